// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "base/Secret.h"
#include "vault/SecretService.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QString>
#include <QThread>

#include <chrono>
#include <memory>
#include <optional>
#include <utility>

namespace pinbridge {

/// The system's vault, in a thread of its own that alone waits for it. Secrets of any length are
/// kept under names. Calls may come from any thread and are done one after the other. Failure:
/// VaultAbsent, VaultFailed; a future without a result: the program ends (see `whenDone`).
///
/// One in a process at a time, and the first to use QtKeychain there: see Keychain.
class Vault
{
public:
    using ReadResult = Result<std::optional<Secret>>;
    /// The time of a read, a write or a removal, with all its entries: a person may have to type a
    /// password meanwhile.
    static constexpr std::chrono::seconds standardLimit{120};

    /// `service` is the vault's word for whose entries these are.
    explicit Vault(QString service = QStringLiteral("Pinbridge"),
                   std::chrono::milliseconds limit = standardLimit);
    Vault(const Vault &) = delete;
    Vault &operator=(const Vault &) = delete;
    /// Gives up what is open.
    ~Vault();

    /// Unset where nothing is kept under that name.
    [[nodiscard]] QFuture<ReadResult> read(const QString &name);
    /// ASCII. A write that breaks off leaves the old secret.
    [[nodiscard]] QFuture<Result<void>> write(const QString &name, const Secret &secret);
    /// Absent is no failure.
    [[nodiscard]] QFuture<Result<void>> remove(const QString &name);
    /// Asks nothing of a person.
    [[nodiscard]] QFuture<Result<VaultState>> look();

private:
    class Worker;

    QThread m_thread;
    std::unique_ptr<Worker> m_worker; ///< lives in m_thread
};

/// The future's result, or Cancelled where it has none.
template<typename T>
[[nodiscard]] Result<T> resultOf(const QFuture<Result<T>> &future)
{
    if (future.resultCount() > 0)
        return future.result();
    return fail(FailureCode::Cancelled, Phrase::tr("The program is ending."), Stage::Storage);
}

/// Calls `done` in the thread of `context`, from where this is called; never once that has gone.
template<typename T, typename Done>
void whenDone(const QFuture<Result<T>> &future, QObject *context, Done done)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, done = std::move(done)] {
                         watcher->deleteLater();
                         done(resultOf(watcher->future()));
                     });
    watcher->setFuture(future);
}

} // namespace pinbridge
