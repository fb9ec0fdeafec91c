// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "credentials/Profile.h"
#include "ui/Facade.h"

#include <optional>

namespace pinbridge {

/// Judges every field of a draft, an empty secret by the stored one. Reads the key's file and
/// proves the key: some milliseconds of disk and key work, not for the UI thread.
[[nodiscard]] ui::DraftVerdict judgeDraft(const ui::ProfileDraft &draft,
                                          const std::optional<Profile> &stored);

/// The profile that the draft and, for empty secrets, the stored profile make.
/// Failure: of the first field that cannot be used.
[[nodiscard]] Result<Profile> profileOf(const ui::ProfileDraft &draft,
                                        const std::optional<Profile> &stored);

/// "RSA 2048, 9f:31:…:c2"
[[nodiscard]] QString keyWords(const PartnerKey &key);
/// "9f:31:…:c2": enough to compare by eye.
[[nodiscard]] QString shortFingerprint(const QString &fingerprint);

} // namespace pinbridge
