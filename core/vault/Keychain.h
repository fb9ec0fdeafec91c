// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/OneShot.h"
#include "vault/SecretService.h"
#include "vault/VaultEntries.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <map>

namespace QKeychain { // NOLINT(readability-identifier-naming): its own name
class Job;
}

namespace pinbridge {

/// The system's vault through QtKeychain: the Credential Manager of Windows, macOS' Keychain, the
/// Secret Service or KWallet. QtKeychain has one queue for the whole process, which stays in the
/// thread that first uses it: all of these are used in one thread.
class Keychain final
    : public QObject
    , public VaultEntries
{
    Q_OBJECT

public:
    /// `service` is the vault's word for whose entries these are.
    explicit Keychain(QString service, QObject *parent = nullptr);
    /// Settles what is open.
    ~Keychain() override;

    /// How long one entry may take from now on: a person may have to type a password meanwhile.
    void setLimit(std::chrono::milliseconds limit) { m_limit = limit; }

    QCoro::Task<Result<std::optional<Secret>>> read(QString key) override;
    QCoro::Task<Result<void>> write(QString key, Secret value) override;
    QCoro::Task<Result<void>> remove(QString key) override;

private:
    enum class Outcome { Done, NoEntry, NoBackend, Refused, Failed, TimedOut, GivenUp };
    struct Answer
    {
        Outcome outcome = Outcome::Failed;
        Secret value;
    };

    /// Starts the job, which deletes itself whenever it ends.
    [[nodiscard]] QCoro::Task<Answer> run(QKeychain::Job *job);
    [[nodiscard]] QCoro::Task<Failure> explain(Outcome outcome);
    [[nodiscard]] static Answer answerOf(QKeychain::Job &job);

    QString m_service;
    std::chrono::milliseconds m_limit{120'000};
    std::map<quint64, OneShot<Answer>> m_open;
    quint64 m_last = 0;
};

} // namespace pinbridge
