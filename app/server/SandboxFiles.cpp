// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SandboxFiles.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

Result<void> writeOwnerOnly(const QString &path, const QByteArray &bytes)
{
    // A file that is already there keeps its permissions when it is opened: it goes first.
    QFile::remove(path);
    QFile file(path);
    if (!file.open(QFile::WriteOnly | QFile::NewOnly, ownerOnly)
        || file.write(bytes) != bytes.size() || !file.flush()) {
        return fail(FailureCode::BadSetting,
                    u"%1 cannot be written: %2. Choose another folder with --data-dir."_s.arg(
                        path, file.errorString()),
                    Stage::Settings);
    }
    return {};
}

Result<void> makeFolder(const QString &folder)
{
    const QDir dir(folder);
    if (dir.exists())
        return {};
    const QDir parent(QFileInfo(folder).path());
    if (!parent.mkpath(u"."_s) || !parent.mkdir(dir.dirName(), ownerOnly | QFile::ExeOwner)) {
        return fail(FailureCode::BadSetting,
                    u"The folder %1 cannot be made. Choose another with --data-dir."_s.arg(folder),
                    Stage::Settings);
    }
    return {};
}

} // namespace

Result<SandboxFiles> writeSandboxFiles(const QString &folder, const Profile &profile)
{
    const QDir dir(QDir(folder).absolutePath());
    if (const auto made = makeFolder(dir.path()); !made)
        return tl::unexpected(made.error());
    const SandboxFiles files{.envFile = dir.filePath(u"sandbox.env"_s),
                             .apiKey = dir.filePath(u"api-key"_s),
                             .partnerKey = dir.filePath(u"partner-key.pem"_s)};
    const QByteArray variables =
        "HLSERVER_URL=" + profile.url.toEncoded() + "\nHLSERVER_ENTERPRISE_ID="
        + profile.enterpriseId.toUtf8() + "\nHLSERVER_API_KEY=" + profile.apiKey.bytes()
        + "\nHLSERVER_PARTNER_KEY=" + shellQuoted(files.partnerKey).toUtf8() + '\n';
    for (const auto &[path, bytes] : {std::pair(files.partnerKey, profile.partnerKey->privatePem()),
                                      std::pair(files.apiKey, profile.apiKey)}) {
        if (const auto written = writeOwnerOnly(path, bytes.bytes()); !written)
            return tl::unexpected(written.error());
    }
    if (const auto written = writeOwnerOnly(files.envFile, variables); !written)
        return tl::unexpected(written.error());
    return files;
}

QString shellQuoted(const QString &text)
{
    static const QRegularExpression plain(u"\\A[A-Za-z0-9_@%+=:,./-]+\\z"_s);
    if (plain.match(text).hasMatch())
        return text;
    QString quoted = text;
    return u'\'' + quoted.replace(u'\'', "'\\''"_L1) + u'\'';
}

} // namespace pinbridge
