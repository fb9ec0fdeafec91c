// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/Message.h"

#include <QJsonObject>
#include <QString>

namespace pinbridge {

struct ExchangeSummary;

/// What the log says of an exchange, "192.168.1.5 GET /session?sid=1234 200 3 ms" and what was odd
/// about it. The request's target is as sent, and so with nothing in it that could forge a line. Of
/// values only a pin is there, for the log to show or not: what is no pin may be anything.
[[nodiscard]] QString lineOf(const ExchangeSummary &summary, const http::Request &request);
/// The same for who reads lines with a program.
[[nodiscard]] QJsonObject lineFieldsOf(const ExchangeSummary &summary,
                                       const http::Request &request);

} // namespace pinbridge
