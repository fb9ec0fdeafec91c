// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/SettingTexts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

using Editor = SettingEditor;
using Group = SettingGroup;

/// Gives these functions `tr`, by which lupdate finds their words.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(pinbridge::ui::SettingTexts)
};

QList<SettingText> ofNetwork()
{
    return {
        {.name = u"port"_s,
         .group = Group::Network,
         .editor = Editor::Number,
         .title = Texts::tr("Port"),
         .explanation = Texts::tr("Where devices find the server, for http and https alike. With 0 "
                                  "a free one is taken, another at each start."),
         .example = u"8777"_s},
        {.name = u"host"_s,
         .group = Group::Network,
         .editor = Editor::Text,
         .title = Texts::tr("Listen on"),
         .explanation = Texts::tr("An address of this machine. :: is every one, 127.0.0.1 keeps "
                                  "all other machines out."),
         .example = u"::"_s},
        {.name = u"host-name"_s,
         .group = Group::Network,
         .editor = Editor::List,
         .title = Texts::tr("Other names of this server"),
         .explanation = Texts::tr("Names that devices reach it by, beside this machine's own and "
                                  "its addresses. Requests for other names are refused."),
         .example = u"pinbridge.example.com"_s},
        {.name = u"proxy"_s,
         .group = Group::Network,
         .editor = Editor::List,
         .title = Texts::tr("Reverse proxies"),
         .explanation = Texts::tr("Addresses whose word on whom they ask for (X-Forwarded-For) is "
                                  "taken. From any other address it counts for nothing."),
         .example = u"127.0.0.1"_s},
    };
}

QList<SettingText> ofServed()
{
    return {
        {.name = u"access"_s,
         .group = Group::Served,
         .editor = Editor::Choice,
         .title = Texts::tr("Which devices are served"),
         .explanation =
             Texts::tr("A new device waits on the Devices page until you allow it, or is "
                       "served at once, or never."),
         .choices = {{u"approved"_s, Texts::tr("Devices that I allow")},
                     {u"local"_s, Texts::tr("This machine only")},
                     {u"open"_s, Texts::tr("Everyone who reaches the port")}}},
        {.name = u"allow"_s,
         .group = Group::Served,
         .editor = Editor::List,
         .title = Texts::tr("Networks without asking"),
         .explanation = Texts::tr("Devices of these networks need not be allowed one by one. Only "
                                  "where devices have to be allowed at all."),
         .example = u"192.168.2.0/24"_s},
    };
}

QList<SettingText> ofPins()
{
    return {
        {.name = u"pin-digits"_s,
         .group = Group::Pins,
         .editor = Editor::Number,
         .title = Texts::tr("Digits of a pin"),
         .explanation = Texts::tr("From 4 to 8. While half of all such pins are in use, new ones "
                                  "get one more."),
         .unit = Texts::tr("digits"),
         .example = u"4"_s},
        {.name = u"pin-life"_s,
         .group = Group::Pins,
         .editor = Editor::Time,
         .title = Texts::tr("How long a pin can be used"),
         .explanation = Texts::tr("From a minute to 30 days. The session's tokens may end it "
                                  "sooner."),
         .example = u"24"_s},
        {.name = u"lookup"_s,
         .group = Group::Pins,
         .editor = Editor::Choice,
         .title = Texts::tr("What fetches the contact's side"),
         .explanation = Texts::tr("What a device has to send beside the pin, so that a pin that "
                                  "was overheard is of no use alone."),
         .choices = {{u"none"_s, Texts::tr("The pin alone")},
                     {u"any"_s, Texts::tr("Any user's token of this server")},
                     {u"contact"_s, Texts::tr("The contact's own token")}}},
        {.name = u"session-id"_s,
         .group = Group::Pins,
         .editor = Editor::Choice,
         .title = Texts::tr("Form of session_id in replies"),
         .explanation = Texts::tr("The vendor's documents and its current apps differ. Choose what "
                                  "your devices read."),
         .choices = {{u"list"_s, Texts::tr("A list, as documented")},
                     {u"string"_s, Texts::tr("A string, as current apps read it")}}},
        {.name = u"follow-calls"_s,
         .group = Group::Pins,
         .editor = Editor::Choice,
         .title = Texts::tr("What became of calls"),
         .explanation = Texts::tr("Help Lightning is asked now and then whether a session's call "
                                  "has begun or ended. Devices' requests come first."),
         .choices = {{u"sandbox"_s, Texts::tr("Asked in the sandbox only")},
                     {u"always"_s, Texts::tr("Asked always")},
                     {u"never"_s, Texts::tr("Never asked")}}},
    };
}

