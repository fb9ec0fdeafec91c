// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SessionBench.h"

namespace pinbridge::test {

namespace {

/// One RSA key for a whole test program: making one takes a while.
const PartnerKey &partnerKey()
{
    static const PartnerKey key = PartnerKey::generate().value();
    return key;
}

UpstreamSettings settingsFor(const ScriptedUpstream &upstream)
{
    UpstreamSettings settings;
    settings.url = upstream.url();
    settings.apiKey = Secret(QByteArray("api-key-of-the-test"));
    return settings;
}

} // namespace

SessionBench::SessionBench(const SessionPolicy &policy, const RandomBelow &random)
    : site(upstream, clock)
    , partnerToken(partnerKey(), QStringLiteral("4242"), clock)
    , client(settingsFor(upstream), partnerToken, clock)
    , users(client, clock)
    , desk(client, users, repository, clock, policy, random ? random : systemRandom())
{
}

SessionBench::~SessionBench() { client.cancelAll(); }

QByteArray SessionBench::authenticate(const QString &email)
{
    const auto user = outcomeOf(users.authenticate(email));
    return user ? user->token : QByteArray();
}

Result<Session> SessionBench::create(const QByteArray &creatorToken, const QString &contact)
{
    return outcomeOf(desk.create(creatorToken, contact));
}

Result<Session> SessionBench::join(const QString &pin, const QByteArray &authorization)
{
    return outcomeOf(desk.join(pin, authorization, QStringLiteral("192.0.2.7")));
}

} // namespace pinbridge::test
