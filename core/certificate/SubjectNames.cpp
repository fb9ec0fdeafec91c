// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "certificate/SubjectNames.h"

#include <QList>
#include <QUrl>

#include <algorithm>

namespace pinbridge {
namespace {

using namespace openssl;

bool isHostCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
}

} // namespace

std::optional<SubjectName> subjectName(const QString &text)
{
    const auto name = text.trimmed();
    const auto withoutZone = name.section(QLatin1Char('%'), 0, 0).toLatin1();
    if (const Address address(a2i_IPADDRESS(withoutZone.constData())); address)
        return SubjectName{GEN_IPADD, bytesOf(address.get())};

    auto dns = QUrl::toAce(name).toLower();
    while (dns.endsWith('.')) // a fully qualified name's last dot is not written, RFC 6125 B.2
        dns.chop(1);
    if (dns.isEmpty() || !std::all_of(dns.cbegin(), dns.cend(), isHostCharacter))
        return {};
    return SubjectName{GEN_DNS, dns};
}

QList<SubjectName> subjectNames(const QStringList &names)
{
    QList<SubjectName> result;
    for (const auto &text : names) {
        if (auto name = subjectName(text); name && !result.contains(*name))
            result.append(std::move(*name));
    }
    if (result.isEmpty())
        result.append({GEN_DNS, QByteArrayLiteral("localhost")});
    return result;
}

QSet<SubjectName> subjectNames(const X509 *certificate)
{
    QSet<SubjectName> result;
    const Names names(static_cast<GENERAL_NAMES *>(
        X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    for (int i = 0; names && i < sk_GENERAL_NAME_num(names.get()); ++i) {
        int type = 0;
        const void *value = GENERAL_NAME_get0_value(sk_GENERAL_NAME_value(names.get(), i), &type);
        if (type == GEN_DNS || type == GEN_IPADD)
            result.insert({type, bytesOf(static_cast<const ASN1_STRING *>(value))});
    }
    return result;
}

Extension alternativeNames(const QList<SubjectName> &names)
{
    const Names list(GENERAL_NAMES_new());
    for (const auto &[type, bytes] : names) {
        auto *name = GENERAL_NAME_new();
        auto *value = type == GEN_DNS ? static_cast<ASN1_STRING *>(ASN1_IA5STRING_new())
                                      : static_cast<ASN1_STRING *>(ASN1_OCTET_STRING_new());
        ASN1_STRING_set(value, bytes.constData(), static_cast<int>(bytes.size()));
        GENERAL_NAME_set0_value(name, type, value);
        sk_GENERAL_NAME_push(list.get(), name);
    }
    return Extension(X509V3_EXT_i2d(NID_subject_alt_name, 0, list.get()));
}

} // namespace pinbridge
