// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "devices/DeviceName.h"

#include <QList>

#include <algorithm>

namespace pinbridge {

namespace {

/// Persian words and many emoji are joined or parted by these (Unicode 15, section 23.2).
constexpr char32_t nonJoiner = 0x200c;
constexpr char32_t joiner = 0x200d;

bool isUnfit(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Format:
        return c != nonJoiner && c != joiner;
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

tl::unexpected<Failure> bad(const Phrase &sentence)
{
    return fail(FailureCode::BadSetting, sentence, Stage::Settings);
}

} // namespace

Result<QString> checkedDeviceName(const QString &typed)
{
    QString name = typed.trimmed();
    const auto points = name.toUcs4();
    if (!name.isValidUtf16() || std::ranges::any_of(points, isUnfit)) {
        return bad(Phrase::tr("A device's name is one line, without control characters."));
    }
    if (points.size() > longestDeviceName) {
        return bad(Phrase::tr("A device's name has %1 characters at most; this one has %2.")
                       .arg(longestDeviceName)
                       .arg(points.size()));
    }
    return name;
}

} // namespace pinbridge
