// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Secret.h"
#include "base/Trail.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>
#include <utility>

namespace pinbridge {

/// Header fields in the order sent.
using HeaderFields = QList<std::pair<QByteArray, QByteArray>>;

/// One request of a device with its answer, as the server's thread hands it over: with its
/// secrets, so it is recorded at once and goes nowhere else.
struct RawExchange
{
    Secret apiKey; ///< the profile's at that time; who records sets it
    QByteArray id; ///< X-Request-Id
    QDateTime at; ///< UTC, when it came
    std::chrono::milliseconds begin{0}; ///< the same in steady time
    std::chrono::milliseconds duration{0};
    QString device; ///< its address
    bool encrypted = false;
    QByteArray method; ///< "GET"
    QString path; ///< decoded
    QByteArray rawPath; ///< as sent
    QByteArray query; ///< as sent, without '?'
    HeaderFields requestFields;
    QByteArray requestBody;
    int status = 0;
    HeaderFields replyFields;
    QByteArray replyBody;
    QString note; ///< the problem's type or another remark's name, or empty
    QString fault; ///< the fault that was played, or empty
    bool delivered = true; ///< false: the client had gone
    QList<Trail::Step> steps;

    /// What it takes in memory, about; bytes.
    [[nodiscard]] qsizetype size() const;
};

/// Head and body as recorded: what is secret says what it was, between ‹ and ›.
struct RecordedMessage
{
    HeaderFields fields;
    QByteArray body; ///< UTF-8; what is no text is left out and told instead
    qsizetype bodySize = 0; ///< bytes on the wire
    bool isCut = false; ///< the body went on beyond the limit
};

/// What was recorded in the place of a token.
struct TokenFact
{
    enum class Kind {
        None, ///< there was none
        User,
        Session,
        Partner,
        Opaque, ///< handed out here or not, it tells nothing of itself
    };

    Kind kind = Kind::None;
    bool issuedHere = false; ///< this server got it from upstream
    QString email; ///< of its user, where it was issued here
    QString subject; ///< "User:1001", its own words; empty: none
    std::optional<QDateTime> issuedAt; ///< UTC, its own words
    std::optional<QDateTime> ends; ///< UTC, its own words; unset: it does not say

    bool operator==(const TokenFact &) const = default;
};

/// The API key that a device sent, beside the profile's.
enum class ApiKeyFact { Absent, Same, Different };

/// One of the sample apps, or another client, by what it sends.
enum class ClientKind { Unknown, Android, IosObjectiveC, IosSwift, Xamarin, Web, Browser, Curl };

/// One request of a device with its answer and the steps that it took. Holds no secret: they are
/// taken out when it is recorded. Never changed afterwards, so threads share it.
struct Exchange
{
    quint64 number = 0; ///< from 1, in the order recorded
    QByteArray id; ///< X-Request-Id
    QDateTime at; ///< UTC, when it came
    std::chrono::milliseconds begin{0}; ///< the same in steady time, as that of the steps
    std::chrono::milliseconds duration{0}; ///< until its answer was handed over
    QString device; ///< its address
    bool encrypted = false;
    ClientKind client = ClientKind::Unknown;
    QByteArray method; ///< "GET"
    QString path; ///< decoded, the device's own words
    QByteArray target; ///< path and query, percent-encoded but for what stands for secrets
    RecordedMessage request;
    int status = 0;
    RecordedMessage reply;
    QString note; ///< the problem's type or another remark's name, or empty
    QString fault; ///< the fault that was played, or empty
    bool delivered = true; ///< false: the client had gone
    TokenFact authorization; ///< what the Authorization field held
    ApiKeyFact apiKey = ApiKeyFact::Absent;
    QList<Trail::Step> steps; ///< by their begin

    /// What it takes in memory, about; bytes.
    [[nodiscard]] qsizetype size() const;
};

using ExchangePtr = std::shared_ptr<const Exchange>;

/// Value of the first field of that name, whatever its case; empty when absent.
[[nodiscard]] QByteArray fieldOf(const HeaderFields &fields, QByteArrayView name);

/// Names and values of a target's query, percent-decoded; "+" stays "+". Empty items are left out.
[[nodiscard]] QList<std::pair<QString, QString>> queryOf(const QByteArray &target);

} // namespace pinbridge

Q_DECLARE_METATYPE(pinbridge::ExchangePtr)
