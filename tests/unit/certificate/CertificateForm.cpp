// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/certificate/CertificateForm.h"

#include <QtGlobal>

#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace pinbridge::test {
namespace {

void add(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    auto *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
    if (extension == nullptr || X509_add_ext(certificate, extension, -1) != 1)
        qFatal("OpenSSL cannot make the extension");
    X509_EXTENSION_free(extension);
}

QByteArray made(const AnyKey &key, const CertificateForm &form, X509 *issuer,
                const AnyKey &issuerKey)
{
    static long serial = 0;
    auto *certificate = X509_new();
    X509_set_version(certificate, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), ++serial);
    auto *name = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_NID(name, NID_commonName, MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(form.commonName.constData()),
                               int(form.commonName.size()), -1, 0);
    X509_set_issuer_name(certificate, issuer == nullptr ? name : X509_get_subject_name(issuer));
    ASN1_TIME_set(X509_getm_notBefore(certificate), time_t(form.notBefore.toSecsSinceEpoch()));
    ASN1_TIME_set(X509_getm_notAfter(certificate),
                  time_t(form.notBefore.addDays(form.days).toSecsSinceEpoch()));
    X509_set_pubkey(certificate, key.get());
    auto *context = issuer == nullptr ? certificate : issuer;
    add(certificate, context, NID_basic_constraints, form.constraints);
    if (!form.usage.isEmpty())
        add(certificate, context, NID_ext_key_usage, form.usage);
    add(certificate, context, NID_subject_alt_name, form.names);
    const auto *hash = EVP_PKEY_get_base_id(issuerKey.get()) == EVP_PKEY_ED25519 ? nullptr
                       : form.sha1                                               ? EVP_sha1()
                                                                                 : EVP_sha256();
    if (X509_sign(certificate, issuerKey.get(), hash) <= 0)
        qFatal("OpenSSL cannot sign the certificate");
    auto *bio = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(bio, certificate);
    char *data = nullptr;
    const auto size = BIO_get_mem_data(bio, &data);
    const QByteArray pem(data, size);
    BIO_free(bio);
    X509_free(certificate);
    return pem;
}

} // namespace

QByteArray makeCertificate(const AnyKey &key, const CertificateForm &form)
{
    return made(key, form, nullptr, key);
}

QByteArray makeCertificate(const AnyKey &key, const CertificateForm &form,
                           const QByteArray &issuerPem, const AnyKey &issuerKey)
{
    auto *bio = BIO_new_mem_buf(issuerPem.constData(), int(issuerPem.size()));
    auto *issuer = PEM_read_bio_X509(bio, nullptr, nullptr, nullptr);
    BIO_free(bio);
    const auto pem = made(key, form, issuer, issuerKey);
    X509_free(issuer);
    return pem;
}

} // namespace pinbridge::test
