// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "OpenedStore.h"

#include "bridge/StoreSettings.h"

#include <QLoggingCategory>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

QList<OptionSpec> storeOptions()
{
    return {
        {.name = u"data-dir"_s,
         .value = u"D"_s,
         .help = u"The server's data folder; by default PINBRIDGE_DATA_DIR, or pinbridge in the "
                 "user's data folder (~/.local/share/pinbridge)."_s},
        {.name = u"store"_s,
         .value = u"URL"_s,
         .help = u"The store, as the server was given it; by default PINBRIDGE_STORE, or "
                 "sessions.db in the data folder."_s},
        {.name = u"store-key"_s,
         .value = u"F"_s,
         .help = u"The store's key, as the server was given it; by default PINBRIDGE_STORE_KEY, or "
                 "store.key in the data folder."_s},
        {.name = u"env-file"_s, .value = u"F"_s, .help = u"A .env file with these variables."_s},
        {.name = u"help"_s, .value = {}, .help = u"Print this text and stop."_s},
    };
}

Result<std::unique_ptr<OpenedStore>> findStore(const ParsedOptions &options)
{
    auto store = resolveStore(options, QProcessEnvironment::systemEnvironment());
    if (!store)
        return tl::unexpected(store.error());
    if (!*store) {
        return fail(FailureCode::BadSetting,
                    Phrase::verbatim(
                        u"With memory: as its store a server keeps its sessions to itself; name a "
                        "store with --store."_s),
                    Stage::Settings);
    }
    // What the log would say is in the command's own answer.
    QLoggingCategory::setFilterRules(u"pinbridge.storage=false"_s);
    return std::make_unique<OpenedStore>(std::move(**store));
}

ExitCode complain(const OpenedStore &store, const Failure &failure)
{
    const QString problem = store.database.problem();
    if (failure.code == FailureCode::Unavailable && !problem.isEmpty()
        && !failure.sentence.contains(problem))
        return complain(store.options.address.unusable(problem), ExitCode::Local);
    return complain(failure);
}

} // namespace pinbridge
