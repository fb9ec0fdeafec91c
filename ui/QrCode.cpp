// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/QrCode.h"

#include <QPainter>
#include <qrcodegen/qrcodegen.hpp>

namespace pinbridge::ui {

namespace {

constexpr int quietZone = 4;
constexpr int mostBytes = 2331; // version 40 at error correction M
constexpr int cornerRadius = 6;

} // namespace

QrCode::QrCode(int side, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(side, side);
    setAccessibleName(tr("QR code"));
}

void QrCode::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleDescription(text);
    m_modules = 0;
    m_dark.clear();
    const QByteArray bytes = text.toUtf8();
    if (!bytes.isEmpty() && bytes.size() <= mostBytes) {
        const auto code =
            qrcodegen::QrCode::encodeText(bytes.constData(), qrcodegen::QrCode::Ecc::MEDIUM);
        m_modules = code.getSize();
        m_dark.reserve(static_cast<std::size_t>(m_modules) * static_cast<std::size_t>(m_modules));
        for (int y = 0; y < m_modules; ++y) {
            for (int x = 0; x < m_modules; ++x)
                m_dark.push_back(code.getModule(x, y));
        }
    }
    update();
}

void QrCode::paintEvent(QPaintEvent *)
{
    if (m_modules == 0)
        return;
    QPainter painter(this);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawRoundedRect(rect(), cornerRadius, cornerRadius);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::black);
    // Whole device pixels, or neighbouring modules would show hairlines.
    const qreal ratio = devicePixelRatioF();
    const int all = m_modules + 2 * quietZone;
    const qreal module = std::floor(width() * ratio / all) / ratio;
    const qreal offset = std::floor((width() - module * m_modules) / 2 * ratio) / ratio;
    for (int i = 0; i < m_modules * m_modules; ++i) {
        if (m_dark.at(static_cast<std::size_t>(i))) {
            const int row = i / m_modules;
            const int column = i % m_modules;
            painter.drawRect(
                QRectF(offset + column * module, offset + row * module, module, module));
        }
    }
}

} // namespace pinbridge::ui
