// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bridge/LogSettings.h"

#include "base/Files.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

constexpr auto noFile = "none"_L1;
constexpr qint64 kibibyte = 1024;
constexpr qint64 mebibyte = kibibyte * 1024;
constexpr qint64 smallest = 64 * kibibyte;
constexpr qint64 largest = 1024 * mebibyte;
constexpr int mostKept = 100;

Result<LogLevels> readLevels(const ResolvedSetting &setting)
{
    auto levels = LogLevels::parse(setting.value.split(u',', Qt::SkipEmptyParts));
    if (levels)
        return *levels;
    return refuse(
        setting, levels.error(),
        Phrase::tr("give a level (%1), or one for a category (%2)")
            .arg(LogLevels::levels().join(u", "_s), LogLevels::categories().join(u", "_s)),
        Phrase::verbatim(u"server=debug"_s));
}

Result<std::optional<LogFileOptions>> readFile(const Configuration &configuration)
{
    const ResolvedSetting size = configuration.setting(u"log-size"_s);
    const auto bytes = parseSize(size.value);
    if (!bytes || *bytes < smallest || *bytes > largest) {
        return refuse(size, size.value, Phrase::tr("give a number with K, M or G, from 64K to 1G"),
                      Phrase::verbatim(u"10M"_s));
    }
    const ResolvedSetting kept = configuration.setting(u"log-files"_s);
    bool isNumber = false;
    const int files = kept.value.toInt(&isNumber);
    if (!isNumber || files < 1 || files > mostKept)
        return refuse(kept, kept.value, Phrase::tr("give a number from %1 to %2").arg(1, mostKept),
                      Phrase::verbatim(u"5"_s));
    const QString name = configuration.setting(u"log-file"_s).value;
    if (name.isEmpty() || name == noFile)
        return std::optional<LogFileOptions>();
    const QString path = QDir(configuration.dataDirectory).absoluteFilePath(name);
    return std::optional(
        LogFileOptions{.path = QDir::cleanPath(path), .size = *bytes, .kept = files});
}

} // namespace

QList<Setting> logSettings()
{
    using Kind = Setting::Kind;
    return {
        {.name = u"log-format"_s,
         .variable = u"PINBRIDGE_LOG_FORMAT"_s,
         .form = u"text|json"_s,
         .standard = u"text"_s,
         .help = u"Form of the log lines: text, or a JSON object each."_s},
        {.name = u"log-levels"_s,
         .kind = Kind::List,
         .variable = u"PINBRIDGE_LOG_LEVELS"_s,
         .form = u"LEVEL"_s,
         .standard = u"info"_s,
         .help = u"From which level on lines are written: debug, info, warning or critical, for "
                 "all or for one category, such as info,upstream=debug. Categories: server, "
                 "upstream, sessions, storage, sandbox, app."_s},
        {.name = u"log-file"_s,
         .variable = u"PINBRIDGE_LOG_FILE"_s,
         .form = u"F"_s,
         .standard = u"none"_s,
         .help = u"A file for the log instead of stderr, its owner's alone; a path below the data "
                 "folder, or a full one. none: stderr. SIGHUP has the server open it anew."_s,
         .consoleStandard = u"console.log"_s},
        {.name = u"log-size"_s,
         .variable = u"PINBRIDGE_LOG_SIZE"_s,
         .form = u"SIZE"_s,
         .standard = u"10M"_s,
         .help = u"How large the file grows, 64K to 1G; then it is renamed to F.1, and a new one "
                 "begins."_s},
        {.name = u"log-files"_s,
         .variable = u"PINBRIDGE_LOG_FILES"_s,
         .form = u"N"_s,
         .standard = u"5"_s,
         .help = u"How many older files are kept, 1 to 100."_s},
        {.name = u"log-pins"_s,
         .variable = u"PINBRIDGE_LOG_PINS"_s,
         .form = u"no|yes"_s,
         .standard = u"no"_s,
         .help = u"Whether the log shows the pins that devices ask for. With a pin anybody who "
                 "reaches the server joins the session."_s},
    };
}

Result<void> readLogSettings(Configuration &configuration)
{
    const ResolvedSetting format = configuration.setting(u"log-format"_s);
    if (format.value != "text"_L1 && format.value != "json"_L1)
        return refuse(format, format.value,
                      Phrase::tr("give %1 or %2")
                          .arg(asGiven(format, u"text"_s), asGiven(format, u"json"_s)));
    const ResolvedSetting pins = configuration.setting(u"log-pins"_s);
    if (pins.value != "no"_L1 && pins.value != "yes"_L1)
        return refuse(
            pins, pins.value,
            Phrase::tr("give %1 or %2").arg(asGiven(pins, u"no"_s), asGiven(pins, u"yes"_s)));
    const auto levels = readLevels(configuration.setting(u"log-levels"_s));
    if (!levels)
        return tl::unexpected(levels.error());
    auto file = readFile(configuration);
    if (!file)
        return tl::unexpected(file.error());
    LogOptions &log = configuration.log;
    log.format = format.value == "json"_L1 ? LogFormat::Json : LogFormat::Text;
    log.pins = pins.value == "yes"_L1 ? PinsInLog::Shown : PinsInLog::Hidden;
    log.levels = *levels;
    log.file = std::move(*file);
    if (log.file) {
        std::ranges::find(configuration.settings, u"log-file"_s, &ResolvedSetting::name)->value =
            log.file->path;
    }
    return {};
}

Result<void> startLog(const Configuration &configuration)
{
    const auto &file = configuration.log.file;
    if (file && QFileInfo(file->path).absolutePath() == configuration.dataDirectory) {
        if (const auto made = makeOwnerFolder(configuration.dataDirectory); !made)
            qCWarning(logApp).noquote() << made.error().sentence;
    }
    return installLogging(configuration.log);
}

} // namespace pinbridge
