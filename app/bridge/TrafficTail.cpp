// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bridge/TrafficTail.h"

#include "traffic/DiagnosisJson.h"
#include "traffic/ExchangeJson.h"
#include "traffic/Neighbours.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QSet>
#include <QTimer>

#include <algorithm>
#include <deque>
#include <limits>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

constexpr std::chrono::milliseconds lookTime{50}; ///< as often as the recorder has something
constexpr std::chrono::seconds wordTime{1}; ///< between two words on what is not recorded
constexpr qint64 mostUnread = qint64{256} * 1024; ///< bytes that wait to be taken
constexpr qsizetype mostHeld = 10'000; ///< exchanges that wait behind those
constexpr int mostDiagnosed = 200; ///< at one look
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
    Sender(Recorder &recorder, TailRequest request, DeviceNames names, DiagnosisContext context)
        : m_recorder(recorder)
        , m_request(std::move(request))
        , m_names(std::move(names))
        , m_context(std::move(context))
        , m_look(this)
    {
        m_look.setInterval(lookTime);
        m_look.callOnTimeout(this, [this] { look(); });
    }

    void begin(TrafficTail &tail, QLocalSocket *connection);
    void setNames(const DeviceNames &names) { m_names = names; }
    void setClockDifference(std::chrono::milliseconds difference)
    {
        m_context.clockDifference = difference;
    }
    void finish();

private:
    struct Held
    {
        ExchangePtr exchange;
        QJsonObject diagnosis; ///< empty: none
    };

    void takeHistory();
    void take();
    void miss(quint64 exchanges);
    void dropBeyond();
    [[nodiscard]] QJsonObject diagnosisOf(const Exchange &exchange);
    void look();
    void send();
    void tellNotRecorded();
    void tellCount(const QString &name, quint64 &count);
    [[nodiscard]] bool accepts(const Exchange &exchange) const;
    void say(const QJsonObject &object) { m_connection->write(lineOf(object)); }
    void end(QLatin1StringView how);

    Recorder &m_recorder;
    const TailRequest m_request;
    DeviceNames m_names;
    DiagnosisContext m_context; ///< `others` are those of the device that is diagnosed
    Neighbours m_neighbours;
    int m_diagnosed = 0; ///< at this look
    QTimer m_look;
    QLocalSocket *m_connection = nullptr;
    quint64 m_last = 0; ///< number of the latest that was taken
    std::deque<Held> m_held; ///< oldest first
    qsizetype m_heldBytes = 0;
    quint64 m_leftOut = 0; ///< and not yet told
    quint64 m_notRecorded = 0; ///< as the recorder counts, that are told or not of this time
    QDeadlineTimer m_nextWord{wordTime};
    quint64 m_unseen = 0; ///< the same
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

QJsonObject TrafficTail::Sender::diagnosisOf(const Exchange &exchange)
{
    if (m_diagnosed >= mostDiagnosed)
        return {};
    ++m_diagnosed;
    m_context.others = m_neighbours.of(exchange.device);
    const QList<Diagnosis> found = diagnose(exchange, m_context);
    return found.isEmpty() ? QJsonObject() : toJson(found.first());
}

/// The latest of those that fit.
void TrafficTail::Sender::takeHistory()
{
    m_recorder.finish(); // what was answered a moment ago belongs to it
    const auto kept = m_recorder.since(0, std::numeric_limits<qsizetype>::max());
    QSet<quint64> told;
    for (auto it = kept.crbegin(); it != kept.crend() && told.size() < m_request.history; ++it) {
        if (accepts(**it))
            told.insert((*it)->number);
    }
    for (const ExchangePtr &exchange : kept) {
        m_last = std::max(m_last, exchange->number);
        m_neighbours.remember(exchange);
        if (!told.contains(exchange->number))
            continue;
        m_diagnosed = 0; // whoever asked for many waits for them
        m_held.push_back({exchange, m_request.follows ? diagnosisOf(*exchange) : QJsonObject()});
        m_heldBytes += exchange->size();
    }
}

void TrafficTail::Sender::take()
{
    const auto fresh = m_recorder.since(m_last, std::numeric_limits<qsizetype>::max());
    if (fresh.isEmpty())
        return;
    // Numbers have no gaps: what is missing was cleared by somebody, or dropped unseen.
    const quint64 known = std::max(m_last, m_recorder.cleared());
    const auto seen = std::ranges::count_if(
        fresh, [known](const ExchangePtr &one) { return one->number > known; });
    if (fresh.last()->number > known)
        miss(fresh.last()->number - known - static_cast<quint64>(seen));
    m_last = fresh.last()->number;
    const bool isFlood = fresh.size() > mostDiagnosed;
    m_diagnosed = 0;
    for (const ExchangePtr &exchange : fresh) {
        m_neighbours.remember(exchange);
        if (!accepts(*exchange))
            continue;
        const bool isTrouble =
            exchange->status == 0 || exchange->status >= 400 || !exchange->delivered;
        m_held.push_back(
            {exchange, isFlood && !isTrouble ? QJsonObject() : diagnosisOf(*exchange)});
        m_heldBytes += exchange->size();
    }
    dropBeyond();
}

/// Without a filter all of them would have been told.
void TrafficTail::Sender::miss(quint64 exchanges)
{
    (m_request.filter.isOpen() ? m_leftOut : m_unseen) += exchanges;
}

void TrafficTail::Sender::dropBeyond()
{
    while (!m_held.empty()
           && (qsizetype(m_held.size()) > mostHeld || m_heldBytes > mostHeldBytes)) {
        m_heldBytes -= m_held.front().exchange->size();
        m_held.pop_front();
        ++m_leftOut;
    }
}

void TrafficTail::Sender::look()
{
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
    while (!m_held.empty() && m_connection->bytesToWrite() < mostUnread) {
        const Held held = std::move(m_held.front());
        m_held.pop_front();
        m_heldBytes -= held.exchange->size();
        QJsonObject line{{u"exchange"_s, toJson(*held.exchange)}};
        if (const QString name = m_names.value(held.exchange->device); !name.isEmpty())
            line.insert("name"_L1, name);
        if (!held.diagnosis.isEmpty())
            line.insert("diagnosis"_L1, held.diagnosis);
        say(line);
    }
    if (!m_held.empty())
        return;
    tellCount(u"left_out"_s, m_leftOut);
    tellCount(u"unseen"_s, m_unseen);
    if (!m_request.follows)
        end("complete"_L1);
}

void TrafficTail::Sender::tellCount(const QString &name, quint64 &count)
{
    if (count > 0 && m_connection->bytesToWrite() < mostUnread)
        say({{name, static_cast<qint64>(std::exchange(count, 0))}});
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
                         const DiagnosisContext &context, QObject *parent)
    : QObject(parent)
    , m_sender(new Sender(recorder, std::move(request), std::move(names), context))
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

void TrafficTail::setClockDifference(std::chrono::milliseconds difference)
{
    QMetaObject::invokeMethod(
        m_sender, [sender = m_sender, difference] { sender->setClockDifference(difference); });
}

} // namespace pinbridge
