// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Flood.h"

#include <QList>

namespace pinbridge::test {

struct KindOfAbuse
{
    const char *name;
    Abuse abuse;
    bool stands; ///< the server lets it, and waits
};

/// What strangers send to be a burden: half of everything, too much, and what is no HTTP.
[[nodiscard]] QList<KindOfAbuse> kindsOfAbuse();

/// The head of `POST /session`, with one more field.
[[nodiscard]] QByteArray abusivePost(const QByteArray &field);

} // namespace pinbridge::test
