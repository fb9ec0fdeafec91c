// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "certificate/PairCheck.h"

#include "certificate/CertificateText.h"
#include "crypto/KeyDecoding.h"
#include "crypto/KeyEncoding.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {
namespace {

using namespace openssl;

constexpr int smallestRsa = 2048; // bits; NIST SP 800-131A rev. 2, table 2
constexpr int smallestStrength = 112; // bits of security, the same; SHA-1 has 80 or less

tl::unexpected<Failure> bad(const Phrase &sentence)
{
    return fail(FailureCode::BadSetting, sentence, Stage::Settings);
}

bool belong(const X509 *certificate, const EVP_PKEY *key)
{
    return X509_check_private_key(certificate, key) == 1;
}

Failure withoutCertificate(const PairText &text, bool damaged)
{
    if (damaged)
        return bad(Phrase::tr("%1: a certificate in it cannot be read. Copy all of the file again.")
                       .arg(text.certificatePath))
            .value();
    const bool keyHere = text.certificates.bytes().contains("PRIVATE KEY-----");
    if (keyHere && text.key.bytes().contains("-----BEGIN CERTIFICATE-----"))
        return bad(Phrase::tr("%1 holds a private key and %2 a certificate: the two are swapped.")
                       .arg(text.certificatePath, text.keyPath))
            .value();
    if (keyHere)
        return bad(Phrase::tr(
                       "%1 holds a private key and no certificate. Give the certificate's file.")
                       .arg(text.certificatePath))
            .value();
    return bad(Phrase::tr(
                   "%1 holds no certificate in PEM, which starts with a line -----BEGIN "
                   "CERTIFICATE-----. Convert a copy with: openssl x509 -inform DER -in FILE")
                   .arg(text.certificatePath))
        .value();
}

Failure withoutKey(const PairText &text, int kind, bool passphraseAsked)
{
    if (kind == NID_X9_62_id_ecPublicKey)
        return bad(Phrase::tr("%1: the EC key is damaged, or on a curve without a name. Devices "
                              "take P-256, "
                              "P-384 and P-521.")
                       .arg(text.keyPath))
            .value();
    if (kind != NID_undef && kind != NID_rsaEncryption)
        return bad(Phrase::tr("%1: the key is neither an RSA nor an EC key, which are the ones "
                              "that devices "
                              "take.")
                       .arg(text.keyPath))
            .value();
    if (passphraseAsked && text.passphrase.isEmpty())
        return bad(Phrase::tr("%1: the key is protected by a passphrase. Set "
                              "PINBRIDGE_TLS_KEY_PASSPHRASE, "
                              "or PINBRIDGE_TLS_KEY_PASSPHRASE_FILE for a file that holds it.")
                       .arg(text.keyPath))
            .value();
    if (cipherIsMissing())
        return bad(Phrase::tr(
                       "%1: the key is protected by an outdated cipher. Protect a copy anew with: "
                       "openssl pkcs8 -topk8 -in FILE -out tls-key.pem -provider legacy -provider "
                       "default")
                       .arg(text.keyPath))
            .value();
    if (passphraseAsked)
        return bad(Phrase::tr("%1: the passphrase does not fit the key.").arg(text.keyPath))
            .value();
    if (text.key.bytes().contains("PRIVATE KEY-----"))
        return bad(Phrase::tr(
                       "%1: the private key in it cannot be read. Copy all of the file again.")
                       .arg(text.keyPath))
            .value();
    if (text.keyPath == text.certificatePath)
        return bad(Phrase::tr("%1 holds a certificate and no private key. Give the key's file with "
                              "--tls-key.")
                       .arg(text.keyPath))
            .value();
    return bad(Phrase::tr(
                   "%1 holds no private key in PEM, which starts with a line -----BEGIN %2-----.")
                   .arg(text.keyPath, QLatin1String("PRIVATE KEY")))
        .value();
}

Result<void> requireUsableKey(const EVP_PKEY *key, const QString &path)
{
    const int bits = EVP_PKEY_get_bits(key);
    if (EVP_PKEY_is_a(key, "RSA") == 1) {
        if (bits < smallestRsa)
            return bad(Phrase::tr("%1: the RSA key has %2 bits, and devices ask for %3.")
                           .arg(path)
                           .arg(bits)
                           .arg(smallestRsa));
        return {};
    }
    std::array<char, 64> group{};
    EVP_PKEY_get_group_name(key, group.data(), group.size(), nullptr);
    const int curve = OBJ_sn2nid(group.data());
    // What TLS 1.3 names for certificates (RFC 8446 section 4.2.3).
    if (curve == NID_X9_62_prime256v1 || curve == NID_secp384r1 || curve == NID_secp521r1)
        return {};
    return bad(Phrase::tr("%1: the EC key is on the curve %2. Devices take P-256, P-384 and P-521.")
                   .arg(path, QString::fromLatin1(group.data())));
}

Result<void> requireUsableCertificate(X509 *certificate, const QString &path, const QDateTime &now)
{
    const auto notBefore = notBeforeOf(certificate);
    const auto notAfter = notAfterOf(certificate);
    const auto day = u"yyyy-MM-dd hh:mm 'UTC'"_s;
    if (!notBefore.isValid() || notBefore > now)
        return bad(Phrase::tr("%1: the certificate is not valid before %2. Check the clock.")
                       .arg(path, notBefore.toString(day)));
    if (!notAfter.isValid() || notAfter <= now)
        return bad(Phrase::tr("%1: the certificate ended on %2. Give the renewed one.")
                       .arg(path, notAfter.toString(day)));
    if (X509_check_purpose(certificate, X509_PURPOSE_SSL_SERVER, 0) != 1)
        return bad(Phrase::tr("%1: the certificate is not one for servers (its key usage says so).")
                       .arg(path));
    int strength = 0;
    const bool selfSigned = X509_self_signed(certificate, 1) == 1;
    if (!selfSigned
        && X509_get_signature_info(certificate, nullptr, nullptr, &strength, nullptr) == 1
        && strength < smallestStrength)
        return bad(
            Phrase::tr("%1: the certificate is signed with an outdated hash, which devices refuse. "
                       "Have it issued anew.")
                .arg(path));
    return {};
}

/// The server's certificate moves to the front and its issuers follow it.
std::vector<Certificate> ordered(std::vector<Certificate> certificates, size_t own)
{
    std::vector<Certificate> chain;
    chain.reserve(certificates.size());
    auto next = certificates.begin() + static_cast<std::ptrdiff_t>(own);
    while (next != certificates.end()) {
        chain.push_back(std::move(*next));
        X509 *last = chain.back().get();
        if (X509_self_signed(last, 1) == 1)
            break;
        next = std::find_if(certificates.begin(), certificates.end(), [last](const auto &issuer) {
            return issuer && X509_check_issued(issuer.get(), last) == X509_V_OK
                   && X509_verify(last, X509_get0_pubkey(issuer.get())) == 1;
        });
    }
    return chain;
}

} // namespace

