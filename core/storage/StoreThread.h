// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "base/OneShot.h"
#include "base/RequestScope.h"
#include "storage/StoreAddress.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

#include <QCoroTask>

namespace pinbridge {

class Clock;
class Database;

/// One piece of work for the database's thread. Its two sides are told apart by when they run:
/// `run` there, everything else in the thread of StoreThread.
class StoreJob
{
public:
    StoreJob() = default;
    StoreJob(const StoreJob &) = delete;
    StoreJob &operator=(const StoreJob &) = delete;
    virtual ~StoreJob() = default;

    /// May run again after a failure: nothing of it has been kept. False: the transaction is
    /// rolled back.
    [[nodiscard]] virtual bool run(Database &database) = 0;
    virtual void failInThread(const Failure &failure) = 0;
    /// Hands the result to who waits.
    virtual void settle() = 0;
    /// Nobody waits any longer.
    virtual void giveUp(const Failure &failure) = 0;

    const QByteArray request = RequestScope::current(); ///< whose lines it writes
    bool writes = false;
    std::chrono::milliseconds deadline{}; ///< steady time
    std::atomic<bool> abandoned = false; ///< not begun: not to be run
};

/// The thread of the database, which is the only one that waits for it. What waits is done in one
/// transaction, so that many writers share the time of one commit. Who asks is answered after
/// the commit, or within `patience` with Unavailable; work whose time ran out may still be done.
class StoreThread final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds patience{4000};
    static constexpr std::size_t queueLimit = 10'000; ///< jobs

    /// `clock` must outlive this object.
    StoreThread(StoreAddress address, const Clock &clock, QObject *parent = nullptr);
    ~StoreThread() override;

    /// Waits until `job` has been done in the thread, before anything else: for a start.
    [[nodiscard]] Result<void> first(std::function<Result<void>(Database &)> job);

    enum class Access { Reads, Writes };

    /// `job` in the database's thread, inside a transaction when it writes.
    template<typename T>
    [[nodiscard]] QCoro::Task<Result<T>> run(Access access,
                                             std::function<Result<T>(Database &)> job)
    {
        const auto call = std::make_shared<Call<T>>(std::move(job));
        call->writes = access == Access::Writes;
        const OneShot<Result<T>> done = call->done;
        enqueue(call);
        co_return co_await done;
    }

    /// Does what waits and answers it, and ends the thread. Afterwards everything is Unavailable.
    void close();

Q_SIGNALS:
    /// Another server has told something, see Database::notify.
    void notified(const QString &payload);

private:
    template<typename T>
    class Call final : public StoreJob
    {
    public:
        explicit Call(std::function<Result<T>(Database &)> work)
            : m_work(std::move(work))
        {
        }
        bool run(Database &database) override
        {
            m_result.emplace(m_work(database));
            return m_result->has_value() || m_result->error().stage != Stage::Storage;
        }
        void failInThread(const Failure &failure) override
        {
            m_result.emplace(tl::unexpected(failure));
        }
        void settle() override
        {
            if (m_result)
                done.set(std::move(*m_result));
        }
        void giveUp(const Failure &failure) override { done.set(tl::unexpected(failure)); }

        OneShot<Result<T>> done;

    private:
        std::function<Result<T>(Database &)> m_work;
        std::optional<Result<T>> m_result;
    };
    using JobPtr = std::shared_ptr<StoreJob>;
    class Worker;

    void enqueue(const JobPtr &job);
    void handOver();
    void settle(const std::vector<JobPtr> &jobs);
    void checkTimes();

    const Clock &m_clock;
    QThread m_thread;
    std::unique_ptr<Worker> m_worker; ///< works in m_thread
    std::vector<JobPtr> m_asked; ///< in this turn of the event loop, and not handed over
    bool m_isTurn = false; ///< `handOver` will be called
    std::deque<JobPtr> m_waiting; ///< not settled yet, the oldest first
    QTimer m_sweep;
    bool m_closed = false;
};

} // namespace pinbridge
