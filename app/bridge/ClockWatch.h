// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "helplightning/ClockSkew.h"
#include "helplightning/UpstreamTypes.h"

#include <QObject>

#include <chrono>
#include <optional>

namespace pinbridge {

/// Looks how far this machine's clock is from upstream's while a server runs. When that becomes
/// too much, the log tells it once, with what to do, and once when it is well again.
class ClockWatch : public QObject
{
    Q_OBJECT

public:
    /// What a call has told of it.
    void note(const CallTrace &trace);

    /// Upstream's clock minus ours; unset: nothing is known.
    [[nodiscard]] std::optional<std::chrono::milliseconds> difference() const
    {
        return m_skew.difference();
    }
    /// Beyond ClockSkew::tolerable.
    [[nodiscard]] bool isTooLarge() const { return m_skew.isTooLarge(); }

Q_SIGNALS:
    /// Upstream's clock minus ours: it is known now, or another than before by half a second.
    void changed(std::chrono::milliseconds difference);

private:
    ClockSkew m_skew;
    std::optional<std::chrono::milliseconds> m_told;
    bool m_wasTooLarge = false;
};

} // namespace pinbridge
