// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

#include <functional>

namespace pinbridge {

/// What a line holds as members of its own beside the message, where lines are JSON: while one
/// lives, every line of this thread. Asked for by each such line and by no other; texts in it are
/// redacted as the message is, and nothing in it takes the place of what each line has.
class LineFields
{
public:
    using Make = std::function<QJsonObject()>;

    explicit LineFields(Make make);
    ~LineFields();
    LineFields(const LineFields &) = delete;
    LineFields &operator=(const LineFields &) = delete;

    /// Of the innermost one of this thread; unset: there is none.
    [[nodiscard]] static Make current();

private:
    const Make m_make;
    const LineFields *const m_outer;
};

} // namespace pinbridge
