// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Fuzz.h"
#include "base/Utc.h"
#include "helplightning/HttpDate.h"

#include <QLocale>

using namespace pinbridge;
using namespace pinbridge::fuzz;

// Date and Retry-After of whoever answers in Help Lightning's place: the clocks are compared by the
// one, and nobody may be made to wait for longer than a day by the other.

namespace {

const QDateTime noon(QDate(2026, 1, 1), QTime(12, 0), utc);

void readDate(const QByteArray &text)
{
    const auto date = parseHttpDate(text);
    if (!date)
        return;
    require(date->isValid() && date->offsetFromUtc() == 0, "a date is a moment in UTC");
    const QByteArray again =
        QLocale::c().toString(*date, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1();
    const auto second = parseHttpDate(again);
    require(second && *second == *date, "written down again, it is the same moment");
}

void readWait(const QByteArray &text)
{
    const auto wait = parseRetryAfter(text, noon);
    if (!wait)
        return;
    require(wait->count() >= 0 && wait->count() <= 24 * 3600, "a wait is at most a day");
    require(parseRetryAfter(QByteArray::number(qint64(wait->count())), noon) == wait,
            "a wait in seconds is that wait");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    readDate(bytes);
    readWait(bytes);
    return 0;
}
