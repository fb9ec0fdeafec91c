// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "traffic/Diagnosis.h"
#include "traffic/ExchangeFilter.h"
#include "traffic/Recorder.h"

#include <QHash>
#include <QJsonObject>
#include <QLocalSocket>
#include <QObject>
#include <QString>
#include <QThread>

#include <chrono>

namespace pinbridge {

/// What the operator calls devices, by their addresses.
using DeviceNames = QHash<QString, QString>;

struct TailRequest
{
    ExchangeFilter filter;
    qsizetype history = 0; ///< how many of those that came before are told first
    bool follows = true; ///< false: it ends after them
};

/// Of a request in JSON: `filter`, `history` and `follow`, all optional. Failure: BadSetting.
[[nodiscard]] Result<TailRequest> tailRequestOf(const QJsonObject &request);

/// Tells one connection of exchanges as they are recorded, a line of JSON each:
///
/// - `{"exchange": …, "name": …, "diagnosis": …}`: one that the filter accepts, as in a capture
/// file;
///   `name` is the device's, where it has one, and `diagnosis` the most important thing that is to
///   be said of it, where there is one, see DiagnosisJson.h. In a flood trouble alone has one, and
///   not all of it; nothing has where no more was asked for than the history.
/// - `{"left_out": 12}`: so many that the filter accepts came faster than they were read.
/// - `{"unseen": 12}`: so many, whatever they were, came faster than the filter could look at them.
/// - `{"not_recorded": 12}`: so many, whatever they were, came faster than any are recorded; at
///   most once a second.
/// - `{"end": "complete"}`: the history is told, and no more was asked for.
/// - `{"end": "stopping"}`: the server stops.
///
/// All of it is done in a thread of its own, from what the recorder keeps anyway: whoever reads
/// slowly, or asks for much, costs the server nothing and misses what the recorder has dropped.
class TrafficTail : public QObject
{
    Q_OBJECT

public:
    /// `recorder` must outlive this object.
    TrafficTail(Recorder &recorder, TailRequest request, DeviceNames names,
                const DiagnosisContext &context = {}, QObject *parent = nullptr);
    /// Says so to the other side, if it listens; waits for that a fraction of a second.
    ~TrafficTail() override;

    /// Takes the connection, which is in this thread and has no work left here.
    void serve(QLocalSocket *connection);
    void setNames(const DeviceNames &names);
    /// Upstream's clock minus ours.
    void setClockDifference(std::chrono::milliseconds difference);

Q_SIGNALS:
    /// The other side has gone, or knows all.
    void ended();

private:
    class Sender;

    QThread m_thread;
    Sender *m_sender; ///< ends with its thread
};

} // namespace pinbridge
