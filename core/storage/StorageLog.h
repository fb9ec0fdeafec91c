// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

namespace pinbridge {

Q_DECLARE_LOGGING_CATEGORY(logStorage) ///< pinbridge.storage: the store

} // namespace pinbridge
