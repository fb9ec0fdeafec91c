// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "base/Secret.h"
#include "credentials/Profile.h"

namespace pinbridge {

/// What the vault keeps of a profile, as one secret, so that both keys change together: the API
/// key's line, then the partner key in PEM.
[[nodiscard]] Secret bundleOf(const Profile &profile);

/// Puts both keys of a bundle into `profile`. Failure: BadSetting or BadKey; the sentence says
/// what to do.
[[nodiscard]] Result<void> takeBundle(const Secret &bundle, Profile &profile);

} // namespace pinbridge
