// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Failure.h"

namespace pinbridge {

tl::unexpected<Failure> fail(FailureCode code, Phrase sentence, Stage stage)
{
    Failure failure;
    failure.code = code;
    failure.sentence = std::move(sentence);
    failure.stage = stage;
    return tl::unexpected<Failure>(std::move(failure));
}

QString nameOf(FailureCode code)
{
    switch (code) {
    case FailureCode::BadEmail:
        return QStringLiteral("bad-email");
    case FailureCode::BadBody:
        return QStringLiteral("bad-body");
    case FailureCode::BadPin:
        return QStringLiteral("bad-pin");
    case FailureCode::MissingAuthorization:
        return QStringLiteral("missing-authorization");
    case FailureCode::TokenRefused:
        return QStringLiteral("token-refused");
    case FailureCode::UnknownPin:
        return QStringLiteral("unknown-pin");
    case FailureCode::UnknownUser:
        return QStringLiteral("unknown-user");
    case FailureCode::AmbiguousUser:
        return QStringLiteral("ambiguous-user");
    case FailureCode::CredentialsMissing:
        return QStringLiteral("credentials-missing");
    case FailureCode::ApiKeyRefused:
        return QStringLiteral("api-key-refused");
    case FailureCode::PartnerTokenRefused:
        return QStringLiteral("partner-token-refused");
    case FailureCode::BadKey:
        return QStringLiteral("bad-key");
    case FailureCode::WrongPassphrase:
        return QStringLiteral("wrong-passphrase");
    case FailureCode::BadSetting:
        return QStringLiteral("bad-setting");
    case FailureCode::VaultAbsent:
        return QStringLiteral("vault-absent");
    case FailureCode::VaultFailed:
        return QStringLiteral("vault-failed");
    case FailureCode::UpstreamUnreachable:
        return QStringLiteral("upstream-unreachable");
    case FailureCode::UpstreamTimeout:
        return QStringLiteral("upstream-timeout");
    case FailureCode::UpstreamBusy:
        return QStringLiteral("upstream-busy");
    case FailureCode::UpstreamFailed:
        return QStringLiteral("upstream-failed");
    case FailureCode::UpstreamNonsense:
        return QStringLiteral("upstream-nonsense");
    case FailureCode::PortUnavailable:
        return QStringLiteral("port-unavailable");
    case FailureCode::Unavailable:
        return QStringLiteral("unavailable");
    case FailureCode::Cancelled:
        return QStringLiteral("cancelled");
    case FailureCode::Internal:
        return QStringLiteral("internal");
    }
    Q_UNREACHABLE();
}

QString nameOf(Stage stage)
{
    switch (stage) {
    case Stage::None:
        return QStringLiteral("none");
    case Stage::Settings:
        return QStringLiteral("settings");
    case Stage::Url:
        return QStringLiteral("url");
    case Stage::Dns:
        return QStringLiteral("dns");
    case Stage::Tcp:
        return QStringLiteral("tcp");
    case Stage::Tls:
        return QStringLiteral("tls");
    case Stage::Clock:
        return QStringLiteral("clock");
    case Stage::ApiKey:
        return QStringLiteral("api-key");
    case Stage::PartnerToken:
        return QStringLiteral("partner-token");
    case Stage::UserLookup:
        return QStringLiteral("user-lookup");
    case Stage::CreateSession:
        return QStringLiteral("create-session");
    case Stage::Video:
        return QStringLiteral("video");
    case Stage::ContactView:
        return QStringLiteral("contact-view");
    case Stage::CallRecords:
        return QStringLiteral("call-records");
    case Stage::Storage:
        return QStringLiteral("storage");
    case Stage::Server:
        return QStringLiteral("server");
    }
    Q_UNREACHABLE();
}

} // namespace pinbridge
