// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Files.h"
#include "certificate/PairCheck.h"
#include "certificate/ServerCertificate.h"

namespace pinbridge {

Result<ServerCertificate> loadCertificate(const CertificateFiles &files, const Clock &clock)
{
    constexpr qint64 maximumFileSize = qint64{256} * 1024;
    const auto certificates = readWholeFile(files.certificate, maximumFileSize);
    if (!certificates)
        return tl::unexpected(certificates.error());
    const auto keyPath = files.key.isEmpty() ? files.certificate : files.key;
    auto key = certificates;
    if (!files.key.isEmpty())
        key = readWholeFile(files.key, maximumFileSize);
    if (!key)
        return tl::unexpected(key.error());
    const PairText text{files.certificate, *certificates, keyPath, *key, files.passphrase};
    auto pair = usablePair(text, clock.now());
    // Who gave another file than they meant reads that first.
    if (pair) {
        if (const auto closed = requireOwnerOnly(keyPath); !closed)
            return tl::unexpected(closed.error());
    }
    return pair;
}

} // namespace pinbridge
