// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/Profile.h"

#include <algorithm>

namespace pinbridge {
namespace {

constexpr qsizetype longestEnterpriseId = 20;
constexpr qsizetype longestApiKey = 512;

tl::unexpected<Failure> badUrl(const Phrase &sentence)
{
    return fail(FailureCode::BadSetting, sentence, Stage::Url);
}

tl::unexpected<Failure> badField(const Phrase &sentence)
{
    return fail(FailureCode::BadSetting, sentence, Stage::Settings);
}

bool isDigit(QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); }

} // namespace

QUrl baseUrl(DataCentre centre)
{
    switch (centre) {
    case DataCentre::UnitedStates:
        return QUrl(QStringLiteral("https://api.helplightning.net/api"));
    case DataCentre::Europe:
        return QUrl(QStringLiteral("https://api.eu1.helplightning.net/api"));
    case DataCentre::Other:
        return {};
    }
    Q_UNREACHABLE();
}

DataCentre dataCentreOf(const QUrl &url)
{
    auto plain = url.adjusted(QUrl::StripTrailingSlash);
    if (plain.port() == 443)
        plain.setPort(-1);
    for (const auto centre : {DataCentre::UnitedStates, DataCentre::Europe}) {
        if (plain == baseUrl(centre))
            return centre;
    }
    return DataCentre::Other;
}

Result<QUrl> parseBaseUrl(const QString &text)
{
    const auto trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return badUrl(Phrase::tr("There is no URL. Choose a data centre, or give one like "
                                 "https://api.helplightning.net/api."));
    if (!trimmed.contains(QLatin1String("://")))
        return badUrl(Phrase::tr("The URL has no scheme. Start it with https://."));
    const QUrl url(trimmed, QUrl::StrictMode);
    if (!url.isValid())
        return badUrl(Phrase::tr("The URL holds a character or a port that no URL has. Give "
                                 "one like https://api.helplightning.net/api."));
    if (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http"))
        return badUrl(
            Phrase::tr("The URL starts with %1://. Start it with https://.").arg(url.scheme()));
    if (url.host().isEmpty() || url.port() == 0)
        return badUrl(Phrase::tr("The URL names no host or an impossible port. Give one like "
                                 "https://api.helplightning.net/api."));
    if (!url.userInfo().isEmpty())
        return badUrl(Phrase::tr("The URL holds a user name or password. Remove what stands "
                                 "before the @."));
    if (url.hasQuery() || url.hasFragment())
        return badUrl(Phrase::tr("The URL holds a '?' or '#'. Remove it and what follows."));

    auto path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    auto result = url;
    result.setPath(path, QUrl::StrictMode);
    return result;
}

Result<QString> parseEnterpriseId(const QString &text)
{
    auto id = text.trimmed();
    if (id.isEmpty())
        return badField(Phrase::tr("There is no enterprise id. It is the number of your site."));
    if (!std::all_of(id.cbegin(), id.cend(), isDigit))
        return badField(Phrase::tr("The enterprise id is a number, like 1234. Leave out "
                                   "everything but its digits."));
    if (id.size() > longestEnterpriseId)
        return badField(Phrase::tr("The enterprise id has more than 20 digits, so it is "
                                   "something else. It is the number of your site."));
    return id;
}

Result<Secret> parseApiKey(const QByteArray &text)
{
    Secret key(text.trimmed());
    const auto &bytes = key.bytes();
    if (bytes.isEmpty())
        return badField(Phrase::tr("There is no API key. Paste the one of your site."));
    if (bytes.startsWith("-----BEGIN"))
        return badField(Phrase::tr("This is a PEM file, like the partner key is. The API key "
                                   "is one line of letters and digits."));
    if (bytes.contains('\n') || bytes.contains('\r'))
        return badField(Phrase::tr("The API key holds a line break. It is one line: paste it "
                                   "again without what stands around it."));
    if (bytes.contains(' ') || bytes.contains('\t'))
        return badField(Phrase::tr("The API key holds a blank. Paste it again without what "
                                   "stands around it."));
    if (!std::all_of(bytes.cbegin(), bytes.cend(), [](char c) { return c > 0x20 && c < 0x7f; }))
        return badField(Phrase::tr("The API key holds a character that is not plain ASCII. "
                                   "Copy it again from where it was issued."));
    if (bytes.size() > longestApiKey)
        return badField(Phrase::tr("The API key is longer than 512 characters, so it is "
                                   "something else."));
    return key;
}

} // namespace pinbridge
