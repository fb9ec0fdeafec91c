// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTcpSocket>

namespace pinbridge::test {

/// A port of 127.0.0.1 that refuses every connection while this stands. It is bound and not
/// listened on: a port that was merely free a moment ago may be given to anybody meanwhile.
class ClosedPort
{
public:
    ClosedPort();
    [[nodiscard]] quint16 number() const { return m_holder.localPort(); }

private:
    QTcpSocket m_holder;
};

} // namespace pinbridge::test
