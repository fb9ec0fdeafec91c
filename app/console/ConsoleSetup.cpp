// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/ConsoleSetup.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

bool anyIsGiven(const Configuration &configuration)
{
    static const QStringList names{u"url"_s, u"enterprise-id"_s, u"api-key"_s, u"partner-key"_s};
    return std::ranges::any_of(configuration.settings, [](const ResolvedSetting &setting) {
        return names.contains(setting.name) && setting.source != Source::Default;
    });
}

} // namespace

ConsoleSetup setupOf(const Configuration &configuration)
{
    ConsoleSetup setup;
    setup.bridge = toSetup(configuration);
    if (configuration.sandbox || configuration.profile)
        return setup;
    // Nothing given at all is no failure: the window then offers its two doors. A value that was
    // refused has no source, but its failure is another one.
    const Failure &failure = configuration.profile.error();
    if (failure.code != FailureCode::CredentialsMissing || anyIsGiven(configuration))
        setup.profileFailure = failure;
    return setup;
}

} // namespace pinbridge
