// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/Theme.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QStyleFactory>
#include <QStyleHints>

#include <array>
#include <cstddef>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

struct Row
{
    Token token;
    const char *name;
    QRgb light;
    QRgb dark;
};

// Every text colour has a contrast of 4.5 : 1 or more on every ground it stands on
// (WCAG 2.2, success criterion 1.4.3).
constexpr std::array table{
    Row{Token::Window, "window", 0xfff5f6f8, 0xff15181d},
    Row{Token::Side, "side", 0xffeceef2, 0xff1b1f26},
    Row{Token::Card, "card", 0xffffffff, 0xff1f242c},
    Row{Token::Field, "field", 0xfff5f6f8, 0xff15181d},
    Row{Token::Line, "line", 0xffdfe3e8, 0xff2e3540},
    Row{Token::Text, "text", 0xff1c2430, 0xffe6e9ee},
    Row{Token::Dim, "dim", 0xff5f697d, 0xff98a2b3},
    Row{Token::Accent, "accent", 0xff2f6fed, 0xff7aa5ff},
    Row{Token::OnAccent, "on-accent", 0xffffffff, 0xff15181d},
    Row{Token::AccentText, "accent-text", 0xff1f5bd0, 0xff7aa5ff},
    Row{Token::AccentGround, "accent-ground", 0xffe6eefe, 0xff1f2e4d},
    Row{Token::Good, "good", 0xff187546, 0xff5fd39a},
    Row{Token::GoodGround, "good-ground", 0xffe2f4ea, 0xff173226},
    Row{Token::Caution, "caution", 0xff8a5a00, 0xfff0c063},
    Row{Token::CautionGround, "caution-ground", 0xfffdf1d8, 0xff3a2e14},
    Row{Token::Bad, "bad", 0xffb42318, 0xffff8f84},
    Row{Token::BadGround, "bad-ground", 0xfffde7e4, 0xff43201d},
};

constexpr int textSize = 14;

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness()
           < palette.color(QPalette::WindowText).lightness();
}

} // namespace

QColor colorOf(Token token, Shade shade)
{
    const Row &row = table.at(static_cast<std::size_t>(token));
    Q_ASSERT(row.token == token);
    return QColor::fromRgb(shade == Shade::Light ? row.light : row.dark);
}

QPalette paletteOf(Shade shade)
{
    const auto color = [shade](Token token) { return colorOf(token, shade); };
    QPalette palette(color(Token::Text), color(Token::Card), color(Token::Line), color(Token::Line),
                     color(Token::Line), color(Token::Text), color(Token::OnAccent),
                     color(Token::Field), color(Token::Window));
    palette.setColor(QPalette::AlternateBase, color(Token::Card));
    palette.setColor(QPalette::PlaceholderText, color(Token::Dim));
    palette.setColor(QPalette::Highlight, color(Token::Accent));
    palette.setColor(QPalette::HighlightedText, color(Token::OnAccent));
    palette.setColor(QPalette::Link, color(Token::AccentText));
    palette.setColor(QPalette::LinkVisited, color(Token::AccentText));
    palette.setColor(QPalette::ToolTipBase, color(Token::Card));
    palette.setColor(QPalette::ToolTipText, color(Token::Text));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(Token::Dim));
    return palette;
}

QString styleSheetOf(Shade shade)
{
    QFile file(u":/pinbridge/style.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The style sheet is missing from the program's resources");
    QString sheet = QString::fromUtf8(file.readAll());
    for (const Row &row : table) {
        sheet.replace(u'@' + QLatin1StringView(row.name) + u';',
                      colorOf(row.token, shade).name() + u';');
    }
    return sheet;
}

Token textToken(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return Token::Dim;
    case Tone::Accent:
        return Token::AccentText;
    case Tone::Good:
        return Token::Good;
    case Tone::Caution:
        return Token::Caution;
    case Tone::Bad:
        return Token::Bad;
    }
    Q_UNREACHABLE();
}

Token groundToken(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return Token::Window;
    case Tone::Accent:
        return Token::AccentGround;
    case Tone::Good:
        return Token::GoodGround;
    case Tone::Caution:
        return Token::CautionGround;
    case Tone::Bad:
        return Token::BadGround;
    }
    Q_UNREACHABLE();
}

QString nameOf(Tone tone)
{
    static const QString names[] = {u"neutral"_s, u"accent"_s, u"good"_s, u"caution"_s, u"bad"_s};
    return names[static_cast<int>(tone)];
}

Theme::Theme(ThemeChoice choice, QObject *parent)
    : QObject(parent)
    , m_choice(choice)
    , m_platformIsDark(isDark(QApplication::palette()))
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (m_choice == ThemeChoice::System)
            apply();
    });
#endif
}

Shade Theme::shadeOfSystem() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark ? Shade::Dark : Shade::Light;
#endif
    return m_platformIsDark ? Shade::Dark : Shade::Light;
}

void Theme::choose(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

void Theme::apply()
{
    m_shade = m_choice == ThemeChoice::System
                  ? shadeOfSystem()
                  : (m_choice == ThemeChoice::Dark ? Shade::Dark : Shade::Light);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QFont font = QApplication::font();
    font.setPixelSize(textSize);
    QApplication::setFont(font);
    QApplication::setPalette(paletteOf(m_shade));
    qApp->setStyleSheet(styleSheetOf(m_shade));
    Q_EMIT changed();
}

} // namespace pinbridge::ui
