// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Command.h"
#include "OpenedStore.h"
#include "SessionTexts.h"
#include "sessions/Pins.h"
#include "storage/SessionTable.h"
#include "storage/StoreCheck.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

constexpr int usualLimit = 50;
constexpr int highestLimit = 10'000;
constexpr int exportPage = 1000; ///< sessions in memory at a time

QList<OptionSpec> sessionsOptions()
{
    return QList<OptionSpec>{
               {.name = u"live"_s,
                .value = {},
                .help = u"list, export: only sessions that can be joined now."_s},
               {.name = u"limit"_s,
                .value = u"N"_s,
                .help = u"list: how many at most, the newest first; 1 to 10000. [50]"_s},
               {.name = u"json"_s,
                .value = {},
                .help = u"Print JSON, with exact times and all fields; export prints CSV without "
                        "it."_s},
           }
           + storeOptions();
}

/// What the command line asks for.
struct Request
{
    QString action;
    QString pin; ///< of show and revoke
    ArchiveQuery wanted; ///< of list and export
    bool json = false;
};

Result<Request> requestOf(const ParsedOptions &options)
{
    Request request;
    request.action = options.positionals.value(0, u"list"_s);
    request.json = options.has(u"json"_s);
    request.wanted.liveOnly = options.has(u"live"_s);
    request.wanted.limit = request.action == "list"_L1 ? usualLimit : exportPage;
    const QStringList operands = options.positionals.mid(1);
    const bool isOne = request.action == "show"_L1 || request.action == "revoke"_L1;
    if (!isOne && request.action != "list"_L1 && request.action != "export"_L1) {
        return usage(u"\"%1\" is not expected here; sessions is followed by list or export, or by "
                     "show or revoke and a pin."_s.arg(request.action));
    }
    if (operands.size() != (isOne ? 1 : 0)) {
        return usage(
            isOne ? u"%1 needs one pin: pinbridge-server sessions %1 3271"_s.arg(request.action)
                  : u"\"%1\" is not expected here; %2 takes no pin."_s.arg(operands.first(),
                                                                           request.action));
    }
    if (isOne && request.wanted.liveOnly)
        return usage(u"--live is for list and export."_s);
    if (options.has(u"limit"_s)) {
        bool isNumber = false;
        request.wanted.limit = options.value(u"limit"_s).toInt(&isNumber);
        if (request.action != "list"_L1)
            return usage(u"--limit is for list."_s);
        if (!isNumber || request.wanted.limit < 1 || request.wanted.limit > highestLimit) {
            return usage(u"--limit: \"%1\" cannot be used; give a number from 1 to %2."_s
                             .arg(options.value(u"limit"_s))
                             .arg(highestLimit));
        }
    }
    if (isOne) {
        const auto pin = parsePin(operands.first());
        if (!pin)
            return tl::unexpected(pin.error());
        request.pin = *pin;
    }
    return request;
}

