// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/SettingsDesk.h"

#include "base/Clock.h"
#include "bridge/Addresses.h"
#include "bridge/Settings.h"
#include "bridge/SharedConfiguration.h"
#include "bridge/StoredConfiguration.h"
#include "ui/Spoken.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

/// lupdate must see each literal inside a call that it knows.
struct Desk
{
    Q_DECLARE_TR_FUNCTIONS(pinbridge::SettingsDesk)
};

QList<ui::SettingOffer> ownAddresses()
{
    QList<ui::SettingOffer> offers;
    const QList<LanAddress> addresses = reachableAddresses(QHostAddress(QHostAddress::Any));
    offers.reserve(addresses.size());
    for (const LanAddress &address : addresses)
        offers.append({address.address.toString(), address.interfaceName});
    return offers;
}

/// One look at the file and at what it makes.
class Reader
{
public:
    Reader(const ConsoleStart &start, SettingSources sources, QString folder,
           const SharedSettings &shared);

    [[nodiscard]] Result<SettingsReading> read(const ui::SettingChanges &changes);
    /// What is in the file, with the changes.
    [[nodiscard]] const StoredSettings &stored() const { return m_stored; }

private:
    [[nodiscard]] Result<StoredResolution> resolve(const SettingValues &values) const;
    [[nodiscard]] Configuration withShared(const Configuration &alone) const;
    [[nodiscard]] QString fallbackOf(const Setting &setting, const SettingValues &values) const;
    [[nodiscard]] ui::SettingRow rowOf(const Setting &setting, const ResolvedSetting &found,
                                       const SettingValues &values) const;
    void judgeCertificate(const ui::SettingChanges &changes, SettingsReading &reading) const;

    const ConsoleStart &m_start;
    const SettingSources m_sources;
    const QString m_folder;
    const SharedSettings &m_shared;
    StoredSettings m_stored;
};

Reader::Reader(const ConsoleStart &start, SettingSources sources, QString folder,
               const SharedSettings &shared)
    : m_start(start)
    , m_sources(std::move(sources))
    , m_folder(std::move(folder))
    , m_shared(shared)
{
}

Result<StoredResolution> Reader::resolve(const SettingValues &values) const
{
    SettingSources sources = m_sources;
    sources.setStored(values, {});
    return resolveStored(std::move(sources), m_start.options, Credentials::LeftOut);
}

Configuration Reader::withShared(const Configuration &alone) const
{
    Configuration with = alone;
    return addShared(with, m_shared) ? with : alone;
}

QString Reader::fallbackOf(const Setting &setting, const SettingValues &values) const
{
    SettingValues without = values;
    without.remove(setting.name);
    const auto resolution = resolve(without);
    return resolution ? withShared(resolution->configuration).setting(setting.name).value
                      : standardOf(setting, Program::Console);
}

ui::SettingRow Reader::rowOf(const Setting &setting, const ResolvedSetting &found,
                             const SettingValues &values) const
{
    using From = ui::SettingRow::Source;
    static const QMap<Source, From> sources{{Source::Default, From::Default},
                                            {Source::Shared, From::Shared},
                                            {Source::Stored, From::Saved},
                                            {Source::EnvFile, From::EnvFile},
                                            {Source::Environment, From::Environment},
                                            {Source::Flag, From::Flag}};
    ui::SettingRow row;
    row.name = setting.name;
    row.variable = setting.variable;
    row.value = found.value;
    row.source = sources.value(found.source);
    if (row.isFixed())
        row.origin = ui::spoken(found.origin);
    row.isSaved = values.contains(setting.name);
    row.fallback = row.isSaved ? fallbackOf(setting, values) : found.value;
    if (setting.name == "host"_L1)
        row.offers = ownAddresses();
    return row;
}

/// Elsewhere it is read by the server that starts with it.
void Reader::judgeCertificate(const ui::SettingChanges &changes, SettingsReading &reading) const
{
    const bool isAnother = changes.contains(u"tls-certificate"_s) || changes.contains(u"tls-key"_s);
    const auto &files = reading.configuration.certificate;
    if (!isAnother || !files)
        return;
    const SystemClock clock;
    if (const auto loaded = loadCertificate(*files, clock); !loaded) {
        const bool isKeys = !changes.contains(u"tls-certificate"_s);
        reading.verdict.refused.insert(isKeys ? u"tls-key"_s : u"tls-certificate"_s,
                                       ui::spoken(loaded.error().sentence));
    }
}

