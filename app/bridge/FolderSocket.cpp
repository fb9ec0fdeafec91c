// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bridge/FolderSocket.h"

#include "system/LocalSockets.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

bool fits(const QString &path)
{
    return QFile::encodeName(path).size() <= sys::longestSocketName();
}

FolderSocket besideItsLock(const QString &path) { return {path, path + ".lock"_L1}; }

} // namespace

bool FolderSocket::isThere(const QLocalServer &server) const
{
    return server.isListening() && (!sys::socketsAreFiles() || QFileInfo::exists(path));
}

Result<FolderSocket> folderSocket(const QString &dataDirectory, const QString &name,
                                  const QString &prefix)
{
    const QString canonical = QFileInfo(dataDirectory).canonicalFilePath();
    const QString folder = canonical.isEmpty() ? QDir(dataDirectory).absolutePath() : canonical;
    const QString unique =
        prefix
        + QString::fromLatin1(
            QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
    if (!sys::socketsAreFiles())
        return FolderSocket{unique, u"%1/%2.lock"_s.arg(folder, name)};
    const QString direct = u"%1/%2.sock"_s.arg(folder, name);
    if (fits(direct))
        return besideItsLock(direct);
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString brief = runtime + u'/' + unique + ".sock"_L1;
    if (!runtime.isEmpty() && fits(brief))
        return besideItsLock(brief);
    return fail(
        FailureCode::BadSetting,
        Phrase::tr(
            "The path of the data folder %1 is too long for a socket in it. Choose a shorter "
            "one with --data-dir.")
            .arg(folder),
        Stage::Storage);
}

} // namespace pinbridge
