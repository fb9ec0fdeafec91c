// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/Keychain.h"

#include <QTimer>
#include <qt6keychain/keychain.h>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

constexpr std::chrono::milliseconds longestLook{5000};

/// Where it says that it has no such entry.
bool canBeBelieved(VaultState state)
{
    return state == VaultState::Open || state == VaultState::Empty;
}

Failure ending()
{
    return {.code = FailureCode::Cancelled,
            .sentence = Phrase::tr("The program is ending."),
            .stage = Stage::Storage};
}

/// QtKeychain takes a string; nobody else would overwrite it.
void cleanseText(QString &text)
{
    volatile char16_t *const place = reinterpret_cast<char16_t *>(text.data());
    for (qsizetype i = 0; i < text.size(); ++i)
        place[i] = 0;
}

} // namespace

Keychain::Keychain(QString service, QObject *parent)
    : QObject(parent)
    , m_service(std::move(service))
{
}

Keychain::~Keychain()
{
    m_isEnding = true;
    m_look.giveUp();
    for (const auto &[number, done] : std::exchange(m_open, {}))
        done.set({.outcome = Outcome::GivenUp, .value = {}});
}

void Keychain::begin()
{
    // The last part is for finding out what keeps the vault from answering.
    m_questionEnd = QDeadlineTimer(m_limit);
    m_entriesEnd = QDeadlineTimer(m_limit - std::min(m_limit / 3, longestLook));
}

Keychain::Answer Keychain::answerOf(QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError: {
        const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(&job);
        return {.outcome = Outcome::Done,
                .value = reading == nullptr ? Secret() : Secret(reading->binaryData())};
    }
    case QKeychain::EntryNotFound:
        return {.outcome = Outcome::NoEntry, .value = {}};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {.outcome = Outcome::NoBackend, .value = {}};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {.outcome = Outcome::Refused, .value = {}};
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return {.outcome = Outcome::Failed, .value = {}};
}

QCoro::Task<Keychain::Answer> Keychain::run(QKeychain::Job *job)
{
    if (m_isEnding || m_entriesEnd.hasExpired()) {
        job->deleteLater();
        co_return Answer{.outcome = m_isEnding ? Outcome::GivenUp : Outcome::TimedOut, .value = {}};
    }
    const quint64 number = ++m_last;
    const OneShot<Answer> done;
    m_open.emplace(number, done);
    connect(job, &QKeychain::Job::finished, this,
            [done](QKeychain::Job *finished) { done.set(answerOf(*finished)); });
    // The job is not ours to delete: libsecret holds its address until it has answered.
    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this,
            [done] { done.set({.outcome = Outcome::TimedOut, .value = {}}); });
    if (!m_entriesEnd.isForever())
        timer->start(std::chrono::milliseconds(m_entriesEnd.remainingTime()));
    job->start();
    const Answer answer = co_await done;
    timer->deleteLater(); // it may be what has woken us
    if (answer.outcome != Outcome::GivenUp)
        m_open.erase(number);
    co_return answer;
}

QCoro::Task<Result<VaultState>> Keychain::look()
{
    auto looking = m_look.look(m_questionEnd);
    const auto state = co_await std::move(looking);
    if (!state)
        co_return tl::unexpected(ending());
    co_return *state;
}

QCoro::Task<Failure> Keychain::explain(Outcome outcome)
{
    if (outcome == Outcome::GivenUp)
        co_return ending();
    auto looking = look();
    const auto state = co_await std::move(looking);
    if (!state)
        co_return state.error();
    // What is not there is said at once: this one does not answer that question either.
    if (outcome == Outcome::TimedOut
        && (*state == VaultState::Absent || m_questionEnd.hasExpired()))
        co_return wordsFor(outcome);
    switch (*state) {
    case VaultState::Absent:
        co_return vaultAbsent(
            Phrase::tr("This session has no vault for secrets: no Secret Service answers "
                       "on its D-Bus. Start or install one, such as gnome-keyring."))
            .value();
    case VaultState::Unusable:
        co_return vaultAbsent(
            Phrase::tr("The vault can be asked only where Qt runs GLib's event loop. Start "
                       "the program without QT_NO_GLIB."))
            .value();
    case VaultState::Locked:
        co_return vaultFailed(
            Phrase::tr("The vault is locked, and was not unlocked. Unlock it, with its own "
                       "program or by answering its question, and try again."))
            .value();
    case VaultState::Empty:
        co_return vaultFailed(
            Phrase::tr("The vault has no keyring to keep secrets in, and none was made. "
                       "Make one with its own program and try again."))
            .value();
    case VaultState::Open:
        break;
    }
    co_return wordsFor(outcome);
}

Failure Keychain::wordsFor(Outcome outcome) const
{
    const qint64 seconds = std::chrono::duration_cast<std::chrono::seconds>(m_limit).count();
    if (outcome == Outcome::NoBackend)
        return vaultAbsent(
                   Phrase::tr("The vault of this session cannot be reached: a library for it is "
                              "not installed (on Debian libsecret-1-0)."))
            .value();
    if (outcome == Outcome::Refused)
        return vaultFailed(
                   Phrase::tr("The vault refused: access was denied. Allow it in the vault's "
                              "question, and try again."))
            .value();
    if (outcome == Outcome::TimedOut)
        return vaultFailed(
                   Phrase::tr("The vault did not answer within %1 s. Perhaps it asks for its "
                              "password somewhere: answer that, and try again.")
                       .arg(seconds))
            .value();
    return vaultFailed(
               Phrase::tr("The vault could not do what it was asked for. Look into it with its "
                          "own program, and try again."))
        .value();
}

QCoro::Task<Result<std::optional<Secret>>> Keychain::read(QString key)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(key);
    auto running = run(job);
    const Answer answer = co_await std::move(running);
    if (answer.outcome == Outcome::Done)
        co_return std::optional(answer.value);
    if (answer.outcome == Outcome::NoEntry) {
        // So it says of a locked one, too.
        auto looking = look();
        const auto state = co_await std::move(looking);
        if (!state)
            co_return tl::unexpected(state.error());
        if (canBeBelieved(*state))
            co_return std::optional<Secret>();
    }
    auto explaining = explain(answer.outcome);
    co_return tl::unexpected(co_await std::move(explaining));
}

QCoro::Task<Result<void>> Keychain::write(QString key, Secret value)
{
    Q_ASSERT(value.bytes().size() <= entryLimit);
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(key);
    QString text = QString::fromLatin1(value.bytes());
    job->setTextData(text);
    cleanseText(text);
    auto running = run(job);
    const Answer answer = co_await std::move(running);
    if (answer.outcome == Outcome::Done)
        co_return Result<void>();
    auto explaining = explain(answer.outcome);
    co_return tl::unexpected(co_await std::move(explaining));
}

QCoro::Task<Result<void>> Keychain::remove(QString key)
{
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(key);
    auto running = run(job);
    const Answer answer = co_await std::move(running);
    // libsecret says so of what is locked, too, and leaves it there.
    if (answer.outcome == Outcome::Done || answer.outcome == Outcome::NoEntry) {
        auto looking = look();
        const auto state = co_await std::move(looking);
        if (!state)
            co_return tl::unexpected(state.error());
        if (canBeBelieved(*state))
            co_return Result<void>();
    }
    auto explaining = explain(answer.outcome);
    co_return tl::unexpected(co_await std::move(explaining));
}

} // namespace pinbridge
