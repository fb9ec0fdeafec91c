// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/TokenLine.h"

#include "base/Redact.h"
#include "ui/FlowLayout.h"
#include "ui/SecretClipboard.h"
#include "ui/Widgets.h"
#include "ui/Words.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <functional>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

/// What a QLineEdit leaves free beside its text, whatever the style.
constexpr int ownMargin = 2;
constexpr qsizetype longest = 9999; ///< bytes of a token

/// Can be read and scrolled. Nothing in it can be selected: a selection is copied, dragged and
/// pasted with the middle button, and none of these clears the clipboard again.
class TokenText : public QLineEdit
{
public:
    explicit TokenText(std::function<void()> copy)
        : m_copy(std::move(copy))
    {
        setReadOnly(true);
        setTextMargins(-ownMargin, 0, -ownMargin, 0); // in line with the labels around it
        setDragEnabled(false);
        setContextMenuPolicy(Qt::NoContextMenu);
        connect(this, &QLineEdit::selectionChanged, this, [this] {
            if (hasSelectedText())
                deselect();
        });
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->matches(QKeySequence::Copy))
            m_copy();
        else
            QLineEdit::keyPressEvent(event);
    }

private:
    std::function<void()> m_copy;
};

} // namespace

TokenLine::TokenLine(const QString &name, SecretClipboard &clipboard,
                     std::chrono::milliseconds reveal, QWidget *parent)
    : QWidget(parent)
    , m_text(new TokenText([this, &clipboard] { clipboard.copy(m_token); }))
    , m_life(makeLabel({}, u"small"_s))
    , m_show(makeButton(tr("show"), u"showToken"_s, u"link"_s))
    , m_copy(makeButton(tr("copy"), u"copyToken"_s, u"link"_s))
{
    m_text->setObjectName(u"tokenText"_s);
    m_text->setProperty("role", u"plain"_s);
    m_text->setFont(fixedFont(12));
    // As long as any that is masked, whatever the buttons beside it say.
    m_text->setMinimumWidth(
        m_text->fontMetrics().horizontalAdvance(masked(QByteArray(longest, 'W'))) + 2 * ownMargin);
    m_text->setAccessibleName(name);
    m_life->setObjectName(u"tokenLife"_s);
    m_show->setAccessibleName(tr("Show the %1").arg(name));
    m_copy->setAccessibleName(tr("Copy the %1").arg(name));
    m_copy->setToolTip(tr("Copied for a minute; then the clipboard is cleared"));
    m_timer.setSingleShot(true);
    m_timer.setInterval(reveal);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(4);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    auto *top = new FlowLayout(4);
    QLabel *heading = makeLabel(name);
    heading->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    top->addWidget(heading);
    top->addWidget(m_life);
    grid->addLayout(top, 0, 0, 1, 3);
    grid->addWidget(m_text, 1, 0);
    grid->addWidget(m_show, 1, 1);
    grid->addWidget(m_copy, 1, 2);

    connect(m_show, &QPushButton::clicked, this, [this] {
        if (m_timer.isActive())
            mask();
        else
            this->reveal();
    });
    connect(m_copy, &QPushButton::clicked, this, [this, &clipboard] { clipboard.copy(m_token); });
    connect(&m_timer, &QTimer::timeout, this, &TokenLine::mask);
}

void TokenLine::setToken(const Secret &token, const std::optional<QDateTime> &ends)
{
    m_ends = ends;
    refresh(QDateTime::currentDateTimeUtc());
    if (token == m_token && !m_text->text().isEmpty())
        return;
    m_token = token;
    m_show->setEnabled(!token.isEmpty());
    m_copy->setEnabled(!token.isEmpty());
    mask();
}

void TokenLine::refresh(const QDateTime &now)
{
    m_life->setText(tokenLifeWords(m_ends, now));
    m_life->setToolTip(m_ends ? exactWords(*m_ends) : QString());
}

void TokenLine::mask()
{
    m_timer.stop();
    m_text->setText(m_token.isEmpty() ? tr("none") : masked(m_token.bytes()));
    m_text->setCursorPosition(0);
    m_show->setText(tr("show"));
}

void TokenLine::reveal()
{
    m_text->setText(QString::fromUtf8(m_token.bytes()));
    m_text->setCursorPosition(0);
    m_show->setText(tr("hide"));
    m_timer.start();
}

} // namespace pinbridge::ui
