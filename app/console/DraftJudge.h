// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "credentials/ProfileStore.h"
#include "ui/Facade.h"

#include <optional>

namespace pinbridge {

/// Judges every field of a draft. An empty secret is good where `stored` has one: it may be in the
/// vault, which is not asked for that. `taken` are the names of the other profiles. Reads the key's
/// file and proves the key: some milliseconds of disk and key work, not for the UI thread.
[[nodiscard]] ui::DraftVerdict judgeDraft(const ui::ProfileDraft &draft,
                                          const std::optional<ProfileRecord> &stored,
                                          const QStringList &taken = {});
/// The address of a draft whose fields are good.
[[nodiscard]] QUrl urlOf(const ui::ProfileDraft &draft);
/// Whether the draft says all there is to a profile, so that no stored secret is needed.
[[nodiscard]] bool givesSecrets(const ui::ProfileDraft &draft);

/// The profile that the draft and, for empty secrets, the stored profile make.
/// Failure: of the first field that cannot be used.
[[nodiscard]] Result<Profile> profileOf(const ui::ProfileDraft &draft,
                                        const std::optional<Profile> &stored);

/// "RSA 2048, 9f:31:…:c2"
[[nodiscard]] QString keyWords(int bits, const QString &fingerprint);
/// "9f:31:…:c2": enough to compare by eye.
[[nodiscard]] QString shortFingerprint(const QString &fingerprint);

} // namespace pinbridge
