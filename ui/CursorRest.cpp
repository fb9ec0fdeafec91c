// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/CursorRest.h"

#include <QApplication>
#include <QEvent>

#include <utility>

namespace pinbridge::ui {

CursorRest::CursorRest(std::chrono::milliseconds after, QObject *parent)
    : QObject(parent)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(after);
    connect(&m_quiet, &QTimer::timeout, this, &CursorRest::rest);
    qApp->installEventFilter(this);
    m_quiet.start();
}

CursorRest::~CursorRest() { wake(); }

bool CursorRest::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::InputMethod:
    case QEvent::WindowActivate:
        wake();
        m_quiet.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void CursorRest::rest()
{
    if (m_blinking > 0 || QApplication::cursorFlashTime() <= 0)
        return;
    m_blinking = QApplication::cursorFlashTime();
    QApplication::setCursorFlashTime(0);
}

void CursorRest::wake()
{
    if (m_blinking > 0)
        QApplication::setCursorFlashTime(std::exchange(m_blinking, 0));
}

} // namespace pinbridge::ui
