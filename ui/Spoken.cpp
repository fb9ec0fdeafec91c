// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/Spoken.h"

#include <QCoreApplication>

namespace pinbridge::ui {

QString spoken(const Phrase &phrase)
{
    return phrase.in([](const char *context, const char *text) {
        return QCoreApplication::translate(context, text);
    });
}

} // namespace pinbridge::ui
