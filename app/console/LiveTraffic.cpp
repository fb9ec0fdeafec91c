// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/LiveTraffic.h"

#include "bridge/TrafficFile.h"
#include "console/DiagnosisTexts.h"
#include "ui/Spoken.h"
#include "ui/TrafficModel.h"

#include <limits>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

constexpr std::chrono::milliseconds batchTime{50};
constexpr quint64 mostAround = 1000; ///< as far as `neighboursOf` looks

/// A recorder with the clock that it looks at.
struct Recording
{
    explicit Recording(const RecorderOptions &options)
        : recorder(options, clock)
    {
    }

    SystemClock clock;
    Recorder recorder;
};

std::shared_ptr<Recorder> makeRecorder(const RecorderOptions &options)
{
    const auto recording = std::make_shared<Recording>(options);
    return {recording, &recording->recorder};
}

QList<ui::DiagnosisText> textsOf(const Exchange &exchange, const DiagnosisContext &context)
{
    const QList<Diagnosis> found = diagnose(exchange, context);
    QList<ui::DiagnosisText> texts;
    texts.reserve(found.size());
    for (const Diagnosis &diagnosis : found)
        texts << textOf(diagnosis);
    return texts;
}

} // namespace

LiveTraffic::LiveTraffic(ui::Facade &facade, const RecorderOptions &options, Replay replay)
    : m_facade(facade)
    , m_recorder(makeRecorder(options))
    , m_replay(std::move(replay))
{
    m_jobs.setMaxThreadCount(1);
    m_batch.setSingleShot(true);
    m_batch.setInterval(batchTime);
    connect(&m_batch, &QTimer::timeout, this, [this] {
        const QList<ui::ExchangeRow> rows = m_feed->take();
        if (!rows.isEmpty())
            Q_EMIT seen(rows);
    });
    m_feed = std::make_shared<RowFeed>(ui::TrafficModel::standardCapacity, [this] {
        QMetaObject::invokeMethod(this, &LiveTraffic::due, Qt::QueuedConnection);
    });
    // Without a receiver: rows are made where the recorder works, beside the window.
    connect(m_recorder.get(), &Recorder::recorded,
            [feed = m_feed](const QList<ExchangePtr> &batch) { feed->add(batch); });
}

LiveTraffic::~LiveTraffic()
{
    m_feed->close();
    m_jobs.clear();
    m_jobs.waitForDone();
}

void LiveTraffic::due()
{
    if (!m_batch.isActive())
        m_batch.start();
}

void LiveTraffic::takeUpstream(const ui::UpstreamState &upstream)
{
    m_context.site = upstream.site;
    m_context.isSandbox = upstream.sandbox;
    m_context.clockDifference = upstream.clockDifference;
    m_feed->setContext(m_context);
}

bool LiveTraffic::isRecording() const { return m_recorder->isRecording(); }

ExchangePtr LiveTraffic::find(quint64 number) const { return m_recorder->find(number); }

/// With what the device asked before and after, as far as it is known by now.
QList<ui::DiagnosisText> LiveTraffic::diagnose(const Exchange &exchange) const
{
    const quint64 after = exchange.number > mostAround ? exchange.number - mostAround : 0;
    DiagnosisContext context = m_context;
    context.others =
        neighboursOf(exchange, m_recorder->since(after, std::numeric_limits<qsizetype>::max()));
    return textsOf(exchange, context);
}

QList<ui::DiagnosisText> LiveTraffic::diagnoseAmong(const Exchange &exchange,
                                                    const QList<ExchangePtr> &others) const
{
    return textsOf(exchange, {.others = others, .site = {}, .host = {}, .clockDifference = {}});
}

QString LiveTraffic::server() const
{
    const auto addresses = m_facade.server().addresses;
    return addresses.isEmpty() ? u"http://127.0.0.1:8777"_s : addresses.first().url;
}

bool LiveTraffic::keep(quint64 number) { return m_recorder->keep(number); }

void LiveTraffic::letGo(quint64 number) { m_recorder->letGo(number); }

void LiveTraffic::clear()
{
    m_recorder->clear();
    m_passedOver = m_recorder->fill().passedOver;
}

quint64 LiveTraffic::notRecorded() const { return m_recorder->fill().passedOver - m_passedOver; }

void LiveTraffic::run(const std::function<std::function<void()>()> &job)
{
    ++m_running;
    m_jobs.start([this, job] {
        // `this` waits for its jobs; a result that comes after it is dropped.
        QMetaObject::invokeMethod(
            this,
            [this, tell = job()] {
                tell();
                if (--m_running == 0)
                    Q_EMIT rested();
            },
            Qt::QueuedConnection);
    });
}

ui::TrafficRequest LiveTraffic::save(const QString &path, ui::TrafficFile kind,
                                     const QList<ExchangePtr> &exchanges)
{
    const auto id = ++m_lastId;
    const auto format = kind == ui::TrafficFile::Har ? TrafficFormat::Har : TrafficFormat::Capture;
    run([this, id, path, format, exchanges, address = server()] {
        const auto written = writeTraffic(path, format, exchanges, address);
        return [this, id, path, written, count = int(exchanges.size())] {
            if (written)
                Q_EMIT saved(id, path, count);
            else
                Q_EMIT failed(id, ui::spoken(written.error().sentence));
        };
    });
    return id;
}

ui::TrafficRequest LiveTraffic::open(const QString &path)
{
    const auto id = ++m_lastId;
    run([this, id, path] {
        const auto read = readTraffic(path);
        return [this, id, path, read] {
            if (read)
                Q_EMIT opened(id, path, *read);
            else
                Q_EMIT failed(id, ui::spoken(read.error().sentence));
        };
    });
    return id;
}

ui::TrafficRequest LiveTraffic::replay(const ExchangePtr &exchange)
{
    m_replay(++m_lastId, exchange);
    return m_lastId;
}

} // namespace pinbridge
