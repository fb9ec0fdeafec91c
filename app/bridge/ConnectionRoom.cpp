// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bridge/ConnectionRoom.h"

#include "base/Log.h"
#include "system/Descriptors.h"

#include <algorithm>

namespace pinbridge {

int connectionsWithRoom(int wanted)
{
    // Far below the limit: when descriptors run out, nothing can be accepted or looked up.
    const int connections = std::min(wanted, sys::raiseDescriptorLimit() / 2);
    if (connections < wanted) {
        qCWarning(logServer) << "The system lets this process open so few files that it takes"
                             << connections << "connections and not" << wanted;
    }
    return connections;
}

} // namespace pinbridge
