// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "SampleRequests.h"
#include "bridge/Bridge.h"
#include "support/RawHttp.h"
#include "traffic/Diagnosis.h"

#include <QTemporaryDir>

#include <memory>

namespace pinbridge::test {

/// A whole server on its sandbox, asked over real sockets as the sample apps ask, and what is told
/// of each exchange.
class ReplayDesk
{
public:
    explicit ReplayDesk(SessionIdForm form = SessionIdForm::List);

    [[nodiscard]] quint16 port() const { return m_bridge->port(); }
    [[nodiscard]] Bridge &bridge() const { return *m_bridge; }
    [[nodiscard]] RawReply send(const SampleRequest &request) const;
    /// A member of the answer, which is 200 with it in; empty: it is not.
    [[nodiscard]] QByteArray member(const SampleRequest &request, const char *name) const;
    [[nodiscard]] QByteArray token(const QByteArray &email) const;

    /// Of the exchange with that answer, among all others so far.
    [[nodiscard]] QList<Diagnosis> told(const RawReply &reply) const;
    [[nodiscard]] QStringList rules(const RawReply &reply) const;
    [[nodiscard]] QStringList rulesOfAnswerTo(const SampleRequest &request) const;
    /// Recorded so far, the oldest first.
    [[nodiscard]] QList<ExchangePtr> recorded() const;
    [[nodiscard]] QStringList rules(const ExchangePtr &exchange) const;

private:
    [[nodiscard]] QList<Diagnosis> diagnosesOf(const Exchange &exchange) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Bridge> m_bridge;
};

} // namespace pinbridge::test
