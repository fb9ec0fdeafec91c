// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "traffic/Exchange.h"

#include <QJsonObject>
#include <QLocalSocket>
#include <QObject>
#include <QString>

namespace pinbridge {

/// Listens to what a running server tells of its exchanges, see TrafficTail. What is not read from
/// here waits at the server, which leaves out what it cannot keep.
class TailClient : public QObject
{
    Q_OBJECT

public:
    explicit TailClient(QString dataDirectory);
    ~TailClient() override;

    /// `request`: `filter`, `history`, `follow`. Failure: Unavailable when no server runs there;
    /// what the server says is wrong.
    [[nodiscard]] Result<void> begin(QJsonObject request);

Q_SIGNALS:
    /// `diagnosis`: empty where there is none.
    void exchange(const QJsonObject &exchange, const QString &deviceName,
                  const QJsonObject &diagnosis);
    void leftOut(qint64 exchanges);
    void notRecorded(qint64 exchanges);
    void unseen(qint64 exchanges);
    /// All is told, or the server stops, which it says.
    void ended(bool isComplete);
    /// The server has gone without a word.
    void lost();

private:
    void read();

    const QString m_dataDirectory;
    QLocalSocket m_socket;
    bool m_isOver = false;
};

} // namespace pinbridge
