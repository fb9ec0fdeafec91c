// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traffic/Recorder.h"

#include "traffic/Pace.h"

#include <QMutex>
#include <QMutexLocker>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <deque>
#include <optional>
#include <utility>

namespace pinbridge {

namespace {

constexpr std::chrono::milliseconds batchTime{50};
constexpr std::size_t atOnce = 100; ///< so that an end need not wait for more

} // namespace

struct Recorder::Private
{
    Private(const RecorderOptions &given, const Clock &time)
        : clock(time)
        , options(given)
        , redactor(given.redaction)
        , ring(given.exchanges, given.bytes)
    {
    }

    const Clock &clock;
    std::atomic<bool> isEnding = false;

    Pace usual{mostPerSecond};
    Pace telling{mostPerSecond};
    std::atomic<quint64> notAdmitted = 0;

    mutable QMutex noting;
    RecorderOptions options;
    bool hasOtherOptions = false; ///< which redactor and ring do not know yet
    Secret apiKey;
    std::deque<RawExchange> noted; ///< within the bounds of `options`
    qsizetype notedBytes = 0;
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
        m_batch.callOnTimeout(this, [this] { record(); });
    }

    void begin() { m_batch.start(); }

private:
    void record()
    {
        if (m_recorder.recordBatch())
            begin();
    }

    Recorder &m_recorder;
    QTimer m_batch;
};

Recorder::Recorder(const RecorderOptions &options, const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(options, clock))
{
    d->worker = new Worker(*this);
    d->worker->moveToThread(&d->thread);
    connect(&d->thread, &QThread::finished, d->worker, &QObject::deleteLater);
    d->thread.setObjectName(QStringLiteral("traffic"));
    d->thread.start(QThread::LowPriority);
}

Recorder::~Recorder()
{
    d->isEnding = true;
    d->thread.quit();
    d->thread.wait();
}

void Recorder::setOptions(const RecorderOptions &options)
{
    const QMutexLocker lock(&d->noting);
    d->options = options;
    d->hasOtherOptions = true;
    wake();
}

bool Recorder::isRecording() const
{
    const QMutexLocker lock(&d->noting);
    return d->options.exchanges > 0;
}

/// With `noting` locked.
void Recorder::wake()
{
    if (!std::exchange(d->isDue, true))
        QMetaObject::invokeMethod(d->worker, &Worker::begin, Qt::QueuedConnection);
}

bool Recorder::admits(Worth worth, std::chrono::milliseconds now)
{
    const bool isAdmitted = (worth == Worth::Telling ? d->telling : d->usual).admits(now);
    if (!isAdmitted)
        d->notAdmitted.fetch_add(1, std::memory_order_relaxed);
    return isAdmitted;
}

void Recorder::note(RawExchange exchange)
{
    std::deque<RawExchange> dropped; // destroyed when the lock is open
    const QMutexLocker lock(&d->noting);
    if (d->options.exchanges == 0)
        return;
    exchange.apiKey = d->apiKey;
    d->notedBytes += exchange.size();
    d->noted.push_back(std::move(exchange));
    while (qsizetype(d->noted.size()) > d->options.exchanges || d->notedBytes > d->options.bytes) {
        d->notedBytes -= d->noted.front().size();
        dropped.push_back(std::move(d->noted.front()));
        d->noted.pop_front();
        ++d->passedOver;
    }
    wake();
}

void Recorder::useApiKey(const Secret &key)
{
    const QMutexLocker lock(&d->noting);
    d->apiKey = key;
}

void Recorder::learn(const QByteArray &digest, const QString &email)
{
    const QMutexLocker lock(&d->noting);
    d->learned.emplaceBack(digest, email);
    wake();
}

void Recorder::finish() { (void)recordBatch(); }

/// True: more has come meanwhile.
bool Recorder::recordBatch()
{
    const QMutexLocker turn(&d->recording);
    std::size_t due = 0;
    {
        const QMutexLocker lock(&d->noting);
        due = d->noted.size();
    }
    QList<ExchangePtr> batch;
    batch.reserve(qsizetype(due));
    while (recordSome(batch) && !d->isEnding && std::size_t(batch.size()) < due) { }
    if (!batch.isEmpty())
        Q_EMIT recorded(batch);
    const QMutexLocker lock(&d->noting);
    d->isDue = !d->noted.empty() || !d->learned.isEmpty();
    return d->isDue && !d->isEnding;
}

/// False: there was nothing.
bool Recorder::recordSome(QList<ExchangePtr> &batch)
{
    std::deque<RawExchange> raw;
    QList<std::pair<QByteArray, QString>> learned;
    quint64 passedOver = 0;
    std::optional<RecorderOptions> options;
    {
        const QMutexLocker lock(&d->noting);
        if (std::exchange(d->hasOtherOptions, false))
            options = d->options;
        learned.swap(d->learned);
        std::swap(passedOver, d->passedOver);
        while (!d->noted.empty() && raw.size() < atOnce) {
            d->notedBytes -= d->noted.front().size();
            raw.push_back(std::move(d->noted.front()));
            d->noted.pop_front();
        }
    }
    if (options) {
        d->redactor.setOptions(options->redaction);
        const QMutexLocker lock(&d->keeping);
        d->ring.setBounds(options->exchanges, options->bytes);
    }
    for (const auto &[digest, email] : std::as_const(learned))
        d->redactor.learn(digest, email);
    const QDateTime now = d->clock.now();
    for (const RawExchange &exchange : raw) {
        Exchange redacted = d->redactor.exchangeOf(exchange, now);
        const QMutexLocker lock(&d->keeping);
        batch.append(d->ring.add(std::move(redacted)));
    }
    const QMutexLocker lock(&d->keeping);
    d->ring.passOver(passedOver);
    return !raw.empty();
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

quint64 Recorder::cleared() const
{
    const QMutexLocker lock(&d->keeping);
    return d->ring.cleared();
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
            .passedOver = d->ring.passedOver() + d->notAdmitted};
}

} // namespace pinbridge
