// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CallerUnderTest.h"

namespace pinbridge::test {

const PartnerKey &testKey()
{
    static const PartnerKey key = PartnerKey::generate().value();
    return key;
}

UpstreamSettings patient()
{
    UpstreamSettings settings;
    settings.random = [] { return 0.0; };
    return settings;
}

CallerUnderTest::CallerUnderTest(UpstreamSettings settings, const QUrl &base)
    : partnerToken(testKey(), QStringLiteral("4242"), clock)
{
    settings.url = base.isEmpty() ? upstream.url() : base;
    settings.apiKey = Secret(QByteArray("api-key-of-the-test"));
    client = std::make_unique<HelpLightning>(settings, partnerToken, clock);
    QObject::connect(client.get(), &HelpLightning::callFinished, client.get(),
                     [this](const CallTrace &trace) { traces.append(trace); });
}

} // namespace pinbridge::test
