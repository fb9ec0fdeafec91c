// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bridge/ControlSocket.h"

#include "base/Log.h"
#include "bridge/FaultControl.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QLockFile>

#include <cmath>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

constexpr int version = controlVersion;
constexpr std::chrono::milliseconds startPatience{1000}; // for the lock, and for an answer
constexpr double longestTime = 366.0 * 24 * 3600; // s

tl::unexpected<Failure> unavailable(const QString &sentence)
{
    return fail(FailureCode::Unavailable, Phrase::verbatim(sentence), Stage::Storage);
}

QJsonObject refusal(const Failure &failure)
{
    return {{u"version"_s, version},
            {u"ok"_s, false},
            {u"code"_s, nameOf(failure.code)},
            {u"sentence"_s, failure.sentence.english()}};
}

QJsonObject refusal(const QString &sentence)
{
    return refusal({.code = FailureCode::BadSetting, .sentence = Phrase::verbatim(sentence)});
}

QJsonObject requestOf(const LastRequest &last)
{
    QJsonObject request{{u"at"_s, last.at.toUTC().toString(Qt::ISODateWithMs)},
                        {u"method"_s, QString::fromLatin1(last.method)},
                        {u"path"_s, last.path},
                        {u"status"_s, last.status}};
    if (!last.note.isEmpty())
        request.insert("note"_L1, last.note);
    return request;
}

QJsonObject rowOf(const Device &device)
{
    QJsonObject row{{u"address"_s, device.address.toString()},
                    {u"state"_s, nameOf(device.state)},
                    {u"requests"_s, device.requests}};
    const auto insertTime = [&row](QLatin1StringView name, const QDateTime &time) {
        if (time.isValid())
            row.insert(name, time.toUTC().toString(Qt::ISODateWithMs));
    };
    insertTime("allowed_until"_L1, device.allowedUntil.value_or(QDateTime()));
    insertTime("first_seen"_L1, device.firstSeen);
    insertTime("last_seen"_L1, device.lastSeen);
    if (!device.agent.isEmpty())
        row.insert("agent"_L1, device.agent);
    if (!device.name.isEmpty())
        row.insert("name"_L1, device.name);
    if (device.last)
        row.insert("last_request"_L1, requestOf(*device.last));
    return row;
}

QJsonObject refusalOfUnknown(const QHostAddress &address)
{
    return refusal(u"%1 is not known; \"pinbridge-server devices list\" says which are."_s.arg(
        address.toString()));
}

/// Unset: for good.
Result<std::optional<std::chrono::seconds>> timeIn(const QJsonObject &request)
{
    const QJsonValue value = request.value("seconds"_L1);
    if (value.isUndefined())
        return std::optional<std::chrono::seconds>();
    const double seconds = value.toDouble(0);
    if (!(seconds >= 1 && seconds <= longestTime))
        return fail(FailureCode::BadSetting,
                    Phrase::verbatim(u"A device is allowed for 1 s to 366 days."_s));
    return std::chrono::seconds(std::lround(seconds));
}

} // namespace

ControlSocket::ControlSocket(DeviceRegistry &devices, Access access,
                             std::chrono::milliseconds lookEvery, QObject *parent)
    : QObject(parent)
    , m_devices(devices)
    , m_access(access)
{
    m_looking.setInterval(lookEvery);
    connect(&m_looking, &QTimer::timeout, this, &ControlSocket::look);
    connect(&m_server, &QLocalServer::newConnection, this, &ControlSocket::accept);
    connect(&m_devices, &DeviceRegistry::changed, this, [this] {
        for (TrafficTail *const tail : std::as_const(m_tails))
            tail->setNames(deviceNames());
    });
}

ControlSocket::~ControlSocket()
{
    qDeleteAll(m_tails);
    if (!m_server.isListening())
        return;
    // Closing removes the file: not one that another server has made in between. Without the lock
    // nothing better is left to do.
    QLockFile lock(m_place.lock);
    (void)lock.tryLock(static_cast<int>(startPatience.count()));
    m_server.close();
}

Result<void> ControlSocket::listen(const QString &dataDirectory)
{
    const auto place = controlSocketPlace(dataDirectory);
    if (!place)
        return tl::unexpected(place.error());
    m_dataDirectory = dataDirectory;
    m_place = *place;
    m_looking.start();
    const auto opened = open(startPatience);
    m_wasOpen = opened.has_value();
    if (!opened)
        m_complaint = opened.error().sentence.english();
    return opened;
}

