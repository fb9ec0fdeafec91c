// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/certificate/CertificateBench.h"

#include <QDir>
#include <QFile>

namespace pinbridge::test {

QStringList list(std::initializer_list<const char *> texts)
{
    QStringList result;
    for (const char *text : texts)
        result.append(QString::fromUtf8(text));
    return result;
}

ServerCertificate CertificateBench::make(const QStringList &names) const
{
    auto made = loadOrMakeCertificate(folder(), names, clock);
    if (!made)
        qFatal("%s", qPrintable(made.error().sentence));
    return std::move(*made);
}

QString CertificateBench::refusal() const
{
    const auto made = loadOrMakeCertificate(folder(), {QStringLiteral("desk")}, clock);
    if (made || made.error().code != FailureCode::BadSetting || made.error().stage != Stage::Server)
        return {};
    return made.error().sentence;
}

QByteArray CertificateBench::read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void CertificateBench::write(const QString &path, const QByteArray &content) const
{
    QDir().mkpath(folder());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(path));
}

} // namespace pinbridge::test
