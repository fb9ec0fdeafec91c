// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Phrase.h"

#include <QString>

#include <chrono>
#include <optional>

#include <tl/expected.hpp>

namespace pinbridge {

/// What went wrong, as a machine reads it. Two tables turn it into words for others: the
/// problem replies of core/server and the messages of the console. Nothing parses `sentence`.
enum class FailureCode {
    // What a caller sent.
    BadEmail, ///< absent, empty or not an address
    BadBody, ///< not the JSON that the route asks for
    BadPin, ///< absent or not digits
    MissingAuthorization, ///< no user token where one is needed
    TokenRefused, ///< user or session token expired or refused upstream
    UnknownPin, ///< unknown, expired or revoked: one answer for all three
    UnknownUser, ///< no such user, or inactive
    AmbiguousUser, ///< more than one user matches the address

    // What this desk is set up with.
    CredentialsMissing, ///< no profile, or one without API key or partner key
    ApiKeyRefused, ///< upstream does not know the API key
    PartnerTokenRefused, ///< upstream refused our partner token: replaced key, wrong site, clock
    BadKey, ///< a key that cannot be used; the sentence says why
    WrongPassphrase, ///< the key is encrypted and the passphrase absent or wrong
    BadSetting, ///< a setting or option with a value that cannot be used
    VaultAbsent, ///< this machine, or this way of running, has no vault for secrets
    VaultFailed, ///< the vault is locked, refuses, does not answer, or holds what is damaged

    // What came back from upstream, or did not.
    UpstreamUnreachable, ///< DNS, TCP or TLS did not come about, or the connection broke
    UpstreamTimeout, ///< no complete answer before the deadline
    UpstreamBusy, ///< 429; `retryAfter` says when to come again
    UpstreamFailed, ///< a status that this call does not expect
    UpstreamNonsense, ///< an answer of the wrong shape, or larger than allowed

    // This process.
    PortUnavailable, ///< the port is in use or not ours to open
    Unavailable, ///< storage cannot be reached, or shutting down
    Cancelled, ///< given up by us: shutdown, or nobody waits any more
    Internal, ///< a defect here
};

/// Where it went wrong: the step a person can look at. The order is the order of the
/// credential check.
enum class Stage {
    None,
    Settings,
    Url,
    Dns,
    Tcp,
    Tls,
    Clock,
    ApiKey,
    PartnerToken,
    UserLookup, ///< GET /v1r1/enterprise/users and /users/{id}
    CreateSession, ///< POST /v1/sessions
    Video, ///< POST /v1/session/video
    ContactView, ///< GET /v1/sessions/{id}
    CallRecords, ///< GET /v1/enterprise/sessions/{id}
    Storage,
    Server,
};

/// A failure is a value: passed up, mapped once at the edge, never thrown.
struct Failure
{
    FailureCode code = FailureCode::Internal;
    Phrase sentence = {}; ///< for a person, what happened and what to do; holds no secret
    Stage stage = Stage::None;
    std::optional<std::chrono::seconds> retryAfter = {}; ///< unset: no advice
    int upstreamStatus = 0; ///< HTTP status from upstream, 0 when there was none
    QString setting = {}; ///< with BadSetting: the name of the one that is to blame; empty: none
};

template<typename T>
using Result = tl::expected<T, Failure>;

/// Short for `tl::unexpected(Failure{…})`.
[[nodiscard]] tl::unexpected<Failure> fail(FailureCode code, Phrase sentence,
                                           Stage stage = Stage::None);

/// Stable names in kebab-case, for logs and JSON: "token-refused", "user-lookup".
[[nodiscard]] QString nameOf(FailureCode code);
[[nodiscard]] QString nameOf(Stage stage);

} // namespace pinbridge
