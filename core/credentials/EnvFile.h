// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace pinbridge {

/// Variables of a `.env` file: `NAME=value` a line, blank lines and lines starting with '#'
/// skipped, an optional `export ` before the name, values bare, 'single' or "double" quoted (the
/// latter with \n, \r, \t, \", \\), text after a closing quote only blanks or a comment, a bare
/// value ends before " #". CRLF and a BOM are tolerated. The last of two equal names wins.
/// Failure: BadSetting with the line's number and never its value.
[[nodiscard]] Result<QMap<QString, QByteArray>> parseEnv(const QByteArray &text);

/// The same from a file of at most 64 KiB. Failure: BadSetting naming the path.
[[nodiscard]] Result<QMap<QString, QByteArray>> readEnvFile(const QString &path);

} // namespace pinbridge
