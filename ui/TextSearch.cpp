// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/TextSearch.h"

#include "ui/Theme.h"
#include "ui/Widgets.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

constexpr int mostFound = 1000;

} // namespace

TextSearch::TextSearch(QPlainTextEdit &text, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_theme(theme)
    , m_line(new QLineEdit)
    , m_count(makeLabel({}, u"small"_s))
    , m_before(makeButton(u"↑"_s, u"findBefore"_s, u"icon"_s))
    , m_next(makeButton(u"↓"_s, u"findNext"_s, u"icon"_s))
    , m_close(makeButton(u"✕"_s, u"findClose"_s, u"icon"_s))
{
    m_line->setObjectName(u"findEdit"_s);
    m_line->setAccessibleName(tr("Find in this text"));
    m_line->setPlaceholderText(tr("Find"));
    m_line->installEventFilter(this);
    m_count->setObjectName(u"findCount"_s);
    m_before->setAccessibleName(tr("The one before"));
    m_before->setToolTip(tr("The one before (Shift+Enter)"));
    m_next->setAccessibleName(tr("The next one"));
    m_next->setToolTip(tr("The next one (Enter)"));
    m_close->setAccessibleName(tr("Close the search"));
    m_close->setToolTip(tr("Close the search (Esc)"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(controlGap);
    row->addWidget(m_line, 1);
    row->addWidget(m_count);
    for (QWidget *button : {m_before, m_next, m_close})
        row->addWidget(button);
    connect(m_line, &QLineEdit::textChanged, this, &TextSearch::look);
    connect(m_before, &QPushButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(1); });
    connect(m_close, &QPushButton::clicked, this, &TextSearch::close);
    connect(&theme, &Theme::changed, this, &TextSearch::mark);
    hide();
}

void TextSearch::open()
{
    const QString selected = m_text.textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_line->setText(selected);
    show();
    m_line->setFocus();
    m_line->selectAll();
    look();
}

void TextSearch::close()
{
    hide();
    m_found.clear();
    mark();
    m_text.setFocus();
}

void TextSearch::lookAgain()
{
    if (isVisibleTo(parentWidget()))
        look();
}

void TextSearch::look()
{
    m_found.clear();
    m_place = -1;
    const QString words = m_line->text();
    if (!words.isEmpty()) {
        QTextCursor at(m_text.document());
        while (m_found.size() < mostFound) {
            at = m_text.document()->find(words, at);
            if (at.isNull())
                break;
            m_found << at;
        }
    }
    m_count->setText(words.isEmpty() ? QString() : tr("%n found", nullptr, int(m_found.size())));
    for (QWidget *button : {m_before, m_next})
        button->setEnabled(!m_found.isEmpty());
    if (!m_found.isEmpty())
        go(1);
    mark();
}

void TextSearch::go(int way)
{
    const int all = int(m_found.size());
    if (all == 0)
        return;
    m_place = (m_place + way + all) % all;
    QTextCursor cursor = m_found.at(m_place);
    m_text.setTextCursor(cursor);
    m_count->setText(tr("%1 of %2").arg(QLocale().toString(m_place + 1), QLocale().toString(all)));
}

void TextSearch::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    marks.reserve(m_found.size());
    for (const QTextCursor &found : std::as_const(m_found)) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = found;
        mark.format.setBackground(m_theme.color(Token::CautionGround));
        mark.format.setForeground(m_theme.color(Token::Caution));
        marks << mark;
    }
    m_text.setExtraSelections(marks);
}

bool TextSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape)
        close();
    else if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        go(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    else
        return false;
    return true;
}

} // namespace pinbridge::ui