ServerCertificate described(const std::vector<Certificate> &chain, EVP_PKEY *key)
{
    ServerCertificate result;
    for (const auto &certificate : chain)
        result.certificatePem += pemOf(certificate.get());
    result.privateKeyPem = pemOf(key);
    result.isRsa = EVP_PKEY_is_a(key, "RSA") == 1;
    result.fingerprint = fingerprintOf(chain.front().get());
    result.notAfter = notAfterOf(chain.front().get());
    result.trustPem = pemOf(chain.back().get());
    result.trustDer = derOf(chain.back().get());
    result.trustFingerprint = fingerprintOf(chain.back().get());
    return result;
}

Result<ServerCertificate> usablePair(const PairText &text, const QDateTime &now)
{
    const CleanErrors clean;
    auto [certificates, damaged] = certificatesOf(text.certificates.bytes());
    if (certificates.empty() || damaged)
        return tl::unexpected(withoutCertificate(text, damaged));
    const auto [key, kind, passphraseAsked] = decodeKey(text.key, text.passphrase);
    if (!key)
        return tl::unexpected(withoutKey(text, kind, passphraseAsked));

    const auto own = std::find_if(
        certificates.begin(), certificates.end(),
        [&its = key](const auto &certificate) { return belong(certificate.get(), its.get()); });
    if (own == certificates.end())
        return bad(
            text.keyPath == text.certificatePath
                ? Phrase::tr("%1: the key and the certificate do not belong together.")
                      .arg(text.certificatePath)
                : Phrase::tr("The certificate in %1 and the key in %2 do not belong together.")
                      .arg(text.certificatePath, text.keyPath));
    if (const auto usable = requireUsableKey(key.get(), text.keyPath); !usable)
        return tl::unexpected(usable.error());
    if (const auto usable = requireUsableCertificate(own->get(), text.certificatePath, now);
        !usable)
        return tl::unexpected(usable.error());

    const auto index = static_cast<size_t>(own - certificates.begin());
    return described(ordered(std::move(certificates), index), key.get());
}

} // namespace pinbridge
