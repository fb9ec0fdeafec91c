// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/StoreThread.h"

#include "storage/Database.h"

#include <QPointer>
#include <QSqlDriver>

#include <algorithm>
#include <condition_variable>
#include <utility>

namespace pinbridge {

using namespace std::chrono_literals;

namespace {

constexpr auto sweep = 100ms;
/// Jobs of one turn of the event loop after which the thread may begin.
constexpr std::size_t piece = 8;
/// How long a transaction stays open for the rest of a turn.
constexpr auto mostOfTurn = 1ms;

Failure notNow(const Phrase &sentence)
{
    Failure failure{
        .code = FailureCode::Unavailable, .sentence = sentence, .stage = Stage::Storage};
    failure.retryAfter = std::chrono::seconds(2);
    return failure;
}

} // namespace

class StoreThread::Worker final : public QObject
{
public:
    Worker(StoreAddress address, const Clock &clock, StoreThread &front)
        : m_front(front)
        , m_database(std::move(address), clock)
    {
    }

    /// `isMoreComing`: a transaction that has begun waits a moment for it.
    void take(const std::vector<JobPtr> &jobs, bool isMoreComing)
    {
        {
            const std::scoped_lock lock(m_lock);
            m_queue.insert(m_queue.end(), jobs.begin(), jobs.end());
            m_isMoreComing = isMoreComing;
            if (m_isGathering) {
                m_news.notify_one();
                return;
            }
            if (m_queue.empty() || std::exchange(m_called, true))
                return;
        }
        QMetaObject::invokeMethod(this, [this] { work(); }, Qt::QueuedConnection);
    }

    /// In the thread.
    Result<void> open(const std::function<Result<void>(Database &)> &first)
    {
        auto done = first(m_database);
        if (m_database.isConnected())
            listen(); // what others write from here on is news
        return done;
    }

    /// In the thread.
    void work()
    {
        std::vector<JobPtr> jobs;
        {
            const std::scoped_lock lock(m_lock);
            m_called = false;
            jobs.swap(m_queue);
        }
        if (jobs.empty())
            return;
        std::vector<JobPtr> wanted = wantedOf(jobs);
        // Once more when the connection has gone, or another server's transaction crossed this one:
        // neither is a failure.
        // Not after a commit was asked for: it may have been done.
        Outcome outcome = transact(wanted, &jobs);
        if (outcome == Outcome::AskAgain && !m_stopping)
            outcome = transact(wanted);
        // Who only reads does not share the fate of a write, on a full disk or a standby.
        if (outcome == Outcome::Failed && !m_stopping)
            readAgain(wanted);
        // After the notifications that came with the answers, which the driver queues.
        QMetaObject::invokeMethod(
            this, [this, jobs = std::move(jobs)]() mutable { deliver(std::move(jobs)); },
            Qt::QueuedConnection);
    }

    /// From any thread.
    void interrupt() { m_database.interrupt(); }
    /// From any thread: a lost connection is not made again.
    void stopTrying() { m_stopping = true; }

    /// In the thread; the last that is done there.
    void finish()
    {
        work();
        m_database.disconnect();
        thread()->quit();
    }

private:
    enum class Outcome { Done, Failed, AskAgain };

    void listen()
    {
        QSqlDriver *const driver = m_database.driver();
        if (m_database.kind() != Database::Kind::Postgres || m_listening == driver)
            return;
        m_listening = driver;
        connect(driver, &QSqlDriver::notification, this,
                [this](const QString &, QSqlDriver::NotificationSource source,
                       const QVariant &payload) {
                    if (source == QSqlDriver::OtherSource)
                        Q_EMIT m_front.notified(payload.toString());
                });
    }

    static std::vector<JobPtr> wantedOf(const std::vector<JobPtr> &jobs)
    {
        std::vector<JobPtr> wanted;
        wanted.reserve(jobs.size());
        std::copy_if(jobs.begin(), jobs.end(), std::back_inserter(wanted),
                     [](const JobPtr &job) { return !job->abandoned; });
        return wanted;
    }

    /// What was handed over meanwhile; empty once the turn is over.
    std::vector<JobPtr> gather(std::chrono::steady_clock::time_point end)
    {
        std::unique_lock lock(m_lock);
        m_isGathering = true;
        m_news.wait_until(lock, end, [this] { return !m_queue.empty() || !m_isMoreComing; });
        m_isGathering = false;
        return std::exchange(m_queue, {});
    }

    /// The rest of the turn that `jobs` are of, into the same transaction.
    Result<void> runRest(std::vector<JobPtr> &jobs, std::vector<JobPtr> &taken)
    {
        const auto end = std::chrono::steady_clock::now() + mostOfTurn;
        for (auto more = gather(end); !more.empty(); more = gather(end)) {
            taken.insert(taken.end(), more.begin(), more.end());
            more = wantedOf(more);
            jobs.insert(jobs.end(), more.begin(), more.end());
            if (auto ran = runAll(more); !ran)
                return ran;
        }
        return {};
    }

    Result<void> runAll(const std::vector<JobPtr> &jobs)
    {
        for (const JobPtr &job : jobs) {
            const RequestScope lines(job->request);
            if (!job->run(m_database))
                return tl::unexpected(notNow(
                    Phrase::tr("The store cannot be used at the moment. The server's log says "
                               "why.")));
        }
        return {};
    }

