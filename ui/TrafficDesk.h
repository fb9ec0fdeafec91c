// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "traffic/Exchange.h"
#include "ui/Exchange.h"

#include <QList>
#include <QObject>
#include <QString>

namespace pinbridge::ui {

/// What one exchange means, as the console tells it. Holds no secret.
struct DiagnosisText
{
    Tone tone = Tone::Neutral;
    QString cause; ///< one sentence
    QString meaning = {}; ///< what there is to know of it; may be empty
    QString advice = {}; ///< whose turn it is and what to do; may be empty
    Remedy remedy = Remedy::None;

    bool operator==(const DiagnosisText &) const = default;
};

enum class TrafficFile { Har, Capture };

/// Names one writing, reading or repetition; 0: there is none.
using TrafficRequest = quint64;

/// Exchanges, where they are kept: those of the server that runs, or those of a file. Whole
/// exchanges are looked up by number, at once; who is asked does not wait for more than a few list
/// operations. What takes longer is done beside, and exactly one of its result and `failed` comes.
class TrafficDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~TrafficDesk() override;

    /// False: those of a file, to which nothing comes.
    [[nodiscard]] virtual bool isLive() const = 0;
    /// False: nothing new comes.
    [[nodiscard]] virtual bool isRecording() const = 0;
    /// Null when it is gone.
    [[nodiscard]] virtual ExchangePtr find(quint64 number) const = 0;
    /// Most important first; empty: nothing is worth saying.
    [[nodiscard]] virtual QList<DiagnosisText> diagnose(const Exchange &exchange) const = 0;
    /// As `diagnose`, where nothing is known but what the same device asked around it.
    [[nodiscard]] virtual QList<DiagnosisText> diagnoseAmong(
        const Exchange &exchange, const QList<ExchangePtr> &others) const = 0;
    /// Where a command sends a request, "http://192.168.2.110:8777".
    [[nodiscard]] virtual QString server() const = 0;

    /// It stays whatever else comes. False: it is gone, or no more can be kept.
    [[nodiscard]] virtual bool keep(quint64 number) = 0;
    virtual void letGo(quint64 number) = 0;
    /// All but those kept.
    virtual void clear() = 0;
    /// How many came too fast to be recorded since it began or was cleared.
    [[nodiscard]] virtual quint64 notRecorded() const { return 0; }

    /// Result: `saved`.
    virtual TrafficRequest save(const QString &path, TrafficFile kind,
                                const QList<ExchangePtr> &exchanges) = 0;
    /// Result: `opened`.
    virtual TrafficRequest open(const QString &path) = 0;
    /// Sends it to the server anew. Result: `replayed`; the new exchange comes as others do.
    virtual TrafficRequest replay(const ExchangePtr &exchange) = 0;

Q_SIGNALS:
    /// What came since the last time, oldest first; at most twenty times a second. Not kept here:
    /// who does not take it will not see it again.
    void seen(const QList<pinbridge::ui::ExchangeRow> &exchanges);

    void saved(pinbridge::ui::TrafficRequest id, const QString &path, int exchanges);
    void opened(pinbridge::ui::TrafficRequest id, const QString &path,
                const QList<pinbridge::ExchangePtr> &exchanges);
    /// `newId`: X-Request-Id of the answer.
    void replayed(pinbridge::ui::TrafficRequest id, const QByteArray &newId);
    void failed(pinbridge::ui::TrafficRequest id, const QString &sentence);
};

} // namespace pinbridge::ui
