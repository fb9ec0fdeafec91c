// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bridge/TrafficTail.h"

#include "traffic/ExchangeJson.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

constexpr std::chrono::milliseconds lookTime{50}; ///< as often as the recorder has something
constexpr std::chrono::seconds wordTime{1}; ///< between two words on what is not recorded
constexpr qint64 mostUnread = qint64{256} * 1024; ///< bytes that wait to be taken
constexpr qsizetype mostHeld = 1000; ///< exchanges that wait behind those
constexpr qsizetype mostHeldBytes = qsizetype{16} * 1024 * 1024;
constexpr int lastWords = 300; // ms

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

Result<TailRequest> tailRequestOf(const QJsonObject &request)
{
    auto filter = parseFilter(request.value("filter"_L1).toString());
    if (!filter)
        return tl::unexpected(filter.error());
    const qint64 history = request.value("history"_L1).toInteger();
    if (history < 0)
        return fail(FailureCode::BadSetting, Phrase::verbatim(u"A history has no less than 0."_s));
    return TailRequest{.filter = std::move(*filter),
                       .history = history,
                       .follows = request.value("follow"_L1).toBool(true)};
}

/// Lives in the tail's thread.
class TrafficTail::Sender : public QObject
{
public:
    Sender(Recorder &recorder, TailRequest request, DeviceNames names)
        : m_recorder(recorder)
        , m_request(std::move(request))
        , m_names(std::move(names))
        , m_look(this)
    {
        m_look.setInterval(lookTime);
        m_look.callOnTimeout(this, [this] { look(); });
    }

    void begin(TrafficTail &tail, QLocalSocket *connection);
    void setNames(const DeviceNames &names) { m_names = names; }
    void finish();

private:
    void takeHistory();
    void take();
    void look();
    void send();
    void tellNotRecorded();
    [[nodiscard]] bool accepts(const Exchange &exchange) const;
    void say(const QJsonObject &object) { m_connection->write(lineOf(object)); }
    void end(QLatin1StringView how);

    Recorder &m_recorder;
    const TailRequest m_request;
    DeviceNames m_names;
    QTimer m_look;
    QLocalSocket *m_connection = nullptr;
    quint64 m_last = 0; ///< number of the latest that was taken
    QList<ExchangePtr> m_held; ///< oldest first
    qsizetype m_next = 0; ///< of them the first that is not sent
    quint64 m_leftOut = 0; ///< and not yet told
    quint64 m_notRecorded = 0; ///< as the recorder counts, that are told or not of this time
    QDeadlineTimer m_nextWord{wordTime};
    bool m_isOver = false;
};

void TrafficTail::Sender::begin(TrafficTail &tail, QLocalSocket *connection)
{
    m_connection = connection;
    connection->setParent(this);
    connect(connection, &QLocalSocket::disconnected, &tail, &TrafficTail::ended);
    connect(connection, &QLocalSocket::bytesWritten, this, [this] { send(); });
    // Nothing that comes is of interest; what is not read is not kept without end.
    connect(connection, &QLocalSocket::readyRead, connection,
            [connection] { (void)connection->readAll(); });
    takeHistory();
    m_notRecorded = m_recorder.fill().passedOver;
    if (m_request.follows)
        m_look.start();
    send();
    if (connection->state() == QLocalSocket::UnconnectedState)
        Q_EMIT tail.ended();
}

bool TrafficTail::Sender::accepts(const Exchange &exchange) const
{
    return m_request.filter.accepts(exchange, m_names.value(exchange.device));
}

/// The latest of those that fit.
void TrafficTail::Sender::takeHistory()
{
    m_recorder.finish(); // what was answered a moment ago belongs to it
    const auto kept = m_recorder.since(0, std::numeric_limits<qsizetype>::max());
    for (const ExchangePtr &exchange : kept)
        m_last = std::max(m_last, exchange->number);
    for (auto it = kept.crbegin(); it != kept.crend() && m_held.size() < m_request.history; ++it) {
        if (accepts(**it))
            m_held.append(*it);
    }
    std::ranges::reverse(m_held);
}

