// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace pinbridge::test {

/// A D-Bus of the test's own, which becomes the session's for this process, and on it
/// gnome-keyring with a keyring that is open. Nobody can be asked for a password there, so that
/// every question of the vault counts as refused.
///
/// Once in a process, before anything asks for the session's bus: it is remembered.
class VaultBench
{
public:
    VaultBench();
    ~VaultBench();

    /// Without a Secret Service. False where dbus-daemon is not installed.
    [[nodiscard]] bool startBus();
    /// False where gnome-keyring is not installed.
    [[nodiscard]] bool startKeyring();
    [[nodiscard]] bool lock();
    [[nodiscard]] bool unlock();
    /// Entries of the keyring, open or locked; -1 where it does not answer.
    [[nodiscard]] int entryCount();
    /// Takes a part of that secret out of the keyring behind everybody's back.
    [[nodiscard]] bool dropChunk(const QString &name);
    /// The process stands still, as one that waits for a person.
    void freeze();
    void thaw();

private:
    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_keyring;
};

} // namespace pinbridge::test
