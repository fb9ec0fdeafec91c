// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/Message.h"

#include <QByteArray>

namespace pinbridge::http {

/// The fields that are about the connection and not about the answer: Date, and Connection when
/// it ends.
void addConnectionFields(Reply &reply, bool closes);

/// Makes `bytes` the reply as it goes over the wire, in the words and the order of Qt's server.
/// `headOnly`: its length without its body.
void toBytes(const Reply &reply, bool headOnly, QByteArray &bytes);

} // namespace pinbridge::http
