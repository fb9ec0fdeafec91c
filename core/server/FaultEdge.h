// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faults/FaultLab.h"
#include "http/Answer.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <functional>
#include <map>
#include <memory>

class QTimer;

namespace pinbridge {

/// Breaks the requests of devices as the rules of a lab say: before they are served, and their
/// replies as they go out.
class FaultEdge : public QObject
{
    Q_OBJECT

public:
    using GoOn = std::function<void()>;

    /// `lab` null: nothing is ever broken; else it must outlive this object.
    explicit FaultEdge(FaultLab *lab, QObject *parent = nullptr);
    ~FaultEdge() override;

    [[nodiscard]] bool isOn() const { return m_lab != nullptr && m_lab->isOn(); }

    /// A request that was let in, on the route of that name. Answers it where a rule says so, else
    /// runs `goOn`: at once, or after a delay, when the client may have gone.
    void meet(const http::Request &request, const QString &route, const http::AnswerPtr &answer,
              const GoOn &goOn);
    /// Its reply, before it is written.
    void decorate(const http::Request &request, http::Reply &reply) const;

    struct Met
    {
        QString names; ///< "#1 delay 3s + #4 upstream-down"; empty: nothing broke it
        QStringList kinds; ///< "delay", "upstream-down"
    };
    /// Its exchange is over.
    [[nodiscard]] Met end(const http::Request &request);

    /// Whoever is held by a delay goes on.
    void releaseAll();

private:
    struct Held
    {
        std::unique_ptr<QTimer> timer;
        GoOn goOn;
    };

    void hold(const FaultHit &hit, const http::AnswerPtr &answer, const GoOn &goOn);
    void release(quint64 number);

    FaultLab *const m_lab;
    QHash<QByteArray, FaultHit> m_met; ///< on the device's side, by request
    std::map<quint64, Held> m_held;
    quint64 m_lastHeld = 0;
};

} // namespace pinbridge
