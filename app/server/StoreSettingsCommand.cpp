// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StoreSettingsCommand.h"

#include "TextTable.h"
#include "bridge/Settings.h"
#include "bridge/SharedConfiguration.h"
#include "storage/StoreCheck.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

/// Whether a server would take it. Failure: BadSetting.
Result<void> checkShared(const QString &name, const QString &value)
{
    const QStringList names = sharedSettingNames();
    if (!names.contains(name)) {
        return fail(FailureCode::BadSetting,
                    Phrase::verbatim(
                        u"\"%1\" is no setting that servers on a store share; there are: %2."_s.arg(
                            name, names.join(", "_L1))),
                    Stage::Settings);
    }
    auto standard = resolveConfiguration(QStringList{u"--sandbox"_s}, {}, Program::Serve);
    if (!standard)
        return tl::unexpected(standard.error());
    return addShared(*standard, {{name, value}});
}

Result<SharedSettings> readFrom(OpenedStore &store)
{
    if (const auto opened = openExisting(store.database, store.options.address); !opened)
        return tl::unexpected(opened.error());
    return readSharedSettings(store.database);
}

} // namespace

ExitCode showShared(const ParsedOptions &options, OpenedStore &store)
{
    const auto shared = readFrom(store);
    if (!shared)
        return complain(store, shared.error());
    if (options.has(u"json"_s)) {
        QJsonObject values;
        for (auto it = shared->cbegin(); it != shared->cend(); ++it)
            values.insert(it.key(), it.value());
        print(QJsonDocument(QJsonObject{{u"settings"_s, values}}).toJson(QJsonDocument::Compact)
              + '\n');
        return ExitCode::Fine;
    }
    QList<QStringList> rows{{u"SETTING"_s, u"SHARED"_s, u"OTHERWISE"_s}};
    const auto names = sharedSettingNames();
    rows.reserve(names.size() + 1);
    for (const QString &name : names) {
        const QString standard = settingNamed(name).standard;
        rows << QStringList{name, shared->value(name, u"-"_s),
                            standard.isEmpty() ? u"-"_s : standard};
    }
    print(textTable(rows));
    return ExitCode::Fine;
}

ExitCode setShared(const ParsedOptions &options, OpenedStore &store)
{
    const QString name = options.positionals.at(1);
    const QString value = options.positionals.at(2).trimmed();
    if (value.isEmpty()) {
        return complain(u"An empty value says nothing; \"pinbridge-server store unset %1\" takes "
                        "a shared one away."_s.arg(name),
                        ExitCode::Usage);
    }
    if (const auto good = checkShared(name, value); !good)
        return complain(good.error().sentence, ExitCode::Usage);
    if (const auto opened = openExisting(store.database, store.options.address); !opened)
        return complain(store, opened.error());
    const auto kept =
        store.database.inTransaction([&] { return shareSetting(store.database, name, value); });
    if (!kept)
        return complain(store, kept.error());
    print(u"%1 is %2 for every server on the store that is not told otherwise, from its next "
          "start.\n"_s.arg(name, value));
    return ExitCode::Fine;
}

ExitCode unsetShared(const ParsedOptions &options, OpenedStore &store)
{
    const QString name = options.positionals.at(1);
    if (const auto opened = openExisting(store.database, store.options.address); !opened)
        return complain(store, opened.error());
    bool wasShared = false;
    const auto gone = store.database.inTransaction([&]() -> Result<void> {
        const auto unshared = unshareSetting(store.database, name);
        if (!unshared)
            return tl::unexpected(unshared.error());
        wasShared = *unshared;
        return {};
    });
    if (!gone)
        return complain(store, gone.error());
    if (!wasShared) {
        return complain(u"The store does not share %1; \"pinbridge-server store settings\" says "
                        "what it shares."_s.arg(name),
                        ExitCode::Usage);
    }
    print(u"%1 is each server's own again, from its next start.\n"_s.arg(name));
    return ExitCode::Fine;
}

} // namespace pinbridge