Result<SettingsReading> Reader::read(const ui::SettingChanges &changes)
{
    SettingsReading reading;
    reading.path = StoredSettings::pathIn(m_folder);
    if (auto stored = StoredSettings::load(m_folder)) {
        m_stored = std::move(*stored);
        for (const QString &name : m_stored.unknownNames()) {
            reading.problems << Desk::tr("The file has a setting %1, which this program does not "
                                         "know. It stays in the file and counts for nothing.")
                                    .arg(name);
        }
    } else {
        reading.problems << Desk::tr("%1 When you save, the file is renamed and a new one made.")
                                .arg(ui::spoken(stored.error().sentence));
    }
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        if (change.value())
            m_stored.set(settingNamed(change.key()), *change.value());
        else
            m_stored.unset(change.key());
    }
    const SettingValues values = m_stored.values();
    auto resolution = resolve(values);
    if (!resolution)
        return tl::unexpected(resolution.error());
    QMap<QString, QString> refused;
    for (const RefusedSetting &setting : std::as_const(resolution->refused))
        refused.insert(setting.name, ui::spoken(setting.sentence));
    reading.configuration = std::move(resolution->configuration);
    for (const Phrase &warning : std::as_const(reading.configuration.warnings))
        reading.verdict.warnings << ui::spoken(warning);
    const Configuration shown = withShared(reading.configuration);
    for (const Setting &setting : settingsTable()) {
        if (!isStorable(setting))
            continue;
        reading.values.insert(setting.name, reading.configuration.setting(setting.name).value);
        ui::SettingRow row = rowOf(setting, shown.setting(setting.name), values);
        // What is asked about is told of as refused, what was there before as a problem.
        if (changes.contains(setting.name) && refused.contains(setting.name))
            reading.verdict.refused.insert(setting.name, refused.value(setting.name));
        else
            row.problem = refused.value(setting.name);
        reading.verdict.rows.append(row);
    }
    judgeCertificate(changes, reading);
    return reading;
}

/// The sources without what is stored, and where that is.
Result<Reader> readerFor(const ConsoleStart &start, const SharedSettings &shared)
{
    auto sources = SettingSources::open(start.options, start.environment);
    if (!sources)
        return tl::unexpected(sources.error());
    const auto folder = resolveDataDirectory(start.options, start.environment);
    if (!folder)
        return tl::unexpected(folder.error());
    return Reader(start, std::move(*sources), *folder, shared);
}

} // namespace

Result<SettingsReading> readSettings(const ConsoleStart &start, const ui::SettingChanges &changes,
                                     const SharedSettings &shared)
{
    auto reader = readerFor(start, shared);
    if (!reader)
        return tl::unexpected(reader.error());
    return reader->read(changes);
}

Result<SettingsReading> saveSettings(const ConsoleStart &start, const ui::SettingChanges &changes,
                                     const SharedSettings &shared)
{
    auto reader = readerFor(start, shared);
    if (!reader)
        return tl::unexpected(reader.error());
    auto reading = reader->read(changes);
    if (!reading)
        return reading;
    if (const auto &refused = reading->verdict.refused; !refused.isEmpty()) {
        auto failure =
            fail(FailureCode::BadSetting, Phrase::verbatim(refused.first()), Stage::Settings);
        failure.value().setting = refused.firstKey();
        return failure;
    }
    const auto saved = reader->stored().save(QFileInfo(reading->path).absolutePath());
    if (!saved) {
        auto failure = saved.error();
        failure.stage = Stage::Storage;
        return tl::unexpected(failure);
    }
    auto after = readSettings(start, {}, shared);
    if (after && !saved->isEmpty()) {
        after->note = Desk::tr("The file that was not understood is kept as %1.")
                          .arg(QDir::toNativeSeparators(*saved));
    }
    return after;
}

} // namespace pinbridge
