// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/SandboxPerson.h"

#include <QStringList>

#include <tl/expected.hpp>

namespace pinbridge {

/// The `filter` of the user list: one condition `field operator value`, alone or in double quotes.
/// Fields: email, username (the same here), name, id. Operators: `=`, `>`, `~=` (with `%` for any
/// run of characters) and `|=` (one of a comma list). Texts compare without case.
class UserFilter
{
public:
    /// `text` is the parameter after decoding. Failure: a sentence that says what is wrong.
    [[nodiscard]] static tl::expected<UserFilter, QString> parse(const QString &text);

    [[nodiscard]] bool matches(const SandboxPerson &person) const;
    /// Addresses that the filter spells out, in lower case: of `=` and `|=` on an address.
    [[nodiscard]] QStringList addresses() const;
    /// True when nobody but `addresses()` can match.
    [[nodiscard]] bool namesAddresses() const;

private:
    enum class Field { Email, Name, Id };
    enum class Operator { Equal, Greater, Like, OneOf };

    UserFilter(Field field, Operator op, QStringList values);
    [[nodiscard]] static tl::expected<UserFilter, QString> make(Field field, Operator op,
                                                                const QString &value);

    Field m_field;
    Operator m_operator;
    QStringList m_values; ///< lower case; one but for OneOf
};

} // namespace pinbridge
