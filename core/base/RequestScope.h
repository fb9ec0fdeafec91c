// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace pinbridge {

/// Whose lines are written: while one lives, every line of this thread carries the id of its
/// request. OneShot takes the id along to who waits for it, so a coroutine that goes on later
/// writes as the one that it was; a coroutine must not have one across a co_await. An empty id:
/// nobody's.
class RequestScope
{
public:
    explicit RequestScope(QByteArray request);
    ~RequestScope();
    RequestScope(const RequestScope &) = delete;
    RequestScope &operator=(const RequestScope &) = delete;

    /// The id of the innermost scope of this thread; empty: there is none.
    [[nodiscard]] static QByteArray current();

private:
    const QByteArray m_request;
    const RequestScope *const m_outer;
};

} // namespace pinbridge