    /// With `taken`, which `jobs` are of, what comes in the same turn is added to both.
    Outcome transact(std::vector<JobPtr> &jobs, std::vector<JobPtr> *taken = nullptr)
    {
        const auto fail = [&](const Failure &failure) {
            for (const JobPtr &job : jobs)
                job->failInThread(failure);
        };
        if (m_stopping) { // what was there before hangs
            fail(notNow(Phrase::tr("The server is being stopped.")));
            return Outcome::Failed;
        }
        if (const auto connected = m_database.connect(); !connected) {
            fail(connected.error());
            return Outcome::Failed;
        }
        listen();
        const bool writes =
            std::any_of(jobs.begin(), jobs.end(), [](const JobPtr &job) { return job->writes; });
        Result<void> kept;
        if (writes)
            kept = m_database.begin();
        if (kept)
            kept = runAll(jobs);
        if (kept && taken && writes)
            kept = runRest(jobs, *taken);
        if (!kept) {
            const bool again = m_database.mayAskAgain();
            m_database.rollBack();
            fail(kept.error());
            return again ? Outcome::AskAgain : Outcome::Failed;
        }
        if (!writes)
            return Outcome::Done;
        kept = m_database.commit();
        if (!kept)
            fail(kept.error());
        return kept ? Outcome::Done : Outcome::Failed;
    }

    void readAgain(const std::vector<JobPtr> &jobs)
    {
        std::vector<JobPtr> readers;
        std::copy_if(jobs.begin(), jobs.end(), std::back_inserter(readers),
                     [](const JobPtr &job) { return !job->writes; });
        if (!readers.empty() && readers.size() < jobs.size() && m_database.isConnected())
            (void)transact(readers);
    }

    void deliver(std::vector<JobPtr> jobs)
    {
        QMetaObject::invokeMethod(
            &m_front, [front = &m_front, jobs = std::move(jobs)] { front->settle(jobs); },
            Qt::QueuedConnection);
    }

    StoreThread &m_front;
    Database m_database;
    QPointer<QSqlDriver> m_listening; ///< a lost connection's is gone
    std::mutex m_lock;
    std::vector<JobPtr> m_queue; ///< guarded
    bool m_called = false; ///< guarded, as all to the condition
    bool m_isMoreComing = false;
    bool m_isGathering = false;
    std::condition_variable m_news; ///< of what is guarded, while gathering
    std::atomic<bool> m_stopping = false;
};

StoreThread::StoreThread(StoreAddress address, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_worker(std::make_unique<Worker>(std::move(address), clock, *this))
{
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("storage"));
    m_thread.start();
    connect(&m_sweep, &QTimer::timeout, this, &StoreThread::checkTimes);
}

StoreThread::~StoreThread() { close(); }

Result<void> StoreThread::first(std::function<Result<void>(Database &)> job)
{
    Result<void> result;
    QMetaObject::invokeMethod(
        m_worker.get(), [&] { result = m_worker->open(job); }, Qt::BlockingQueuedConnection);
    return result;
}

void StoreThread::enqueue(const JobPtr &job)
{
    if (m_closed) {
        job->giveUp(notNow(Phrase::tr("The server is being stopped.")));
        return;
    }
    if (m_waiting.size() >= queueLimit) {
        job->giveUp(notNow(Phrase::tr("The store is behind.")));
        return;
    }
    job->deadline = m_clock.steady() + patience;
    m_waiting.push_back(job);
    if (!m_sweep.isActive())
        m_sweep.start(sweep);
    // Those who are answered together ask again together: handed over one by one, the first would
    // have a commit of its own and all others wait for it. Of many the thread begins with the
    // first, and the commit is still one.
    m_asked.push_back(job);
    if (!std::exchange(m_isTurn, true))
        QMetaObject::invokeMethod(this, &StoreThread::handOver, Qt::QueuedConnection);
    if (m_asked.size() == piece)
        m_worker->take(std::exchange(m_asked, {}), true);
}

void StoreThread::handOver()
{
    m_isTurn = false;
    m_worker->take(std::exchange(m_asked, {}), false);
}

void StoreThread::settle(const std::vector<JobPtr> &jobs)
{
    // They are done in the order they came in; what was given up is no longer here.
    for (const JobPtr &job : jobs) {
        if (!m_waiting.empty() && m_waiting.front() == job)
            m_waiting.pop_front();
    }
    if (m_waiting.empty())
        m_sweep.stop();
    for (const JobPtr &job : jobs)
        job->settle();
}

void StoreThread::checkTimes()
{
    const auto now = m_clock.steady();
    std::vector<JobPtr> late;
    while (!m_waiting.empty() && m_waiting.front()->deadline <= now) {
        late.push_back(m_waiting.front());
        m_waiting.pop_front();
    }
    if (late.empty())
        return;
    if (m_waiting.empty())
        m_sweep.stop();
    // PostgreSQL ends a long statement by itself: what lasts longer is a dead connection.
    m_worker->interrupt();
    for (const JobPtr &job : late) {
        job->abandoned = true;
        job->giveUp(notNow(Phrase::tr("The store does not answer.")));
    }
}

void StoreThread::close()
{
    if (std::exchange(m_closed, true))
        return;
    m_sweep.stop();
    handOver();
    QMetaObject::invokeMethod(
        m_worker.get(), [worker = m_worker.get()] { worker->finish(); }, Qt::QueuedConnection);
    if (!m_thread.wait(patience)) {
        m_worker->stopTrying();
        m_worker->interrupt(); // hangs in PostgreSQL
        m_thread.wait();
    }
    for (const JobPtr &job : std::exchange(m_waiting, {})) {
        job->settle();
        job->giveUp(notNow(Phrase::tr("The server is being stopped.")));
    }
}

} // namespace pinbridge
