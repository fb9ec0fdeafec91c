// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/SecretService.h"

#include "base/OneShot.h"

#include <QAbstractEventDispatcher>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

constexpr qint64 callLimit = 5000; // ms

const auto serviceName = u"org.freedesktop.secrets"_s;
const auto servicePath = u"/org/freedesktop/secrets"_s;
/// QtKeychain talks to it on desktops of KDE.
const auto walletName = u"org.kde.kwalletd5"_s;
const auto busName = u"org.freedesktop.DBus"_s;

/// libsecret answers in GLib's loop alone; Qt runs that unless it is told or built not to.
bool hasGlibLoop()
{
    const auto *dispatcher = QAbstractEventDispatcher::instance();
    return dispatcher != nullptr && dispatcher->inherits("QEventDispatcherGlib");
}

} // namespace

/// What is asked on the bus. Each call is answered, by the bus or by `giveUp`: the program may end
/// while nobody answers, and its event loop with it.
class VaultLook::Calls
{
public:
    Calls() = default;
    Calls(const Calls &) = delete;
    Calls &operator=(const Calls &) = delete;
    ~Calls() = default;

    void giveUp();
    [[nodiscard]] bool isGivenUp() const { return m_isGivenUp; }
    /// Whether it runs, or is started by asking for it.
    [[nodiscard]] QCoro::Task<bool> isThere(QString name, QDeadlineTimer limit);
    [[nodiscard]] QCoro::Task<VaultState> lookAtCollection(QDeadlineTimer limit);

private:
    using Reply = std::optional<QDBusMessage>; ///< unset: it failed
    struct Call
    {
        OneShot<Reply> done;
        QDBusPendingCallWatcher *watcher = nullptr;
    };

    [[nodiscard]] QCoro::Task<Reply> call(QDBusMessage message, QDeadlineTimer limit);
    [[nodiscard]] QCoro::Task<bool> isNamed(QString function, QString name, QDeadlineTimer limit);

    std::map<quint64, Call> m_open;
    quint64 m_last = 0;
    bool m_isGivenUp = false;
};

void VaultLook::Calls::giveUp()
{
    m_isGivenUp = true;
    for (const auto &[number, call] : std::exchange(m_open, {})) {
        const std::unique_ptr<QDBusPendingCallWatcher> unanswered(call.watcher);
        call.done.set(std::nullopt);
    }
}

QCoro::Task<VaultLook::Calls::Reply> VaultLook::Calls::call(QDBusMessage message,
                                                            QDeadlineTimer limit)
{
    const qint64 left = limit.isForever() ? callLimit : limit.remainingTime();
    if (m_isGivenUp || left <= 0)
        co_return std::nullopt;
    const quint64 number = ++m_last;
    const OneShot<Reply> done;
    auto *watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(message, int(std::min(left, callLimit))));
    m_open.emplace(number, Call{.done = done, .watcher = watcher});
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher,
                     [this, done, number](QDBusPendingCallWatcher *finished) {
                         const QDBusMessage reply = finished->reply();
                         const bool isAnswer = !finished->isError();
                         finished->deleteLater();
                         m_open.erase(number);
                         done.set(isAnswer ? Reply(reply) : std::nullopt);
                     });
    co_return co_await done;
}

QCoro::Task<bool> VaultLook::Calls::isNamed(QString function, QString name, QDeadlineTimer limit)
{
    auto asking =
        call(QDBusMessage::createMethodCall(busName, u"/org/freedesktop/DBus"_s, busName, function),
             limit);
    const auto reply = co_await std::move(asking);
    co_return reply && reply->arguments().value(0).toStringList().contains(name);
}

QCoro::Task<bool> VaultLook::Calls::isThere(QString name, QDeadlineTimer limit)
{
    auto running = isNamed(u"ListNames"_s, name, limit);
    if (co_await std::move(running))
        co_return true;
    auto startable = isNamed(u"ListActivatableNames"_s, name, limit);
    co_return co_await std::move(startable);
}

QCoro::Task<VaultState> VaultLook::Calls::lookAtCollection(QDeadlineTimer limit)
{
    auto message = QDBusMessage::createMethodCall(
        serviceName, servicePath, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
    message << u"default"_s;
    auto naming = call(message, limit);
    const auto named = co_await std::move(naming);
    if (!named)
        co_return VaultState::Absent; // what should be started does not start
    const QString collection = named->arguments().value(0).value<QDBusObjectPath>().path();
    if (collection.size() <= 1)
        co_return VaultState::Empty;
    auto question = QDBusMessage::createMethodCall(serviceName, collection,
                                                   u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    auto asking = call(question, limit);
    const auto answer = co_await std::move(asking);
    if (!answer)
        co_return VaultState::Empty; // an alias for what is not there
    const bool isLocked = answer->arguments().value(0).value<QDBusVariant>().variant().toBool();
    co_return isLocked ? VaultState::Locked : VaultState::Open;
}

VaultLook::VaultLook()
    : m_calls(std::make_unique<Calls>())
{
}

VaultLook::~VaultLook() { giveUp(); }

void VaultLook::giveUp() { m_calls->giveUp(); }

QCoro::Task<std::optional<VaultState>> VaultLook::look(QDeadlineTimer limit)
{
    VaultState state = VaultState::Absent;
    if (!m_calls->isGivenUp() && QDBusConnection::sessionBus().isConnected()) {
        auto looking = m_calls->isThere(serviceName, limit);
        if (co_await std::move(looking)) {
            state = VaultState::Unusable;
            if (hasGlibLoop()) {
                auto asking = m_calls->lookAtCollection(limit);
                state = co_await std::move(asking);
            }
        } else {
            auto lookingForWallet = m_calls->isThere(walletName, limit);
            if (co_await std::move(lookingForWallet))
                state = VaultState::Open;
        }
    }
    if (m_calls->isGivenUp())
        co_return std::nullopt;
    co_return state;
}

} // namespace pinbridge
