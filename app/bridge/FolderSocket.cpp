// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bridge/FolderSocket.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <sys/un.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

#ifdef Q_OS_UNIX
namespace {

bool fits(const QString &path)
{
    return QFile::encodeName(path).size() < qsizetype{sizeof(sockaddr_un::sun_path)};
}

} // namespace
#endif

Result<QString> folderSocketPath(const QString &dataDirectory, const QString &name,
                                 const QString &prefix)
{
    const QString canonical = QFileInfo(dataDirectory).canonicalFilePath();
    const QString folder = canonical.isEmpty() ? QDir(dataDirectory).absolutePath() : canonical;
    const QString unique =
        prefix
        + QString::fromLatin1(
            QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
#ifdef Q_OS_WIN
    Q_UNUSED(name)
    return unique;
#else
    QString direct = u"%1/%2.sock"_s.arg(folder, name);
    if (fits(direct))
        return direct;
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    QString brief = runtime + u'/' + unique + ".sock"_L1;
    if (!runtime.isEmpty() && fits(brief))
        return brief;
    return fail(
        FailureCode::BadSetting,
        Phrase::tr(
            "The path of the data folder %1 is too long for a socket in it. Choose a shorter "
            "one with --data-dir.")
            .arg(folder),
        Stage::Storage);
#endif
}

} // namespace pinbridge