void TrafficTail::Sender::take()
{
    const qsizetype room = mostHeld - (m_held.size() - m_next);
    const auto fresh = m_recorder.since(m_last, std::max<qsizetype>(room, 0));
    if (fresh.isEmpty())
        return;
    // Numbers have no gaps: what is missing was dropped before it was asked for.
    m_leftOut += fresh.last()->number - m_last - static_cast<quint64>(fresh.size());
    m_last = fresh.last()->number;
    m_held.remove(0, std::exchange(m_next, 0));
    qsizetype bytes = 0;
    for (const ExchangePtr &exchange : std::as_const(m_held))
        bytes += exchange->size();
    for (const ExchangePtr &exchange : fresh) {
        if (!accepts(*exchange))
            continue;
        bytes += exchange->size();
        if (bytes > mostHeldBytes)
            ++m_leftOut;
        else
            m_held.append(exchange);
    }
}

void TrafficTail::Sender::look()
{
    // As long as nothing is taken, the recorder keeps it.
    if (m_connection->bytesToWrite() < mostUnread)
        take();
    send();
    if (!m_isOver && m_nextWord.hasExpired() && m_connection->bytesToWrite() < mostUnread)
        tellNotRecorded();
}

void TrafficTail::Sender::tellNotRecorded()
{
    const quint64 now = m_recorder.fill().passedOver;
    if (now == m_notRecorded || m_connection->state() != QLocalSocket::ConnectedState)
        return;
    say({{u"not_recorded"_s, static_cast<qint64>(now - m_notRecorded)}});
    m_notRecorded = now;
    m_nextWord.setRemainingTime(wordTime);
}

void TrafficTail::Sender::send()
{
    if (m_isOver || m_connection->state() != QLocalSocket::ConnectedState)
        return;
    while (m_next < m_held.size() && m_connection->bytesToWrite() < mostUnread) {
        const ExchangePtr exchange = std::exchange(m_held[m_next++], nullptr);
        QJsonObject line{{u"exchange"_s, toJson(*exchange)}};
        if (const QString name = m_names.value(exchange->device); !name.isEmpty())
            line.insert("name"_L1, name);
        say(line);
    }
    if (m_next < m_held.size())
        return;
    if (m_leftOut > 0 && m_connection->bytesToWrite() < mostUnread)
        say({{u"left_out"_s, static_cast<qint64>(std::exchange(m_leftOut, 0))}});
    if (!m_request.follows)
        end("complete"_L1);
}

void TrafficTail::Sender::end(QLatin1StringView how)
{
    if (std::exchange(m_isOver, true))
        return;
    m_look.stop();
    say({{u"end"_s, QString(how)}});
    m_connection->flush();
    m_connection->disconnectFromServer();
}

void TrafficTail::Sender::finish()
{
    if (!m_connection || m_connection->state() != QLocalSocket::ConnectedState || m_isOver)
        return;
    look();
    tellNotRecorded();
    end("stopping"_L1);
    if (m_connection->state() != QLocalSocket::UnconnectedState)
        m_connection->waitForDisconnected(lastWords);
}

TrafficTail::TrafficTail(Recorder &recorder, TailRequest request, DeviceNames names,
                         QObject *parent)
    : QObject(parent)
    , m_sender(new Sender(recorder, std::move(request), std::move(names)))
{
    m_sender->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_sender, &QObject::deleteLater);
    m_thread.setObjectName(u"tail"_s);
    m_thread.start(QThread::LowPriority);
}

TrafficTail::~TrafficTail()
{
    QMetaObject::invokeMethod(m_sender, [sender = m_sender] {
        sender->finish();
        sender->thread()->quit();
    });
    m_thread.wait();
}

void TrafficTail::serve(QLocalSocket *connection)
{
    connection->setParent(nullptr);
    connection->moveToThread(&m_thread);
    QMetaObject::invokeMethod(
        m_sender, [this, sender = m_sender, connection] { sender->begin(*this, connection); });
}

void TrafficTail::setNames(const DeviceNames &names)
{
    QMetaObject::invokeMethod(m_sender, [sender = m_sender, names] { sender->setNames(names); });
}

} // namespace pinbridge
