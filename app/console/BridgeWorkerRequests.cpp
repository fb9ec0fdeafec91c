// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/BridgeWorker.h"
#include "console/FailureWords.h"
#include "console/SessionRows.h"
#include "console/States.h"
#include "sessions/UserDirectory.h"

#include <QDir>
#include <QSaveFile>

#include <utility>

namespace pinbridge {

bool BridgeWorker::isServing(RequestId id)
{
    if (m_bridge && m_phase == Phase::Listening)
        return true;
    tellFailure(
        id, fail(FailureCode::Unavailable, Phrase::tr("The server is not running. Start it first."))
                .value());
    return false;
}

void BridgeWorker::createSession(RequestId id, const QString &creator, const QString &contact)
{
    if (!isServing(id))
        return;
    m_open.insert(id);
    runCreate(id, creator, contact);
}

QCoro::Task<> BridgeWorker::runCreate(RequestId id, QString creator, QString contact)
{
    const Progress progress = [this, id](Stage stage) {
        Q_EMIT sessionStage(id, progressWords(stage));
    };
    const auto isWanted = [this, id] { return m_open.contains(id); };
    const auto made = co_await m_bridge->desk().createAs(creator, contact, progress, isWanted);
    m_open.remove(id);
    if (made)
        Q_EMIT sessionCreated(id, rowOf(*made));
    else
        tellFailure(id, made.error());
}

void BridgeWorker::authenticate(RequestId id, const QString &email)
{
    if (isServing(id))
        runAuthenticate(id, email);
}

QCoro::Task<> BridgeWorker::runAuthenticate(RequestId id, QString email)
{
    const auto user = co_await m_bridge->users().authenticate(email);
    if (user)
        Q_EMIT userAuthenticated(id, textOf(*user));
    else
        tellFailure(id, user.error());
}

void BridgeWorker::readTokens(RequestId id, const QString &pin, const QString &sessionId)
{
    if (isServing(id))
        runReadTokens(id, pin, sessionId);
}

QCoro::Task<> BridgeWorker::runReadTokens(RequestId id, QString pin, QString sessionId)
{
    const auto found = co_await m_bridge->desk().find(pin);
    if (!found)
        tellFailure(id, found.error());
    else if (found->id != sessionId) // it is over, and its pin is another's
        tellFailure(id, unknownPin().value());
    else
        Q_EMIT tokensRead(id, tokensOf(*found));
}

void BridgeWorker::revoke(RequestId id, const QString &pin)
{
    if (isServing(id))
        runRevoke(id, pin);
}

QCoro::Task<> BridgeWorker::runRevoke(RequestId id, QString pin)
{
    const auto revoked = co_await m_bridge->desk().revoke(pin);
    if (revoked)
        Q_EMIT pinRevoked(id, pin);
    else
        tellFailure(id, revoked.error());
}

void BridgeWorker::check(RequestId id, const ui::ProfileDraft &draft)
{
    m_open.insert(id);
    withDraft(draft, [this, id](const Result<Profile> &profile) {
        if (!m_open.contains(id))
            return;
        if (profile) {
            runCheck(id, *profile);
        } else {
            m_open.remove(id);
            tellFailure(id, profile.error());
        }
    });
}

QCoro::Task<> BridgeWorker::runCheck(RequestId id, Profile profile)
{
    const SystemClock clock; // lives as long as the check, wherever the bridge is by then
    const auto place = m_checks.emplace(id, std::make_unique<QObject>()).first;
    auto task = checkCredentials(profile, clock, place->second.get());
    const CheckReport report = co_await std::move(task);
    if (!m_open.remove(id))
        co_return;
    m_checks.erase(id);
    m_checked = Checked{profile, summaryOf(report), report.passed()};
    Q_EMIT checkFinished(id, rowsOf(report));
    tellUpstream();
}

void BridgeWorker::saveCertificate(RequestId id, const QString &path)
{
    if (!isServing(id))
        return;
    const auto write = [path, pem = m_bridge->certificatePem()]() -> Result<void> {
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(pem) == pem.size() && file.commit())
            return {};
        return fail(FailureCode::Unavailable,
                    Phrase::tr("%1 cannot be written: %2.")
                        .arg(QDir::toNativeSeparators(path), file.errorString()));
    };
    inBackground(write, [this, id, path](const Result<void> &written) {
        if (written)
            Q_EMIT certificateSaved(id, path);
        else
            tellFailure(id, written.error());
    });
}

void BridgeWorker::cancel(RequestId id)
{
    if (!m_open.remove(id))
        return;
    // The check runs to its end while its object goes: the map must be done with it by then.
    const auto check = m_checks.extract(id);
}

void BridgeWorker::giveUpAll()
{
    m_open.clear();
    const auto checks = std::exchange(m_checks, {});
}

} // namespace pinbridge
