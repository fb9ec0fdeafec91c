// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SandboxFiles.h"

#include "base/Files.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

/// As a value of an .env file, which a shell reads alike unless there is a $ or ` in it.
QByteArray envQuoted(const QString &text)
{
    QString quoted = text;
    return '"' + quoted.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1).toUtf8() + '"';
}

} // namespace

Result<SandboxFiles> writeSandboxFiles(const QString &folder, const Profile &profile)
{
    const QDir dir(QDir(folder).absolutePath());
    if (const auto made = makeOwnerFolder(dir.path()); !made)
        return tl::unexpected(made.error());
    SandboxFiles files{.envFile = dir.filePath(u"sandbox.env"_s),
                       .apiKey = dir.filePath(u"api-key"_s),
                       .partnerKey = dir.filePath(u"partner-key.pem"_s)};
    QByteArray variables = "HLSERVER_URL=" + profile.url.toEncoded()
                           + "\nHLSERVER_ENTERPRISE_ID=" + profile.enterpriseId.toUtf8()
                           + "\nHLSERVER_API_KEY=" + profile.apiKey.bytes()
                           + "\nHLSERVER_PARTNER_KEY=" + envQuoted(files.partnerKey) + '\n';
    const auto written = replaceOwnerFiles({{files.partnerKey, profile.partnerKey->privatePem()},
                                            {files.apiKey, profile.apiKey},
                                            {files.envFile, Secret(std::move(variables))}});
    if (!written)
        return tl::unexpected(written.error());
    return files;
}

} // namespace pinbridge
