// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/TrafficTable.h"

#include "ui/Words.h"

#include <QApplication>
#include <QFontMetrics>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

constexpr int roomForClient = 880; // pixels of the list, without which its column is left out

QString widest(const QStringList &words)
{
    const QFontMetrics metrics(QApplication::font());
    return *std::ranges::max_element(
        words, {}, [&metrics](const QString &text) { return metrics.horizontalAdvance(text); });
}

QString widestStatus()
{
    QStringList words;
    for (const int status : {200, 404, 502}) {
        for (const bool isDelivered : {true, false}) {
            ExchangeRow exchange;
            exchange.status = status;
            exchange.delivered = isDelivered;
            words << statusText(exchange);
        }
    }
    return widest(words);
}

QString widestDuration()
{
    using std::chrono::milliseconds;
    return widest({durationWords(milliseconds(888)), durationWords(milliseconds(88'800))});
}

QString widestClient()
{
    return widest({clientWords(ClientKind::Android), clientWords(ClientKind::IosObjectiveC),
                   clientWords(ClientKind::Xamarin)});
}

} // namespace

TrafficTable::TrafficTable(TrafficModel &traffic, Theme &theme, QWidget *parent)
    : ListTable(traffic, traffic, theme,
                {.nameColumn = TrafficModel::Request,
                 .chipColumn = TrafficModel::Status,
                 .sharing = {TrafficModel::Request, TrafficModel::Note},
                 .samples = {u"\u2605"_s,
                             u"00:00:00.0"_s,
                             u"255.255.255.255"_s,
                             widestClient(),
                             {},
                             widestStatus(),
                             widestDuration(),
                             {}},
                 .nameIsStrong = false,
                 .isTicking = false,
                 .spare = {TrafficModel::Client}},
                parent)
    , m_traffic(traffic)
{
    setAccessibleName(tr("Requests of devices"));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    QScrollBar *bar = verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this,
            [this, bar](int value) { setFollowing(value == bar->maximum()); });
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int, int maximum) {
        if (m_isFollowing)
            bar->setValue(maximum);
        else
            setFollowing(bar->value() == maximum);
    });
    connect(&traffic, &TrafficModel::dropping, this, &TrafficTable::giveWay);
}

void TrafficTable::setNamed(bool isNamed)
{
    setSample(TrafficModel::Device,
              isNamed ? u"Somebody · 255.255.255.255"_s : u"255.255.255.255"_s);
}

void TrafficTable::follow()
{
    setFollowing(true);
    scrollToBottom();
}

/// Without a chosen row Qt would choose the oldest.
void TrafficTable::focusInEvent(QFocusEvent *event)
{
    chooseOne();
    ListTable::focusInEvent(event);
}

void TrafficTable::chooseOne()
{
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(model()->rowCount() - 1, 0));
}

void TrafficTable::setFollowing(bool isFollowing)
{
    if (isFollowing == m_isFollowing)
        return;
    m_isFollowing = isFollowing;
    Q_EMIT followingChanged(isFollowing);
}

/// What is looked at moves up by as much as goes above it.
void TrafficTable::giveWay(int first, int rows)
{
    if (m_isFollowing)
        return;
    QScrollBar *bar = verticalScrollBar();
    const int line = verticalHeader()->defaultSectionSize();
    const int above = std::clamp(bar->value() / line - first, 0, rows);
    bar->setValue(bar->value() - above * line);
}

void TrafficTable::resizeEvent(QResizeEvent *event)
{
    setColumnHidden(TrafficModel::Client, viewport()->width() < roomForClient);
    ListTable::resizeEvent(event);
}

/// Two are compared: more are not of use, and none is the same as none chosen.
QList<quint64> TrafficTable::chosen() const
{
    QList<quint64> numbers;
    const QItemSelection ranges = selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges) {
        for (int row = range.top(); row <= range.bottom() && numbers.size() < 3; ++row)
            numbers << m_traffic.numberAt(row);
    }
    std::ranges::sort(numbers);
    return numbers;
}

} // namespace pinbridge::ui
