// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace pinbridge {

/// To be called first in main, before anything uses OpenSSL, Qt's TLS included. Leaves OpenSSL's
/// tables to the system at exit: its own cleanup runs before Qt's network threads have given
/// their part back, which then is lost.
void startCrypto();

} // namespace pinbridge
