// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/OneShot.h"
#include "vault/SecretService.h"
#include "vault/VaultEntries.h"

#include <QDeadlineTimer>
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

    /// How long a question may take: all entries asked for until the next `begin`, and finding out
    /// why one has failed. A person may have to type a password meanwhile.
    void setLimit(std::chrono::milliseconds limit) { m_limit = limit; }
    /// A question begins, and its time.
    void begin();
    [[nodiscard]] QCoro::Task<Result<VaultState>> look();

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

    /// Starts the job, which deletes itself whenever it ends; not where there is no time left.
    [[nodiscard]] QCoro::Task<Answer> run(QKeychain::Job *job);
    [[nodiscard]] QCoro::Task<Failure> explain(Outcome outcome);
    [[nodiscard]] Failure wordsFor(Outcome outcome) const;
    [[nodiscard]] static Answer answerOf(QKeychain::Job &job);

    QString m_service;
    std::chrono::milliseconds m_limit{120'000};
    QDeadlineTimer m_entriesEnd{QDeadlineTimer::Forever};
    QDeadlineTimer m_questionEnd{QDeadlineTimer::Forever};
    VaultLook m_look;
    bool m_isEnding = false;
    std::map<quint64, OneShot<Answer>> m_open;
    quint64 m_last = 0;
};

} // namespace pinbridge
