// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/DiagnosisBox.h"

#include "ui/Widgets.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

QLabel *paragraph(const QString &name, const QString &role = {})
{
    QLabel *label = makeParagraph({}, role);
    label->setObjectName(name);
    return label;
}

} // namespace

DiagnosisBox::DiagnosisBox(const QString &name, QWidget *parent)
    : QFrame(parent)
    , m_cause(paragraph(name + u"Title"_s, u"strong"_s))
    , m_meaning(paragraph(name + u"Meaning"_s))
    , m_advice(paragraph(name + u"Advice"_s))
    , m_open(makeButton({}, name + u"Remedy"_s, u"link"_s))
{
    setObjectName(name);
    setProperty("role", u"note"_s);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(12, 10, 12, 10);
    lines->setSpacing(4);
    for (QLabel *line : {m_cause, m_meaning, m_advice})
        lines->addWidget(line);
    lines->addWidget(m_open, 0, Qt::AlignLeft);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT remedyAsked(m_remedy); });
}

void DiagnosisBox::show(const DiagnosisText &diagnosis)
{
    setVisible(!diagnosis.cause.isEmpty());
    setStyleProperty(this, "ground", nameOf(diagnosis.tone));
    for (QLabel *line : {m_cause, m_meaning, m_advice})
        setStyleProperty(line, "ink", nameOf(diagnosis.tone));
    m_remedy = diagnosis.remedy;
    m_open->setText(remedyWords(diagnosis.remedy));
    m_open->setVisible(diagnosis.remedy != Remedy::None);
    m_cause->setText(diagnosis.cause);
    m_meaning->setText(diagnosis.meaning);
    m_meaning->setVisible(!diagnosis.meaning.isEmpty());
    m_advice->setText(diagnosis.advice);
    m_advice->setVisible(!diagnosis.advice.isEmpty());
}

} // namespace pinbridge::ui
