// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "bridge/FolderSocket.h"

#include <QLocalServer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>

class QLocalSocket;

namespace pinbridge {

/// One console on a data folder: the first listens at `console.sock` in it, which only its owner
/// can open, and a second has it show its window. A line goes each way, "show", and "shown" or
/// "ending". What a dead process has left is replaced.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Place { First, Second };

    static constexpr std::chrono::seconds patience{20}; ///< for one that is ending, or busy
    static constexpr std::chrono::seconds lookingTime{10}; ///< between two looks, see `claim`

    explicit SingleInstance(QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Makes the folder where it is absent, and waits for an answer, so it belongs before the
    /// window. Second: the first has shown its window. One that is ending is waited for. From then
    /// on the first looks every so often whether it still listens.
    /// Failure: Unavailable where one runs that cannot be asked, or another user's; BadSetting
    /// where there can be no such socket, so that nobody knows.
    [[nodiscard]] Result<Place> claim(const QString &dataDirectory);
    /// There is no window any more: from now on a second start waits for the end of this process.
    void end() { m_isEnding = true; }

Q_SIGNALS:
    void showAsked();

private:
    enum class Found { Nobody, Shown, Ending };

    [[nodiscard]] Result<Found> ask() const;
    [[nodiscard]] Result<Found> open(std::chrono::milliseconds longest);
    void look();
    void accept();
    void answer(QLocalSocket *connection);

    QString m_dataDirectory;
    FolderSocket m_place;
    bool m_isEnding = false;
    QTimer m_looking;
    QLocalServer m_server;
};

} // namespace pinbridge
