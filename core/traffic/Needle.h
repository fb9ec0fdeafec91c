// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <array>

namespace pinbridge {

/// A text that is looked for in many others, whatever its case; made once. Only ASCII letters are
/// folded where the text looked for is ASCII.
class Needle
{
public:
    explicit Needle(const QString &text);

    [[nodiscard]] bool isIn(QStringView text) const;
    /// In UTF-8.
    [[nodiscard]] bool isIn(QByteArrayView text) const;
    [[nodiscard]] const QString &folded() const { return m_folded; }

private:
    QString m_folded;
    QByteArray m_bytes; ///< the same in UTF-8
    bool m_isAscii = true;
    std::array<qsizetype, 256> m_skips{}; ///< Horspool's: how far on after a byte at the end
};

/// `*` stands for any characters, `?` for one; all of the text, whatever its case.
class Glob
{
public:
    explicit Glob(const QString &pattern);

    [[nodiscard]] static bool isOne(QStringView text);
    [[nodiscard]] bool matches(QStringView text) const;

private:
    QString m_folded;
};

} // namespace pinbridge
