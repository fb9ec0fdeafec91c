// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bridge/StoredSettings.h"

#include "base/Files.h"
#include "bridge/Settings.h"
#include "system/OwnerFiles.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

constexpr qint64 largest = qint64{256} * 1024; // bytes
constexpr int version = 1;
constexpr auto versionKey = "version"_L1;
constexpr auto settingsKey = "settings"_L1;

tl::unexpected<Failure> ignored(const QString &path, const Phrase &why)
{
    return fail(FailureCode::BadSetting,
                Phrase::tr("The settings in %1 do not count: %2").arg(path, why), Stage::Settings);
}

const Setting *rowOf(const QString &name)
{
    const auto row = std::ranges::find(settingsTable(), name, &Setting::name);
    return row == settingsTable().end() ? nullptr : &*row;
}

/// As an option takes it. Who edits the file by hand may leave the quotes out.
QString textOf(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList parts;
        const QJsonArray array = value.toArray();
        parts.reserve(array.size());
        for (const auto &part : array)
            parts << textOf(part);
        return parts.join(u',');
    }
    return value.toVariant().toString();
}

/// A name for what is not understood; empty: there is none left.
QString asideOf(const QString &path)
{
    constexpr int most = 99;
    for (int number = 1; number <= most; ++number) {
        const QString name = u"%1.aside-%2"_s.arg(path).arg(number);
        if (const QFileInfo info(name); !info.exists() && !info.isSymLink())
            return name;
    }
    return {};
}

} // namespace

bool isStorable(const Setting &setting)
{
    return setting.isFlag && !setting.leadsToCredentials && setting.kind != Setting::Kind::Secret;
}

QString StoredSettings::pathIn(const QString &dataDirectory)
{
    return dataDirectory + "/settings.json"_L1;
}

Result<StoredSettings> StoredSettings::load(const QString &dataDirectory)
{
    const QString path = pathIn(dataDirectory);
    if (const QFileInfo info(path); !info.exists() && !info.isSymLink())
        return StoredSettings();
    // Who else writes to it decides who is served.
    if (sys::isOpenToOthers(path, sys::Reach::Write)) {
        return ignored(path, Phrase::tr("other users of this machine can write to it. Run: %1")
                                 .arg(closingCommand(path)));
    }
    const auto content = readWholeFile(path, largest);
    if (!content)
        return ignored(path, content.error().sentence);
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(content->bytes(), &error);
    if (!document.isObject()) {
        return ignored(path, error.error == QJsonParseError::NoError
                                 ? Phrase::tr("it is no JSON object.")
                                 : Phrase::tr("it is no JSON (%1, at byte %2).")
                                       .arg(error.errorString())
                                       .arg(error.offset));
    }
    StoredSettings stored;
    stored.m_file = document.object();
    if (const QJsonValue wrote = stored.m_file.value(versionKey);
        !wrote.isUndefined() && wrote.toInt() != version)
        return ignored(path, Phrase::tr("another version of Pinbridge has written it."));
    if (const QJsonValue settings = stored.m_file.value(settingsKey);
        !settings.isObject() && !settings.isUndefined())
        return ignored(path, Phrase::tr("its \"settings\" are no JSON object."));
    return stored;
}

SettingValues StoredSettings::values() const
{
    SettingValues values;
    const QJsonObject settings = m_file.value(settingsKey).toObject();
    for (auto it = settings.begin(); it != settings.end(); ++it) {
        const Setting *row = rowOf(it.key());
        if (row != nullptr && isStorable(*row))
            values.insert(it.key(), textOf(it.value()).trimmed());
    }
    return values;
}

QStringList StoredSettings::unknownNames() const
{
    QStringList names = m_file.value(settingsKey).toObject().keys();
    names.removeIf([](const QString &name) {
        const Setting *row = rowOf(name);
        return row != nullptr && isStorable(*row);
    });
    return names;
}

void StoredSettings::set(const Setting &setting, const QString &value)
{
    QJsonObject settings = m_file.value(settingsKey).toObject();
    if (setting.kind == Setting::Kind::List) {
        settings.insert(setting.name,
                        QJsonArray::fromStringList(value.split(u',', Qt::SkipEmptyParts)));
    } else {
        settings.insert(setting.name, value);
    }
    m_file.insert(settingsKey, settings);
}

void StoredSettings::unset(const QString &name)
{
    QJsonObject settings = m_file.value(settingsKey).toObject();
    settings.remove(name);
    m_file.insert(settingsKey, settings);
}

Result<QString> StoredSettings::save(const QString &dataDirectory) const
{
    if (const auto made = makeOwnerFolder(dataDirectory); !made)
        return tl::unexpected(made.error());
    const QString path = pathIn(dataDirectory);
    QString aside;
    if (!load(dataDirectory)) {
        aside = asideOf(path);
        if (aside.isEmpty() || !QFile::rename(path, aside)) {
            return fail(
                FailureCode::BadSetting,
                Phrase::tr(
                    "%1 is not understood and cannot be renamed, so nothing is saved over it. "
                    "Move it away.")
                    .arg(path),
                Stage::Settings);
        }
    }
    QJsonObject file = m_file;
    file.insert(versionKey, version);
    std::vector<OwnerFile> files;
    files.push_back({path, Secret(QJsonDocument(file).toJson())});
    if (const auto written = replaceOwnerFiles(files); !written) {
        if (!aside.isEmpty())
            QFile::rename(aside, path);
        return tl::unexpected(written.error());
    }
    return aside;
}

} // namespace pinbridge
