// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/FailureWords.h"

#include "ui/Spoken.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

/// lupdate must see each literal inside a call that it knows; those of the table are marked.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(pinbridge::Failure)
};

struct Row
{
    const char *title;
    const char *advice;
    ui::Remedy remedy = ui::Remedy::None;
    ui::Remedy otherRemedy = ui::Remedy::None;
};

/// `advice` is empty where the failure's own sentence says all there is to do.
Row rowOfInput(FailureCode code)
{
    switch (code) {
    case FailureCode::BadEmail:
        return {QT_TRANSLATE_NOOP("pinbridge::Failure", "This is no address"), ""};
    case FailureCode::UnknownUser:
        return {QT_TRANSLATE_NOOP("pinbridge::Failure", "No such user"), ""};
    case FailureCode::AmbiguousUser:
        return {QT_TRANSLATE_NOOP("pinbridge::Failure", "Two users have this address"), ""};
    case FailureCode::TokenRefused:
        return {QT_TRANSLATE_NOOP("pinbridge::Failure", "The user's token was refused"), "",
                ui::Remedy::TryAgain};
    case FailureCode::UnknownPin:
        return {QT_TRANSLATE_NOOP("pinbridge::Failure", "This pin is not live"), ""};
    default:
        return {QT_TRANSLATE_NOOP("pinbridge::Failure", "The request cannot be used"), ""};
    }
}

Row rowOfCredentials(FailureCode code)
{
    switch (code) {
    case FailureCode::CredentialsMissing:
        return {QT_TRANSLATE_NOOP("pinbridge::Failure", "There are no credentials"),
                QT_TRANSLATE_NOOP("pinbridge::Failure",
                                  "Or enter them under Profiles, or use the sandbox."),
                ui::Remedy::OpenProfiles};
    case FailureCode::ApiKeyRefused:
        return {QT_TRANSLATE_NOOP("pinbridge::Failure", "Help Lightning refused the API key"), "",
                ui::Remedy::OpenProfiles};
    case FailureCode::PartnerTokenRefused:
        return {QT_TRANSLATE_NOOP("pinbridge::Failure", "Help Lightning refused the partner key"),
                "", ui::Remedy::OpenProfiles};
    case FailureCode::BadKey:
        return {QT_TRANSLATE_NOOP("pinbridge::Failure", "The partner key cannot be used"), "",
                ui::Remedy::OpenProfiles};
    case FailureCode::WrongPassphrase:
        return {QT_TRANSLATE_NOOP("pinbridge::Failure", "The partner key needs its passphrase"), "",
                ui::Remedy::OpenProfiles};
    case FailureCode::VaultAbsent:
        return {QT_TRANSLATE_NOOP("pinbridge::Failure", "There is no vault"), "",
                ui::Remedy::OpenProfiles};
    case FailureCode::VaultFailed:
        return {
            QT_TRANSLATE_NOOP("pinbridge::Failure", "The vault did not give or take the secrets"),
            "", ui::Remedy::TryAgain};
    default:
        return {QT_TRANSLATE_NOOP("pinbridge::Failure", "A setting cannot be used"), "",
                ui::Remedy::OpenProfiles};
    }
}

Row rowOfUpstream(FailureCode code)
{
    switch (code) {
    case FailureCode::UpstreamUnreachable:
        return {QT_TRANSLATE_NOOP("pinbridge::Failure", "Help Lightning cannot be reached"),
                QT_TRANSLATE_NOOP("pinbridge::Failure",
                                  "Check, under Profiles, names the stage that fails."),
                ui::Remedy::TryAgain};
    case FailureCode::UpstreamTimeout:
        return {QT_TRANSLATE_NOOP("pinbridge::Failure", "Help Lightning took too long"), "",
                ui::Remedy::TryAgain};
    case FailureCode::UpstreamBusy:
        return {QT_TRANSLATE_NOOP("pinbridge::Failure", "Help Lightning asks to wait"), "",
                ui::Remedy::TryAgain};
    default:
        return {QT_TRANSLATE_NOOP("pinbridge::Failure", "Help Lightning failed"), "",
                ui::Remedy::TryAgain};
    }
}

