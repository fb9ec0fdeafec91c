// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bridge/StoredConfiguration.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

Result<StoredResolution> resolveStored(SettingSources sources, const ParsedOptions &options,
                                       Credentials credentials)
{
    QList<RefusedSetting> refused;
    for (;;) { // each turn drops a value
        auto configuration = resolveConfiguration(sources, options, Program::Console, credentials);
        if (configuration)
            return StoredResolution{std::move(*configuration), std::move(refused)};
        const Failure &failure = configuration.error();
        if (!sources.dropStored(failure.setting))
            return tl::unexpected(failure);
        refused.append({failure.setting, failure.sentence});
    }
}

Result<Configuration> resolveWithStored(const ParsedOptions &options,
                                        const QProcessEnvironment &environment)
{
    auto sources = SettingSources::open(options, environment);
    if (!sources)
        return tl::unexpected(sources.error());
    const auto folder = resolveDataDirectory(options, environment);
    if (!folder)
        return tl::unexpected(folder.error());
    QList<Phrase> warnings;
    const auto stored = StoredSettings::load(*folder);
    if (stored) {
        sources->setStored(stored->values(), StoredSettings::pathIn(*folder));
        for (const QString &name : stored->unknownNames()) {
            warnings << Phrase::verbatim(
                u"%1 has the setting %2, which this program does not know or "
                "does not take from there: it counts for nothing here."_s.arg(
                    StoredSettings::pathIn(*folder), name));
        }
    } else {
        warnings << stored.error().sentence;
    }
    auto resolution = resolveStored(std::move(*sources), options, Credentials::Resolved);
    if (!resolution)
        return tl::unexpected(resolution.error());
    for (const RefusedSetting &refused : std::as_const(resolution->refused))
        warnings << Phrase::verbatim(u"%1. The default counts."_s.arg(refused.sentence));
    resolution->configuration.warnings = warnings + resolution->configuration.warnings;
    return std::move(resolution->configuration);
}

} // namespace pinbridge
