// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/Message.h"

#include <QByteArray>
#include <QList>

namespace pinbridge {

enum class RouteId {
    Auth,
    CreateSession,
    JoinSession,
    Health,
    Version,
    Problems,
    Page,
    OpenApi,
    Certificate,
    Ready,
    Metrics,
};

/// A route and everything that guards it, declared once. What is not in the table is refused.
struct Route
{
    RouteId id;
    http::Method method;
    /// Compared with the path as sent: an encoded spelling is another path. With a slash at its end
    /// it stands for all that begins so; a slash alone is just itself.
    const char *path;
    bool guarded; ///< the access rules apply
    qsizetype bodyLimit; ///< bytes, beyond it 413; 0 leaves it to the edge
    const char *faultName = nullptr; ///< what the rules of the fault lab call it; null: none may
};

[[nodiscard]] const QList<Route> &routes();

/// What a request's method and path come to.
struct RouteMatch
{
    const Route *route = nullptr; ///< null: not served
    bool pathExists = false;
};

/// The first row for that path as sent, whatever its method; null: none.
[[nodiscard]] const Route *rowOfPath(const QByteArray &rawPath);

[[nodiscard]] RouteMatch findRoute(const http::Request &request);

/// The methods of that path as sent, for `Allow`.
[[nodiscard]] QByteArray methodsOf(const QByteArray &rawPath);

} // namespace pinbridge
