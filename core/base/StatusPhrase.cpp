// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/StatusPhrase.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

struct Row
{
    int status;
    QLatin1StringView phrase;
};

constexpr std::array rows{Row{100, "Continue"_L1},
                          Row{101, "Switching Protocols"_L1},
                          Row{200, "OK"_L1},
                          Row{201, "Created"_L1},
                          Row{202, "Accepted"_L1},
                          Row{204, "No Content"_L1},
                          Row{206, "Partial Content"_L1},
                          Row{301, "Moved Permanently"_L1},
                          Row{302, "Found"_L1},
                          Row{303, "See Other"_L1},
                          Row{304, "Not Modified"_L1},
                          Row{307, "Temporary Redirect"_L1},
                          Row{308, "Permanent Redirect"_L1},
                          Row{400, "Bad Request"_L1},
                          Row{401, "Unauthorized"_L1},
                          Row{403, "Forbidden"_L1},
                          Row{404, "Not Found"_L1},
                          Row{405, "Method Not Allowed"_L1},
                          Row{406, "Not Acceptable"_L1},
                          Row{408, "Request Timeout"_L1},
                          Row{409, "Conflict"_L1},
                          Row{410, "Gone"_L1},
                          Row{411, "Length Required"_L1},
                          Row{412, "Precondition Failed"_L1},
                          Row{413, "Request Entity Too Large"_L1},
                          Row{414, "Request-URI Too Long"_L1},
                          Row{415, "Unsupported Media Type"_L1},
                          Row{417, "Expectation Failed"_L1},
                          Row{421, "Misdirected Request"_L1},
                          Row{422, "Unprocessable Entity"_L1},
                          Row{426, "Upgrade Required"_L1},
                          Row{428, "Precondition Required"_L1},
                          Row{429, "Too Many Requests"_L1},
                          Row{431, "Request Header Fields Too Large"_L1},
                          Row{500, "Internal Server Error"_L1},
                          Row{501, "Not Implemented"_L1},
                          Row{502, "Bad Gateway"_L1},
                          Row{503, "Service Unavailable"_L1},
                          Row{504, "Gateway Timeout"_L1},
                          Row{505, "HTTP Version Not Supported"_L1}};

} // namespace

QLatin1StringView statusPhrase(int status)
{
    const auto *const row = std::ranges::find(rows, status, &Row::status);
    return row == rows.end() ? QLatin1StringView() : row->phrase;
}

} // namespace pinbridge
