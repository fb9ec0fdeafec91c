// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "base/OneShot.h"
#include "bridge/Bridge.h"
#include "traffic/Exchange.h"

#include <QByteArray>
#include <QList>
#include <QObject>

#include <QCoroTask>

namespace pinbridge {

/// Sends recorded requests again, to this bridge's own server and nowhere else: over http, from
/// this machine. A user's token is replaced by a live one of that user, the API key by the
/// profile's.
class Replayer : public QObject
{
    Q_OBJECT

public:
    /// `bridge` must outlive this object; both are in one thread.
    explicit Replayer(Bridge &bridge, QObject *parent = nullptr);
    /// What is under way ends as Cancelled.
    ~Replayer() override;

    /// X-Request-Id of the answer, by which the new exchange is found once it is recorded.
    /// Failure: Unavailable when the server does not run or answer; BadSetting when the request
    /// cannot be repeated; that of UserDirectory for a token.
    [[nodiscard]] QCoro::Task<Result<QByteArray>> send(ExchangePtr exchange);

private:
    using Answer = OneShot<Result<QByteArray>>;

    [[nodiscard]] Answer ask(const QByteArray &bytes);
    [[nodiscard]] QHostAddress address() const;

    Bridge &m_bridge;
    QList<Answer> m_asked;
};

} // namespace pinbridge
