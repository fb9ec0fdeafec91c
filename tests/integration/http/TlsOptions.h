// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/HttpServer.h"

#include <QString>

namespace pinbridge::test {

/// Options of a server that speaks https too, with a certificate kept in `directory`.
[[nodiscard]] http::ServerOptions tlsOptions(const QString &directory);

} // namespace pinbridge::test
