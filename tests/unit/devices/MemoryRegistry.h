// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "devices/DeviceRegistry.h"
#include "devices/MemoryDevices.h"

namespace pinbridge::test {

/// What a MemoryRegistry is made on, and so before it.
class InMemory
{
protected:
    explicit InMemory(const Clock &clock)
        : m_kept(clock)
    {
    }

    MemoryDevices m_kept;
};

/// A registry with a repository of its own.
class MemoryRegistry final
    : private InMemory
    , public DeviceRegistry
{
public:
    explicit MemoryRegistry(const Clock &clock)
        : InMemory(clock)
        , DeviceRegistry(m_kept, clock)
    {
    }
};

} // namespace pinbridge::test
