// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/Message.h"
#include "sandbox/Sandbox.h"
#include "sandbox/SandboxPeople.h"
#include "sandbox/SandboxSessions.h"
#include "sandbox/SandboxTokens.h"

#include <QJsonArray>
#include <QJsonObject>

#include <tl/expected.hpp>

namespace pinbridge {

/// The calls of the sandbox: from a request to a reply at once, without sockets and timers.
class SandboxApi
{
public:
    struct Outcome
    {
        http::Reply reply;
        QByteArray pattern; ///< "GET /v1r1/enterprise/users/{id}"; empty for an unknown path
        bool slow = false; ///< to be held back for the slow user
    };

    /// `clock` must outlive this object.
    SandboxApi(SandboxOptions options, const Clock &clock, PartnerKey key, Secret apiKey);

    [[nodiscard]] Outcome handle(const http::Request &request);
    /// What the rules of the fault lab call the call; empty: an unknown one.
    [[nodiscard]] static QString routeNameOf(const http::Request &request);

private:
    /// A request that has passed what its route guards.
    struct Call
    {
        QByteArray query;
        QString id; ///< what stands for {id} in the path
        QJsonObject body; ///< of a POST
        SandboxTokens::Holder caller; ///< unless the partner calls
    };
    struct Answered
    {
        http::Reply reply;
        bool slow = false;
    };
    enum class Caller { Partner, User, Session };
    struct Route
    {
        http::Method method;
        QByteArray path; ///< below the base, segments in braces stand for anything
        const char *faultName;
        Caller caller;
        Answered (SandboxApi::*handler)(const Call &call);
    };
    template<typename T>
    using Checked = tl::expected<T, http::Reply>;

    [[nodiscard]] static const QList<Route> &routes();
    [[nodiscard]] Answered serve(const Route &route, const http::Request &request, QString id);
    [[nodiscard]] Checked<void> checkApiKey(const http::Request &request) const;
    [[nodiscard]] Checked<SandboxTokens::Holder> checkCaller(Caller caller,
                                                             const http::Request &request) const;
    [[nodiscard]] Checked<SandboxTokens::Holder> userOf(const QJsonValue &token) const;

    Answered listUsers(const Call &call);
    Answered showUser(const Call &call);
    Answered createSession(const Call &call);
    Answered showSession(const Call &call);
    Answered startVideo(const Call &call);
    Answered listCalls(const Call &call);

    [[nodiscard]] QJsonObject userEntry(const SandboxPerson &person, bool withToken) const;
    [[nodiscard]] QJsonObject sessionView(const QString &id, int asking) const;
    [[nodiscard]] bool hasContact(const SandboxSession &session, SandboxQuirk quirk) const;
    [[nodiscard]] QJsonArray callsOf(const SandboxSession &session) const;

    SandboxOptions m_options;
    const Clock &m_clock;
    PartnerKey m_key;
    mutable QByteArray m_lastSigned; ///< a partner token
    Secret m_apiKey;
    SandboxTokens m_tokens;
    SandboxPeople m_people;
    SandboxSessions m_sessions;
};

} // namespace pinbridge
