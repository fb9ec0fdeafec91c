// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"
#include "credentials/Profile.h"

#include <QList>
#include <QObject>
#include <QString>

#include <chrono>
#include <optional>

#include <QCoroTask>

namespace pinbridge {

/// One stage of the credential check.
struct CheckStep
{
    enum class Outcome { Passed, Warned, Failed, Skipped };

    Stage stage = Stage::None;
    Outcome outcome = Outcome::Skipped;
    Phrase sentence; ///< what was found: "RSA 2048, signs"; "certificate of …"; "clock +0.3 s"
    Phrase advice; ///< the likely cause and what to do; empty when passed
    std::chrono::milliseconds duration{0};
};

struct CheckReport
{
    QList<CheckStep> steps; ///< every stage once, in Stage's order; those after a failure skipped
    [[nodiscard]] bool passed() const; ///< no step failed
    [[nodiscard]] std::optional<CheckStep> firstFailure() const;
};

/// Walks Url, Dns, Tcp, Tls (skipped for http), Clock, ApiKey, PartnerToken, UserLookup against
/// the profile's upstream. Stops at the first stage that fails. Each stage has 10 s at most.
/// `clock` must outlive the returned task. Where `stop` is given, its destruction ends the check
/// before it returns; the report then shows the stage that was walked as failed.
[[nodiscard]] QCoro::Task<CheckReport> checkCredentials(Profile profile, const Clock &clock,
                                                        const QObject *stop = nullptr);

} // namespace pinbridge
