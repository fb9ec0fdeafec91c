// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace pinbridge {

/// Whether a request's `Host` may be ours (device API, "Host check"). A page of a foreign site can
/// point its own name at this machine and then talk to it from the operator's browser (DNS
/// rebinding); it needs a name for that, so names are checked: "localhost", what ends in
/// ".localhost" (RFC 6761 section 6.3) and `names`, in any case and with or without a final dot.
/// Every IP address passes: behind the emulators' 10.0.2.2 and port forwarding it is not one of
/// ours. So does an empty `host`: HTTP/1.0, which no browser speaks.
[[nodiscard]] bool isOwnHost(const QByteArray &host, const QStringList &names);

} // namespace pinbridge
