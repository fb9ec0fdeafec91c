// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace pinbridge::test {

/// Two network namespaces of this machine, joined by a cable (a veth pair) and cut off from
/// everything else: to a server in one, a program in the other is another machine. Needs root, or
/// user namespaces. Both go with this object.
class TwoMachines
{
public:
    struct Ran
    {
        int exitCode = -1; ///< -1: did not start or did not end
        QByteArray output;
        QByteArray errors;
    };

    static constexpr auto deskAddress = "10.77.0.1";
    static constexpr auto phoneAddress = "10.77.0.2";
    static constexpr auto deskAddressV6 = "fd77::1";
    static constexpr auto phoneAddressV6 = "fd77::2";

    ~TwoMachines();

    /// Unset: they stand. Else why this machine does not let us, for a person.
    [[nodiscard]] std::optional<QString> start();
    [[nodiscard]] bool hasIpv6() const;

    /// What to put before a program to have it run on one of them.
    [[nodiscard]] QStringList onDesk() const { return into(m_desk); }
    [[nodiscard]] QStringList onPhone() const { return into(m_phone); }
    [[nodiscard]] static Ran run(const QStringList &words);

private:
    [[nodiscard]] QStringList into(const QProcess &holder) const;
    /// Starts a process that holds a namespace until its input ends.
    [[nodiscard]] std::optional<QString> hold(QProcess &holder, const QStringList &words);

    QProcess m_desk;
    QProcess m_phone;
    bool m_asUser = false; ///< in a user namespace of our own
};

} // namespace pinbridge::test
