// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "certificate/SelfSigned.h"

#include <array>

#include <openssl/pem.h>

namespace pinbridge {
namespace {

using namespace openssl;

constexpr int serialBits = 128; // RFC 5280 section 4.1.2.2 allows 20 octets
constexpr qsizetype longestCommonName = 64; // RFC 5280 appendix A.1, ub-common-name
constexpr int daysBefore = 1;
constexpr int daysAfter = 365; // Apple's systems refuse more than 825 days (HT210176)

struct ExtensionText
{
    int nid;
    const char *value;
};

/// The certificate is both what the server shows and what a phone installs as trusted.
/// - CA:TRUE: Android offers only certificates that say so for its list of trusted ones
///   (AOSP packages/apps/CertInstaller, CredentialHelper.isCa), and iOS lists only such under
///   Certificate Trust Settings.
/// - keyUsage without keyCertSign (RFC 5280 section 4.2.1.3): with this key nobody can issue
///   certificates for other servers that the phone would believe.
/// - serverAuth: iOS 13 and later refuse server certificates without it (HT210176).
constexpr std::array<ExtensionText, 4> extensions{{
    {NID_basic_constraints, "critical,CA:TRUE"},
    {NID_key_usage, "critical,digitalSignature"},
    {NID_ext_key_usage, "serverAuth"},
    {NID_subject_key_identifier, "hash"},
}};

bool setSerial(X509 *certificate)
{
    const Number serial(BN_new());
    return serial && BN_rand(serial.get(), serialBits, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) == 1
           && BN_to_ASN1_INTEGER(serial.get(), X509_get_serialNumber(certificate)) != nullptr;
}

bool setNames(X509 *certificate, const QByteArray &commonName)
{
    auto *subject = X509_get_subject_name(certificate); // owned by the certificate
    return X509_NAME_add_entry_by_NID(
               subject, NID_commonName, MBSTRING_UTF8,
               reinterpret_cast<const unsigned char *>(commonName.constData()),
               static_cast<int>(commonName.size()), -1, 0)
               == 1
           && X509_set_issuer_name(certificate, subject) == 1;
}

bool setLife(X509 *certificate, const QDateTime &now)
{
    return ASN1_TIME_set(X509_getm_notBefore(certificate),
                         now.addDays(-daysBefore).toSecsSinceEpoch())
               != nullptr
           && ASN1_TIME_set(X509_getm_notAfter(certificate),
                            now.addDays(daysAfter).toSecsSinceEpoch())
                  != nullptr;
}

bool addExtensions(X509 *certificate, const QList<SubjectName> &names)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    for (const auto &[nid, value] : extensions) {
        const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value));
        if (!extension || X509_add_ext(certificate, extension.get(), -1) != 1)
            return false;
    }
    const auto alternative = alternativeNames(names);
    return alternative && X509_add_ext(certificate, alternative.get(), -1) == 1;
}

} // namespace

Secret makeSelfSigned(const QList<SubjectName> &names, const QString &commonName,
                      const QDateTime &now)
{
    const CleanErrors clean;
    const Key key(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
    const Certificate certificate(X509_new());
    // The "secure" memory BIO overwrites what it held, also when it grows.
    const Bio bio(BIO_new(BIO_s_secmem()));
    const bool made =
        key && certificate && bio && X509_set_version(certificate.get(), X509_VERSION_3) == 1
        && setSerial(certificate.get())
        && setNames(certificate.get(), commonName.left(longestCommonName).toUtf8())
        && setLife(certificate.get(), now) && X509_set_pubkey(certificate.get(), key.get()) == 1
        && addExtensions(certificate.get(), names)
        && X509_sign(certificate.get(), key.get(), EVP_sha256()) > 0
        && PEM_write_bio_PKCS8PrivateKey(bio.get(), key.get(), nullptr, nullptr, 0, nullptr,
                                         nullptr)
               == 1
        && PEM_write_bio_X509(bio.get(), certificate.get()) == 1;
    if (!made)
        return {};
    char *data = nullptr;
    const auto size = BIO_get_mem_data(bio.get(), &data);
    return Secret(QByteArray(data, size));
}

} // namespace pinbridge
