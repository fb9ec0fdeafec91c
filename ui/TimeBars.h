// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "traffic/Exchange.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace pinbridge::ui {

/// One line of the drawing: what took how long, from where to where.
struct TimeBar
{
    enum class Kind {
        Wait, ///< of the device, from its request to its answer
        Asked,
        Shared, ///< somebody else's request had asked
        Remembered, ///< nobody was asked: it takes no time
    };

    Kind kind = Kind::Asked;
    bool hasFailed = false;
    QString label; ///< "create the session", "POST /v1/sessions → 400"
    std::chrono::milliseconds begin{0}; ///< from the begin of the wait; not before it
    std::chrono::milliseconds end{0};
    std::optional<std::chrono::milliseconds> firstByte = {};
    QString figure = {}; ///< "112 ms"
    QString meaning = {}; ///< all of it in a sentence, for a tool tip and who does not see it
};

/// The wait first, then the steps by their begin. Empty: nothing is known of it.
[[nodiscard]] QList<TimeBar> timeBarsOf(const Exchange &exchange);
/// What was asked upstream for it, a paragraph a step.
[[nodiscard]] QString stepsText(const Exchange &exchange);
/// "look up user", "create the session".
[[nodiscard]] QString stageWords(Stage stage);

} // namespace pinbridge::ui
