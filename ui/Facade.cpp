// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/Facade.h"

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

Facade::~Facade() = default;

bool isInUse(const UpstreamState &upstream, const QString &profileName)
{
    return upstream.configured && !upstream.sandbox && upstream.profileName == profileName;
}

QStringList siteOf(const UpstreamState &upstream)
{
    return {upstream.sandbox ? u"sandbox"_s : QString(), upstream.profileName, upstream.dataCentre,
            upstream.site, upstream.keyFingerprint};
}

} // namespace pinbridge::ui
