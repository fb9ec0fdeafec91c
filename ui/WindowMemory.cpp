// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/WindowMemory.h"

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

QString nameOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        return u"system"_s;
    case ThemeChoice::Light:
        return u"light"_s;
    case ThemeChoice::Dark:
        return u"dark"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ThemeChoice> themeNamed(const QString &name)
{
    for (const auto choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        if (name == nameOf(choice))
            return choice;
    }
    return std::nullopt;
}

QString nameOf(ClosingChoice choice)
{
    switch (choice) {
    case ClosingChoice::Ask:
        return u"ask"_s;
    case ClosingChoice::KeepServing:
        return u"keep-serving"_s;
    case ClosingChoice::Quit:
        return u"quit"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ClosingChoice> closingNamed(const QString &name)
{
    for (const auto choice :
         {ClosingChoice::Ask, ClosingChoice::KeepServing, ClosingChoice::Quit}) {
        if (name == nameOf(choice))
            return choice;
    }
    return std::nullopt;
}

} // namespace pinbridge::ui
