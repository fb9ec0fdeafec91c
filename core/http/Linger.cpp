// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/Linger.h"

#include "http/Limits.h"
#include "system/SocketCalls.h"

#include <QSocketNotifier>

#include <utility>

namespace pinbridge::http {

Linger::Linger(qintptr descriptor, QObject *parent)
    : QObject(parent)
    , m_descriptor(sys::duplicate(descriptor))
{
}

Linger::~Linger() { end(); }

void Linger::start()
{
    if (m_descriptor < 0) {
        Q_EMIT finished();
        return;
    }
    sys::endSending(m_descriptor);
    m_notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &Linger::read);
    read();
}

void Linger::read()
{
    if (m_descriptor < 0)
        return;
    const auto size = sys::discard(m_descriptor);
    m_discarded += size.value_or(0);
    if (size && m_discarded <= limits::linger)
        return;
    end();
    Q_EMIT finished();
}

void Linger::end()
{
    if (m_descriptor < 0)
        return;
    if (m_notifier)
        m_notifier->setEnabled(false);
    sys::close(std::exchange(m_descriptor, -1));
}

} // namespace pinbridge::http
