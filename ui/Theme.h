// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QObject>
#include <QPalette>
#include <QString>

namespace pinbridge::ui {

/// The colours there are. Widgets name these and never a colour.
enum class Token {
    Window,
    Side,
    Card,
    Field,
    Line,
    Text,
    Dim,
    Accent, ///< ground of the primary button, outline of what has the focus
    OnAccent,
    AccentText,
    AccentGround,
    Good,
    GoodGround,
    Caution,
    CautionGround,
    Bad,
    BadGround,
};

enum class Shade { Light, Dark };
enum class ThemeChoice { System, Light, Dark };

/// The one table.
[[nodiscard]] QColor colorOf(Token token, Shade shade);
[[nodiscard]] QPalette paletteOf(Shade shade);
/// The style sheet of the resources with every `@token` replaced.
[[nodiscard]] QString styleSheetOf(Shade shade);

/// What a state means for the eye; the word beside it says it, too.
enum class Tone { Neutral, Accent, Good, Caution, Bad };
[[nodiscard]] Token textToken(Tone tone);
[[nodiscard]] Token groundToken(Tone tone);
/// "good": the name style sheet rules have for it.
[[nodiscard]] QString nameOf(Tone tone);

/// The look of the application: Fusion with our tokens, light or dark.
class Theme : public QObject
{
    Q_OBJECT

public:
    /// Remembers the platform's own palette to follow; before anything sets another.
    explicit Theme(ThemeChoice choice, QObject *parent = nullptr);

    [[nodiscard]] Shade shade() const { return m_shade; }
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] QColor color(Token token) const { return colorOf(token, m_shade); }

    void choose(ThemeChoice choice);
    /// Dresses the application: style, palette, fonts, style sheet.
    void apply();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] Shade shadeOfSystem() const;

    ThemeChoice m_choice;
    bool m_platformIsDark = false;
    Shade m_shade = Shade::Light;
};

} // namespace pinbridge::ui
