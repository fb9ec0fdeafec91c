// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/LineFields.h"
#include "base/Redact.h"

#include <QByteArray>
#include <QString>
#include <QtGlobal>

namespace pinbridge {

enum class LogFormat { Text, Json };

/// What a line is about, before it has a form.
struct LogRecord
{
    QtMsgType type = QtInfoMsg;
    QByteArray category;
    QByteArray request; ///< the X-Request-Id of its answer; empty: none
    QString message; ///< from anybody: it is redacted and escaped here
    LineFields::Make fields{}; ///< of JSON; unset: none
};

struct LineForm
{
    LogFormat format = LogFormat::Text;
    /// For systemd's journal: the line begins with its priority, sd-daemon(3), and has neither time
    /// nor, as text, level, which the journal keeps itself.
    bool isForJournal = false;
    PinsInLog pins = PinsInLog::Hidden;

    bool operator==(const LineForm &) const = default;
};

/// What ends a line, steers a terminal or turns the order of what follows.
[[nodiscard]] bool isTreacherous(QChar c);

/// One line, with its end: text, "TIME LEVEL CATEGORY: [REQUEST] MESSAGE", or a JSON object with
/// `time` (ISO 8601, UTC), `level`, `category`, `request` where there is one, `message`, and the
/// record's fields. The only way from a message to a line, so secrets are taken out here.
/// Messages of more than 8,192 characters are cut.
[[nodiscard]] QByteArray logLine(const LogRecord &record, const LineForm &form);

} // namespace pinbridge
