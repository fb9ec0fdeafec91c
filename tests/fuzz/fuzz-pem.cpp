// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Fuzz.h"
#include "credentials/PartnerKey.h"
#include "unit/credentials/KeyFiles.h"

#include <QList>

using namespace pinbridge;
using namespace pinbridge::fuzz;

// A partner key from any text. Either the input is the text, or it says how to damage a good key
// that was made when the program started: no key is kept in the tree. The first byte tells which:
//   bits 0-2   0: the rest is the text; else one of the forms below
//   bit 3      damage the DER inside instead of the text
//   bits 4-5   no passphrase, the right one, another, none
// and then every three bytes are one damage: where (two bytes) and what.

namespace {

const QByteArray right = QByteArrayLiteral("pass phrase");

QList<QByteArray> &forms()
{
    static QList<QByteArray> forms;
    return forms;
}

struct Frame
{
    qsizetype start; ///< of the base64 text
    qsizetype size;
};

/// Behind the BEGIN line and its headers, to the END line; size 0 when there is none.
Frame frameOf(const QByteArray &pem)
{
    const qsizetype first = pem.indexOf("-----BEGIN ");
    const qsizetype line = first < 0 ? -1 : pem.indexOf('\n', first);
    const qsizetype end = line < 0 ? -1 : pem.indexOf("-----END ", line);
    if (end < 0)
        return {0, 0};
    const qsizetype headers = pem.indexOf("\n\n", line);
    const qsizetype start = headers >= 0 && headers < end ? headers + 2 : line + 1;
    return {start, end - start};
}

QByteArray derOf(const QByteArray &pem)
{
    const Frame frame = frameOf(pem);
    return QByteArray::fromBase64(pem.mid(frame.start, frame.size));
}

/// Whether an INTEGER of more than 4095 stands in the DER (X.690 section 8), or what OpenSSL may
/// read and we do not. What is inside of an OCTET STRING does not count.
bool holdsLargeNumber(QByteArrayView der)
{
    while (der.size() >= 2) {
        const auto at = [&der](qsizetype i) { return static_cast<quint8>(der[i]); };
        const quint8 tag = at(0);
        qsizetype length = at(1);
        qsizetype start = 2;
        if (length >= 0x80) {
            const qsizetype bytes = length - 0x80;
            if (bytes == 0 || bytes > 4)
                return true;
            if (der.size() < 2 + bytes)
                return false;
            length = 0;
            for (; start < 2 + bytes; ++start)
                length = length * 256 + at(start);
        }
        if (length > der.size() - start)
            return false;
        const QByteArrayView content = der.sliced(start, length);
        if (tag == 0x02 && (length > 2 || (length == 2 && static_cast<quint8>(content[0]) >= 0x10)))
            return true;
        if ((tag & 0x20) != 0 && holdsLargeNumber(content))
            return true;
        der = der.sliced(start + length);
    }
    return false;
}

/// A derivation that says itself how often it is to be repeated may take hours, and that is what
/// the person who chose this key asked for: not tried here.
bool isSlow(const QByteArray &pem)
{
    static const QByteArray mark = QByteArrayLiteral("ENCRYPTED PRIVATE KEY-----");
    const qsizetype begin = pem.indexOf(mark);
    if (begin < 0)
        return false;
    const qsizetype start = begin + mark.size();
    const QByteArray der = QByteArray::fromBase64(pem.mid(start, pem.indexOf('-', start) - start));
    return der.contains("\xda\x47\x04\x0b") || holdsLargeNumber(der); // the first is scrypt's OID
}

QByteArray damaged(QByteArray bytes, QByteArrayView damages)
{
    for (qsizetype i = 0; i + 2 < damages.size() && !bytes.isEmpty(); i += 3) {
        const auto at = [&](qsizetype j) { return static_cast<quint8>(damages[i + j]); };
        const qsizetype place = (at(0) * 256 + at(1)) % bytes.size();
        switch (at(2) % 4) {
        case 0:
            bytes[place] = static_cast<char>(bytes.at(place) ^ (1 << (at(2) >> 5)));
            break;
        case 1:
            bytes.remove(place, 1 + (at(2) >> 2));
            break;
        case 2:
            bytes.insert(place, QByteArray(1, static_cast<char>(at(2))));
            break;
        default:
            bytes.insert(place, bytes.mid(place, at(2) >> 2));
            break;
        }
    }
    return bytes;
}

QByteArray textOf(const QByteArray &input)
{
    const auto choice = static_cast<quint8>(input.at(0));
    const QByteArrayView rest = QByteArrayView(input).sliced(1);
    if (choice % 8 == 0)
        return rest.toByteArray();
    const QByteArray &pem = forms().at(choice % 8 - 1);
    if ((choice & 8) == 0)
        return damaged(pem, rest);
    const Frame frame = frameOf(pem);
    return pem.first(frame.start) + damaged(derOf(pem), rest).toBase64() + '\n'
           + pem.sliced(frame.start + frame.size);
}

QByteArray passphraseOf(const QByteArray &input, const QByteArray &text)
{
    const int choice = static_cast<quint8>(input.at(0)) >> 4 & 3;
    if (choice == 0 || choice == 3 || isSlow(text))
        return {};
    return choice == 1 ? right : QByteArrayLiteral("other");
}

void requireKey(const PartnerKey &key)
{
    require(key.bits() >= PartnerKey::minimumBits, "a key is long enough");
    require(key.publicPem().startsWith("-----BEGIN PUBLIC KEY-----"), "a key has a public half");
    const auto again = PartnerKey::fromPem(key.privatePem());
    require(again && again->fingerprint() == key.fingerprint(), "a key survives its own PEM");
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int * /*argc*/, char *** /*argv*/)
{
    const auto rsa = test::makeRsa(2048);
    forms() = {test::pkcs8(rsa),
               test::encryptedPkcs8(rsa, right),
               test::traditional(rsa),
               test::encryptedTraditional(rsa, "AES-128-CBC", right),
               test::pkcs8(test::makeEc()),
               test::pkcs8(test::makeRsaPss()),
               test::certificate(rsa)};
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray input = bytesOf(data, size);
    const QByteArray text = textOf(input);
    const auto key =
        PartnerKey::fromPem(Secret(QByteArray(text)), Secret(passphraseOf(input, text)));
    if (key) {
        requireKey(*key);
        return 0;
    }
    const auto code = key.error().code;
    require(code == FailureCode::BadKey || code == FailureCode::WrongPassphrase,
            "a key fails as one");
    requireSentence(key.error());
    return 0;
}
