// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/TrafficTexts.h"

#include "traffic/HttpText.h"
#include "ui/ActionButton.h"
#include "ui/FlowLayout.h"
#include "ui/TextSearch.h"
#include "ui/TimeBars.h"

#include <QAction>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

constexpr int textSize = 12; // pixels
constexpr int margin = 12; // of the card

/// A device's words, harmless to show: as it is, but for what has no glyph.
QString shown(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        const bool isLine = c == u'\n' || c == u'\t';
        const bool isOdd = c.category() == QChar::Other_Control
                           || c.category() == QChar::Other_Format || c == QChar::LineSeparator
                           || c == QChar::ParagraphSeparator;
        if (isOdd && !isLine && c != u'\r')
            result += u"\\u%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else if (c != u'\r')
            result += c;
    }
    return result;
}

} // namespace

TrafficTexts::TrafficTexts(Theme &theme, QWidget *parent)
    : Card({}, parent)
    , m_tabs(new QTabBar)
    , m_text(new QPlainTextEdit)
    , m_search(new TextSearch(*m_text, theme))
    , m_buttons(new QWidget)
{
    setObjectName(u"trafficTexts"_s);
    m_tabs->setObjectName(u"trafficTabs"_s);
    m_tabs->setAccessibleName(tr("What was said"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideNone);
    for (const QString &title : {tr("Request"), tr("Reply"), tr("Upstream")})
        m_tabs->addTab(title);
    m_text->setObjectName(u"trafficText"_s);
    m_text->setAccessibleName(tr("What was said, as text"));
    m_text->setProperty("role", u"inCard"_s);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setFont(fixedFont(textSize));
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    auto *flow = new FlowLayout(controlGap);
    m_buttons->setLayout(flow);
    column()->setContentsMargins(margin, margin, margin, margin);
    column()->addWidget(m_tabs);
    column()->addWidget(m_text, 1);
    column()->addWidget(m_search);
    column()->addWidget(m_buttons);
    connect(m_tabs, &QTabBar::currentChanged, this, &TrafficTexts::showTab);
}

void TrafficTexts::setActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        QPushButton *button = buttonOf(*action);
        m_buttons->layout()->addWidget(button);
        // What takes two is offered when there are two: there is little room.
        if (action->objectName() == "compareAction"_L1) {
            const auto show = [action, button] { button->setVisible(action->isEnabled()); };
            connect(action, &QAction::changed, button, show);
            show();
        }
    }
}

void TrafficTexts::setExchange(const Exchange &exchange)
{
    const HttpTextOptions pretty{.prettyJson = true};
    m_texts = {shown(requestText(exchange, pretty)), shown(replyText(exchange, pretty)),
               stepsText(exchange)};
    m_tabs->setTabText(Upstream, tr("Upstream (%1)").arg(exchange.steps.size()));
    showTab(m_tabs->currentIndex());
}

void TrafficTexts::setWords(const QString &words)
{
    m_texts = {words, words, words};
    m_tabs->setTabText(Upstream, tr("Upstream"));
    showTab(m_tabs->currentIndex());
}

void TrafficTexts::showTab(int tab)
{
    m_text->setPlainText(m_texts.value(tab));
    m_search->lookAgain();
}

void TrafficTexts::openSearch() { m_search->open(); }

} // namespace pinbridge::ui
