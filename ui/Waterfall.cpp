// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/Waterfall.h"

#include "ui/Theme.h"
#include "ui/Widgets.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStringList>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

constexpr int lineHeight = 28;
constexpr int barHeight = 12;
constexpr int leastTrack = 60;
constexpr int leastLabel = 60;
constexpr int leastBar = 3; // one that took no time is seen, too
constexpr int gap = 12;
constexpr int labelSize = 12;

QFont labelFont() { return fixedFont(labelSize); }

} // namespace

Waterfall::Waterfall(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Where the time went"));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Waterfall::setBars(const QList<TimeBar> &bars)
{
    m_bars = bars;
    QStringList meanings;
    meanings.reserve(bars.size());
    for (const TimeBar &bar : bars)
        meanings << bar.meaning;
    setAccessibleDescription(meanings.join(u'\n'));
    updateGeometry();
    update();
}

QSize Waterfall::sizeHint() const { return {400, std::max(1, int(m_bars.size()) * lineHeight)}; }

QSize Waterfall::minimumSizeHint() const
{
    return {leastLabel + leastTrack + columns().figure + 2 * gap, sizeHint().height()};
}

/// The figures have what they need, the labels at most a good third.
Waterfall::Columns Waterfall::columns() const
{
    Columns columns;
    const QFontMetrics figures(font());
    const QFontMetrics labels(labelFont());
    int label = leastLabel;
    for (const TimeBar &bar : m_bars) {
        columns.figure = std::max(columns.figure, figures.horizontalAdvance(bar.figure) + 1);
        label = std::max(label, labels.horizontalAdvance(bar.label) + 1);
    }
    const int room = width() - columns.figure - 2 * gap;
    columns.label = std::min(label, std::max(leastLabel, room * 45 / 100));
    columns.track = std::max(leastTrack, room - columns.label);
    return columns;
}

void Waterfall::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRect line(0, 0, width(), lineHeight);
    for (const TimeBar &bar : m_bars) {
        paintLine(painter, bar, line);
        line.translate(0, lineHeight);
    }
}

void Waterfall::paintLine(QPainter &painter, const TimeBar &bar, const QRect &line) const
{
    const Columns room = columns();
    const auto placed = [&](int left, int width, int height) {
        const QRect rect(left, line.top() + (line.height() - height) / 2, width, height);
        return QStyle::visualRect(layoutDirection(), line, rect);
    };
    painter.setFont(labelFont());
    painter.setPen(m_theme.color(bar.hasFailed ? Token::Bad : Token::Text));
    painter.drawText(placed(0, room.label, line.height()),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)
                         | Qt::AlignVCenter | Qt::TextSingleLine),
                     painter.fontMetrics().elidedText(bar.label, Qt::ElideRight, room.label));
    const QRect track = placed(room.label + gap, room.track, barHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Token::Window));
    painter.drawRoundedRect(track, 2, 2);
    paintBar(painter, bar, track);
    painter.setFont(font());
    painter.setPen(m_theme.color(Token::Dim));
    painter.drawText(placed(line.width() - room.figure, room.figure, line.height()),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)
                         | Qt::AlignVCenter | Qt::TextSingleLine),
                     bar.figure);
}

/// Time goes from left to right, whatever the language.
void Waterfall::paintBar(QPainter &painter, const TimeBar &bar, const QRect &track) const
{
    const double all = std::max<double>(1, double(m_bars.first().end.count()));
    const auto place = [&](std::chrono::milliseconds at) {
        return track.left() + std::min(1.0, double(at.count()) / all) * track.width();
    };
    const double width = std::max<double>(leastBar, place(bar.end) - place(bar.begin));
    const double left = std::min(place(bar.begin), double(track.right() + 1) - width);
    const QRectF rect(left, track.top(), width, track.height());
    QColor color = m_theme.color(bar.hasFailed ? Token::Bad : Token::Accent);
    if (bar.kind == TimeBar::Kind::Wait)
        color.setAlphaF(0.3F);
    painter.setBrush(color);
    painter.setPen(Qt::NoPen);
    if (bar.kind == TimeBar::Kind::Shared) {
        painter.setBrush(QBrush(color, Qt::BDiagPattern));
        painter.setPen(color);
    }
    if (bar.kind == TimeBar::Kind::Remembered)
        painter.drawEllipse(QPointF(left + leastBar, rect.center().y()), barHeight / 3.0,
                            barHeight / 3.0);
    else
        painter.drawRoundedRect(rect, 2, 2);
    if (!bar.firstByte || bar.kind == TimeBar::Kind::Remembered)
        return;
    painter.setPen(QPen(m_theme.color(Token::Card), 2));
    const double tick = std::clamp(place(*bar.firstByte), rect.left() + 1, rect.right() - 1);
    painter.drawLine(QPointF(tick, rect.top()), QPointF(tick, rect.bottom()));
}

bool Waterfall::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int line = help->pos().y() / lineHeight;
    if (line >= 0 && line < int(m_bars.size()))
        QToolTip::showText(help->globalPos(), toolTipOf(m_bars.at(line).meaning), this);
    else
        QToolTip::hideText();
    return true;
}

void Waterfall::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace pinbridge::ui
