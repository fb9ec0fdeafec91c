// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"
#include "base/Failure.h"
#include "base/Secret.h"
#include "credentials/PartnerKey.h"
#include "credentials/Profile.h"
#include "faults/FaultRule.h"

#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>

namespace pinbridge {

struct SandboxOptions
{
    quint16 port = 0; ///< 0: a free one; always on loopback
    QString enterpriseId = QStringLiteral("4242");
    std::chrono::seconds userTokenLife{30 * 24 * 3600};
    std::chrono::seconds sessionTokenLife{3600};
    std::chrono::milliseconds slowDelay{3000}; ///< of slow@example.com's token
    std::chrono::milliseconds latency{0}; ///< added to every call
    std::chrono::milliseconds callBegins{
        3000}; ///< of talking@'s and brief@'s, after video was asked
    std::chrono::milliseconds callLasts{10'000}; ///< of brief@'s
    QList<FaultRule> faults = {}; ///< on from the start, as FaultScope::Sandbox has them
    bool tokensInList = false; ///< entries of the user list carry `token`
};

/// The imitation of the Help Lightning API: real HTTP on a loopback port of its own, strict where
/// the real one is. Makes its own partner key and API key when constructed.
class Sandbox : public QObject
{
    Q_OBJECT

public:
    /// `clock` must outlive this object.
    Sandbox(SandboxOptions options, const Clock &clock, QObject *parent = nullptr);
    ~Sandbox() override;

    /// Failure: PortUnavailable, BadKey when no key could be made, BadSetting for a rule of faults.
    [[nodiscard]] Result<void> start();

    [[nodiscard]] QUrl url() const; ///< "http://127.0.0.1:PORT/api"
    /// A profile that opens this sandbox, named "Sandbox".
    [[nodiscard]] Profile profile() const;

    /// Calls answered so far, by path pattern ("GET /v1r1/enterprise/users"), for tests.
    [[nodiscard]] int calls(const QByteArray &pattern) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace pinbridge
