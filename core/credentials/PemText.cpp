// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/PemText.h"

#include <QByteArrayView>
#include <QList>

#include <algorithm>
#include <array>

namespace pinbridge {
namespace {

constexpr qsizetype lineLength = 64; // RFC 7468 section 2

const char begin[] = "-----BEGIN ";
const char end[] = "-----END ";
const char dashes[] = "-----";

tl::unexpected<Failure> bad(const Phrase &sentence) { return fail(FailureCode::BadKey, sentence); }

/// A view into the caller's text: copies of a key are copies to overwrite.
struct Block
{
    QByteArrayView label;
    QByteArrayView body; ///< unset (null) when the END line is missing
};

QList<Block> blocksOf(QByteArrayView text)
{
    QList<Block> blocks;
    qsizetype at = 0;
    while ((at = text.indexOf(begin, at)) >= 0) {
        at += qsizetype(sizeof begin) - 1;
        const auto labelEnd = text.indexOf(dashes, at);
        if (labelEnd < 0)
            break;
        Block block{text.sliced(at, labelEnd - at), {}};
        at = labelEnd + qsizetype(sizeof dashes) - 1;
        const auto bodyEnd = text.indexOf(end, at);
        const auto label =
            bodyEnd < 0 ? QByteArrayView() : text.sliced(bodyEnd + qsizetype(sizeof end) - 1);
        if (bodyEnd >= 0 && label.startsWith(block.label))
            block.body = text.sliced(at, bodyEnd - at);
        blocks.append(block);
    }
    return blocks;
}

bool isPrivateKey(const Block &block)
{
    return block.label == "PRIVATE KEY" || block.label == "RSA PRIVATE KEY"
           || block.label == "ENCRYPTED PRIVATE KEY";
}

struct Recognised
{
    const char *mark;
    const char *sentence;
};

/// Labels of blocks that are no usable private key; the first that fits counts.
constexpr std::array<Recognised, 8> otherLabels{{
    {"OPENSSH PRIVATE KEY",
     QT_TRANSLATE_NOOP("pinbridge::Phrase",
                       "This key is in OpenSSH's own format. Convert a copy of it with: "
                       "ssh-keygen -p -m PEM -f FILE")},
    {"EC PRIVATE KEY",
     QT_TRANSLATE_NOOP("pinbridge::Phrase", "This is an EC key. The partner key is an RSA key.")},
    {"DSA PRIVATE KEY",
     QT_TRANSLATE_NOOP("pinbridge::Phrase", "This is a DSA key. The partner key is an RSA key.")},
    {"CERTIFICATE REQUEST",
     QT_TRANSLATE_NOOP(
         "pinbridge::Phrase",
         "This is a certificate request. The partner key is the private key that belongs to it.")},
    {"CERTIFICATE",
     QT_TRANSLATE_NOOP(
         "pinbridge::Phrase",
         "This is a certificate. The partner key is the private key that belongs to it.")},
    {"PUBLIC KEY",
     QT_TRANSLATE_NOOP(
         "pinbridge::Phrase",
         "This is a public key. The partner key is the private key that belongs to it.")},
    {"PGP ", QT_TRANSLATE_NOOP("pinbridge::Phrase",
                               "This is a PGP key. The partner key is an RSA private key in PEM.")},
    {"EC PARAMETERS",
     QT_TRANSLATE_NOOP("pinbridge::Phrase",
                       "These are EC parameters. The partner key is an RSA private key.")},
}};

/// Starts of texts that hold no PEM block at all.
constexpr std::array<Recognised, 6> otherStarts{{
    {"PuTTY-User-Key-File-",
     QT_TRANSLATE_NOOP("pinbridge::Phrase",
                       "This key is in PuTTY's own format. Export it in PuTTYgen: Conversions, "
                       "Export OpenSSH key, "
                       "then convert the copy with: ssh-keygen -p -m PEM -f FILE")},
    {"ssh-",
     QT_TRANSLATE_NOOP("pinbridge::Phrase",
                       "This is an SSH public key. The partner key is an RSA private key in PEM.")},
    {"\xFF\xFE",
     QT_TRANSLATE_NOOP("pinbridge::Phrase",
                       "This text is saved as UTF-16. Save it again as UTF-8 or plain text.")},
    {"\xFE\xFF",
     QT_TRANSLATE_NOOP("pinbridge::Phrase",
                       "This text is saved as UTF-16. Save it again as UTF-8 or plain text.")},
    {"\x30\x82",
     QT_TRANSLATE_NOOP(
         "pinbridge::Phrase",
         "This is a binary (DER) file. Convert a key with: openssl pkey -inform DER -in FILE -out "
         "partner-key.pem, or a PKCS#12 bundle with: openssl pkcs12 -in FILE -nocerts -out "
         "partner-key.pem")},
    {"{", QT_TRANSLATE_NOOP("pinbridge::Phrase",
                            "This is JSON. The partner key is an RSA private key in PEM.")},
}};

Failure withoutPrivateKey(const QList<Block> &blocks, QByteArrayView text)
{
    for (const auto &label : otherLabels) {
        const bool holds = std::any_of(blocks.cbegin(), blocks.cend(), [&](const Block &block) {
            return block.label.contains(QByteArrayView(label.mark));
        });
        if (holds)
            return bad(Phrase::tr(label.sentence)).value();
    }
    for (const auto &start : otherStarts) {
        if (text.startsWith(start.mark))
            return bad(Phrase::tr(start.sentence)).value();
    }
    return bad(Phrase::tr("There is no PEM private key in this. It is text that starts with a line "
                          "-----BEGIN %1-----.")
                   .arg(QLatin1String("PRIVATE KEY")))
        .value();
}

/// A traditional key's "Proc-Type" and "DEK-Info" (RFC 1421 section 4.6), a line each.
bool isHeader(QByteArrayView line) { return line.contains(':'); }

/// No reallocation may leave a part of the key behind: the result fits into what is reserved.
Secret rebuilt(const Block &block)
{
    QByteArray pem;
    pem.reserve(2 * (block.body.size() + block.label.size()) + 128);
    pem.append(begin).append(block.label).append(dashes).append('\n');

    QByteArrayView rest = block.body;
    bool headers = false;
    while (!rest.isEmpty()) {
        const auto lineEnd = rest.indexOf('\n');
        const auto line = (lineEnd < 0 ? rest : rest.first(lineEnd)).trimmed();
        if (!line.isEmpty() && !isHeader(line))
            break;
        if (!line.isEmpty())
            pem.append(line).append('\n');
        headers = headers || !line.isEmpty();
        rest = lineEnd < 0 ? QByteArrayView() : rest.sliced(lineEnd + 1);
    }
    if (headers)
        pem.append('\n');

    qsizetype column = 0;
    for (const char c : rest) {
        if (c == ' ' || c == '\t' || c == '\r' || c == '\n')
            continue;
        pem.append(c);
        if (++column % lineLength == 0)
            pem.append('\n');
    }
    if (column % lineLength != 0)
        pem.append('\n');
    pem.append(end).append(block.label).append(dashes).append('\n');
    return Secret(std::move(pem));
}

} // namespace

Result<Secret> privateKeyBlock(const QByteArray &text)
{
    QByteArrayView view(text);
    if (view.startsWith("\xEF\xBB\xBF"))
        view = view.sliced(3);
    view = view.trimmed();
    if (view.isEmpty())
        return bad(Phrase::tr("There is no key: the text is empty."));

    const auto blocks = blocksOf(view);
    const auto keys = std::count_if(blocks.cbegin(), blocks.cend(), isPrivateKey);
    if (keys == 0)
        return tl::unexpected(withoutPrivateKey(blocks, view));
    if (keys > 1)
        return bad(
            Phrase::tr("There is more than one private key in this. Leave only the partner key."));
    const auto key = *std::find_if(blocks.cbegin(), blocks.cend(), isPrivateKey);
    if (key.body.isNull())
        return bad(Phrase::tr("The key is cut off: its END line is missing. Copy all of it."));
    return rebuilt(key);
}

} // namespace pinbridge