QList<SettingText> ofOriginsAndLimits()
{
    return {
        {.name = u"cors-origin"_s,
         .group = Group::Origins,
         .editor = Editor::List,
         .title = Texts::tr("Web pages that may read replies"),
         .explanation = Texts::tr("Scheme and host, perhaps a port or * for every port. The "
                                  "server's own page always may."),
         .example = u"https://app.example.com"_s},
        {.name = u"request-rate"_s,
         .group = Group::Limits,
         .editor = Editor::Number,
         .title = Texts::tr("Requests from one address"),
         .explanation =
             Texts::tr("Beyond that they are answered with 429. This machine is exempt."),
         .unit = Texts::tr("a second"),
         .example = u"100"_s},
        {.name = u"request-burst"_s,
         .group = Group::Limits,
         .editor = Editor::Number,
         .title = Texts::tr("Requests at once from one address"),
         .explanation = Texts::tr("That many are taken together from one that was silent before."),
         .unit = Texts::tr("requests"),
         .example = u"200"_s},
        {.name = u"connections"_s,
         .group = Group::Limits,
         .editor = Editor::Number,
         .title = Texts::tr("Open connections in all"),
         .explanation =
             Texts::tr("Further ones are closed. It is never more than half of the files "
                       "that the system lets the server open."),
         .unit = Texts::tr("connections"),
         .example = u"2048"_s},
        {.name = u"connections-per-address"_s,
         .group = Group::Limits,
         .editor = Editor::Number,
         .title = Texts::tr("Open connections from one address"),
         .explanation = Texts::tr("Those of this machine may be 1024 or more."),
         .unit = Texts::tr("connections"),
         .example = u"64"_s},
    };
}

QList<SettingText> ofHttpsAndStorage()
{
    return {
        {.name = u"tls-certificate"_s,
         .group = Group::Https,
         .editor = Editor::File,
         .title = Texts::tr("Your own certificate"),
         .explanation =
             Texts::tr("A PEM file with the certificate and those of its issuers, in the "
                       "place of the one that is made in the data folder."),
         .example = Texts::tr("none: one is made")},
        {.name = u"tls-key"_s,
         .group = Group::Https,
         .editor = Editor::File,
         .title = Texts::tr("Its private key"),
         .explanation = Texts::tr("A PEM file, where the key is not in the certificate's. Its "
                                  "passphrase is not kept here: give it in "
                                  "PINBRIDGE_TLS_KEY_PASSPHRASE."),
         .example = Texts::tr("in the certificate's file")},
        {.name = u"store"_s,
         .group = Group::Storage,
         .editor = Editor::Text,
         .title = Texts::tr("Where sessions and devices are kept"),
         .explanation =
             Texts::tr("A SQLite file; or postgresql://user@host/database, which several "
                       "servers share, the password in PGPASSWORD or ~/.pgpass; or "
                       "memory: to forget them with the program."),
         .example = u"sessions.db"_s},
        {.name = u"store-key"_s,
         .group = Group::Storage,
         .editor = Editor::File,
         .title = Texts::tr("Key of the store"),
         .explanation = Texts::tr("The file with the key that seals the tokens in the store. All "
                                  "servers on a store need the same."),
         .example = Texts::tr("store.key in the data folder")},
        {.name = u"history"_s,
         .group = Group::Storage,
         .editor = Editor::Time,
         .title = Texts::tr("How long ended sessions are kept"),
         .explanation = Texts::tr("From a day to 3650 days. They have no tokens any more."),
         .example = u"30"_s},
    };
}

