// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/certificate/CertificateView.h"

#include "base/Utc.h"

#include <ctime>

#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace pinbridge::test {
namespace {

QString printed(X509_EXTENSION *extension)
{
    auto *bio = BIO_new(BIO_s_mem());
    X509V3_EXT_print(bio, extension, 0, 0);
    char *data = nullptr;
    const auto size = BIO_get_mem_data(bio, &data);
    const auto text = QString::fromUtf8(data, size);
    BIO_free(bio);
    return text;
}

QDateTime timeOf(const ASN1_TIME *time)
{
    std::tm tm{};
    ASN1_TIME_to_tm(time, &tm);
    return {QDate(tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday),
            QTime(tm.tm_hour, tm.tm_min, tm.tm_sec), utc};
}

void readExtensions(const X509 *certificate, CertificateView &view)
{
    for (int i = 0; i < X509_get_ext_count(certificate); ++i) {
        auto *extension = X509_get_ext(certificate, i);
        const auto nid = OBJ_obj2nid(X509_EXTENSION_get_object(extension));
        const auto text = printed(extension);
        if (nid == NID_subject_alt_name) {
            view.names = text.split(QStringLiteral(", "));
            continue;
        }
        const auto critical = X509_EXTENSION_get_critical(extension) != 0;
        view.extensions.append(QString::fromLatin1(OBJ_nid2sn(nid))
                               + (critical ? QStringLiteral(", critical: ") : QStringLiteral(": "))
                               + text);
    }
}

QString partOf(const X509_NAME *name, int nid)
{
    char text[256] = {};
    X509_NAME_get_text_by_NID(name, nid, text, sizeof text);
    return QString::fromUtf8(text);
}

X509 *read(const QByteArray &pem)
{
    auto *bio = BIO_new_mem_buf(pem.constData(), int(pem.size()));
    auto *certificate = PEM_read_bio_X509(bio, nullptr, nullptr, nullptr);
    BIO_free(bio);
    return certificate;
}

} // namespace

CertificateView viewOf(const QByteArray &pem)
{
    CertificateView view;
    auto *certificate = read(pem);
    if (certificate == nullptr)
        return view;
    auto *key = X509_get0_pubkey(certificate);
    view.selfSigned = X509_self_signed(certificate, 1) == 1;
    view.commonName = partOf(X509_get_subject_name(certificate), NID_commonName);
    view.issuer = partOf(X509_get_issuer_name(certificate), NID_commonName);
    view.organisation = partOf(X509_get_subject_name(certificate), NID_organizationName);

    char text[256] = {};
    size_t length = 0;
    EVP_PKEY_get_group_name(key, text, sizeof text, &length);
    view.curve = QString::fromLatin1(text, qsizetype(length));
    const auto *serial = X509_get0_serialNumber(certificate);
    view.serial = QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(serial)),
                             ASN1_STRING_length(serial));
    view.serialNegative = ASN1_STRING_type(serial) == V_ASN1_NEG_INTEGER;
    view.signatureAlgorithm = X509_get_signature_nid(certificate);
    view.notBefore = timeOf(X509_get0_notBefore(certificate));
    view.notAfter = timeOf(X509_get0_notAfter(certificate));
    readExtensions(certificate, view);
    X509_free(certificate);
    return view;
}

QString refusalOf(const QByteArray &pem, const QByteArray &authority, const QDateTime &at,
                  const QByteArray &name)
{
    auto *certificate = read(pem);
    auto *anchor = read(authority);
    auto *store = X509_STORE_new();
    X509_STORE_add_cert(store, anchor);
    auto *context = X509_STORE_CTX_new();
    X509_STORE_CTX_init(context, store, certificate, nullptr);
    X509_STORE_CTX_set_default(context, "ssl_server");
    auto *rules = X509_STORE_CTX_get0_param(context);
    // As Python's clients do since 3.13.
    X509_VERIFY_PARAM_set_flags(rules, X509_V_FLAG_X509_STRICT | X509_V_FLAG_CHECK_SS_SIGNATURE);
    X509_VERIFY_PARAM_set_time(rules, time_t(at.toSecsSinceEpoch()));
    X509_VERIFY_PARAM_set1_host(rules, name.constData(), size_t(name.size()));
    QString refusal;
    if (X509_verify_cert(context) != 1)
        refusal =
            QString::fromUtf8(X509_verify_cert_error_string(X509_STORE_CTX_get_error(context)));
    X509_STORE_CTX_free(context);
    X509_STORE_free(store);
    X509_free(anchor);
    X509_free(certificate);
    return refusal;
}

} // namespace pinbridge::test
