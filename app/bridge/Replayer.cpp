// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bridge/Replayer.h"

#include "sessions/UserDirectory.h"
#include "traffic/ReplayPlan.h"

#include <QHash>
#include <QNetworkProxy>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include <utility>

namespace pinbridge {

namespace {

/// The server answers within 25 s whatever upstream does.
constexpr std::chrono::seconds patience{30};
constexpr qint64 longestReply = qint64{4} * 1024 * 1024; ///< bytes; only its head is of interest

tl::unexpected<Failure> unavailable(const Phrase &sentence)
{
    return fail(FailureCode::Unavailable, sentence, Stage::Server);
}

/// Of a whole reply's head; empty where there is none.
QByteArray requestIdIn(const QByteArray &reply)
{
    const QByteArray head = reply.left(reply.indexOf("\r\n\r\n"));
    const auto lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (line.left(colon).compare("x-request-id", Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

QByteArray authority(const QHostAddress &address, quint16 port)
{
    const QByteArray host = address.toString().toLatin1();
    const bool isSix = address.protocol() == QAbstractSocket::IPv6Protocol;
    return (isSix ? '[' + host + ']' : host) + ':' + QByteArray::number(port);
}

} // namespace

Replayer::Replayer(Bridge &bridge, QObject *parent)
    : QObject(parent)
    , m_bridge(bridge)
{
}

Replayer::~Replayer()
{
    const auto asked = std::exchange(m_asked, {});
    for (const Answer &answer : asked) {
        answer.set(fail(FailureCode::Cancelled,
                        Phrase::tr("The request was not sent again: the server stops."),
                        Stage::Server));
    }
}

QHostAddress Replayer::address() const
{
    const QHostAddress host = m_bridge.host();
    const bool isEvery =
        host == QHostAddress::Any || host == QHostAddress::AnyIPv4 || host == QHostAddress::AnyIPv6;
    if (!isEvery)
        return host;
    return host == QHostAddress::AnyIPv6 ? QHostAddress(QHostAddress::LocalHostIPv6)
                                         : QHostAddress(QHostAddress::LocalHost);
}

QCoro::Task<Result<QByteArray>> Replayer::send(ExchangePtr exchange)
{
    const auto stopped = [] {
        return unavailable(Phrase::tr("The server does not run, so nothing can be sent to it."));
    };
    const QPointer<Replayer> self(this);
    QHash<QString, QByteArray> tokens;
    const QStringList emails = usersOf(*exchange);
    for (const QString &email : emails) {
        if (!self || !m_bridge.isRunning())
            co_return stopped();
        auto asking = m_bridge.users().withLiveToken(email);
        const auto user = co_await std::move(asking);
        if (!user)
            co_return tl::unexpected(user.error());
        tokens.insert(email, user->token);
    }
    if (!self || !m_bridge.isRunning())
        co_return stopped();
    const auto request = replayOf(
        *exchange, [this, &tokens](const Placeholder &placeholder) -> std::optional<QByteArray> {
            if (placeholder.kind == Placeholder::Kind::ApiKey)
                return m_bridge.profile().apiKey.bytes();
            const auto token = tokens.constFind(placeholder.email);
            return token == tokens.constEnd() ? std::nullopt : std::optional(*token);
        });
    if (!request)
        co_return tl::unexpected(request.error());
    const Answer answer = ask(toBytes(*request, authority(address(), m_bridge.port())));
    co_return co_await answer;
}

Replayer::Answer Replayer::ask(const QByteArray &bytes)
{
    m_asked.removeIf([](const Answer &one) { return one.isSet(); });
    const Answer answer;
    m_asked.append(answer);
    auto *const socket = new QTcpSocket(this);
    socket->setProxy(QNetworkProxy::NoProxy);
    socket->setReadBufferSize(longestReply);
    const auto finish = [this, socket, answer] {
        socket->disconnect(this);
        socket->deleteLater();
        const QByteArray id = requestIdIn(socket->readAll());
        if (id.isEmpty())
            answer.set(unavailable(Phrase::tr("The server did not answer this request.")));
        else
            answer.set(id);
    };
    connect(socket, &QTcpSocket::connected, this, [socket, bytes] { socket->write(bytes); });
    connect(socket, &QTcpSocket::disconnected, this, finish);
    connect(socket, &QTcpSocket::errorOccurred, this, finish);
    QTimer::singleShot(patience, socket, [socket] { socket->abort(); });
    socket->connectToHost(address(), m_bridge.port());
    return answer;
}

} // namespace pinbridge
