// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/FaultKinds.h"

#include <algorithm>

namespace pinbridge {

namespace {

constexpr auto everywhere = "auth create join";
constexpr auto everyCall = "users create view video calls";
constexpr auto withToken = "create view video";

} // namespace

const QList<FaultKindRow> &faultKinds()
{
    using enum FaultKind;
    static const QList<FaultKindRow> table = {
        {Delay, "delay", FaultDetail::TimeRange, "delay TIME[-TIME]", "delay 200ms-2s",
         Phrase::tr("Late answer"),
         Phrase::tr(
             "The request is taken up only after that time, or one at random between the two."),
         everywhere, everyCall},
        {SlowBody, "slow-body", FaultDetail::Time, "slow-body TIME", "slow-body 5s",
         Phrase::tr("Slow answer"),
         Phrase::tr("The head goes out at once, the body in pieces over that time."), everywhere,
         everyCall},
        {Status, "status", FaultDetail::Status, "status CODE [PROBLEM]", "status 503",
         Phrase::tr("Another status"),
         Phrase::tr("Answered with that status, 400 to 599, and its problem; nothing is done."),
         everywhere, everyCall},
        {TokenExpired, "token-expired", FaultDetail::None, "token-expired", "token-expired",
         Phrase::tr("Expired token"),
         Phrase::tr(
             "Answered 400 as for a token that has expired, with Help Lightning's code 1003; "
             "nothing is done."),
         "create join", withToken},
        {WrongPin, "wrong-pin", FaultDetail::None, "wrong-pin", "wrong-pin",
         Phrase::tr("Wrong pin"),
         Phrase::tr("Answered 404 as for a pin that does not live; it counts as no guess."), "join",
         ""},
        {DropBefore, "drop-before", FaultDetail::Ending, "drop-before [reset|close]",
         "drop-before reset", Phrase::tr("Connection lost before the answer"),
         Phrase::tr(
             "All is done, then the connection ends without a byte of the answer (RST or FIN)."),
         everywhere, everyCall},
        {DropMiddle, "drop-middle", FaultDetail::Ending, "drop-middle [reset|close]",
         "drop-middle close", Phrase::tr("Connection lost within the answer"),
         Phrase::tr("All is done, then the connection ends after the head and half of the body of "
                    "the answer."),
         everywhere, everyCall},
        {Garbage, "garbage", FaultDetail::None, "garbage", "garbage", Phrase::tr("Broken JSON"),
         Phrase::tr("Answered 200 with JSON that breaks off; nothing is done."), everywhere,
         everyCall},
        {UpstreamDown, "upstream-down", FaultDetail::None, "upstream-down", "upstream-down",
         Phrase::tr("Help Lightning is down"),
         Phrase::tr(
             "Nobody accepts the connections that are made to Help Lightning for the request."),
         everywhere, ""},
        {UpstreamSlow, "upstream-slow", FaultDetail::TimeRange, "upstream-slow TIME[-TIME]",
         "upstream-slow 4s", Phrase::tr("Help Lightning is slow"),
         Phrase::tr("Each call made to Help Lightning for the request is answered so much later."),
         everywhere, ""},
        {UpstreamTokenExpired, "upstream-token-expired", FaultDetail::Calls,
         "upstream-token-expired [first|all]", "upstream-token-expired all",
         Phrase::tr("Help Lightning refuses the token"),
         Phrase::tr("Help Lightning answers 400 with code 1003 to the first, or to all calls of "
                    "the request that carry a user's or a session's token."),
         "create join", ""},
    };
    return table;
}

const FaultKindRow &rowOf(FaultKind kind)
{
    const auto row = std::ranges::find(faultKinds(), kind, &FaultKindRow::kind);
    Q_ASSERT(row != faultKinds().end());
    return *row;
}

QString nameOf(FaultKind kind) { return QString::fromLatin1(rowOf(kind).name); }

std::optional<FaultKind> faultKindNamed(const QString &name)
{
    const auto row = std::ranges::find_if(faultKinds(), [&name](const FaultKindRow &candidate) {
        return name == QLatin1String(candidate.name);
    });
    return row == faultKinds().end() ? std::nullopt : std::optional(row->kind);
}

bool isUpstream(FaultKind kind)
{
    return kind == FaultKind::UpstreamDown || kind == FaultKind::UpstreamSlow
           || kind == FaultKind::UpstreamTokenExpired;
}

namespace {

QStringList listOf(const char *words)
{
    return QString::fromLatin1(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

QStringList faultRoutes(FaultScope scope)
{
    return listOf(scope == FaultScope::Device ? everywhere : everyCall);
}

QStringList faultRoutes(FaultScope scope, FaultKind kind)
{
    const FaultKindRow &row = rowOf(kind);
    return listOf(scope == FaultScope::Device ? row.deviceRoutes : row.sandboxRoutes);
}

} // namespace pinbridge
