// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/SecretClipboard.h"

#include <QClipboard>
#include <QGuiApplication>

namespace pinbridge::ui {

SecretClipboard::SecretClipboard(std::chrono::milliseconds life, QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(life);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::clear);
}

SecretClipboard::~SecretClipboard() { clear(); }

void SecretClipboard::copy(const Secret &secret)
{
    m_secret = secret;
    QGuiApplication::clipboard()->setText(QString::fromUtf8(secret.bytes()));
    m_timer.start();
}

void SecretClipboard::clear()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    // Only a clipboard that is ours may be read without asking another program.
    if (!m_secret.isEmpty() && clipboard->ownsClipboard()
        && clipboard->text().toUtf8() == m_secret.bytes())
        clipboard->clear();
    m_secret = {};
}

} // namespace pinbridge::ui
