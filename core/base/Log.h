// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

namespace pinbridge {

Q_DECLARE_LOGGING_CATEGORY(logServer) ///< pinbridge.server: the edge and its requests
Q_DECLARE_LOGGING_CATEGORY(logUpstream) ///< pinbridge.upstream: calls to Help Lightning
Q_DECLARE_LOGGING_CATEGORY(logSessions) ///< pinbridge.sessions: the use cases
Q_DECLARE_LOGGING_CATEGORY(logSandbox) ///< pinbridge.sandbox
Q_DECLARE_LOGGING_CATEGORY(logApp) ///< pinbridge.app: start, stop, settings

enum class LogFormat { Text, Json };

/// One line a message on stderr, for every Qt category: text, or a JSON object with `time`
/// (ISO 8601, UTC), `level`, `category` and `message`. Debug lines of qt.httpserver stay off:
/// they print URLs and headers. First thing in main, and again for another form.
void installLogging(LogFormat format);

} // namespace pinbridge
