// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Command.h"
#include "OpenedStore.h"
#include "StoreSettingsCommand.h"
#include "TextTable.h"
#include "bridge/SharedConfiguration.h"
#include "storage/SessionTable.h"
#include "storage/StoreBackup.h"
#include "storage/StoreCheck.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

QList<OptionSpec> storeCommandOptions()
{
    return QList<OptionSpec>{
               {.name = u"json"_s, .value = {}, .help = u"Print what was found as JSON."_s}}
           + storeOptions();
}

ExitCode check(const ParsedOptions &options, OpenedStore &store)
{
    const auto findings = checkStore(store.database, store.options.address, store.options.keyFile);
    const bool isGood = std::ranges::all_of(findings, &StoreFinding::isGood);
    QJsonArray objects;
    QList<QStringList> rows;
    rows.reserve(findings.size());
    for (const StoreFinding &finding : findings) {
        objects.append(QJsonObject{
            {u"name"_s, finding.name}, {u"ok"_s, finding.isGood}, {u"found"_s, finding.words}});
        rows << QStringList{finding.isGood ? u"ok"_s : u"BAD"_s, finding.name, finding.words};
    }
    if (options.has(u"json"_s)) {
        const QJsonObject report{{u"ok"_s, isGood}, {u"findings"_s, objects}};
        print(QJsonDocument(report).toJson(QJsonDocument::Compact) + '\n');
    } else {
        print(textTable(rows));
    }
    return isGood ? ExitCode::Fine : ExitCode::Local;
}

ExitCode backUp(const ParsedOptions &options, OpenedStore &store)
{
    const QString file = options.positionals.at(1);
    const StoreAddress &address = store.options.address;
    if (const auto opened = openExisting(store.database, address); !opened)
        return complain(store, opened.error());
    const auto size = backUpStore(store.database, address, file);
    if (!size)
        return complain(store, size.error());
    const QString path = QFileInfo(file).absoluteFilePath();
    // A backup without its key is none.
    const auto fits = SessionTable().checkKey(store.database, store.options.keyFile);
    if (options.has(u"json"_s)) {
        const QJsonObject made{{u"file"_s, path},
                               {u"bytes"_s, *size},
                               {u"key"_s, fits ? QJsonValue(store.options.keyFile) : QJsonValue()}};
        print(QJsonDocument(made).toJson(QJsonDocument::Compact) + '\n');
    } else {
        print(u"%1 is in %2, %3 KiB.\n"_s.arg(address.shown(), path).arg((*size + 1023) / 1024));
        if (fits) {
            print(u"The tokens in it open with %1 alone: keep a copy of that, in another place.\n"_s
                      .arg(store.options.keyFile));
        }
    }
    if (fits)
        return ExitCode::Fine;
    return complain(u"The backup was made, but its tokens need the servers' key, and that is not "
                    "here. %1"_s.arg(fits.error().sentence),
                    ExitCode::Local);
}

} // namespace

QString helpStore()
{
    return u"usage: pinbridge-server store check [options]\n"
           "       pinbridge-server store backup FILE [options]\n"
           "       pinbridge-server store settings [options]\n"
           "       pinbridge-server store set NAME VALUE [options]\n"
           "       pinbridge-server store unset NAME [options]\n\n"
           "Looks at where a server keeps its sessions, or copies that into a new file, while the "
           "server\nruns or not. A copy of SQLite is put back by copying it to its place; one of "
           "PostgreSQL by\npg_restore.\n\n"
           "What is set here counts for every server on the store that is not told otherwise by an "
           "option,\nthe environment or its .env file, from its next start. There are: "_s
           + sharedSettingNames().join(", "_L1) + ".\n\nOptions\n"_L1
           + optionsHelp(storeCommandOptions());
}

ExitCode runStore(const QStringList &arguments)
{
    const auto options = parseOptions(storeCommandOptions(), arguments);
    if (!options)
        return complain(options.error().sentence, ExitCode::Usage);
    struct Action
    {
        QString name;
        int operands;
        ExitCode (*run)(const ParsedOptions &options, OpenedStore &store);
    };
    static const QList<Action> actions = {
        {u"check"_s, 0, check},   {u"backup"_s, 1, backUp},     {u"settings"_s, 0, showShared},
        {u"set"_s, 2, setShared}, {u"unset"_s, 1, unsetShared},
    };
    const auto action = std::ranges::find(actions, options->positionals.value(0), &Action::name);
    if (action == actions.end() || options->positionals.size() != action->operands + 1) {
        return complain(u"store is followed by check, by backup and the name of a new file, by "
                        "settings, by set with a name and a value, or by unset and a name: "
                        "pinbridge-server store backup /backup/sessions.db"_s,
                        ExitCode::Usage);
    }
    const auto store = findStore(*options);
    if (!store)
        return complain(store.error().sentence, ExitCode::Usage);
    return action->run(*options, **store);
}

} // namespace pinbridge
