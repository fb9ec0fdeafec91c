// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bridge's part that is about words: where it is found.

#include "bridge/Addresses.h"
#include "bridge/Bridge.h"

namespace pinbridge {

QString Bridge::deviceUrl() const
{
    const QHostAddress shown =
        isEveryAddress(host()) ? reachableAddresses(host()).first().address : host();
    return serverUrl(shown, port());
}

QString Bridge::listeningLine() const
{
    const QString https = tlsProblem().isEmpty()
                              ? QStringLiteral("https on the same port")
                              : QStringLiteral("no https: %1").arg(tlsProblem().english());
    return QStringLiteral("listening %1 (%2)").arg(deviceUrl(), https);
}

} // namespace pinbridge
