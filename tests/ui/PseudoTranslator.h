// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTranslator>

namespace pinbridge::test {

/// A language of its own: each string of ours with its vowels doubled and accented, some 40 %
/// longer, in brackets. What is shown without them did not pass through tr().
class PseudoTranslator : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment,
                                    int number) const override;
};

/// "&Copy %1" is "⟦&Cóópy %1⟧".
[[nodiscard]] QString pseudoOf(const QString &text);
/// What of `text` is in no brackets.
[[nodiscard]] QString outsideOf(const QString &text);

} // namespace pinbridge::test
