// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bridge/TrafficFile.h"

#include "base/Files.h"
#include "traffic/Capture.h"
#include "traffic/Har.h"

#include <QFile>

#include <utility>

namespace pinbridge {

Result<void> writeTraffic(const QString &path, TrafficFormat format,
                          const QList<ExchangePtr> &exchanges, const QString &server)
{
    const QString version = QStringLiteral(PINBRIDGE_VERSION);
    QByteArray bytes = format == TrafficFormat::Har
                           ? toHar(exchanges, version, server)
                           : capture::save(exchanges, version, QDateTime::currentDateTimeUtc());
    return replaceOwnerFiles({{.path = path, .content = Secret(std::move(bytes))}});
}

Result<QList<ExchangePtr>> readTraffic(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(FailureCode::Unavailable,
                    Phrase::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    // One byte more than is allowed, so that the reader says that it is too large.
    return capture::open(file.read(capture::longestFile + 1));
}

} // namespace pinbridge
