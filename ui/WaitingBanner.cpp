// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/WaitingBanner.h"

#include "ui/DeviceModel.h"
#include "ui/WaitingCard.h"
#include "ui/Widgets.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

constexpr std::chrono::seconds newsTime{8};

} // namespace

WaitingBanner::WaitingBanner(Facade &facade, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_facade(facade)
    , m_card(new WaitingCard(facade, theme, WaitingCard::Shape::Strip))
    , m_outcome(new CutLabel(u"dim"_s))
{
    setObjectName(u"waitingBanner"_s);
    m_outcome->setObjectName(u"bannerOutcome"_s);
    m_outcome->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_card);
    column->addWidget(m_outcome);
    m_outcome->setContentsMargins(edgeGap, controlGap, edgeGap, 0);
    m_news.setSingleShot(true);
    m_news.setInterval(newsTime);
    connect(&m_news, &QTimer::timeout, this, &WaitingBanner::refresh);
    connect(m_card, &WaitingCard::devicesAsked, this, &WaitingBanner::devicesAsked);
    connect(m_card, &WaitingCard::remedyAsked, this, &WaitingBanner::remedyAsked);
    connect(m_card, &WaitingCard::decided, this, &WaitingBanner::tell);
    connect(&facade, &Facade::devicesChanged, this, &WaitingBanner::refresh);
    refresh();
}

void WaitingBanner::setWanted(bool isWanted)
{
    m_isWanted = isWanted;
    m_news.stop(); // it was news on the page before
    refresh();
}

void WaitingBanner::tell(const QString &words)
{
    m_outcome->setWords(words);
    m_news.start();
    refresh();
    announce(*m_outcome);
}

void WaitingBanner::refresh()
{
    const bool hadFocus = holdsFocus(*m_card);
    const auto waiting = waitingOf(m_facade.devices());
    if (waiting.isEmpty()) {
        m_card->clear();
    } else {
        m_card->setDevice(waiting.first());
        m_card->setOthers(int(waiting.size()) - 1);
    }
    m_outcome->setVisible(m_news.isActive());
    setVisible(m_isWanted && (!waiting.isEmpty() || m_news.isActive()));
    if (hadFocus && !holdsFocus(*m_card))
        Q_EMIT keyboardFree();
}

} // namespace pinbridge::ui