Row rowOf(FailureCode code)
{
    switch (code) {
    case FailureCode::BadEmail:
    case FailureCode::BadBody:
    case FailureCode::BadPin:
    case FailureCode::MissingAuthorization:
    case FailureCode::TokenRefused:
    case FailureCode::UnknownPin:
    case FailureCode::UnknownUser:
    case FailureCode::AmbiguousUser:
        return rowOfInput(code);
    case FailureCode::CredentialsMissing:
    case FailureCode::ApiKeyRefused:
    case FailureCode::PartnerTokenRefused:
    case FailureCode::BadKey:
    case FailureCode::WrongPassphrase:
    case FailureCode::BadSetting:
    case FailureCode::VaultAbsent:
    case FailureCode::VaultFailed:
        return rowOfCredentials(code);
    case FailureCode::UpstreamUnreachable:
    case FailureCode::UpstreamTimeout:
    case FailureCode::UpstreamBusy:
    case FailureCode::UpstreamFailed:
    case FailureCode::UpstreamNonsense:
        return rowOfUpstream(code);
    case FailureCode::PortUnavailable:
        return {QT_TRANSLATE_NOOP("pinbridge::Failure", "The port is taken"),
                QT_TRANSLATE_NOOP("pinbridge::Failure",
                                  "Close the program that has it and press Start, or choose "
                                  "another port; devices then need the new address."),
                ui::Remedy::StartOnFreePort, ui::Remedy::OpenSettings};
    case FailureCode::Unavailable:
        return {QT_TRANSLATE_NOOP("pinbridge::Failure", "Not possible now"), "",
                ui::Remedy::TryAgain};
    case FailureCode::Cancelled:
        return {QT_TRANSLATE_NOOP("pinbridge::Failure", "Given up"),
                QT_TRANSLATE_NOOP("pinbridge::Failure", "The server was stopped meanwhile.")};
    case FailureCode::Internal:
        return {
            QT_TRANSLATE_NOOP("pinbridge::Failure", "A defect in Pinbridge"),
            QT_TRANSLATE_NOOP("pinbridge::Failure", "Please report it with the details below.")};
    }
    Q_UNREACHABLE();
}

Row rowOf(const Failure &failure)
{
    // No profile mends a folder.
    if (failure.code == FailureCode::BadSetting && failure.stage == Stage::Storage)
        return {QT_TRANSLATE_NOOP("pinbridge::Failure", "The data directory cannot be used"), "",
                ui::Remedy::None, ui::Remedy::OpenSettings};
    if (failure.code == FailureCode::BadSetting && !failure.setting.isEmpty())
        return {QT_TRANSLATE_NOOP("pinbridge::Failure", "A setting cannot be used"), "",
                ui::Remedy::OpenSettings};
    return rowOf(failure.code);
}

QString detailsOf(const Failure &failure)
{
    QStringList lines{u"code: "_s + nameOf(failure.code)};
    if (failure.stage != Stage::None)
        lines << u"stage: "_s + nameOf(failure.stage);
    if (failure.upstreamStatus != 0)
        lines << u"upstream status: %1"_s.arg(failure.upstreamStatus);
    if (failure.retryAfter)
        lines << u"retry after: %1 s"_s.arg(failure.retryAfter->count());
    return lines.join(u'\n');
}

} // namespace

ui::FailureText wordsOf(const Failure &failure)
{
    const Row row = rowOf(failure);
    ui::FailureText text;
    text.title = Words::tr(row.title);
    text.cause = ui::spoken(failure.sentence);
    if (row.advice[0] != '\0')
        text.advice = Words::tr(row.advice);
    if (failure.retryAfter)
        text.advice = Words::tr("Try again in %1 s.").arg(failure.retryAfter->count());
    text.details = detailsOf(failure);
    text.remedy = row.remedy;
    text.otherRemedy = row.otherRemedy;
    text.setting = failure.code == FailureCode::PortUnavailable ? u"port"_s : failure.setting;
    if (text.otherRemedy == ui::Remedy::OpenSettings && failure.stage == Stage::Storage)
        text.setting = u"store"_s;
    return text;
}

ui::FailureText wordsOfDecision(const Failure &failure)
{
    ui::FailureText text = wordsOf(failure);
    if (failure.code == FailureCode::BadSetting) {
        text.title = Words::tr("This cannot be decided");
        text.remedy = text.otherRemedy = ui::Remedy::None;
    } else if (failure.stage == Stage::Storage) {
        text.title = Words::tr("The decision could not be kept");
    }
    return text;
}

ui::FailureText wordsOfUnknownDevice(const QString &address)
{
    return {Words::tr("This device is not known any more"),
            Words::tr("%1 was forgotten meanwhile, or has fallen away.").arg(address),
            Words::tr("When it asks again, it waits again."),
            {},
            ui::Remedy::None};
}

QString titleOf(Stage stage)
{
    switch (stage) {
    case Stage::Url:
        return Words::tr("URL");
    case Stage::Dns:
        return Words::tr("DNS");
    case Stage::Tcp:
        return Words::tr("Connection");
    case Stage::Tls:
        return Words::tr("TLS");
    case Stage::Clock:
        return Words::tr("Clock");
    case Stage::ApiKey:
        return Words::tr("API key");
    case Stage::PartnerToken:
        return Words::tr("Partner key");
    case Stage::UserLookup:
        return Words::tr("User look-up");
    default:
        return nameOf(stage);
    }
}

QString progressWords(Stage stage)
{
    switch (stage) {
    case Stage::UserLookup:
        return Words::tr("looking up the contact…");
    case Stage::CreateSession:
        return Words::tr("creating the session…");
    case Stage::Video:
    case Stage::ContactView:
        return Words::tr("asking for video…");
    case Stage::Storage:
        return Words::tr("keeping the pin…");
    default:
        return Words::tr("working…");
    }
}

} // namespace pinbridge
