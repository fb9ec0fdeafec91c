// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "traffic/Exchange.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// A file of exchanges: lines of JSON, the first says what it is, `{"format":
/// "pinbridge-capture", "version": 1, …}`, and each other one is an exchange, oldest first.
namespace pinbridge::capture {

constexpr int version = 1;
constexpr qsizetype longestFile = qsizetype{512} * 1024 * 1024; ///< bytes that are read
constexpr qsizetype longestLine = qsizetype{64} * 1024 * 1024;
constexpr qsizetype mostExchanges = 1'000'000;

/// `program` is the version of this program, `at` when it is written (UTC).
[[nodiscard]] QByteArray save(const QList<ExchangePtr> &exchanges, const QString &program,
                              const QDateTime &at);

/// Failure: BadSetting, with a sentence for who chose the file: it is something else, comes from a
/// newer Pinbridge, is damaged (with the line) or too large.
[[nodiscard]] Result<QList<ExchangePtr>> open(const QByteArray &bytes);

} // namespace pinbridge::capture
