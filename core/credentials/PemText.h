// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "base/Secret.h"

namespace pinbridge {

/// The one private key block of a PEM text (RFC 7468, and RFC 1421 headers where a traditional
/// key has them), rebuilt the way strict readers want it: no BOM, no CR, no blanks around lines,
/// no text around the block. Failure: BadKey with a sentence that says what the text is instead
/// (public key, certificate, another program's format, binary, cut off, …).
[[nodiscard]] Result<Secret> privateKeyBlock(const QByteArray &text);

} // namespace pinbridge
