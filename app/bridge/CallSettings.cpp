// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bridge/CallSettings.h"

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

QList<Setting> callSettings()
{
    return {
        {.name = u"follow-calls"_s,
         .variable = u"PINBRIDGE_FOLLOW_CALLS"_s,
         .form = u"sandbox|always|never"_s,
         .standard = u"sandbox"_s,
         .help = u"Whether Help Lightning is asked now and then what became of a session's call, "
                 "for the console and /metrics. sandbox: only the sandbox."_s},
    };
}

Result<void> readCallSettings(Configuration &configuration)
{
    const ResolvedSetting setting = configuration.setting(u"follow-calls"_s);
    if (setting.value == "sandbox"_L1)
        configuration.followCalls = FollowCalls::InSandbox;
    else if (setting.value == "always"_L1)
        configuration.followCalls = FollowCalls::Always;
    else if (setting.value == "never"_L1)
        configuration.followCalls = FollowCalls::Never;
    else {
        return refuse(setting, setting.value,
                      Phrase::tr("give %1, %2 or %3")
                          .arg(asGiven(setting, u"sandbox"_s), u"always"_s, u"never"_s));
    }
    return {};
}

std::unique_ptr<CallFollower> callFollower(const BridgeSetup &setup, HelpLightning &upstream,
                                           SessionDesk &desk, const Clock &clock)
{
    const bool isWanted = setup.followCalls == FollowCalls::Always
                          || (setup.followCalls == FollowCalls::InSandbox && setup.sandbox);
    if (!isWanted)
        return nullptr;
    CallFollower::Options options = setup.following;
    // Of what several servers share each asks for its own.
    options.takesUpKept = !setup.store || setup.store->address.kind != StoreAddress::Kind::Postgres;
    return std::make_unique<CallFollower>(upstream, desk, clock, std::move(options));
}

} // namespace pinbridge
