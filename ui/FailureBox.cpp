// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/FailureBox.h"

#include "ui/Widgets.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

constexpr int inside = 12;

QString asText(const FailureText &failure)
{
    QStringList lines{failure.title, failure.cause, failure.advice, failure.details};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

FailureBox::FailureBox(QWidget *parent)
    : QFrame(parent)
    , m_title(makeParagraph({}, u"strong"_s))
    , m_cause(makeParagraph({}))
    , m_advice(makeParagraph({}))
    , m_details(makeParagraph({}))
    , m_remedy(makeButton({}, u"failureRemedy"_s))
    , m_otherRemedy(makeButton({}, u"failureOtherRemedy"_s))
    , m_detailsButton(makeButton({}, u"failureDetails"_s, u"link"_s))
{
    setProperty("role", u"failure"_s);
    setObjectName(u"failureBox"_s);
    m_title->setObjectName(u"failureTitle"_s);
    m_cause->setObjectName(u"failureCause"_s);
    m_advice->setObjectName(u"failureAdvice"_s);
    m_details->setFont(fixedFont(12));
    m_details->setObjectName(u"failureDetailsText"_s);
    // That it is checked tells a screen reader what the triangle tells the eye.
    m_detailsButton->setCheckable(true);
    m_detailsButton->setAccessibleName(tr("Details"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(inside, inside, inside, inside);
    column->setSpacing(4);
    for (QLabel *label : {m_title, m_cause, m_advice})
        column->addWidget(label);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(controlGap);
    QPushButton *copy = makeButton(tr("Copy"), u"failureCopy"_s, u"link"_s);
    copy->setAccessibleName(tr("Copy the failure"));
    buttons->addWidget(m_remedy);
    buttons->addWidget(m_otherRemedy);
    buttons->addWidget(m_detailsButton);
    buttons->addWidget(copy);
    buttons->addStretch();
    column->addSpacing(4);
    column->addLayout(buttons);
    column->addWidget(m_details);

    connect(m_remedy, &QPushButton::clicked, this,
            [this] { Q_EMIT remedyAsked(m_failure.remedy); });
    connect(m_otherRemedy, &QPushButton::clicked, this,
            [this] { Q_EMIT remedyAsked(m_failure.otherRemedy); });
    connect(m_detailsButton, &QPushButton::toggled, this, &FailureBox::foldOut);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(asText(m_failure)); });
    foldOut(false);
    hide();
}

void FailureBox::foldOut(bool isOut)
{
    m_details->setVisible(isOut);
    m_detailsButton->setText(isOut ? tr("Details ▾") : tr("Details ▸"));
}

void FailureBox::show(const FailureText &failure)
{
    // Told again, it must neither fold up nor be announced again.
    if (!isHidden() && failure == m_failure)
        return;
    m_failure = failure;
    m_title->setText(failure.title);
    m_cause->setText(failure.cause);
    m_cause->setVisible(!failure.cause.isEmpty());
    m_advice->setText(failure.advice);
    m_advice->setVisible(!failure.advice.isEmpty());
    m_details->setText(failure.details);
    m_detailsButton->setChecked(false);
    m_detailsButton->setVisible(!failure.details.isEmpty());
    const auto offer = [this](QPushButton *button, Remedy remedy) {
        button->setText(remedyWords(remedy));
        button->setVisible(remedy != Remedy::None && remedy != m_withheld);
    };
    offer(m_remedy, failure.remedy);
    offer(m_otherRemedy, failure.otherRemedy);
    setAccessibleName(asText(failure));
    setVisible(true);
    announce(*this);
}

void FailureBox::clear()
{
    m_failure = {};
    hide();
}

} // namespace pinbridge::ui
