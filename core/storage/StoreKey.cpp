// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/StoreKey.h"

#include "base/Files.h"
#include "crypto/Sealing.h"

#include <QFile>

#include <algorithm>

namespace pinbridge {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype digits = 2 * Sealing::keySize;

tl::unexpected<Failure> bad(const Phrase &sentence)
{
    return fail(FailureCode::BadSetting, sentence, Stage::Storage);
}

bool isHexadecimal(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
}

} // namespace

Result<Secret> readStoreKey(const QString &path)
{
    const auto content = readWholeFile(path, 1024);
    if (!content)
        return tl::unexpected(content.error());
    if (const auto closed = requireOwnerOnly(path); !closed)
        return tl::unexpected(closed.error());
    QByteArray text = content->bytes().trimmed();
    const bool good = text.size() == digits && isHexadecimal(text);
    Secret key = good ? Secret(QByteArray::fromHex(text)) : Secret();
    cleanse(text);
    if (!good)
        return bad(
            Phrase::tr(
                "The store's key file %1 does not hold a key: 64 hexadecimal digits are expected.")
                .arg(path));
    return key;
}

Result<void> makeStoreKey(const QString &path)
{
    if (QFile::exists(path))
        return bad(Phrase::tr("The store's key file %1 exists already; it is not replaced, as what "
                              "it has sealed would be "
                              "lost.")
                       .arg(path));
    const auto key = Sealing::newKey();
    if (!key)
        return bad(
            Phrase::tr(
                "The store's key file %1 cannot be made: the system gives no random numbers.")
                .arg(path));
    QByteArray text = key->bytes().toHex();
    text.append('\n');
    return replaceOwnerFiles({{.path = path, .content = Secret(std::move(text))}});
}

} // namespace pinbridge
