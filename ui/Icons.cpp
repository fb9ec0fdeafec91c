// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/Icons.h"

#include "ui/Theme.h"

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

QPixmap drawn(QByteArray svg, const QColor &color, int scale)
{
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    QPixmap pixmap(iconSize * scale, iconSize * scale);
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
    QFile file(u":/pinbridge/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The icon %s is missing from the program's resources", qPrintable(name));
    const QByteArray svg = file.readAll();
    QIcon icon;
    for (const int scale : {1, 2, 3}) {
        icon.addPixmap(drawn(svg, theme.color(Token::Text), scale), QIcon::Normal, QIcon::Off);
        icon.addPixmap(drawn(svg, theme.color(Token::AccentText), scale), QIcon::Normal, QIcon::On);
        icon.addPixmap(drawn(svg, theme.color(Token::Dim), scale), QIcon::Disabled);
    }
    return icon;
}

QIcon applicationIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        QSvgRenderer renderer(u":/pinbridge/pinbridge.svg"_s);
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

void initResources() { initPinbridgeResources(); }

} // namespace pinbridge::ui
