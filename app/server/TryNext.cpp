// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TryNext.h"

#include "base/Shell.h"
#include "bridge/Addresses.h"
#include "bridge/Bridge.h"
#include "bridge/Configuration.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

/// Where a shell on this machine asks: it is served whatever the access mode.
QString urlFromHere(const Bridge &bridge, const QString &scheme)
{
    return serverUrl(addressFromHere(bridge.host()), bridge.port(), scheme);
}

} // namespace

QString devicesLine(const Configuration &configuration)
{
    if (configuration.access.access != Access::Approved)
        return {};
    const ResolvedSetting folder = configuration.setting(u"data-dir"_s);
    // As it was typed: it need not be on the PATH.
    const QString command = shellQuoted(QCoreApplication::arguments().first()) + " devices"_L1
                            + (folder.source == Source::Default
                                   ? QString()
                                   : " --data-dir "_L1 + shellQuoted(configuration.dataDirectory));
    return u"devices that are new wait until you allow them; who waits: %1\n"_s.arg(command);
}

QString tryNext(const Bridge &bridge)
{
    const QString url = urlFromHere(bridge, u"http"_s);
    QString text = u"\nTo try it, paste these into a shell one after another"_s;
    text += bridge.isSandbox()
                ? u":\n"_s
                : u",\nwith two users of your site for alice and bob@example.com:\n"_s;
    text += uR"sh(
TOKEN=$(curl -s '%1/auth?email=alice@example.com' | sed -n 's/.*"token" *: *"\([^"]*\)".*/\1/p')
PIN=$(curl -s -H "Authorization: $TOKEN" -H 'Content-Type: application/json' -d '{"contact_email": "bob@example.com"}' %1/session | sed -n 's/.*"sid" *: *"\([0-9]*\)".*/\1/p'); echo "pin $PIN"
curl -s "%1/session?sid=$PIN"
)sh"_s.arg(url);
    if (bridge.tlsProblem().isEmpty()) {
        text += u"\nOver https the certificate is this server's own: curl -k %1/healthz\n"
                "Its SHA-256 fingerprint is %2\n"
                "A device trusts it that has installed %3/certificate.crt, SHA-256 %4\n"_s.arg(
                    urlFromHere(bridge, u"https"_s), bridge.tlsFingerprint(), bridge.deviceUrl(),
                    bridge.certificateFingerprint());
    }
    return text + "\nCtrl+C stops.\n"_L1;
}

} // namespace pinbridge
