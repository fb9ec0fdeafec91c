// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bridge/SharedConfiguration.h"

#include "base/Log.h"
#include "bridge/ServiceSettings.h"
#include "bridge/Settings.h"
#include "bridge/StoreSettings.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

QStringList sharedSettingNames()
{
    QStringList names;
    for (const Setting &setting : settingsTable()) {
        if (setting.isShared)
            names << setting.name;
    }
    names.sort();
    return names;
}

Result<void> addShared(Configuration &configuration, const SharedSettings &shared)
{
    const QStringList names = sharedSettingNames();
    for (auto it = shared.cbegin(); it != shared.cend(); ++it) {
        const auto setting =
            std::ranges::find(configuration.settings, it.key(), &ResolvedSetting::name);
        if (!names.contains(it.key()) || setting == configuration.settings.end()) {
            configuration.warnings
                << Phrase::verbatim(u"The store shares the setting %1, which this "
                                    "program does not know: it counts for nothing "
                                    "here."_s.arg(it.key()));
            continue;
        }
        if (setting->source != Source::Default && setting->source != Source::Shared)
            continue;
        setting->value = it.value();
        setting->source = Source::Shared;
        setting->origin = Phrase::tr("The store's setting %1").arg(it.key());
    }
    if (const auto read = readServiceSettings(configuration); !read)
        return read;
    return readStoreSettings(configuration);
}

Result<void> shareInto(BridgeSetup &setup, const Configuration &configuration,
                       const SharedSettings &shared)
{
    Configuration with = configuration;
    with.warnings.clear();
    if (const auto added = addShared(with, shared); !added)
        return added;
    for (const Phrase &warning : std::as_const(with.warnings))
        qCWarning(logServer).noquote() << warning.english();
    setup.access.networks = with.access.networks;
    setup.sessionIdForm = with.sessionIdForm;
    setup.sessions = with.sessions;
    setup.cors = with.cors;
    setup.limits = with.limits;
    if (setup.store && with.store)
        setup.store->history = with.store->history;
    return {};
}

void addSharedFromStore(Configuration &configuration)
{
    if (!configuration.store)
        return;
    const auto shared = readSharedSettings(configuration.store->address);
    if (!shared) {
        configuration.warnings << Phrase::verbatim(
            u"What the servers on the store share is not shown: %1"_s.arg(shared.error().sentence));
        return;
    }
    const Configuration alone = configuration;
    if (const auto added = addShared(configuration, *shared); !added) {
        configuration = alone;
        configuration.warnings << Phrase::verbatim(
            u"A server does not start: %1"_s.arg(added.error().sentence));
    }
}

} // namespace pinbridge
