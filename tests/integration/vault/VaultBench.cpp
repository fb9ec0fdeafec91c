// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "integration/vault/VaultBench.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <csignal>

#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::test {

/// As the Secret Service sends a password: (oayays).
struct SentSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString type;
};

QDBusArgument &operator<<(QDBusArgument &argument, const SentSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.type;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, SentSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.type;
    argument.endStructure();
    return argument; // NOLINT(bugprone-return-const-ref-from-parameter): as Qt wants it
}

using Attributes = QMap<QString, QString>;

namespace {

const auto password = "open sesame";
const auto service = u"org.freedesktop.secrets"_s;
const auto root = u"/org/freedesktop/secrets"_s;
const auto collection = QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s);

/// No services to start, no display to ask on.
constexpr auto busConfiguration = R"(<!DOCTYPE busconfig PUBLIC
 "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=%1</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

QDBusMessage ask(const QString &path, const QString &interface, const QString &function,
                 const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(service, path, interface, function);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

bool isFine(const QDBusMessage &reply) { return reply.type() == QDBusMessage::ReplyMessage; }

} // namespace

VaultBench::VaultBench()
{
    qDBusRegisterMetaType<SentSecret>();
    qDBusRegisterMetaType<Attributes>();
}

VaultBench::~VaultBench()
{
    for (QProcess *process : {&m_keyring, &m_bus}) {
        if (process->state() == QProcess::NotRunning)
            continue;
        ::kill(pid_t(process->processId()), SIGCONT);
        process->terminate();
        if (!process->waitForFinished(5000)) {
            process->kill();
            process->waitForFinished(5000);
        }
    }
}

bool VaultBench::startBus()
{
    if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty() || !m_folder.isValid())
        return false;
    const QString socket = m_folder.filePath(u"bus"_s);
    QFile configuration(m_folder.filePath(u"bus.conf"_s));
    if (!configuration.open(QIODevice::WriteOnly))
        return false;
    configuration.write(QString::fromLatin1(busConfiguration).arg(socket).toUtf8());
    configuration.close();
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    m_bus.setProcessEnvironment(environment);
    m_bus.setProcessChannelMode(QProcess::MergedChannels);
    m_bus.start(u"dbus-daemon"_s, {u"--nofork"_s, u"--config-file="_s + configuration.fileName()});
    if (!m_bus.waitForStarted()
        || !QTest::qWaitFor([&socket] { return QFile::exists(socket); }, 10'000))
        return false;
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + QFile::encodeName(socket));
    return QDBusConnection::sessionBus().isConnected();
}

bool VaultBench::startKeyring()
{
    if (QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty())
        return false;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    environment.remove(u"XDG_DATA_HOME"_s);
    environment.insert(u"HOME"_s, m_folder.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
    m_keyring.setProcessEnvironment(environment);
    m_keyring.setProcessChannelMode(QProcess::MergedChannels);
    m_keyring.start(u"gnome-keyring-daemon"_s,
                    {u"--unlock"_s, u"--components=secrets"_s, u"--foreground"_s});
    if (!m_keyring.waitForStarted())
        return false;
    m_keyring.write(password);
    m_keyring.closeWriteChannel();
    return QTest::qWaitFor([this] { return entryCount() == 0; }, 20'000);
}

bool VaultBench::lock()
{
    return isFine(ask(root, u"org.freedesktop.Secret.Service"_s, u"Lock"_s,
                      {QVariant::fromValue(QList<QDBusObjectPath>{collection})}));
}

bool VaultBench::unlock()
{
    const QDBusMessage opened = ask(root, u"org.freedesktop.Secret.Service"_s, u"OpenSession"_s,
                                    {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))});
    if (!isFine(opened))
        return false;
    const SentSecret secret{
        opened.arguments().value(1).value<QDBusObjectPath>(), {}, password, u"text/plain"_s};
    return isFine(ask(root, u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s,
                      u"UnlockWithMasterPassword"_s,
                      {QVariant::fromValue(collection), QVariant::fromValue(secret)}));
}

int VaultBench::entryCount()
{
    const QDBusMessage reply = ask(collection.path(), u"org.freedesktop.DBus.Properties"_s,
                                   u"Get"_s, {u"org.freedesktop.Secret.Collection"_s, u"Items"_s});
    if (!isFine(reply))
        return -1;
    const auto items = qdbus_cast<QList<QDBusObjectPath>>(
        reply.arguments().value(0).value<QDBusVariant>().variant());
    return int(items.size());
}

bool VaultBench::dropChunk(const QString &name)
{
    const QDBusMessage found =
        ask(root, u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s,
            {QVariant::fromValue(Attributes{{u"server"_s, u"Pinbridge"_s}})});
    for (const auto &item : qdbus_cast<QList<QDBusObjectPath>>(found.arguments().value(0))) {
        const QDBusMessage reply = ask(item.path(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                                       {u"org.freedesktop.Secret.Item"_s, u"Attributes"_s});
        const auto attributes =
            qdbus_cast<Attributes>(reply.arguments().value(0).value<QDBusVariant>().variant());
        if (attributes.value(u"user"_s).startsWith(name + u'/'))
            return isFine(ask(item.path(), u"org.freedesktop.Secret.Item"_s, u"Delete"_s, {}));
    }
    return false;
}

void VaultBench::freeze() { ::kill(pid_t(m_keyring.processId()), SIGSTOP); }

void VaultBench::thaw() { ::kill(pid_t(m_keyring.processId()), SIGCONT); }

} // namespace pinbridge::test