QList<SettingText> ofLog()
{
    return {
        {.name = u"log-format"_s,
         .group = Group::Storage,
         .editor = Editor::Choice,
         .title = Texts::tr("Form of the log"),
         .explanation = Texts::tr("What the program writes while it runs. It changes at once."),
         .choices = {{u"text"_s, Texts::tr("Text")}, {u"json"_s, Texts::tr("JSON, a line each")}}},
        {.name = u"log-levels"_s,
         .group = Group::Storage,
         .editor = Editor::List,
         .title = Texts::tr("Levels of the log"),
         .explanation =
             Texts::tr("debug, info, warning or critical, for all or for one category: server, "
                       "upstream, sessions, storage, sandbox, app. It changes at once."),
         .example = u"upstream=debug"_s},
        {.name = u"log-file"_s,
         .group = Group::Storage,
         .editor = Editor::Text,
         .title = Texts::tr("File of the log"),
         .explanation =
             Texts::tr("A path below the data folder, or a full one; none: no file. Only "
                       "its owner can read it. It changes at once."),
         .example = u"console.log"_s},
        {.name = u"log-size"_s,
         .group = Group::Storage,
         .editor = Editor::Text,
         .title = Texts::tr("Size of the log's file"),
         .explanation = Texts::tr("From 64K to 1G. Then it is renamed, and a new one begins."),
         .example = u"10M"_s},
        {.name = u"log-files"_s,
         .group = Group::Storage,
         .editor = Editor::Number,
         .title = Texts::tr("Older files of the log"),
         .explanation = Texts::tr("How many are kept, from 1 to 100."),
         .unit = Texts::tr("files"),
         .example = u"5"_s},
        {.name = u"log-pins"_s,
         .group = Group::Storage,
         .editor = Editor::Choice,
         .title = Texts::tr("Pins in the log"),
         .explanation = Texts::tr("With a pin anybody who reaches the server joins the session."),
         .choices = {{u"no"_s, Texts::tr("Left out")}, {u"yes"_s, Texts::tr("Shown")}}},
    };
}

QList<SettingText> ofRecord()
{
    return {
        {.name = u"record"_s,
         .group = Group::Storage,
         .editor = Editor::Number,
         .title = Texts::tr("Requests kept for Traffic"),
         .explanation = Texts::tr("In memory and without secrets, 0 to 1000000; 0 records none."),
         .unit = Texts::tr("requests"),
         .example = u"10000"_s},
        {.name = u"record-memory"_s,
         .group = Group::Storage,
         .editor = Editor::Text,
         .title = Texts::tr("Memory for Traffic"),
         .explanation = Texts::tr("From 1M to 4G; where it is full, the oldest requests go."),
         .example = u"64M"_s},
        {.name = u"record-pins"_s,
         .group = Group::Storage,
         .editor = Editor::Choice,
         .title = Texts::tr("Pins in Traffic"),
         .explanation = Texts::tr("With a pin anybody who reaches the server joins the session."),
         .choices = {{u"no"_s, Texts::tr("Left out")}, {u"yes"_s, Texts::tr("Shown")}}},
    };
}

} // namespace

QList<SettingText> settingTexts()
{
    return ofNetwork() + ofServed() + ofPins() + ofOriginsAndLimits() + ofHttpsAndStorage()
           + ofLog() + ofRecord();
}

std::optional<SettingText> settingTextOf(const QString &name)
{
    const QList<SettingText> texts = settingTexts();
    const auto found = std::ranges::find(texts, name, &SettingText::name);
    return found == texts.end() ? std::optional<SettingText>() : *found;
}

QString titleOf(SettingGroup group)
{
    switch (group) {
    case Group::Network:
        return Texts::tr("Network");
    case Group::Served:
        return Texts::tr("Who is served");
    case Group::Pins:
        return Texts::tr("Pins and sessions");
    case Group::Origins:
        return Texts::tr("Browsers");
    case Group::Limits:
        return Texts::tr("Limits");
    case Group::Https:
        return Texts::tr("https");
    case Group::Storage:
        return Texts::tr("Storage, history and log");
    }
    Q_UNREACHABLE();
}

QString settingTitle(const QString &name)
{
    const auto text = settingTextOf(name);
    return text ? text->title : name;
}

QString choiceTitle(const QString &name, const QString &value)
{
    const auto text = settingTextOf(name);
    if (!text)
        return value;
    const auto choice = std::ranges::find(text->choices, value, &SettingChoice::value);
    return choice == text->choices.end() ? value : choice->words;
}

} // namespace pinbridge::ui
