// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "certificate/NameLimits.h"

#include <algorithm>

namespace pinbridge {
namespace {

using namespace openssl;

constexpr qsizetype ipv4Size = 4;
constexpr int providerBits = 32;

/// Loopback, RFC 1918, RFC 6598, RFC 3927; RFC 4291, RFC 4193.
constexpr const char *ownNetworks[] = {
    "127.0.0.0/255.0.0.0",
    "10.0.0.0/255.0.0.0",
    "172.16.0.0/255.240.0.0",
    "192.168.0.0/255.255.0.0",
    "100.64.0.0/255.192.0.0",
    "169.254.0.0/255.255.0.0",
    "::1/ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
    "fc00::/fe00::",
    "fe80::/ffc0::",
};

bool isWithin(const QByteArray &address, const QByteArray &network)
{
    if (network.size() != 2 * address.size())
        return false;
    for (qsizetype i = 0; i < address.size(); ++i) {
        const char mask = network.at(address.size() + i);
        if ((address.at(i) & mask) != (network.at(i) & mask))
            return false;
    }
    return true;
}

NameLimit limitFor(const SubjectName &name)
{
    if (name.first == GEN_DNS)
        return name;
    QByteArray mask(name.second.size(), '\xFF');
    if (name.second.size() > ipv4Size)
        std::fill(mask.begin() + providerBits / 8, mask.end(), '\0');
    auto network = name.second;
    for (qsizetype i = 0; i < network.size(); ++i)
        network[i] = char(network.at(i) & mask.at(i));
    return {GEN_IPADD, network + mask};
}

} // namespace

QList<NameLimit> limitsFor(const QList<SubjectName> &names)
{
    QList<NameLimit> limits{{GEN_DNS, QByteArrayLiteral("localhost")}};
    for (const char *text : ownNetworks) {
        if (const Address network(a2i_IPADDRESS_NC(text)); network)
            limits.append({GEN_IPADD, bytesOf(network.get())});
    }
    for (const auto &name : names) {
        if (!permits(limits, name))
            limits.append(limitFor(name));
    }
    return limits;
}

QList<NameLimit> limitsOf(const X509 *authority)
{
    QList<NameLimit> result;
    const Constraints constraints(static_cast<NAME_CONSTRAINTS *>(
        X509_get_ext_d2i(authority, NID_name_constraints, nullptr, nullptr)));
    const auto *subtrees = constraints ? constraints->permittedSubtrees : nullptr;
    for (int i = 0; subtrees != nullptr && i < sk_GENERAL_SUBTREE_num(subtrees); ++i) {
        int type = 0;
        const void *value =
            GENERAL_NAME_get0_value(sk_GENERAL_SUBTREE_value(subtrees, i)->base, &type);
        if (type == GEN_DNS || type == GEN_IPADD)
            result.append({type, bytesOf(static_cast<const ASN1_STRING *>(value))});
    }
    return result;
}

bool permits(const QList<NameLimit> &limits, const SubjectName &name)
{
    return std::any_of(limits.cbegin(), limits.cend(), [&name](const NameLimit &limit) {
        if (limit.first != name.first)
            return false;
        if (name.first == GEN_IPADD)
            return isWithin(name.second, limit.second);
        return name.second == limit.second || name.second.endsWith('.' + limit.second);
    });
}

Extension nameConstraints(const QList<NameLimit> &limits)
{
    const Constraints constraints(NAME_CONSTRAINTS_new());
    if (!constraints)
        return {};
    constraints->permittedSubtrees = sk_GENERAL_SUBTREE_new_null();
    for (const auto &[type, bytes] : limits) {
        auto *subtree = GENERAL_SUBTREE_new();
        auto *value = type == GEN_DNS ? static_cast<ASN1_STRING *>(ASN1_IA5STRING_new())
                                      : static_cast<ASN1_STRING *>(ASN1_OCTET_STRING_new());
        ASN1_STRING_set(value, bytes.constData(), static_cast<int>(bytes.size()));
        GENERAL_NAME_set0_value(subtree->base, type, value);
        sk_GENERAL_SUBTREE_push(constraints->permittedSubtrees, subtree);
    }
    return Extension(X509V3_EXT_i2d(NID_name_constraints, 1, constraints.get()));
}

} // namespace pinbridge
