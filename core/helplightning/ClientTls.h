// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QSslConfiguration;

namespace pinbridge {

/// How upstream's TLS is judged: by the system's certificates, from TLS 1.2 on. One for the calls
/// and for the credential check, which must not pass what a call then refuses.
[[nodiscard]] QSslConfiguration clientTls();

} // namespace pinbridge
