// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTcpServer>

class QTcpSocket;

namespace pinbridge::test {

/// The way to a server of this machine, which can be pulled out and put in again. Lives in the
/// test's own thread.
class Cable : public QObject
{
    Q_OBJECT

public:
    explicit Cable(quint16 to);

    /// Of its near end, for good.
    [[nodiscard]] quint16 port() const { return m_port; }
    /// Refuses connections; those that stand are reset.
    void pull();
    /// Those that stand are reset, as by a machine that has slept too long; new ones are welcome.
    void drop();
    void plug();
    /// Carried since the last pull or drop.
    [[nodiscard]] int standing() const;

private:
    void carry(QTcpSocket *near);

    const quint16 m_to;
    QTcpServer m_server;
    quint16 m_port = 0;
};

} // namespace pinbridge::test