Result<void> ControlSocket::open(std::chrono::milliseconds longest)
{
    QLockFile lock(m_place.lock);
    if (!lock.tryLock(static_cast<int>(longest.count()))) {
        return unavailable(u"%1 cannot be made: %2 is held, or cannot be written."_s.arg(
            m_place.path, m_place.lock));
    }
    QLocalSocket probe;
    probe.connectToServer(m_place.path);
    if (probe.waitForConnected(static_cast<int>(longest.count()))
        || probe.error() == QLocalSocket::SocketAccessError) {
        return unavailable(
            u"Another server runs on the folder %1, and \"pinbridge-server devices\" "
            "reaches that one. What is decided there counts here, too, where both have one store."_s
                .arg(m_dataDirectory));
    }
    // Anything else, such as no room in a queue, does not say that nobody is there.
    if (probe.error() != QLocalSocket::ServerNotFoundError
        && probe.error() != QLocalSocket::ConnectionRefusedError)
        return unavailable(u"%1 cannot be asked: %2."_s.arg(m_place.path, probe.errorString()));
    m_server.close(); // it may listen still where its file was removed
    // Made in a folder of its own, closed to others and only then moved to its place, over what a
    // dead process may have left there: nobody else can open it at any moment.
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server.listen(m_place.path))
        return unavailable(u"%1 cannot be made: %2."_s.arg(m_place.path, m_server.errorString()));
    return {};
}

/// QLocalServer closes for good, and removes its file, when it cannot accept a connection once:
/// without a descriptor, say.
void ControlSocket::look()
{
    if (m_place.isThere(m_server))
        return;
    if (std::exchange(m_wasOpen, false)) {
        m_complaint = u"\"pinbridge-server devices\" does not reach this server any more: %1 is "
                      "closed. It is tried again."_s.arg(m_place.path);
        qCWarning(logServer).noquote() << m_complaint;
    }
    if (const auto opened = open(std::chrono::milliseconds(0)); opened) {
        m_wasOpen = true;
        m_complaint.clear();
        qCInfo(logServer).noquote()
            << u"\"pinbridge-server devices\" reaches this server now, at %1."_s.arg(m_place.path);
    } else if (std::exchange(m_complaint, opened.error().sentence) != opened.error().sentence) {
        qCWarning(logServer).noquote() << m_complaint;
    }
}

void ControlSocket::accept()
{
    while (QLocalSocket *const connection = m_server.nextPendingConnection()) {
        connect(connection, &QLocalSocket::disconnected, connection, &QObject::deleteLater);
        if (m_open >= connectionLimit) {
            connection->abort();
            continue;
        }
        ++m_open;
        connect(connection, &QObject::destroyed, this, [this] { --m_open; });
        auto *const end = new QTimer(connection);
        end->setObjectName(patienceName);
        end->callOnTimeout(connection, &QLocalSocket::abort);
        end->start(patience);
        connection->setReadBufferSize(longestLine + 1);
        connect(connection, &QLocalSocket::readyRead, this,
                [this, connection] { read(connection); });
        read(connection); // what has come with it
    }
}

/// One line, one answer, and the connection ends: nobody can heap up answers here.
void ControlSocket::read(QLocalSocket *connection)
{
    const bool isTooLong = connection->bytesAvailable() > longestLine;
    if (!connection->canReadLine() && !isTooLong)
        return;
    const QByteArray line = connection->readLine(longestLine + 2);
    disconnect(connection, &QLocalSocket::readyRead, this, nullptr);
    const QJsonObject request = QJsonDocument::fromJson(line).object();
    if (request.value("command"_L1) == "tail"_L1 && request.value("version"_L1) == version) {
        // Not from here: the socket is in the middle of telling that something has come.
        QMetaObject::invokeMethod(
            this, [this, caller = QPointer(connection), request] { tail(caller, request); },
            Qt::QueuedConnection);
        return;
    }
    (void)reply(connection, line); // a task goes on by itself
}

QCoro::Task<> ControlSocket::reply(QPointer<QLocalSocket> connection, QByteArray line)
{
    QJsonObject said = refusal(u"A request is %1 bytes long at most."_s.arg(longestLine));
    if (line.endsWith('\n')) {
        auto answering = answer(line);
        said = co_await std::move(answering);
    }
    if (!connection || connection->state() != QLocalSocket::ConnectedState)
        co_return; // it has not waited
    connection->write(QJsonDocument(said).toJson(QJsonDocument::Compact) + '\n');
    connection->flush(); // at a stop there is no event loop any more that would
    connection->disconnectFromServer();
}

