// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "bridge/FolderSocket.h"
#include "bridge/TrafficTail.h"
#include "devices/DeviceRegistry.h"
#include "server/Access.h"

#include <QJsonObject>
#include <QList>
#include <QLocalServer>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <chrono>

#include <QCoroTask>

class QLocalSocket;

namespace pinbridge {

class FaultLab;
constexpr int controlVersion = 1; ///< of what is said

/// How `pinbridge-server devices` reaches the server that runs on a data folder: a local socket
/// that only its owner can open. A line of JSON goes each way, `{"version": 1, "command": …}` and
/// `{"version": 1, "ok": true, …}` or `{…, "ok": false, "code": …, "sentence": …}`:
///
/// | command | with | answered with |
/// | --- | --- | --- |
/// | `list` | | `access`, and `devices` |
/// | `allow` | `address`, perhaps `seconds` | `access`, `device` |
/// | `block` | `address` | `access`, `device` |
/// | `name` | `address`, `name`: empty takes it away | `access`, `device` |
/// | `forget` | `address` | `access` |
/// | `forget` | `waiting` true: all that wait | `access`, `forgotten`: how many |
/// | `faults-…` | as FaultControl.h says | |
/// | `tail` | perhaps `filter`, `history`, `follow` false | as TrafficTail says |
///
/// One request a connection. Nothing secret is in either line. `code` is that of a FailureCode. A
/// device is its `address` and `state`, where they are known `allowed_until`, `first_seen`,
/// `last_seen` (ISO 8601, UTC, with milliseconds), `name`, `agent` and `last_request` (`at`,
/// `method`, `path`, `status`, perhaps `note`), and its `requests`.
class ControlSocket : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 longestLine = qint64{16} * 1024; ///< of a request, in bytes
    static constexpr int connectionLimit = 8; ///< further ones are closed at once
    static constexpr int tailLimit = 4; ///< connections that are told of exchanges
    static constexpr std::chrono::seconds patience{10}; ///< how long any other may stay

    static constexpr std::chrono::seconds lookingTime{10}; ///< between two looks, see `listen`

    /// `devices` must outlive this object, and have answered everything before that goes.
    ControlSocket(DeviceRegistry &devices, Access access,
                  std::chrono::milliseconds lookEvery = lookingTime, QObject *parent = nullptr);
    ~ControlSocket() override;

    /// From now on commands about faults are obeyed. `lab` must outlive this object.
    void serveFaults(FaultLab &lab) { m_faults = &lab; }
    /// What `tail` tells of; it must outlive this object. Without it there is nothing to tell.
    /// `context`: what is known beside it.
    void setRecorder(Recorder &recorder, const DiagnosisContext &context = {})
    {
        m_recorder = &recorder;
        m_context = context;
    }
    /// Upstream's clock minus ours, as it is known now: a part of that context.
    void setClockDifference(std::chrono::milliseconds difference);

    /// Replaces what a dead process has left, and never takes the place of one that runs. From
    /// then on it looks every so often whether it still listens, and where it does not, tries
    /// again: another server may have ended, or descriptors have come back. Failure, of the first
    /// time: Unavailable at Stage::Storage; BadSetting where there can be no socket, and then it
    /// does not try again.
    [[nodiscard]] Result<void> listen(const QString &dataDirectory);

private:
    static constexpr auto patienceName = QLatin1StringView("patience"); ///< of a connection's timer

    [[nodiscard]] Result<void> open(std::chrono::milliseconds longest);
    void look();
    void accept();
    void read(QLocalSocket *connection);
    void tail(QLocalSocket *connection, const QJsonObject &request);
    [[nodiscard]] DeviceNames deviceNames() const;
    QCoro::Task<> reply(QPointer<QLocalSocket> connection, QByteArray line);
    [[nodiscard]] QCoro::Task<QJsonObject> answer(QByteArray line);
    [[nodiscard]] QCoro::Task<QJsonObject> obey(QString command, QJsonObject request);
    [[nodiscard]] QCoro::Task<QJsonObject> forget(QJsonObject request);
    [[nodiscard]] QCoro::Task<QJsonObject> name(QJsonObject request);
    [[nodiscard]] QCoro::Task<QJsonObject> decide(QString command, QJsonObject request);

    DeviceRegistry &m_devices;
    Access m_access;
    FaultLab *m_faults = nullptr;
    QString m_dataDirectory;
    FolderSocket m_place;
    QTimer m_looking;
    bool m_wasOpen = false; ///< at the last look
    QString m_complaint; ///< the last one
    int m_open = 0; ///< before what it counts: that goes first
    QLocalServer m_server;
    Recorder *m_recorder = nullptr;
    DiagnosisContext m_context;
    QList<TrafficTail *> m_tails;
};

/// Where that socket is: `control.sock` in the folder, or what FolderSocket.h has in its stead.
[[nodiscard]] Result<FolderSocket> controlSocketPlace(const QString &dataDirectory);

/// Asks the server that runs on the folder; waits for it, some seconds at most. The reply, with
/// "ok" true. Failure: Unavailable when none runs there or it does not answer; what the server
/// says is wrong.
[[nodiscard]] Result<QJsonObject> askControl(const QString &dataDirectory, QJsonObject request);
/// The same, with a socket that stays open for what follows the reply.
[[nodiscard]] Result<QJsonObject> beginControl(const QString &dataDirectory, QJsonObject request,
                                               QLocalSocket &socket);

} // namespace pinbridge
