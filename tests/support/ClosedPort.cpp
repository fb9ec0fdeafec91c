// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ClosedPort.h"

#include <QHostAddress>

namespace pinbridge::test {

ClosedPort::ClosedPort()
{
    // Shared, it could be listened on by another.
    if (!m_holder.bind(QHostAddress::LocalHost, 0, QAbstractSocket::DontShareAddress))
        qFatal("no free port: %s", qPrintable(m_holder.errorString()));
}

} // namespace pinbridge::test
