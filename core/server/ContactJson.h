// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/JsonMapping.h"

#include <QCache>

namespace pinbridge {

/// What a contact's device is answered with. A pin is looked up again and again, so it is made once
/// for as long as the session says the same: of the latest 256 pins, a kilobyte and a half each.
class ContactJson
{
public:
    explicit ContactJson(SessionIdForm form)
        : m_form(form)
    {
    }

    /// sideJson of the contact.
    [[nodiscard]] QByteArray of(const Session &session);
    /// The pin joins no more, and its tokens are not kept for it.
    void forget(const QString &pin) { m_made.remove(pin); }

private:
    struct Made
    {
        Session session; ///< with what is in `json`, and nothing else
        QByteArray json;

        [[nodiscard]] bool isOf(const Session &other) const;
    };

    static constexpr qsizetype most = 256;

    const SessionIdForm m_form;
    QCache<QString, Made> m_made{most}; ///< by pin
};

} // namespace pinbridge
