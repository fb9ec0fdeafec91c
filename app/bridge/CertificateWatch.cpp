// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bridge/CertificateWatch.h"

#include "base/Log.h"

#include <QSslSocket>

#include <utility>

namespace pinbridge {

namespace {

constexpr qint64 lookSeconds = 3600;
/// For another process that makes one in the same folder: requests wait as long.
constexpr std::chrono::milliseconds patience{500};

} // namespace

CertificateWatch::CertificateWatch(std::optional<CertificateFiles> own, QString directory,
                                   Names names, const ServerCertificate &shown, const Clock &clock)
    : m_own(std::move(own))
    , m_directory(std::move(directory))
    , m_names(std::move(names))
    , m_clock(clock)
    , m_fingerprint(shown.fingerprint)
    , m_trustFingerprint(shown.trustFingerprint)
    , m_namesThen(m_names())
    , m_then(clock.now())
{
    connect(&m_timer, &QTimer::timeout, this, &CertificateWatch::look);
}

void CertificateWatch::start(std::chrono::milliseconds interval) { m_timer.start(interval); }

void CertificateWatch::look()
{
    // Wall time: a machine that slept is late by its sleep.
    const auto now = m_clock.now();
    const bool isTime = now < m_then || m_then.secsTo(now) >= lookSeconds;
    auto names = m_names();
    if ((!isTime && names == m_namesThen) || !QSslSocket::supportsSsl())
        return;
    m_then = now;
    m_namesThen = std::move(names);
    auto certificate = m_own ? loadCertificate(*m_own, m_clock)
                             : loadOrMakeCertificate(m_directory, m_namesThen, m_clock, patience);
    if (!certificate) {
        if (certificate.error().sentence != m_problem) {
            m_problem = certificate.error().sentence.english();
            qCWarning(logServer).noquote()
                << "The https certificate cannot be renewed:" << m_problem;
        }
        return;
    }
    m_problem.clear();
    if (certificate->fingerprint == m_fingerprint
        && certificate->trustFingerprint == m_trustFingerprint)
        return;
    m_fingerprint = certificate->fingerprint;
    m_trustFingerprint = certificate->trustFingerprint;
    const auto tls = tlsOf(std::move(*certificate), m_clock);
    qCInfo(logServer).noquote() << "New connections are shown another https certificate, SHA-256"
                                << m_fingerprint;
    Q_EMIT changed(tls);
}

} // namespace pinbridge
