// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "traffic/Exchange.h"

#include <QList>
#include <QString>

namespace pinbridge {

/// One thing in which two exchanges differ.
struct Difference
{
    enum class Subject {
        Device,
        Client,
        Encryption,
        Method,
        Path,
        QueryItem, ///< `name` is its name
        RequestField, ///< `name` is the field's, as the left one has it
        RequestBody, ///< `name` is the member's place, "contact_email" or "a[0].b"; empty: all of
                     ///< it
        Token, ///< what the Authorization field held
        ApiKey,
        Status,
        ReplyField,
        ReplyBody,
        Note,
        Fault,
        Delivery,
        Duration,
        Step, ///< `name` is the stage's; how often and with what outcome, and how long
    };

    Subject subject = Subject::Path;
    QString name = {}; ///< see Subject; else empty
    QString left = {}; ///< empty with `onlyRight`
    QString right = {}; ///< empty with `onlyLeft`
    bool onlyLeft = false; ///< the right one has none
    bool onlyRight = false; ///< the left one has none
    bool isExpected = false; ///< so of any two: time, request id, a duration

    bool operator==(const Difference &) const = default;
};

/// In the order of Subject, within it by name. Empty: there is nothing to tell.
[[nodiscard]] QList<Difference> differencesOf(const Exchange &left, const Exchange &right);

} // namespace pinbridge
