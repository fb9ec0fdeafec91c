// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Phrase.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace pinbridge {

/// What can be broken on purpose. One on the device's side acts on the reply to a device, an
/// upstream one on the calls that are made for its request: the use cases then meet it as they
/// would meet the real thing, and what the device sees is what comes of it.
enum class FaultKind {
    Delay, ///< the request is taken up only after a time
    SlowBody, ///< the head goes out at once, the body in pieces
    Status, ///< a status with its problem, and nothing is done
    TokenExpired, ///< 400 token-refused with upstream's code, and nothing is done
    WrongPin, ///< 404 unknown-pin, and no pin is looked up
    DropBefore, ///< all is done, and the connection ends before the first byte of the reply
    DropMiddle, ///< the same after the head and half of the body
    Garbage, ///< 200 with JSON that breaks off, and nothing is done
    UpstreamDown, ///< nobody accepts the connections to upstream
    UpstreamSlow, ///< upstream's answers come late
    UpstreamTokenExpired, ///< upstream answers 400 with code 1003 to a user's or session's token
};

/// Whose requests are broken: those of devices to a bridge, or a bridge's to the sandbox.
enum class FaultScope { Device, Sandbox };

/// What a kind needs to know beyond its name.
enum class FaultDetail {
    None,
    Time, ///< "3s"
    TimeRange, ///< "3s", or at random "200ms-2s"
    Status, ///< "503", perhaps followed by a problem's name
    Ending, ///< "reset" or "close", perhaps
    Calls, ///< "first" or "all", perhaps
};

/// All there is to say of a kind, in one row.
struct FaultKindRow
{
    FaultKind kind;
    const char *name; ///< "drop-before"
    FaultDetail detail;
    const char *usage; ///< "drop-before [reset|close]"
    const char *example; ///< "drop-before reset"
    Phrase title; ///< "Late answer": what it is called where there is room for words
    Phrase help; ///< one sentence
    const char *deviceRoutes; ///< those it makes sense on, split by blanks; empty: not there
    const char *sandboxRoutes;
};

[[nodiscard]] const QList<FaultKindRow> &faultKinds();
[[nodiscard]] const FaultKindRow &rowOf(FaultKind kind);
[[nodiscard]] QString nameOf(FaultKind kind);
[[nodiscard]] std::optional<FaultKind> faultKindNamed(const QString &name);
[[nodiscard]] bool isUpstream(FaultKind kind);

/// "auth", "create", "join", or what the sandbox calls its own.
[[nodiscard]] QStringList faultRoutes(FaultScope scope);
/// Those among them that the kind makes sense on; none: the kind is not for that scope.
[[nodiscard]] QStringList faultRoutes(FaultScope scope, FaultKind kind);

} // namespace pinbridge
