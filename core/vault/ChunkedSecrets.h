// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vault/VaultEntries.h"

#include <QByteArray>

namespace pinbridge {

/// Secrets of any length in a vault of small entries. The entry of a secret's own name is its
/// index: which generation of chunks holds it, how many there are, their length and SHA-256. A
/// write goes to a new generation: the index announces it, then come the chunks, then the index
/// changes over in one step, then the old generation goes. Whatever breaks off leaves the old
/// secret or the new one, and the next write or removal knows what was left behind.
class ChunkedSecrets
{
public:
    /// Chunks of one secret: 128 KiB of text.
    static constexpr int mostChunks = 64;

    /// `entries` must outlive this object and every task of it. One task at a time.
    explicit ChunkedSecrets(VaultEntries &entries);

    /// Unset where nothing is kept under that name. Failure: VaultFailed also for a damaged one.
    [[nodiscard]] QCoro::Task<Result<std::optional<Secret>>> read(QString name);
    /// ASCII text. Once it is done the secret reads back as it was given.
    [[nodiscard]] QCoro::Task<Result<void>> write(QString name, Secret secret);
    /// All of it, and what broken writes left behind. Absent is no failure. What breaks off leaves
    /// the secret or none, and the next removal takes the rest. Failure: VaultFailed also where a
    /// damaged index hides what it named; that is gone then, and this is said once.
    [[nodiscard]] QCoro::Task<Result<void>> remove(QString name);

private:
    struct Generation
    {
        QString id; ///< empty: none
        int chunks = 0;

        [[nodiscard]] bool isEmpty() const { return id.isEmpty(); }
    };
    struct Index
    {
        Generation current;
        Generation other; ///< announced and not complete, or no longer of use
        qsizetype size = 0;
        QByteArray digest; ///< SHA-256 of the whole, hex
    };

    [[nodiscard]] static std::optional<Index> parse(const QByteArray &text);
    [[nodiscard]] static Secret textOf(const Index &index);
    [[nodiscard]] static QString chunkKey(const QString &name, const Generation &generation,
                                          int number);
    [[nodiscard]] QCoro::Task<Result<void>> writeChunks(QString name, Generation generation,
                                                        Secret secret);
    [[nodiscard]] QCoro::Task<Result<void>> removeChunks(QString name, Generation generation);

    VaultEntries &m_entries;
};

} // namespace pinbridge
