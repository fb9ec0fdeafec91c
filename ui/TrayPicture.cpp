// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/TrayPicture.h"

#include "ui/Icons.h"
#include "ui/Theme.h"

#include <QFont>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

constexpr qreal markShare = 0.6; // of the icon's side
constexpr qreal gapShare = 0.07;
constexpr qreal restingOpacity = 0.6;
constexpr int mostCounted = 9;

Token groundOf(TrayMark mark)
{
    switch (mark) {
    case TrayMark::Listening:
        return Token::Good;
    case TrayMark::Failed:
        return Token::Bad;
    case TrayMark::Waiting:
        return Token::Caution;
    case TrayMark::Stopped:
    case TrayMark::Moving:
        return Token::Dim;
    }
    Q_UNREACHABLE();
}

QPainterPath triangle(QPointF a, QPointF b, QPointF c)
{
    QPainterPath path(a);
    path.lineTo(b);
    path.lineTo(c);
    path.closeSubpath();
    return path;
}

/// The mark's own outline, so that its shape alone tells it.
QPainterPath outlineOf(TrayMark mark, const QRectF &box)
{
    QPainterPath path;
    if (mark == TrayMark::Failed)
        return triangle({box.center().x(), box.top()}, box.bottomRight(), box.bottomLeft());
    if (mark == TrayMark::Stopped)
        path.addRoundedRect(box.marginsRemoved({1, 1, 0, 0}), box.width() / 8, box.width() / 8);
    else
        path.addEllipse(box);
    return path;
}

void drawWord(QPainter &painter, const QRectF &box, const QString &word, qreal share)
{
    QFont font;
    font.setPixelSize(std::max(6, qRound(box.height() * share)));
    font.setBold(true);
    painter.setFont(font);
    painter.drawText(box, Qt::AlignCenter, word);
}

void drawSign(QPainter &painter, TrayMark mark, const QRectF &box, int waiting)
{
    const qreal unit = box.width() / 10;
    const QPointF middle = box.center();
    switch (mark) {
    case TrayMark::Listening:
        painter.fillPath(triangle({middle.x() - 1.5 * unit, middle.y() - 2.6 * unit},
                                  {middle.x() + 2.8 * unit, middle.y()},
                                  {middle.x() - 1.5 * unit, middle.y() + 2.6 * unit}),
                         painter.pen().color());
        break;
    case TrayMark::Stopped:
        painter.fillRect(
            QRectF(middle.x() - 1.8 * unit, middle.y() - 1.8 * unit, 4.2 * unit, 4.2 * unit),
            painter.pen().color());
        break;
    case TrayMark::Moving:
        painter.setBrush(painter.pen().color());
        for (const int step : {-1, 0, 1})
            painter.drawEllipse(QPointF(middle.x() + 2.6 * unit * step, middle.y()), unit * 0.6,
                                unit * 0.6);
        break;
    case TrayMark::Failed:
        drawWord(painter, box.adjusted(0, 2 * unit, 0, unit), u"!"_s, 0.7);
        break;
    case TrayMark::Waiting:
        drawWord(painter, box, waiting > mostCounted ? u"+"_s : QString::number(waiting), 0.8);
        break;
    }
}

QPixmap drawn(TrayMark mark, int waiting, int side)
{
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(mark == TrayMark::Stopped ? restingOpacity : 1);
    painter.drawPixmap(0, 0, applicationPicture(side));
    painter.setOpacity(1);
    const qreal wide = side * markShare;
    const QRectF box(side - wide, side - wide, wide, wide);
    const QPainterPath outline = outlineOf(mark, box);
    painter.setCompositionMode(QPainter::CompositionMode_Clear);
    painter.strokePath(
        outline, QPen(Qt::black, 2 * side * gapShare, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter.fillPath(outline, colorOf(groundOf(mark), Shade::Light));
    painter.setPen(colorOf(Token::OnAccent, Shade::Light));
    drawSign(painter, mark, box, waiting);
    return pixmap;
}

} // namespace

QIcon trayPicture(TrayMark mark, int waiting)
{
    QIcon icon;
    for (const int side : {16, 22, 24, 32, 44, 48, 64})
        icon.addPixmap(drawn(mark, waiting, side));
    return icon;
}

} // namespace pinbridge::ui
