// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/PinDisplay.h"

#include "ui/Words.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

constexpr int smallest = 24;
constexpr qreal digitGap = 0.16; ///< between digits, of the font size
constexpr qreal groupGap = 0.42; ///< more between groups

qreal digitWidth(const QFontMetricsF &metrics)
{
    qreal width = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        width = std::max(width, metrics.horizontalAdvance(QChar(digit)));
    return width;
}

} // namespace

PinDisplay::PinDisplay(int largest, QWidget *parent)
    : QWidget(parent)
    , m_largest(largest)
{
    setAccessibleName(tr("Pin"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PinDisplay::setPin(const QString &pin)
{
    if (pin == m_pin)
        return;
    m_pin = pin;
    setAccessibleDescription(spokenPin(pin));
    updateGeometry();
    update();
}

QFont PinDisplay::digitFont(int pixelSize) const
{
    QFont digits = font();
    digits.setPixelSize(pixelSize);
    digits.setWeight(QFont::Bold);
    return digits;
}

qreal PinDisplay::widthAt(int pixelSize) const
{
    const qreal cell = digitWidth(QFontMetricsF(digitFont(pixelSize))) + digitGap * pixelSize;
    const auto groups = groupedPin(m_pin).count(u' ');
    return cell * qreal(m_pin.size()) + groupGap * pixelSize * qreal(groups);
}

int PinDisplay::pixelSize() const
{
    // Widths grow in proportion, so one division finds the size.
    const qreal full = widthAt(m_largest);
    if (full <= width() || full <= 0)
        return m_largest;
    return std::max(smallest, int(m_largest * width() / full));
}

QSize PinDisplay::sizeHint() const
{
    const QFontMetricsF metrics(digitFont(m_largest));
    return {int(widthAt(m_largest)) + 1, int(metrics.capHeight() * 1.35)};
}

QSize PinDisplay::minimumSizeHint() const
{
    return {int(widthAt(smallest)) + 1, sizeHint().height()};
}

void PinDisplay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int size = pixelSize();
    const QFont digits = digitFont(size);
    const QFontMetricsF metrics(digits);
    painter.setFont(digits);
    painter.setPen(palette().color(QPalette::WindowText));
    const qreal cell = digitWidth(metrics);
    const qreal baseline = (height() + metrics.capHeight()) / 2;
    qreal x = m_centred ? (width() - widthAt(size) + digitGap * size) / 2 : 0;
    for (const QChar c : groupedPin(m_pin)) {
        if (c == u' ') {
            x += groupGap * size;
            continue;
        }
        const qreal advance = metrics.horizontalAdvance(c);
        painter.drawText(QPointF(x + (cell - advance) / 2, baseline), QString(c));
        x += cell + digitGap * size;
    }
}

} // namespace pinbridge::ui
