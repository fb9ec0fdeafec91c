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

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

constexpr int callLimit = 5000; // ms

const auto serviceName = u"org.freedesktop.secrets"_s;
const auto servicePath = u"/org/freedesktop/secrets"_s;
/// QtKeychain talks to it on desktops of KDE.
const auto walletName = u"org.kde.kwalletd5"_s;
const auto busName = u"org.freedesktop.DBus"_s;

/// Unset: it failed.
QCoro::Task<std::optional<QDBusMessage>> call(QDBusMessage message)
{
    const OneShot<std::optional<QDBusMessage>> done;
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, callLimit));
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher,
                     [done](QDBusPendingCallWatcher *finished) {
                         const QDBusMessage reply = finished->reply();
                         finished->deleteLater();
                         done.set(finished->isError() ? std::nullopt : std::optional(reply));
                     });
    co_return co_await done;
}

QCoro::Task<bool> isNamed(QString function, QString name)
{
    auto asking = call(
        QDBusMessage::createMethodCall(busName, u"/org/freedesktop/DBus"_s, busName, function));
    const auto reply = co_await std::move(asking);
    co_return reply && reply->arguments().value(0).toStringList().contains(name);
}

/// Runs, or is started by asking for it.
QCoro::Task<bool> isThere(QString name)
{
    auto running = isNamed(u"ListNames"_s, name);
    if (co_await std::move(running))
        co_return true;
    auto startable = isNamed(u"ListActivatableNames"_s, name);
    co_return co_await std::move(startable);
}

QCoro::Task<VaultState> lookAtCollection()
{
    auto message = QDBusMessage::createMethodCall(
        serviceName, servicePath, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
    message << u"default"_s;
    auto naming = call(message);
    const auto named = co_await std::move(naming);
    if (!named)
        co_return VaultState::Absent; // what should be started does not start
    const QString collection = named->arguments().value(0).value<QDBusObjectPath>().path();
    if (collection.size() <= 1)
        co_return VaultState::Empty;
    auto question = QDBusMessage::createMethodCall(serviceName, collection,
                                                   u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    auto asking = call(question);
    const auto answer = co_await std::move(asking);
    if (!answer)
        co_return VaultState::Empty; // an alias for what is not there
    const bool isLocked = answer->arguments().value(0).value<QDBusVariant>().variant().toBool();
    co_return isLocked ? VaultState::Locked : VaultState::Open;
}

/// libsecret answers in GLib's loop alone; Qt runs that unless it is told or built not to.
bool hasGlibLoop()
{
    const auto *dispatcher = QAbstractEventDispatcher::instance();
    return dispatcher != nullptr && dispatcher->inherits("QEventDispatcherGlib");
}

} // namespace

QCoro::Task<VaultState> lookAtVault()
{
    if (!QDBusConnection::sessionBus().isConnected())
        co_return VaultState::Absent;
    auto looking = isThere(serviceName);
    if (co_await std::move(looking)) {
        if (!hasGlibLoop())
            co_return VaultState::Unusable;
        auto asking = lookAtCollection();
        co_return co_await std::move(asking);
    }
    auto lookingForWallet = isThere(walletName);
    co_return co_await std::move(lookingForWallet) ? VaultState::Open : VaultState::Absent;
}

} // namespace pinbridge
