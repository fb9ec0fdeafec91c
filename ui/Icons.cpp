// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/Icons.h"

#include "ui/Theme.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

// Q_INIT_RESOURCE must stand outside of any namespace.
static void initPinbridgeResources() { Q_INIT_RESOURCE(pinbridge); }

namespace pinbridge::ui {

namespace {

constexpr int iconSize = 20;

QByteArray read(const QString &name)
{
    QFile file(u":/pinbridge/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The icon %s is missing from the program's resources", qPrintable(name));
    return file.readAll();
}

QPixmap drawn(QByteArray svg, const QColor &color, int side, qreal scale)
{
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    QPixmap pixmap(QSizeF(side * scale, side * scale).toSize());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

} // namespace

QIcon icon(const QString &name, const Theme &theme)
{
    const QByteArray svg = read(name);
    const auto draw = [&](Token token, int scale) {
        return drawn(svg, theme.color(token), iconSize, scale);
    };
    QIcon icon;
    for (const int scale : {1, 2, 3}) {
        icon.addPixmap(draw(Token::Text, scale), QIcon::Normal, QIcon::Off);
        icon.addPixmap(draw(Token::AccentText, scale), QIcon::Normal, QIcon::On);
        icon.addPixmap(draw(Token::Dim, scale), QIcon::Disabled);
    }
    return icon;
}

QPixmap picture(const QString &name, const Theme &theme, int side)
{
    return drawn(read(name), theme.color(Token::AccentText), side, qApp->devicePixelRatio());
}

QPixmap applicationPicture(int side)
{
    QSvgRenderer renderer(u":/pinbridge/pinbridge.svg"_s);
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    return pixmap;
}

QIcon applicationIcon()
{
    QIcon icon;
    for (const int side : {16, 24, 32, 48, 64, 128, 256})
        icon.addPixmap(applicationPicture(side));
    return icon;
}

void initResources() { initPinbridgeResources(); }

} // namespace pinbridge::ui
