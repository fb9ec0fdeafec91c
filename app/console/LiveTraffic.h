// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/RowFeed.h"
#include "traffic/Recorder.h"
#include "ui/Facade.h"

#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>

namespace pinbridge {

/// What is recorded of the server that runs, for the window: rows in batches, whole exchanges by
/// number, and files. The recorder is one for all starts of the server.
class LiveTraffic final : public ui::TrafficDesk
{
    Q_OBJECT

public:
    /// Has an exchange sent again, under that id.
    using Replay = std::function<void(ui::TrafficRequest id, const ExchangePtr &exchange)>;

    /// `facade` must outlive this object; it is not asked before it is made.
    LiveTraffic(ui::Facade &facade, const RecorderOptions &options, Replay replay);
    ~LiveTraffic() override;

    [[nodiscard]] std::shared_ptr<Recorder> recorder() const { return m_recorder; }
    /// The profile or what is known of the clocks is another.
    void takeUpstream(const ui::UpstreamState &upstream);

    [[nodiscard]] bool isLive() const override { return true; }
    [[nodiscard]] bool isRecording() const override;
    [[nodiscard]] ExchangePtr find(quint64 number) const override;
    [[nodiscard]] QList<ui::DiagnosisText> diagnose(const Exchange &exchange) const override;
    [[nodiscard]] QList<ui::DiagnosisText> diagnoseAmong(
        const Exchange &exchange, const QList<ExchangePtr> &others) const override;
    [[nodiscard]] QString server() const override;
    [[nodiscard]] bool keep(quint64 number) override;
    void letGo(quint64 number) override;
    void clear() override;
    [[nodiscard]] quint64 notRecorded() const override;
    ui::TrafficRequest save(const QString &path, ui::TrafficFile kind,
                            const QList<ExchangePtr> &exchanges) override;
    ui::TrafficRequest open(const QString &path) override;
    ui::TrafficRequest replay(const ExchangePtr &exchange) override;

    /// A file is being written or read: ending waits for it.
    [[nodiscard]] bool isBusy() const { return m_running > 0; }

Q_SIGNALS:
    /// It is not busy any more.
    void rested();

private:
    void due();
    /// `job` works beside the window, and gives what is to be done there.
    void run(const std::function<std::function<void()>()> &job);

    ui::Facade &m_facade;
    std::shared_ptr<Recorder> m_recorder;
    std::shared_ptr<RowFeed> m_feed;
    Replay m_replay;
    DiagnosisContext m_context;
    QTimer m_batch;
    QThreadPool m_jobs; ///< of one thread
    int m_running = 0; ///< jobs
    quint64 m_passedOver = 0; ///< by the recorder when it was cleared
    ui::TrafficRequest m_lastId = 0;
};

} // namespace pinbridge
