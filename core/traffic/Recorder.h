// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"
#include "traffic/Exchange.h"
#include "traffic/Redactor.h"
#include "traffic/TrafficRing.h"

#include <QList>
#include <QObject>

#include <memory>

namespace pinbridge {

struct RecorderOptions
{
    qsizetype exchanges = 10'000; ///< kept, 0 to 1,000,000; 0: nothing is recorded
    qsizetype bytes = qsizetype{64} * 1024 * 1024; ///< that all of them take, about; 1 MiB to 4 GiB
    RedactorOptions redaction;
};

/// Keeps the latest exchanges, within bounds of count and memory. Who hands them over pays for
/// copies of references; redaction and keeping are done in a thread of their own, a batch every
/// 50 ms. Those that wait for it are within the same bounds: where more come, the oldest are never
/// looked at. What waits at the end of this object is dropped.
///
/// Nobody reads thousands of requests a second, and recording them all would take the processor
/// from who answers them: `admits` says of which one a record is to be made.
///
/// All functions may be called from any thread. None waits for more than a few list operations,
/// but `finish`.
class Recorder : public QObject
{
    Q_OBJECT

public:
    /// `clock` must outlive this object, and may be asked from any thread.
    Recorder(const RecorderOptions &options, const Clock &clock, QObject *parent = nullptr);
    ~Recorder() override;

    /// Other bounds, and another way with pins, of what is noted from now on.
    void setOptions(const RecorderOptions &options);
    [[nodiscard]] bool isRecording() const;

    /// Of usual ones, and of those that tell something, each.
    static constexpr int mostPerSecond = 1000;
    /// What somebody may look for: what went wrong, what was remarked on or broken on purpose,
    /// and what is not asked again and again. However many others come, it is recorded.
    enum class Worth { Usual, Telling };
    /// Asked before `note`. False: too many come at once, and this one is counted as passed over.
    /// `now`: steady time.
    [[nodiscard]] bool admits(Worth worth, std::chrono::milliseconds now);
    void note(RawExchange exchange);
    /// The profile's, of what is noted from now on.
    void useApiKey(const Secret &key);
    /// A token that was handed out, by its SHA-256.
    void learn(const QByteArray &digest, const QString &email);

    /// As TrafficRing's.
    [[nodiscard]] QList<ExchangePtr> since(quint64 after, qsizetype limit) const;
    [[nodiscard]] ExchangePtr find(quint64 number) const;
    [[nodiscard]] ExchangePtr findById(const QByteArray &id) const;
    [[nodiscard]] bool keep(quint64 number);
    void letGo(quint64 number);
    void clear();
    /// The highest number that was cleared: what is missing up to it was not dropped.
    [[nodiscard]] quint64 cleared() const;

    struct Fill
    {
        qsizetype exchanges = 0;
        qsizetype bytes = 0;
        qsizetype kept = 0;
        quint64 passedOver = 0; ///< came too fast to be recorded
    };
    [[nodiscard]] Fill fill() const;
    /// Records what was noted until now before it returns.
    void finish();

Q_SIGNALS:
    /// From the recorder's own thread, or that of a `finish`, one after the other and oldest first;
    /// a slot that is called at once must not call `finish`.
    void recorded(const QList<pinbridge::ExchangePtr> &batch);

private:
    class Worker;

    void wake();
    bool recordBatch();
    bool recordSome(QList<ExchangePtr> &batch);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace pinbridge
