// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "certificate/Issuing.h"

#include <initializer_list>

namespace pinbridge {
namespace {

using namespace openssl;

constexpr int serialBits = 128; // RFC 5280 section 4.1.2.2 allows 20 octets
constexpr qsizetype longestCommonName = 64;
constexpr int daysBefore = 1;

struct ExtensionText
{
    int nid;
    const char *value;
};

bool setSerial(X509 *certificate)
{
    const Number serial(BN_new());
    return serial && BN_rand(serial.get(), serialBits, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) == 1
           && BN_to_ASN1_INTEGER(serial.get(), X509_get_serialNumber(certificate)) != nullptr;
}

bool addPart(X509_NAME *name, int nid, const QByteArray &text)
{
    return X509_NAME_add_entry_by_NID(name, nid, MBSTRING_UTF8,
                                      reinterpret_cast<const unsigned char *>(text.constData()),
                                      static_cast<int>(text.size()), -1, 0)
           == 1;
}

bool setLife(X509 *certificate, const QDateTime &now, int days)
{
    return ASN1_TIME_set(X509_getm_notBefore(certificate),
                         now.addDays(-daysBefore).toSecsSinceEpoch())
               != nullptr
           && ASN1_TIME_set(X509_getm_notAfter(certificate), now.addDays(days).toSecsSinceEpoch())
                  != nullptr;
}

Certificate begun(EVP_PKEY *key, const X509_NAME *subject, const X509_NAME *issuer,
                  const QDateTime &now, int days)
{
    Certificate certificate(X509_new());
    const bool ok =
        certificate && X509_set_version(certificate.get(), X509_VERSION_3) == 1
        && setSerial(certificate.get()) && X509_set_subject_name(certificate.get(), subject) == 1
        && X509_set_issuer_name(certificate.get(), issuer) == 1
        && setLife(certificate.get(), now, days) && X509_set_pubkey(certificate.get(), key) == 1;
    return ok ? std::move(certificate) : Certificate();
}

bool add(X509 *certificate, const Extension &extension)
{
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool addAll(X509 *certificate, X509 *issuer, std::initializer_list<ExtensionText> extensions)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    for (const auto &[nid, value] : extensions) {
        if (!add(certificate, Extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value))))
            return false;
    }
    return true;
}

} // namespace

Name issuingName(const QString &commonName)
{
    Name name(X509_NAME_new());
    const bool ok =
        name && addPart(name.get(), NID_organizationName, issuingOrganisation)
        && addPart(name.get(), NID_commonName, commonName.left(longestCommonName).toUtf8());
    return ok ? std::move(name) : Name();
}

Key makeKey() { return Key(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256")); }

Certificate makeAuthority(EVP_PKEY *key, const X509_NAME *name, const QList<NameLimit> &limits,
                          const QDateTime &now)
{
    auto certificate = begun(key, name, name, now, authorityDays);
    const bool ok = certificate
                    && addAll(certificate.get(), certificate.get(),
                              {{NID_basic_constraints, "critical,CA:TRUE,pathlen:0"},
                               {NID_key_usage, "critical,keyCertSign"},
                               {NID_ext_key_usage, "serverAuth"},
                               {NID_subject_key_identifier, "hash"}})
                    && add(certificate.get(), nameConstraints(limits))
                    && X509_sign(certificate.get(), key, EVP_sha256()) > 0;
    return ok ? std::move(certificate) : Certificate();
}

Certificate issue(EVP_PKEY *key, const X509_NAME *name, const QList<SubjectName> &names,
                  X509 *authority, EVP_PKEY *authorityKey, const QDateTime &now)
{
    auto certificate = begun(key, name, X509_get_subject_name(authority), now, serverDays);
    // iOS 13 and later refuse server certificates without serverAuth (HT210176).
    const bool ok = certificate
                    && addAll(certificate.get(), authority,
                              {{NID_basic_constraints, "critical,CA:FALSE"},
                               {NID_key_usage, "critical,digitalSignature"},
                               {NID_ext_key_usage, "serverAuth"},
                               {NID_subject_key_identifier, "hash"},
                               {NID_authority_key_identifier, "keyid:always"}})
                    && add(certificate.get(), alternativeNames(names))
                    && X509_sign(certificate.get(), authorityKey, EVP_sha256()) > 0;
    return ok ? std::move(certificate) : Certificate();
}

} // namespace pinbridge
