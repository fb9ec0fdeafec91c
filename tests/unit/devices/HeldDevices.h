// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"
#include "base/OneShot.h"
#include "devices/DeviceRepository.h"

#include <QList>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace pinbridge::test {

/// A repository that answers when the test lets it, or fails: what is asked for waits until then,
/// and is done in the order it came in.
class HeldDevices final : public DeviceRepository
{
public:
    explicit HeldDevices(const Clock &clock)
        : m_clock(clock)
    {
    }

    [[nodiscard]] QList<Device> atStart() const override { return devices; }
    [[nodiscard]] std::chrono::milliseconds ahead() const override { return {}; }

    [[nodiscard]] QCoro::Task<Result<QList<Device>>> list() override
    {
        const QList<Device> asked = devices; // what is kept later is news
        const OneShot<bool> turn = enqueue();
        if (!co_await turn)
            co_return silent();
        co_return Result<QList<Device>>(asked);
    }

    [[nodiscard]] QCoro::Task<Result<KeptDevices>> change(Change change) override
    {
        const OneShot<bool> turn = enqueue();
        if (!co_await turn)
            co_return silent();
        const auto touched = change(devices, m_clock.now());
        if (!touched)
            co_return tl::unexpected(touched.error());
        co_return Result<KeptDevices>(KeptDevices{.devices = devices, .touched = *touched});
    }

    /// Does what waits; from then on everything at once.
    void release() { answer(true); }
    /// Fails what waits; from then on everything at once.
    void refuse() { answer(false); }
    /// Holds what comes from now on.
    void hold() { m_always.reset(); }

    [[nodiscard]] std::size_t waiting() const { return m_waiting.size(); }

    QList<Device> devices; ///< what is kept

private:
    static tl::unexpected<Failure> silent()
    {
        return fail(FailureCode::Unavailable,
                    Phrase::verbatim(QStringLiteral("The store does not answer.")), Stage::Storage);
    }
    OneShot<bool> enqueue()
    {
        OneShot<bool> turn;
        if (m_always)
            turn.set(*m_always);
        else
            m_waiting.push_back(turn);
        return turn;
    }
    void answer(bool well)
    {
        m_always = well;
        for (const OneShot<bool> &turn : std::exchange(m_waiting, {}))
            turn.set(well);
    }

    const Clock &m_clock;
    std::vector<OneShot<bool>> m_waiting;
    std::optional<bool> m_always = true;
};

} // namespace pinbridge::test
