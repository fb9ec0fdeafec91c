// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/OpenSsl.h"

#include <cstring>

namespace pinbridge::openssl {

int givePassphrase(char *buffer, int size, int /*forWriting*/, void *passphrase)
{
    auto *given = static_cast<Passphrase *>(passphrase);
    given->asked = true;
    const auto length = given->bytes.size();
    if (length == 0 || length > size)
        return -1;
    std::memcpy(buffer, given->bytes.constData(), static_cast<size_t>(length));
    return static_cast<int>(length);
}

Bio readerOf(const QByteArray &text)
{
    return Bio(BIO_new_mem_buf(text.constData(), static_cast<int>(text.size())));
}

QByteArray contentOf(BIO *bio)
{
    char *data = nullptr;
    const auto size = BIO_get_mem_data(bio, &data);
    return size > 0 ? QByteArray(data, size) : QByteArray();
}

QByteArray bytesOf(const ASN1_STRING *string)
{
    return QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(string)),
                      ASN1_STRING_length(string));
}

} // namespace pinbridge::openssl
