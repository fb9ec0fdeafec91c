// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ScriptedSite.h"
#include "credentials/PartnerToken.h"
#include "helplightning/HelpLightning.h"
#include "sessions/MemorySessions.h"
#include "sessions/SessionDesk.h"
#include "support/FakeClock.h"
#include "support/Outcome.h"

namespace pinbridge::test {

/// The use cases on a scripted site, over real HTTP, at a time that the test sets.
struct SessionBench
{
    using Call = ScriptedSite::Call;

    explicit SessionBench(const SessionPolicy &policy = {}, const RandomBelow &random = {});
    ~SessionBench();

    [[nodiscard]] QByteArray authenticate(const QString &email);
    [[nodiscard]] Result<Session> create(const QByteArray &creatorToken,
                                         const QString &contact = bob);
    [[nodiscard]] Result<Session> join(const QString &pin, const QByteArray &authorization = {});

    static inline const QString ann = QStringLiteral("ann@example.com");
    static inline const QString bob = QStringLiteral("bob@example.com");

    FakeClock clock;
    ScriptedUpstream upstream;
    ScriptedSite site;
    PartnerToken partnerToken;
    HelpLightning client;
    UserDirectory users;
    MemorySessions repository;
    SessionDesk desk;
};

} // namespace pinbridge::test
