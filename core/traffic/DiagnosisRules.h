// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The tables behind diagnose(), and what their rules ask of an exchange.

#include "traffic/Diagnosis.h"

#include <QJsonObject>

#include <optional>
#include <span>

namespace pinbridge::diagnosis {

using std::chrono::milliseconds;
using Severity = Diagnosis::Severity;
using Turn = Diagnosis::Turn;
using Remedy = Diagnosis::Remedy;

/// An exchange under examination.
class Case
{
public:
    Case(const Exchange &looked, const DiagnosisContext &known)
        : exchange(looked)
        , context(known)
    {
    }

    const Exchange &exchange;
    const DiagnosisContext &context;

    [[nodiscard]] bool failed() const { return exchange.status >= 400; }
    /// The problem's type is that one.
    [[nodiscard]] bool isProblem(const char *type) const;
    [[nodiscard]] bool isRequest(const char *method, const char *path) const;
    [[nodiscard]] QByteArray field(QByteArrayView name) const;
    [[nodiscard]] QByteArray replyField(QByteArrayView name) const;
    /// Of the query, as sent; unset: there is none of that name.
    [[nodiscard]] std::optional<QByteArray> rawItem(QByteArrayView name) const;
    /// The same decoded, and as far as a person wants to read it.
    [[nodiscard]] QString item(QByteArrayView name) const;
    [[nodiscard]] QJsonObject requestJson() const;
    [[nodiscard]] QJsonObject replyJson() const;
    /// Of /auth the user's, of a creation the contact's.
    [[nodiscard]] QString email() const;

    /// The last step that failed; null: none did.
    [[nodiscard]] const Trail::Step *failedStep() const;
    /// The same if it failed in that way.
    [[nodiscard]] const Trail::Step *failedStep(FailureCode code) const;
    /// The one that took longest; null: none took any time.
    [[nodiscard]] const Trail::Step *slowestStep() const;
    [[nodiscard]] milliseconds durationOf(const Trail::Step &step) const;
    [[nodiscard]] bool hasStep(Trail::Step::Origin origin) const;

    /// The same request of this device, begun up to `before` earlier; null: none. The nearest.
    [[nodiscard]] const Exchange *earlierTwin(milliseconds before) const;
    [[nodiscard]] const Exchange *laterTwin(milliseconds after) const;
    /// Of this device in the minute before this one and with it: answered with that problem.
    [[nodiscard]] int countInMinute(const char *problem) const;
    /// Requests of this device in the time before this one and with it.
    [[nodiscard]] int requestsWithin(milliseconds before) const;

    /// Upstream's clock minus ours, where it is more than is healthy.
    [[nodiscard]] std::optional<milliseconds> skew() const;
};

struct Rule
{
    const char *name;
    std::optional<Diagnosis> (*find)(const Case &the);
};

/// Why a device did not get what it wanted: of all these, in this order, the first alone is told.
[[nodiscard]] std::span<const Rule> tokenRules();
[[nodiscard]] std::span<const Rule> upstreamRules();
[[nodiscard]] std::span<const Rule> requestRules();
[[nodiscard]] std::span<const Rule> refusalRules();
/// What else is to be said of an exchange, whether it went well or not: each that applies.
[[nodiscard]] std::span<const Rule> timingRules();
[[nodiscard]] std::span<const Rule> clientRules();
[[nodiscard]] std::span<const Rule> pageRules();

/// "2.5"
[[nodiscard]] QString secondsOf(milliseconds duration);
/// In this machine's time: "14:00:12", with the date when it is another day than `beside`.
[[nodiscard]] QString timeOf(const QDateTime &time, const QDateTime &beside);
/// "the look-up of the user", as a part of a sentence.
[[nodiscard]] Phrase stepWords(const Trail::Step &step);
[[nodiscard]] QString shortened(const QString &text);

} // namespace pinbridge::diagnosis