void printJson(const QJsonObject &object)
{
    print(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

ExitCode list(OpenedStore &store, const Request &request)
{
    const auto sessions = readArchive(store.database, request.wanted);
    if (!sessions)
        return complain(store, sessions.error());
    if (request.json) {
        QJsonArray objects;
        for (const ArchivedSession &session : *sessions)
            objects.append(toJson(session));
        printJson({{u"sessions"_s, objects}});
    } else if (sessions->isEmpty()) {
        print(request.wanted.liveOnly ? u"No session can be joined now.\n"_s
                                      : u"The store has no sessions.\n"_s);
    } else {
        print(sessionTable(*sessions));
        if (sessions->size() == request.wanted.limit)
            print(u"The newest %1; --limit shows more, export all.\n"_s.arg(sessions->size()));
    }
    return ExitCode::Fine;
}

/// Unset: no session ever had that pin.
Result<std::optional<ArchivedSession>> newestOf(Database &database, const QString &pin)
{
    const auto sessions = readArchive(database, {.pin = pin, .limit = 1});
    if (!sessions)
        return tl::unexpected(sessions.error());
    return sessions->isEmpty() ? std::nullopt : std::optional(sessions->first());
}

ExitCode show(OpenedStore &store, const Request &request)
{
    const auto found = newestOf(store.database, request.pin);
    if (!found)
        return complain(store, found.error());
    if (!*found) {
        return complain(u"No session in the store has the pin %1."_s.arg(request.pin),
                        ExitCode::Upstream);
    }
    if (request.json)
        printJson(toJson(**found));
    else
        print(sessionText(**found));
    return ExitCode::Fine;
}

ExitCode revoke(OpenedStore &store, const Request &request)
{
    const auto revoked = store.database.inTransaction(
        [&] { return SessionTable().revoke(store.database, request.pin); });
    if (!revoked && revoked.error().code != FailureCode::UnknownPin)
        return complain(store, revoked.error());
    const auto found = newestOf(store.database, request.pin);
    if (!revoked) {
        if (!found)
            return complain(store, found.error());
        return complain(*found ? u"The session with the pin %1 is over already: it is %2."_s.arg(
                                     request.pin, nameOf((*found)->state))
                               : u"No session in the store has the pin %1."_s.arg(request.pin),
                        ExitCode::Upstream);
    }
    // What is done is done, whether it can be shown or not.
    if (request.json && found && *found)
        printJson(toJson(**found));
    else
        print(u"%1 is revoked: nobody can join with it any more, on any server of the store. Who "
              "has joined stays in the call.\n"_s.arg(request.pin));
    return ExitCode::Fine;
}

/// From the newest to the oldest, a page in memory at a time.
ExitCode exportAll(OpenedStore &store, const Request &request)
{
    ArchiveQuery wanted = request.wanted;
    const char *separator = "[\n";
    if (!request.json)
        print(csvHeader());
    for (bool isMore = true; isMore;) {
        const auto page = readArchive(store.database, wanted);
        if (!page)
            return complain(store, page.error());
        QByteArray text;
        for (const ArchivedSession &session : *page) {
            wanted.before = session.number;
            if (request.json) {
                text += separator + QJsonDocument(toJson(session)).toJson(QJsonDocument::Compact);
                separator = ",\n";
            } else {
                text += csvLine(session);
            }
        }
        print(text);
        isMore = page->size() == wanted.limit && std::ferror(stdout) == 0;
    }
    if (request.json)
        print(QByteArray(*separator == '[' ? "[]\n" : "\n]\n"));
    return ExitCode::Fine;
}

} // namespace

QString helpSessions()
{
    return u"usage: pinbridge-server sessions [list] [--live] [--limit N] [options]\n"
           "       pinbridge-server sessions show PIN [options]\n"
           "       pinbridge-server sessions revoke PIN [options]\n"
           "       pinbridge-server sessions export [--live] [options] > FILE\n\n"
           "Looks into the store of a server, while it runs or not. Of several sessions that had a "
           "pin,\nshow shows the last. What is revoked is refused by every server on the store "
           "within a second.\n\nOptions\n"_s
           + optionsHelp(sessionsOptions());
}

ExitCode runSessions(const QStringList &arguments)
{
    const auto options = parseOptions(sessionsOptions(), arguments);
    if (!options)
        return complain(options.error().sentence, ExitCode::Usage);
    const auto request = requestOf(*options);
    if (!request)
        return complain(request.error().sentence, ExitCode::Usage);
    const auto store = findStore(*options);
    if (!store)
        return complain(store.error().sentence, ExitCode::Usage);
    if (const auto opened = openExisting((*store)->database, (*store)->options.address); !opened)
        return complain(**store, opened.error());
    if (request->action == "show"_L1)
        return show(**store, *request);
    if (request->action == "revoke"_L1)
        return revoke(**store, *request);
    if (request->action == "export"_L1)
        return exportAll(**store, *request);
    return list(**store, *request);
}

} // namespace pinbridge