QCoro::Task<QJsonObject> ControlSocket::answer(QByteArray line)
{
    const QJsonObject request = QJsonDocument::fromJson(line).object();
    if (request.value("version"_L1).toInt() != version) {
        co_return refusal(
            u"A request is an object in JSON, and \"version\" in it is %1; this is %2."_s.arg(
                QString::number(version), QStringLiteral("pinbridge " PINBRIDGE_VERSION)));
    }
    auto obeying = obey(request.value("command"_L1).toString(), request);
    QJsonObject said = co_await std::move(obeying);
    said.insert("version"_L1, version);
    if (!said.contains("ok"_L1)) {
        said.insert("ok"_L1, true);
        said.insert("access"_L1, nameOf(m_access));
    }
    co_return said;
}

QCoro::Task<QJsonObject> ControlSocket::obey(QString command, QJsonObject request)
{
    if (command == "list"_L1) {
        QJsonArray rows;
        const auto known = m_devices.devices();
        for (const Device &device : known)
            rows.append(rowOf(device));
        co_return QJsonObject{{u"devices"_s, rows}};
    }
    if (m_faults != nullptr && command.startsWith("faults-"_L1)) {
        const auto said = obeyFaults(*m_faults, command, request);
        co_return said ? *said : refusal(said.error());
    }
    if (command == "name"_L1) {
        auto naming = name(request);
        co_return co_await std::move(naming);
    }
    if (command != "allow"_L1 && command != "block"_L1 && command != "forget"_L1) {
        co_return refusal(
            u"There is no such command; there are list, allow, block, name, forget, tail and those "
            "about faults."_s);
    }
    auto deciding = command == "forget"_L1 ? forget(request) : decide(command, request);
    co_return co_await std::move(deciding);
}

QCoro::Task<QJsonObject> ControlSocket::forget(QJsonObject request)
{
    if (request.value("waiting"_L1).toBool()) {
        if (request.contains("address"_L1))
            co_return refusal(u"forget takes an address or \"waiting\", not both."_s);
        auto forgetting = m_devices.forgetWaiting();
        const auto forgotten = co_await std::move(forgetting);
        if (!forgotten)
            co_return refusal(forgotten.error());
        co_return QJsonObject{{u"forgotten"_s, *forgotten}};
    }
    const auto address = parseAddress(request.value("address"_L1).toString());
    if (!address)
        co_return refusal(address.error());
    auto forgetting = m_devices.forget(*address);
    const auto isKnown = co_await std::move(forgetting);
    if (!isKnown)
        co_return refusal(isKnown.error());
    if (!*isKnown)
        co_return refusalOfUnknown(*address);
    co_return QJsonObject();
}

QCoro::Task<QJsonObject> ControlSocket::name(QJsonObject request)
{
    const auto address = parseAddress(request.value("address"_L1).toString());
    if (!address)
        co_return refusal(address.error());
    if (!request.value("name"_L1).isString())
        co_return refusal(u"name takes a \"name\"; an empty one takes it away."_s);
    auto naming = m_devices.rename(*address, request.value("name"_L1).toString());
    const auto isKnown = co_await std::move(naming);
    if (!isKnown)
        co_return refusal(isKnown.error());
    if (!*isKnown)
        co_return refusalOfUnknown(*address);
    const auto device = m_devices.find(*address);
    co_return device ? QJsonObject{{u"device"_s, rowOf(*device)}} : QJsonObject();
}

QCoro::Task<QJsonObject> ControlSocket::decide(QString command, QJsonObject request)
{
    const auto address = parseAddress(request.value("address"_L1).toString());
    if (!address)
        co_return refusal(address.error());
    const auto time = timeIn(request);
    if (!time)
        co_return refusal(time.error());
    auto deciding =
        command == "block"_L1 ? m_devices.block(*address) : m_devices.allow(*address, *time);
    const auto decided = co_await std::move(deciding);
    if (!decided)
        co_return refusal(decided.error());
    const auto device = m_devices.find(*address);
    co_return device ? QJsonObject{{u"device"_s, rowOf(*device)}} : QJsonObject();
}

} // namespace pinbridge
