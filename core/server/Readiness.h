// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"
#include "base/Failure.h"
#include "base/OneShot.h"
#include "helplightning/UpstreamTypes.h"

#include <QObject>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

#include <QCoroTask>

namespace pinbridge {

/// One of the things that sessions need, as anybody may know it: no name, address or secret.
struct PartState
{
    enum class Status { Ok, Failing, Unknown };
    Status status = Status::Unknown;
    QString detail = {}; ///< a sentence
};

struct ReadinessReport
{
    PartState storage;
    PartState upstream;

    /// An unknown part is no reason to send devices elsewhere.
    [[nodiscard]] bool isReady() const
    {
        return storage.status != PartState::Status::Failing
               && upstream.status != PartState::Status::Failing;
    }
};

/// Whether sessions can be made now. Anybody may ask (load balancers do), so that asking often
/// costs little: equal questions in flight are one, and upstream is judged by the calls that are
/// made anyway; only when these say nothing is it looked at, without credentials, and seldom.
class Readiness
{
public:
    /// An outcome of a call says something for so long.
    static constexpr std::chrono::seconds callsAreFresh{30};
    /// So many failed calls in a row are upstream's trouble and not that of one request.
    static constexpr int failuresThatCount = 3;
    /// From one look at upstream to the next.
    static constexpr std::chrono::seconds probeInterval{15};
    /// For each part; `check` ends within it and a little.
    static constexpr std::chrono::seconds patience{3};

    /// Something cheap that only a storage can do that sessions can be kept in.
    using StorageQuestion = std::function<QCoro::Task<Result<void>>()>;

    /// `upstream` is the API's base URL; an empty one stays unknown. `clock` must outlive this
    /// object and every task it returned, and so must what `storage` uses.
    Readiness(QUrl upstream, StorageQuestion storage, const Clock &clock);
    /// Ends every check.
    ~Readiness();
    Readiness(const Readiness &) = delete;
    Readiness &operator=(const Readiness &) = delete;

    void noteCall(const CallTrace &trace);

    [[nodiscard]] QCoro::Task<ReadinessReport> check();

private:
    [[nodiscard]] QCoro::Task<PartState> storageState();
    QCoro::Task<> askStorage(OneShot<PartState> answer);
    [[nodiscard]] QCoro::Task<PartState> upstreamState();
    [[nodiscard]] QCoro::Task<PartState> look();
    [[nodiscard]] std::optional<PartState> judgeByCalls() const;
    [[nodiscard]] bool isFresh(std::optional<std::chrono::milliseconds> at,
                               std::chrono::milliseconds life) const;

    QUrl m_upstream;
    StorageQuestion m_storage;
    const Clock &m_clock;
    std::optional<std::chrono::milliseconds> m_goodCallAt; ///< steady time, as the following
    std::optional<std::chrono::milliseconds> m_badCallAt;
    int m_badCallsInARow = 0;
    std::optional<FailureCode> m_lastFailure;
    std::optional<std::chrono::milliseconds> m_lookedAt;
    PartState m_seen; ///< by the last look
    std::optional<OneShot<ReadinessReport>> m_running;
    std::unique_ptr<QObject> m_stop; ///< goes first: ends what waits while the rest still stands
};

} // namespace pinbridge
