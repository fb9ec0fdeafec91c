// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traffic/Recorder.h"

#include <QMutex>
#include <QMutexLocker>
#include <QThread>
#include <QTimer>

#include <deque>
#include <utility>

namespace pinbridge {

namespace {

constexpr std::chrono::milliseconds batchTime{50};

} // namespace

struct Recorder::Private
{
    Private(RecorderOptions given, const Clock &time)
        : limit(given.exchanges)
        , clock(time)
        , redactor(std::move(given.redaction))
        , ring(given.exchanges, given.bytes)
    {
    }

    const qsizetype limit;
    const Clock &clock;

    QMutex noting;
    std::deque<RawExchange> noted; ///< the latest `limit`
    QList<std::pair<QByteArray, QString>> learned;
    quint64 passedOver = 0;
    bool isDue = false; ///< the worker knows that there is something

    QMutex recording; ///< held while a batch is redacted
    Redactor redactor;

    mutable QMutex keeping;
    TrafficRing ring;

    QThread thread;
    Worker *worker = nullptr; ///< ends with its thread
};

/// Lives in the recorder's thread.
class Recorder::Worker : public QObject
{
public:
    explicit Worker(Recorder &recorder)
        : m_recorder(recorder)
        , m_batch(this)
    {
        m_batch.setSingleShot(true);
        m_batch.setInterval(batchTime);
        m_batch.callOnTimeout(this, [this] { m_recorder.finish(); });
    }

    void begin() { m_batch.start(); }

private:
    Recorder &m_recorder;
    QTimer m_batch;
};

Recorder::Recorder(RecorderOptions options, const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(options), clock))
{
    if (!isRecording())
        return;
    d->worker = new Worker(*this);
    d->worker->moveToThread(&d->thread);
    connect(&d->thread, &QThread::finished, d->worker, &QObject::deleteLater);
    d->thread.setObjectName(QStringLiteral("traffic"));
    d->thread.start(QThread::LowPriority);
}

Recorder::~Recorder()
{
    d->thread.quit();
    d->thread.wait();
}

bool Recorder::isRecording() const { return d->limit > 0; }

void Recorder::note(RawExchange exchange)
{
    if (!isRecording())
        return;
    RawExchange oldest; // destroyed when the lock is open
    const QMutexLocker lock(&d->noting);
    d->noted.push_back(std::move(exchange));
    if (qsizetype(d->noted.size()) > d->limit) {
        oldest = std::move(d->noted.front());
        d->noted.pop_front();
        ++d->passedOver;
    }
    if (!std::exchange(d->isDue, true))
        QMetaObject::invokeMethod(d->worker, &Worker::begin, Qt::QueuedConnection);
}

void Recorder::useApiKey(const Secret &key)
{
    finish();
    const QMutexLocker turn(&d->recording);
    d->redactor.useApiKey(key);
}

void Recorder::learn(const QByteArray &digest, const QString &email)
{
    if (!isRecording())
        return;
    const QMutexLocker lock(&d->noting);
    d->learned.emplaceBack(digest, email);
    if (!std::exchange(d->isDue, true))
        QMetaObject::invokeMethod(d->worker, &Worker::begin, Qt::QueuedConnection);
}

void Recorder::finish()
{
    const QMutexLocker turn(&d->recording);
    std::deque<RawExchange> raw;
    QList<std::pair<QByteArray, QString>> learned;
    quint64 passedOver = 0;
    {
        const QMutexLocker lock(&d->noting);
        raw.swap(d->noted);
        learned.swap(d->learned);
        std::swap(passedOver, d->passedOver);
        d->isDue = false;
    }
    for (const auto &[digest, email] : std::as_const(learned))
        d->redactor.learn(digest, email);
    if (raw.empty())
        return;
    QList<ExchangePtr> batch;
    batch.reserve(qsizetype(raw.size()));
    const QDateTime now = d->clock.now();
    for (const RawExchange &exchange : raw) {
        Exchange redacted = d->redactor.exchangeOf(exchange, now);
        const QMutexLocker lock(&d->keeping);
        batch.append(d->ring.add(std::move(redacted)));
    }
    {
        const QMutexLocker lock(&d->keeping);
        d->ring.passOver(passedOver);
    }
    Q_EMIT recorded(batch);
}

QList<ExchangePtr> Recorder::since(quint64 after, qsizetype limit) const
{
    const QMutexLocker lock(&d->keeping);
    return d->ring.since(after, limit);
}

ExchangePtr Recorder::find(quint64 number) const
{
    const QMutexLocker lock(&d->keeping);
    return d->ring.find(number);
}

ExchangePtr Recorder::findById(const QByteArray &id) const
{
    const QMutexLocker lock(&d->keeping);
    return d->ring.findById(id);
}

bool Recorder::keep(quint64 number)
{
    const QMutexLocker lock(&d->keeping);
    return d->ring.keep(number);
}

void Recorder::letGo(quint64 number)
{
    const QMutexLocker lock(&d->keeping);
    d->ring.letGo(number);
}

void Recorder::clear()
{
    const QMutexLocker lock(&d->keeping);
    d->ring.clear();
}

Recorder::Fill Recorder::fill() const
{
    const QMutexLocker lock(&d->keeping);
    return {.exchanges = d->ring.count(),
            .bytes = d->ring.bytes(),
            .kept = d->ring.kept(),
            .passedOver = d->ring.passedOver()};
}

} // namespace pinbridge
