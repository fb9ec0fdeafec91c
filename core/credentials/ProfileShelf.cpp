// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentials/ProfileShelf.h"

#include "base/Files.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

/// Of the profile of old, while it stands in its old place.
const auto oldId = u"profile"_s;
constexpr qint64 longestActive = 256; // bytes

/// A name from the disk becomes part of a path.
bool isId(const QString &id)
{
    return !id.isEmpty() && id.size() <= 64 && std::ranges::all_of(id, [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z');
    });
}

bool comesBefore(const ShelfEntry &a, const ShelfEntry &b)
{
    if (a.record.has_value() != b.record.has_value())
        return a.record.has_value();
    if (a.record) {
        const int order = QString::compare(a.record->name, b.record->name, Qt::CaseInsensitive);
        if (order != 0)
            return order < 0;
    }
    return a.id < b.id;
}

bool holdsProfile(const QString &directory)
{
    return QFileInfo::exists(directory + "/profile.json"_L1);
}

bool holdsKeys(const QString &directory)
{
    return QFileInfo::exists(directory + "/api-key"_L1)
           || QFileInfo::exists(directory + "/partner-key.pem"_L1);
}

} // namespace

ProfileShelf::ProfileShelf(QString dataDirectory)
    : m_dataDirectory(std::move(dataDirectory))
{
}

QString ProfileShelf::folder() const { return m_dataDirectory + "/profiles"_L1; }

QString ProfileShelf::oldFolder() const { return m_dataDirectory + u'/' + oldId; }

ProfileStore ProfileShelf::store(const QString &id) const
{
    return ProfileStore(id == oldId ? oldFolder() : folder() + u'/' + id);
}

QString ProfileShelf::newId()
{
    return QString::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, u'0');
}

QString ProfileShelf::nameKey(const QString &name)
{
    return name.simplified().normalized(QString::NormalizationForm_KC).toCaseFolded();
}

QStringList ProfileShelf::ids() const
{
    QStringList ids = QDir(folder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    ids.removeIf([](const QString &name) { return !isId(name); });
    if (holdsProfile(oldFolder()))
        ids << oldId;
    return ids;
}

QList<ShelfEntry> ProfileShelf::list() const
{
    const QStringList all = ids();
    QList<ShelfEntry> entries;
    entries.reserve(all.size());
    for (const QString &id : all) {
        ShelfEntry entry{.id = id};
        const ProfileStore kept = store(id);
        if (auto record = kept.record(); !record)
            entry.record = tl::unexpected(record.error());
        else if (*record)
            entry.record = std::move(**record);
        else if (holdsKeys(kept.directory())) // else nobody would see, and so not remove, them
            entry.record =
                fail(FailureCode::BadSetting,
                     Phrase::tr("%1 holds keys and no profile: saving it was broken off.")
                         .arg(kept.directory()),
                     Stage::Settings);
        else
            continue;
        entry.leftFiles = kept.leftFiles();
        entry.isLeftInVault =
            entry.record && entry.record->place == SecretsPlace::Files && kept.hasVaultNote();
        entries.append(std::move(entry));
    }
    std::ranges::sort(entries, comesBefore);
    return entries;
}

QStringList ProfileShelf::onlyNoted() const
{
    QStringList noted = ids();
    noted.removeIf([this](const QString &id) {
        const QString directory = store(id).directory();
        return holdsProfile(directory) || holdsKeys(directory) || !store(id).hasVaultNote();
    });
    return noted;
}

Result<void> ProfileShelf::tidy() const
{
    Result<void> result;
    for (const QString &id : ids()) {
        if (auto done = store(id).tidy(); !done && result)
            result = std::move(done);
    }
    return result;
}

QString ProfileShelf::activeId() const
{
    const QString path = folder() + "/active"_L1;
    if (QFileInfo::exists(path)) {
        const auto text = readWholeFile(path, longestActive);
        const QString id = text ? QString::fromLatin1(text->bytes().trimmed()) : QString();
        if (isId(id) && holdsProfile(store(id).directory()))
            return id;
    }
    // One that stood here before there were several was the active one.
    if (holdsProfile(oldFolder()))
        return oldId;
    QStringList stored = ids();
    stored.removeIf([this](const QString &id) { return !holdsProfile(store(id).directory()); });
    return stored.size() == 1 ? stored.first() : QString();
}

Result<void> ProfileShelf::setActive(const QString &id) const
{
    if (const auto made = makeOwnerFolder(folder()); !made)
        return made;
    QByteArray text = id.toLatin1() + '\n';
    return replaceOwnerFiles({{folder() + "/active"_L1, Secret(std::move(text))}});
}

Result<QString> ProfileShelf::find(const QString &nameOrId) const
{
    QStringList names;
    QStringList found;
    const QString key = nameKey(nameOrId);
    for (const ShelfEntry &entry : list()) {
        if (entry.id == nameOrId)
            return entry.id;
        if (!entry.record)
            continue;
        names << u'"' + entry.record->name + u'"';
        if (nameKey(entry.record->name) == key)
            found << entry.id;
    }
    if (found.size() == 1)
        return found.first();
    const Phrase problem =
        found.isEmpty()
            ? (names.isEmpty() ? Phrase::tr("There is no profile \"%1\": none is stored in %2.")
                                     .arg(nameOrId, m_dataDirectory)
                               : Phrase::tr("There is no profile \"%1\". Stored are: %2.")
                                     .arg(nameOrId, names.join(", "_L1)))
            : Phrase::tr("Several profiles are named \"%1\". Give one's id instead: %2.")
                  .arg(nameOrId, found.join(", "_L1));
    return fail(FailureCode::BadSetting, problem, Stage::Settings);
}

Result<void> ProfileShelf::adopt() const
{
    if (!holdsProfile(oldFolder()))
        return {};
    const bool isActive = activeId() == oldId;
    if (const auto made = makeOwnerFolder(folder()); !made)
        return made;
    const QString id = newId();
    // Said first: while nothing of that name is there, the one of old counts.
    if (isActive) {
        if (const auto chosen = setActive(id); !chosen)
            return chosen;
    }
    if (!QDir().rename(oldFolder(), folder() + u'/' + id))
        return fail(FailureCode::BadSetting,
                    Phrase::tr("%1 cannot be moved to %2. Check who may write there.")
                        .arg(oldFolder(), folder()),
                    Stage::Storage);
    return {};
}

} // namespace pinbridge
