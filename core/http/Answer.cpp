// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/Answer.h"

namespace pinbridge::http {

Answer::~Answer() = default;

} // namespace pinbridge::http
