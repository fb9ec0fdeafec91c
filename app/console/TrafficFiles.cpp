// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/TrafficFiles.h"

#include "traffic/Capture.h"
#include "traffic/Har.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace pinbridge {

namespace {

/// Gives these functions `tr`, by which lupdate finds their words.
class Files
{
    Q_DECLARE_TR_FUNCTIONS(pinbridge::Files)
};

QByteArray bytesOf(ui::TrafficFile kind, const QList<ExchangePtr> &exchanges, const QString &server)
{
    const QString version = QStringLiteral(PINBRIDGE_VERSION);
    return kind == ui::TrafficFile::Har
               ? toHar(exchanges, version, server)
               : capture::save(exchanges, version, QDateTime::currentDateTimeUtc());
}

} // namespace

Result<void> writeTraffic(const QString &path, ui::TrafficFile kind,
                          const QList<ExchangePtr> &exchanges, const QString &server)
{
    const QByteArray bytes = bytesOf(kind, exchanges, server);
    QSaveFile file(path);
    // Addresses of people are in it: it is the owner's alone.
    if (file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return fail(FailureCode::Unavailable,
                Phrase::verbatim(Files::tr("%1 cannot be written: %2.")
                                     .arg(QDir::toNativeSeparators(path), file.errorString())));
}

Result<QList<ExchangePtr>> readTraffic(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(FailureCode::Unavailable,
                    Phrase::verbatim(Files::tr("%1 cannot be read: %2.")
                                         .arg(QDir::toNativeSeparators(path), file.errorString())));
    }
    // One byte more than is allowed, so that the reader says that it is too large.
    return capture::open(file.read(capture::longestFile + 1));
}

} // namespace pinbridge
