// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/Facade.h"

namespace pinbridge::ui {

Facade::~Facade() = default;

bool isInUse(const UpstreamState &upstream, const QString &profileName)
{
    return upstream.configured && !upstream.sandbox && upstream.profileName == profileName;
}

} // namespace pinbridge::ui
