// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bridge/StoreSettings.h"

#include <QDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace pinbridge {

namespace {

constexpr auto inMemory = "memory:"_L1;
constexpr std::chrono::hours shortestHistory = std::chrono::days(1);
constexpr std::chrono::hours longestHistory = std::chrono::days(3650);

/// `find` gives the value of a setting by its name.
template<typename Find>
Result<std::optional<StoreOptions>> optionsFrom(const Find &find, const QString &dataDirectory)
{
    const ResolvedSetting store = find(u"store"_s);
    const ResolvedSetting history = find(u"history"_s);
    const auto time = parseTimeSpan(history.value);
    if (!time || *time < shortestHistory || *time > longestHistory) {
        return refuse(history, history.value, Phrase::tr("give a number of days, from 1d to 3650d"),
                      Phrase::verbatim(u"30d"_s));
    }
    if (store.value == inMemory)
        return std::optional<StoreOptions>();
    auto address = StoreAddress::parse(store.value, dataDirectory);
    if (!address)
        return refuse(store, address.error().sentence);
    StoreOptions options;
    options.address = std::move(*address);
    const QString key = find(u"store-key"_s).value;
    options.keyFile = QDir(dataDirectory).absoluteFilePath(u"store.key"_s);
    if (!key.isEmpty())
        options.keyFile = QDir().absoluteFilePath(key);
    options.history = std::chrono::duration_cast<std::chrono::hours>(*time);
    return std::optional(std::move(options));
}

} // namespace

QList<Setting> storeSettings()
{
    return {
        {.name = u"store"_s,
         .variable = u"PINBRIDGE_STORE"_s,
         .form = u"URL"_s,
         .help = u"Where sessions and decisions on devices are kept: a SQLite file, by default "
                 "sessions.db, and any path below the data folder; "
                 "postgresql://user@host:port/database for several servers, the password in "
                 "PGPASSWORD or ~/.pgpass; memory: to forget them with the process, which is the "
                 "default with --sandbox."_s},
        {.name = u"store-key"_s,
         .variable = u"PINBRIDGE_STORE_KEY"_s,
         .form = u"F"_s,
         .help = u"The file with the key that seals the tokens in the store, by default store.key "
                 "in the data folder; made with a new store. All servers on a store need the "
                 "same."_s},
        {.name = u"history"_s,
         .variable = u"PINBRIDGE_HISTORY"_s,
         .form = u"TIME"_s,
         .standard = u"30d"_s,
         .help = u"How long ended sessions are kept, 1d to 3650d; they have no tokens."_s,
         .isShared = true},
    };
}

Result<void> readStoreSettings(Configuration &configuration)
{
    for (ResolvedSetting &setting : configuration.settings) {
        if (setting.name != "store"_L1 || !setting.value.isEmpty())
            continue;
        // The sandbox forgets its users and sessions with the process, too.
        setting.value = configuration.sandbox ? QString(inMemory) : u"sessions.db"_s;
        setting.origin =
            configuration.sandbox ? Phrase::verbatim(u"as --sandbox is given"_s) : Phrase();
    }
    auto options =
        optionsFrom([&configuration](const QString &name) { return configuration.setting(name); },
                    configuration.dataDirectory);
    if (!options)
        return tl::unexpected(options.error());
    configuration.store = std::move(*options);
    const auto &store = configuration.store;
    if (store && store->address.kind == StoreAddress::Kind::Sqlite) { // say which file that is
        std::ranges::find(configuration.settings, u"store"_s, &ResolvedSetting::name)->value =
            store->address.file;
    }
    return {};
}

Result<std::optional<StoreOptions>> resolveStore(const ParsedOptions &options,
                                                 const QProcessEnvironment &environment)
{
    const auto folder = resolveDataDirectory(options, environment);
    if (!folder)
        return tl::unexpected(folder.error());
    const auto sources = SettingSources::open(options, environment);
    if (!sources)
        return tl::unexpected(sources.error());
    QList<ResolvedSetting> settings;
    for (const Setting &row : storeSettings()) {
        const auto found = sources->find(row);
        if (!found)
            return tl::unexpected(found.error());
        ResolvedSetting setting{.name = row.name, .value = row.standard, .origin = {}};
        if (found->has_value()) {
            setting.value = QString::fromUtf8((*found)->value).trimmed();
            setting.origin = (*found)->origin;
        }
        settings << setting;
    }
    return optionsFrom(
        [&settings](const QString &name) {
            return *std::ranges::find(settings, name, &ResolvedSetting::name);
        },
        *folder);
}

} // namespace pinbridge
