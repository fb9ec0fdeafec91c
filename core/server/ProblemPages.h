// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/Message.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace pinbridge {

/// The page that a problem's `type` refers to (RFC 9457 section 3.1.1): what it means and what to
/// do, for the developer of the device's app. `name` is the type without "/problems/"; empty for
/// the list of all. Unset when there is no such type.
[[nodiscard]] std::optional<http::Reply> problemPage(const QByteArray &name);

/// The same for people elsewhere than in a browser; plain text, no markup.
struct ProblemText
{
    QString title;
    QString meaning;
    QString remedy;
};

/// Unset when there is no such type.
[[nodiscard]] std::optional<ProblemText> problemText(QByteArrayView name);

} // namespace pinbridge
