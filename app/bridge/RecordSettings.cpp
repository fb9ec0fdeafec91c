// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bridge/RecordSettings.h"

#include "bridge/Options.h"

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

constexpr int mostExchanges = 1'000'000;
constexpr qint64 mebibyte = qint64{1024} * 1024;
constexpr qint64 mostBytes = 4096 * mebibyte;

} // namespace

QList<Setting> recordSettings()
{
    return {
        {.name = u"record"_s,
         .variable = u"PINBRIDGE_RECORD"_s,
         .form = u"N"_s,
         .standard = u"10000"_s,
         .help = u"How many of the latest requests of devices are kept to be looked at, in memory "
                 "and without secrets, 0 to 1000000; 0 records nothing."_s},
        {.name = u"record-memory"_s,
         .variable = u"PINBRIDGE_RECORD_MEMORY"_s,
         .form = u"SIZE"_s,
         .standard = u"64M"_s,
         .help = u"How much memory they take, 1M to 4G."_s},
        {.name = u"record-pins"_s,
         .variable = u"PINBRIDGE_RECORD_PINS"_s,
         .form = u"no|yes"_s,
         .standard = u"no"_s,
         .help = u"Whether pins stand in what is recorded, to look for a wrong digit. With a pin "
                 "anybody who reaches the server joins the session."_s},
    };
}

Result<void> readRecordSettings(Configuration &configuration)
{
    const ResolvedSetting count = configuration.setting(u"record"_s);
    bool isNumber = false;
    const int exchanges = count.value.toInt(&isNumber);
    if (!isNumber || exchanges < 0 || exchanges > mostExchanges) {
        return refuse(count, count.value,
                      Phrase::tr("give a number from %1 to %2").arg(0, mostExchanges),
                      Phrase::verbatim(u"10000"_s));
    }
    const ResolvedSetting memory = configuration.setting(u"record-memory"_s);
    const auto bytes = parseSize(memory.value);
    if (!bytes || *bytes < mebibyte || *bytes > mostBytes) {
        return refuse(memory, memory.value,
                      Phrase::tr("give a number with K, M or G, from 1M to 4G"),
                      Phrase::verbatim(u"64M"_s));
    }
    const ResolvedSetting pins = configuration.setting(u"record-pins"_s);
    if (pins.value != "no"_L1 && pins.value != "yes"_L1) {
        return refuse(
            pins, pins.value,
            Phrase::tr("give %1 or %2").arg(asGiven(pins, u"no"_s), asGiven(pins, u"yes"_s)));
    }
    configuration.recording.exchanges = exchanges;
    configuration.recording.bytes = *bytes;
    configuration.recording.redaction.showsPins = pins.value == "yes"_L1;
    return {};
}

} // namespace pinbridge
