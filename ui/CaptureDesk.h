// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/TrafficDesk.h"

namespace pinbridge::ui {

/// The exchanges of a file. Writing and the words of diagnoses are the live desk's.
class CaptureDesk : public TrafficDesk
{
    Q_OBJECT

public:
    /// `live` must outlive this object. They are numbered anew, in their order.
    CaptureDesk(const QList<ExchangePtr> &exchanges, TrafficDesk &live, QObject *parent = nullptr);

    [[nodiscard]] QList<ExchangeRow> rows() const;
    [[nodiscard]] bool isLive() const override { return false; }
    [[nodiscard]] bool isRecording() const override { return true; }
    [[nodiscard]] ExchangePtr find(quint64 number) const override;
    [[nodiscard]] QList<DiagnosisText> diagnose(const Exchange &exchange) const override;
    [[nodiscard]] QList<DiagnosisText> diagnoseAmong(
        const Exchange &exchange, const QList<ExchangePtr> &others) const override;
    [[nodiscard]] QString server() const override { return m_live.server(); }
    [[nodiscard]] bool keep(quint64) override { return false; }
    void letGo(quint64) override { }
    void clear() override { }
    TrafficRequest save(const QString &path, TrafficFile kind,
                        const QList<ExchangePtr> &exchanges) override;
    /// Both are the live desk's alone: the page does not offer them here.
    TrafficRequest open(const QString &) override { return 0; }
    TrafficRequest replay(const ExchangePtr &) override { return 0; }

private:
    QList<ExchangePtr> m_exchanges; ///< the first has number 1
    TrafficDesk &m_live;
};

} // namespace pinbridge::ui
