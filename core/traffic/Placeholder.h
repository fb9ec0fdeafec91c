// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace pinbridge {

/// What was recorded in the place of a secret: "‹user token of ann@example.com, ended …›".
struct Placeholder
{
    enum class Kind {
        UserToken,
        SessionToken,
        PartnerToken,
        ApiKey,
        Pin,
        Other, ///< what it was cannot be told any more
    };

    Kind kind = Kind::Other;
    QString words; ///< without ‹ and ›
    QString email; ///< of the user of a token that was issued here; empty: not known
    std::optional<QDateTime> ends = {}; ///< of a token, UTC; unset: not known
};

/// A piece of a text, or of what stands in the place of a secret there.
struct TextPart
{
    QString text = {}; ///< as recorded
    std::optional<Placeholder> placeholder = {};
};

/// The text in parts, in order; joined they are the text again.
[[nodiscard]] QList<TextPart> partsOf(const QByteArray &text);
[[nodiscard]] bool hasPlaceholder(const QByteArray &text);
/// "USER_TOKEN": how a script calls it. `name` is that of the field, member or item it stands in;
/// empty: none.
[[nodiscard]] QString variableFor(const Placeholder &placeholder, QByteArrayView name = {});

} // namespace pinbridge
