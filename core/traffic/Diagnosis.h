// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Phrase.h"
#include "base/TlsFault.h"
#include "traffic/Exchange.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace pinbridge {

/// What one exchange means: what went wrong, whose turn it is and what to do. Holds no secret.
struct Diagnosis
{
    /// In this order; the last is the most important.
    enum class Severity {
        Quirk, ///< of the app, and harmless here: worth knowing when one writes an app
        Note, ///< nothing failed
        Caution, ///< it worked here, and will fail elsewhere or later
        Bad, ///< the device did not get what it wanted
    };
    enum class Turn {
        Nobody,
        Device, ///< whoever writes or holds it
        Operator,
        HelpLightning, ///< it, or the network to it
    };
    /// What a button beside the words could do.
    enum class Remedy {
        None,
        SwitchSessionIdForm, ///< send `session_id` as a string
        AllowDevice,
        RunCheck, ///< of the credentials
        AddHostName,
        AllowOrigin,
        InstallCertificate, ///< on the device; or give the server one that devices trust
        SetClock,
        StopFaults,
        OpenSettings, ///< of the profile: URL, keys
    };

    QLatin1String rule; ///< which one found it, in kebab-case: "token-ended"
    Severity severity = Severity::Bad;
    Turn turn = Turn::Nobody;
    Phrase cause; ///< one sentence: what went wrong
    Phrase advice; ///< whose turn it is and what to do; may be empty
    Remedy remedy = Remedy::None;
};

/// What is known beside the exchange itself. All of it may be left out: rules that need it then
/// find nothing.
struct DiagnosisContext
{
    /// Of the same device, before and after, in any order, the exchange itself may be among them.
    /// A minute of them is enough.
    QList<ExchangePtr> others;
    QString site; ///< enterprise id of the profile in use
    QString host; ///< of its data centre: "api.helplightning.net"
    bool isSandbox = false;
    /// Upstream's clock minus this machine's, smoothed; see ClockSkew.
    std::optional<std::chrono::milliseconds> clockDifference;
};

/// Those of `all`, which is in the order recorded, that the same device asked a minute before and
/// after; not looked for farther than a thousand exchanges away.
[[nodiscard]] QList<ExchangePtr> neighboursOf(const Exchange &exchange,
                                              const QList<ExchangePtr> &all);

/// Most important first; empty: nothing is worth saying. For any thread.
[[nodiscard]] QList<Diagnosis> diagnose(const Exchange &exchange, const DiagnosisContext &context);
/// Of a connection that never came to an exchange.
[[nodiscard]] Diagnosis diagnose(const TlsFault &fault);

} // namespace pinbridge
