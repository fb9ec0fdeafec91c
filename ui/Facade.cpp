// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/Facade.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

Facade::~Facade() = default;

StoredProfile Facade::storedProfile() const
{
    const ProfileList list = profiles();
    return list.profile(list.activeId);
}

StoredProfile ProfileList::profile(const QString &id) const
{
    const auto found = std::ranges::find(profiles, id, &StoredProfile::id);
    return found == profiles.end() || id.isEmpty() ? StoredProfile() : *found;
}

bool isInUse(const UpstreamState &upstream, const QString &profileName)
{
    return upstream.configured && !upstream.sandbox && upstream.profileName == profileName;
}

QStringList siteOf(const UpstreamState &upstream)
{
    return {upstream.sandbox ? u"sandbox"_s : QString(), upstream.profileName, upstream.dataCentre,
            upstream.site, upstream.keyFingerprint};
}

bool isProfileInUse(const UpstreamState &upstream, const QString &profileId)
{
    return upstream.configured && !upstream.sandbox && !profileId.isEmpty()
           && upstream.profileId == profileId;
}

} // namespace pinbridge::ui
