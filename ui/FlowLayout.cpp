// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/FlowLayout.h"

#include <QWidget>

#include <algorithm>

namespace pinbridge::ui {

namespace {

bool expands(const QLayoutItem &item)
{
    return item.expandingDirections().testFlag(Qt::Horizontal);
}

int stretchOf(QLayoutItem &item)
{
    const QWidget *widget = item.widget();
    return widget == nullptr ? 1 : std::max(1, widget->sizePolicy().horizontalStretch());
}

/// A least width that was set counts beside that of the content, not for it.
QSize leastSize(QLayoutItem &item)
{
    const QWidget *widget = item.widget();
    const QSize least = item.minimumSize();
    return widget == nullptr ? least : least.expandedTo(widget->minimumSizeHint());
}

int wantedWidth(QLayoutItem &item)
{
    return expands(item) ? leastSize(item).width() : item.sizeHint().width();
}

int heightFor(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

FlowLayout::FlowLayout(int gap)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(gap);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item) { m_items.emplace_back(item); }

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto place = m_items.begin() + index;
    QLayoutItem *item = place->release();
    m_items.erase(place);
    return item;
}

std::vector<FlowLayout::Line> FlowLayout::linesFor(int width) const
{
    std::vector<Line> lines;
    int used = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const int wanted = std::min(wantedWidth(*item), width);
        if (lines.empty() || used + spacing() + wanted > width) {
            lines.emplace_back();
            used = -spacing();
        }
        lines.back().push_back({item.get(), wanted});
        used += spacing() + wanted;
    }
    for (Line &line : lines) {
        int left = width - int(line.size() - 1) * spacing();
        int shares = 0;
        for (const Place &place : line) {
            left -= place.width;
            shares += expands(*place.item) ? stretchOf(*place.item) : 0;
        }
        for (Place &place : line) {
            if (!expands(*place.item))
                continue;
            const int share = stretchOf(*place.item);
            const int more = left * share / shares;
            place.width += more;
            left -= more;
            shares -= share;
        }
    }
    return lines;
}

int FlowLayout::heightOf(const Line &line) const
{
    int height = 0;
    for (const Place &place : line)
        height = std::max(height, heightFor(*place.item, place.width));
    return height;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = 0;
    const auto lines = linesFor(width - margins.left() - margins.right());
    for (const Line &line : lines)
        height += heightOf(line);
    const int gaps = std::max(0, int(lines.size()) - 1) * spacing();
    return height + gaps + margins.top() + margins.bottom();
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            least = least.expandedTo(leastSize(*item));
    }
    return least.grownBy(contentsMargins());
}

QSize FlowLayout::sizeHint() const
{
    QSize hint(-spacing(), 0);
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize wanted = item->sizeHint();
        hint = QSize(hint.width() + spacing() + wanted.width(),
                     std::max(hint.height(), wanted.height()));
    }
    return QSize(std::max(0, hint.width()), hint.height()).grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inside = contentsRect();
    int y = inside.top();
    for (const Line &line : linesFor(inside.width())) {
        const int height = heightOf(line);
        int x = inside.left();
        for (const Place &place : line) {
            place.item->setGeometry(QRect(x, y, place.width, height));
            x += place.width + spacing();
        }
        y += height + spacing();
    }
}

} // namespace pinbridge::ui
