// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/WindowKeeper.h"

#include "base/Log.h"
#include "ui/MainWindow.h"

#include <QEvent>

#include <utility>

namespace pinbridge::ui {

WindowKeeper::WindowKeeper(MainWindow &window, Theme &theme, WindowMemory memory, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_theme(theme)
    , m_lastTheme(theme.choice())
    , m_memory(std::move(memory))
    , m_told(m_memory)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restTime);
    connect(&m_rest, &QTimer::timeout, this, &WindowKeeper::flush);
    connect(&window, &MainWindow::pageOpened, &m_rest, qOverload<>(&QTimer::start));
    connect(&theme, &Theme::changed, this, [this] {
        // The system's may change, too; and one that was asked for at the start is not chosen.
        if (std::exchange(m_lastTheme, m_theme.choice()) == m_theme.choice())
            return;
        m_memory.theme = m_theme.choice();
        m_rest.start();
    });
    window.installEventFilter(this);
}

void WindowKeeper::restore()
{
    // Qt takes what is missing at the end for zeros. The length is one for all windows.
    const QByteArray &left = m_memory.geometry;
    const bool isWhole = left.size() == m_window.saveGeometry().size();
    if (!left.isEmpty() && !(isWhole && m_window.restoreGeometry(left)))
        qCInfo(logApp) << "The window's place is forgotten: it is of another screen, or damaged.";
    if (!m_memory.page.isEmpty())
        m_window.openPageNamed(m_memory.page);
}

void WindowKeeper::setClosing(ClosingChoice choice)
{
    if (std::exchange(m_memory.closing, choice) == choice)
        return;
    m_rest.start();
    Q_EMIT closingChanged();
}

void WindowKeeper::setAddress(const AddressChoice &choice)
{
    if (m_memory.address == choice)
        return;
    m_memory.address = choice;
    m_rest.start();
}

void WindowKeeper::setLanguage(const QString &code)
{
    if (std::exchange(m_memory.language, code) == code)
        return;
    m_rest.start();
    Q_EMIT languageChanged();
}

void WindowKeeper::flush()
{
    m_rest.stop();
    if (m_wasShown) {
        m_memory.geometry = m_window.saveGeometry();
        m_memory.page = m_window.pageName();
    }
    if (m_memory == m_told)
        return;
    m_told = m_memory;
    Q_EMIT changed(m_memory);
}

bool WindowKeeper::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
        m_wasShown = true;
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::WindowStateChange:
        m_rest.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace pinbridge::ui
