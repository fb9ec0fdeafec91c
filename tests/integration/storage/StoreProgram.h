// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "StoreBench.h"
#include "integration/server/ServerProcess.h"

#include <QByteArray>
#include <QStringList>

namespace pinbridge::test {

/// The real program with the store of a bench: its commands beside servers.
class StoreProgram : public ServerProcess
{
public:
    explicit StoreProgram(const StoreBench &bench);

    /// The command with the options that lead to the store; its exit code.
    int runOn(const QStringList &command);
    /// A server on its sandbox with that store, accepting.
    [[nodiscard]] bool serve();

private:
    QStringList m_options;
};

/// A user's token, as a device gets it; empty when that fails.
[[nodiscard]] QByteArray tokenOf(quint16 port, const QByteArray &email);
/// A pin of the server, made as a device does, of the holder of the token, or alice, with bob;
/// empty when that fails.
[[nodiscard]] QByteArray makePin(quint16 port, const QByteArray &token = {});
/// What the server answers to the pin; 0 without an answer.
[[nodiscard]] int statusOf(quint16 port, const QByteArray &pin);

/// Adds a live session and one that is over.
void addSessions(StoreBench &bench);
/// False when the bytes could not be written over what the file has there.
[[nodiscard]] bool writeTo(const QString &path, qint64 at, const QByteArray &bytes);
/// Damages an SQLite file behind its first pages: the schema can still be read.
[[nodiscard]] bool damagePage(const QString &path);

} // namespace pinbridge::test
