// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Fuzz.h"
#include "devices/Device.h"

#include <algorithm>

using namespace pinbridge;
using namespace pinbridge::fuzz;

// What a device calls itself, as the operator reads it beside the button that lets it in.

namespace {

bool isHarmless(char32_t c)
{
    const auto category = QChar::category(c);
    // Direction marks and their like are Other_Format, which is not printable.
    return c == U' '
           || (QChar::isPrint(c) && !QChar::isSpace(c) && category != QChar::Mark_NonSpacing
               && category != QChar::Mark_Enclosing);
}

void requireClean(const QString &agent)
{
    const QString cleaned = cleanedAgent(agent);
    require(cleaned.size() <= longestAgent, "a name fits its column");
    const auto points = cleaned.toUcs4();
    require(std::all_of(points.cbegin(), points.cend(), isHarmless), "a name is one plain line");
    require(!cleaned.contains(QStringLiteral("  ")), "blanks do not push words out of sight");
    require(cleanedAgent(cleaned) == cleaned, "what is clean stays as it is");
    require(cleanedAgent(QLatin1Char('\n') + cleaned + QChar(0x202e)) == cleaned,
            "what is taken out leaves nothing at the ends");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    requireClean(QString::fromUtf8(bytes));
    // UTF-8 never gives half a surrogate pair, a file of decisions may.
    QString units;
    units.reserve(bytes.size() / 2);
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        units += QChar(static_cast<uchar>(bytes.at(i)), static_cast<uchar>(bytes.at(i + 1)));
    requireClean(units);
    return 0;
}
