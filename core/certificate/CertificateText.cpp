// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "certificate/CertificateText.h"

#include "base/Utc.h"

#include <QCryptographicHash>

#include <ctime>

#include <openssl/pem.h>

namespace pinbridge {
namespace {

using namespace openssl;

QDateTime timeOf(const ASN1_TIME *time)
{
    std::tm tm{};
    if (ASN1_TIME_to_tm(time, &tm) != 1)
        return {};
    return QDateTime(QDate(tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday),
                     QTime(tm.tm_hour, tm.tm_min, tm.tm_sec), utc);
}

} // namespace

CertificatesInText certificatesOf(const QByteArray &pem)
{
    const CleanErrors clean;
    const auto bio = readerOf(pem);
    const QByteArray none;
    Passphrase given{none};
    CertificatesInText result;
    while (true) {
        unsigned char *data = nullptr;
        long size = 0;
        // Overwrites what it passes over, too: keys stand in these texts.
        if (PEM_bytes_read_bio_secmem(&data, &size, nullptr, PEM_STRING_X509, bio.get(),
                                      givePassphrase, &given)
            != 1)
            break;
        const unsigned char *at = data;
        Certificate certificate(d2i_X509(nullptr, &at, size));
        OPENSSL_secure_free(data);
        if (!certificate)
            break;
        result.certificates.push_back(std::move(certificate));
    }
    // At the end there is no other start line; everything else is a block that cannot be read.
    const auto error = ERR_peek_last_error();
    result.damaged =
        ERR_GET_LIB(error) != ERR_LIB_PEM || ERR_GET_REASON(error) != PEM_R_NO_START_LINE;
    return result;
}

QByteArray pemOf(const X509 *certificate)
{
    const CleanErrors clean;
    const Bio bio(BIO_new(BIO_s_mem()));
    if (!bio || PEM_write_bio_X509(bio.get(), certificate) != 1)
        return {};
    return contentOf(bio.get());
}

QByteArray derOf(const X509 *certificate)
{
    const CleanErrors clean;
    const Bio bio(BIO_new(BIO_s_mem()));
    if (!bio || i2d_X509_bio(bio.get(), certificate) != 1)
        return {};
    return contentOf(bio.get());
}

QString fingerprintOf(const X509 *certificate)
{
    const auto hash = QCryptographicHash::hash(derOf(certificate), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex(':')).toUpper();
}

QDateTime notBeforeOf(const X509 *certificate) { return timeOf(X509_get0_notBefore(certificate)); }

QDateTime notAfterOf(const X509 *certificate) { return timeOf(X509_get0_notAfter(certificate)); }

QString partOf(const X509_NAME *name, int nid)
{
    const int index = X509_NAME_get_index_by_NID(name, nid, -1);
    if (index < 0)
        return {};
    unsigned char *text = nullptr;
    const int size =
        ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, index)));
    const auto result = QString::fromUtf8(reinterpret_cast<const char *>(text), qMax(size, 0));
    OPENSSL_free(text);
    return result;
}

} // namespace pinbridge
