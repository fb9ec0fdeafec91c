// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"
#include "bridge/ServerTls.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace pinbridge {

/// Looks after the certificate of a server that runs: once an hour, and when the machine's names or
/// addresses change, ours is made anew where it must be, and the operator's is read again. One that
/// cannot be had leaves the present one where it is, and is told in the log once.
class CertificateWatch : public QObject
{
    Q_OBJECT

public:
    using Names = std::function<QStringList()>;

    /// `own` and `directory` as for prepareTls, `names` as they are now. `shown` is what it has
    /// given. `clock` must outlive this object.
    CertificateWatch(std::optional<CertificateFiles> own, QString directory, Names names,
                     const ServerCertificate &shown, const Clock &clock);

    /// Looks that often from now on.
    void start(std::chrono::milliseconds interval);
    /// Some disk and key work when it is time for it; else asks for the names alone.
    void look();

Q_SIGNALS:
    /// For new connections. It has a configuration.
    void changed(const pinbridge::ServerTls &tls);

private:
    std::optional<CertificateFiles> m_own;
    QString m_directory;
    Names m_names;
    const Clock &m_clock;
    QString m_fingerprint; ///< of what is shown; empty: https is refused
    QString m_trustFingerprint;
    QString m_problem; ///< told last
    QStringList m_namesThen;
    QDateTime m_then; ///< when it was looked at
    QTimer m_timer;
};

} // namespace pinbridge
