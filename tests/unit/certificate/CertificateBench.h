// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "certificate/ServerCertificate.h"
#include "support/FakeClock.h"

#include <QTemporaryDir>

namespace pinbridge::test {

/// UTF-8 texts.
[[nodiscard]] QStringList list(std::initializer_list<const char *> texts);

/// A folder for the server's certificate, and a clock.
class CertificateBench
{
public:
    FakeClock clock;

    [[nodiscard]] QString root() const { return m_root.path(); }
    [[nodiscard]] QString folder() const { return m_root.filePath(QStringLiteral("data")); }
    [[nodiscard]] QString path() const { return folder() + QStringLiteral("/server.pem"); }
    [[nodiscard]] QString authorityPath() const
    {
        return folder() + QStringLiteral("/authority.pem");
    }

    /// Ends the program when it fails.
    [[nodiscard]] ServerCertificate make(const QStringList &names) const;
    /// The sentence of the failure for the name "desk"; empty when there was none, or when code or
    /// stage are not as promised.
    [[nodiscard]] QString refusal() const;

    [[nodiscard]] static QByteArray read(const QString &path);
    /// For the owner only; the folder is made.
    void write(const QString &path, const QByteArray &content) const;

private:
    QTemporaryDir m_root;
};

} // namespace pinbridge::test
