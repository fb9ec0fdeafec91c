// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/QtOptions.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

const QStringList &switches()
{
    static const QStringList names{u"reverse"_s, u"widgetcount"_s, u"nograb"_s, u"dograb"_s};
    return names;
}

/// Each with its value as the next argument.
const QStringList &withValue()
{
    static const QStringList names{u"platform"_s,
                                   u"platformpluginpath"_s,
                                   u"platformtheme"_s,
                                   u"plugin"_s,
                                   u"qwindowgeometry"_s,
                                   u"geometry"_s,
                                   u"qwindowicon"_s,
                                   u"icon"_s,
                                   u"qwindowtitle"_s,
                                   u"title"_s,
                                   u"session"_s,
                                   u"display"_s,
                                   u"style"_s,
                                   u"stylesheet"_s,
                                   u"name"_s};
    return names;
}

/// With their value behind a "=".
const QStringList &withEquals()
{
    static const QStringList names{u"style="_s, u"stylesheet="_s, u"qmljsdebugger="_s};
    return names;
}

} // namespace

QStringList withoutQtOptions(const QStringList &arguments)
{
    QStringList rest;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        // Qt takes two dashes for one.
        const QString name = argument.mid(argument.startsWith("--"_L1) ? 2 : 1);
        const auto isStartOfName = [&name](const QString &start) { return name.startsWith(start); };
        const bool isOption = argument.startsWith(u'-');
        const bool isQtSwitch =
            isOption
            && (switches().contains(name)
                || std::any_of(withEquals().begin(), withEquals().end(), isStartOfName));
        if (isOption && withValue().contains(name))
            ++i;
        else if (!isQtSwitch)
            rest << argument;
    }
    return rest;
}

} // namespace pinbridge
