// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "traffic/Exchange.h"

#include <QString>

namespace pinbridge {

struct HttpTextOptions
{
    bool prettyJson = false; ///< bodies that are JSON get a member a line
};

/// As HTTP/1.1 has it (RFC 9112), lines ended by '\n', but for what stands for secrets.
[[nodiscard]] QString requestText(const Exchange &exchange, const HttpTextOptions &options = {});
[[nodiscard]] QString replyText(const Exchange &exchange, const HttpTextOptions &options = {});
/// Both, with an empty line between them.
[[nodiscard]] QString httpText(const Exchange &exchange, const HttpTextOptions &options = {});

/// The body, or what there is to say of it; with its JSON set out in lines.
[[nodiscard]] QString prettyBody(const RecordedMessage &message);

} // namespace pinbridge
