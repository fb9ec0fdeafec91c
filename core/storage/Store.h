// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"
#include "base/Failure.h"
#include "sessions/InFlight.h"
#include "storage/StoreAddress.h"
#include "storage/StoreThread.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace pinbridge {

struct StoreOptions
{
    StoreAddress address;
    QString keyFile; ///< that seals tokens; made for a new database where it is absent
    std::chrono::hours history{24 * 30}; ///< how long ended sessions are kept
};

/// One database and its thread, for all that is kept in it; other servers may share it. What is
/// built on it hears of them, and works with the database's clock.
class Store final : public QObject
{
    Q_OBJECT

public:
    using Access = StoreThread::Access;
    using Opening = std::function<Result<void>(Database &)>;

    /// What others have changed is known no later than this after `confirm` was asked.
    static constexpr std::chrono::milliseconds trust{400};

    /// `clock` must outlive this object.
    Store(StoreOptions options, const Clock &clock, QObject *parent = nullptr);
    ~Store() override;

    [[nodiscard]] const StoreOptions &options() const { return m_options; }
    /// Not after `open`.
    void setHistory(std::chrono::hours history) { m_options.history = history; }

    /// Something more for `open` to do in the database's thread, once the schema is up to date.
    void atOpening(Opening job) { m_openings.push_back(std::move(job)); }
    /// Connects, brings the schema up to date, and does what was asked for with `atOpening`. Waits
    /// for it: at a start. Failure: BadSetting or Unavailable at Stage::Storage, with what to do.
    [[nodiscard]] Result<void> open();
    /// Everything asked for is done, or failed after `StoreThread::patience`. To be called while
    /// all that has asked still stands.
    void close();

    /// `job` in the database's thread, inside a transaction when it writes. See StoreThread.
    template<typename T>
    [[nodiscard]] QCoro::Task<Result<T>> run(Access access,
                                             std::function<Result<T>(Database &)> job)
    {
        return m_thread.run<T>(access, std::move(job));
    }

    /// Done when all that others committed before has been told by `heard` or `othersWrote`, or
    /// when that was so `trust` ago.
    [[nodiscard]] QCoro::Task<Result<void>> confirm();

    /// The database's clock before ours, as it was last seen.
    [[nodiscard]] std::chrono::milliseconds ahead() const { return m_ahead; }

Q_SIGNALS:
    void opened();
    /// Another server has written: Database::notify's payload, such as "revoked 1234".
    void heard(const QString &payload);
    /// Others may have written anything.
    void othersWrote();

private:
    struct Confirmation
    {
        bool othersWrote = false;
        qint64 now = 0; ///< the database's
    };

    [[nodiscard]] Result<void> openIn(Database &database);
    [[nodiscard]] QCoro::Task<Result<void>> askDatabase();
    void noteTime(qint64 databaseTime);

    StoreOptions m_options;
    const Clock &m_clock;
    std::vector<Opening> m_openings;
    StoreThread m_thread;
    std::optional<std::chrono::milliseconds> m_confirmedAt; ///< steady time
    bool m_mayHaveMissed = false; ///< what others wrote
    std::chrono::milliseconds m_ahead{0};
    InFlight<void> m_confirming;
    QTimer m_watch;
};

} // namespace pinbridge
