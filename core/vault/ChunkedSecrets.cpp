// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/ChunkedSecrets.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

constexpr int formatVersion = 1;

QByteArray digestOf(const Secret &secret)
{
    return QCryptographicHash::hash(secret.bytes(), QCryptographicHash::Sha256).toHex();
}

QString newGeneration()
{
    return QString::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, u'0');
}

int chunksOf(const Secret &secret)
{
    const qsizetype size = secret.bytes().size();
    return int((size + VaultEntries::entryLimit - 1) / VaultEntries::entryLimit);
}

Secret chunkOf(const Secret &secret, int number)
{
    return Secret(secret.bytes().mid(number * VaultEntries::entryLimit, VaultEntries::entryLimit));
}

tl::unexpected<Failure> damaged(const Phrase &what)
{
    return vaultFailed(Phrase::tr("What the vault keeps for this profile is damaged: %1. Enter the "
                                  "API key and the partner "
                                  "key once more and save the profile.")
                           .arg(what));
}

} // namespace

ChunkedSecrets::ChunkedSecrets(VaultEntries &entries)
    : m_entries(entries)
{
}

QString ChunkedSecrets::chunkKey(const QString &name, const Generation &generation, int number)
{
    return u"%1/%2/%3"_s.arg(name, generation.id).arg(number);
}

std::optional<ChunkedSecrets::Index> ChunkedSecrets::parse(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    const auto generation = [](const QJsonObject &object) {
        return Generation{object.value("id"_L1).toString(), object.value("chunks"_L1).toInt()};
    };
    Index index;
    index.current = generation(json.value("current"_L1).toObject());
    index.other = generation(json.value("other"_L1).toObject());
    index.size = qsizetype(json.value("size"_L1).toInteger());
    index.digest = json.value("sha256"_L1).toString().toLatin1();
    const auto isSound = [](const Generation &g) {
        return g.chunks >= 0 && g.chunks <= mostChunks && g.isEmpty() == (g.chunks == 0);
    };
    if (json.value("version"_L1).toInt() != formatVersion || !isSound(index.current)
        || !isSound(index.other))
        return std::nullopt;
    return index;
}

Secret ChunkedSecrets::textOf(const Index &index)
{
    QJsonObject json{{u"version"_s, formatVersion}};
    if (!index.current.isEmpty()) {
        json.insert("current"_L1,
                    QJsonObject{{u"id"_s, index.current.id}, {u"chunks"_s, index.current.chunks}});
        json.insert("size"_L1, qint64(index.size));
        json.insert("sha256"_L1, QString::fromLatin1(index.digest));
    }
    if (!index.other.isEmpty()) {
        json.insert("other"_L1,
                    QJsonObject{{u"id"_s, index.other.id}, {u"chunks"_s, index.other.chunks}});
    }
    return Secret(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QCoro::Task<Result<std::optional<Secret>>> ChunkedSecrets::read(QString name)
{
    auto reading = m_entries.read(name);
    const auto text = co_await std::move(reading);
    if (!text)
        co_return tl::unexpected(text.error());
    if (!*text)
        co_return std::optional<Secret>();
    const auto index = parse((*text)->bytes());
    if (!index)
        co_return damaged(Phrase::tr("its index cannot be read"));
    if (index->current.isEmpty())
        co_return std::optional<Secret>();
    const Index &kept = *index;
    QByteArray whole;
    whole.reserve(kept.current.chunks * VaultEntries::entryLimit); // growing would leave copies
    for (int number = 0; number < kept.current.chunks; ++number) {
        auto chunkReading = m_entries.read(chunkKey(name, kept.current, number));
        const auto chunk = co_await std::move(chunkReading);
        if (!chunk || !*chunk || (*chunk)->bytes().size() > VaultEntries::entryLimit) {
            cleanse(whole);
            if (!chunk)
                co_return tl::unexpected(chunk.error());
            co_return damaged((*chunk ? Phrase::tr("part %1 of %2 is too long")
                                      : Phrase::tr("part %1 of %2 is gone"))
                                  .arg(number + 1, kept.current.chunks));
        }
        whole += (*chunk)->bytes();
    }
    Secret secret(std::move(whole));
    if (secret.bytes().size() != kept.size || digestOf(secret) != kept.digest)
        co_return damaged(Phrase::tr("it is not what was written"));
    co_return std::optional(std::move(secret));
}

QCoro::Task<Result<void>> ChunkedSecrets::writeChunks(QString name, Generation generation,
                                                      Secret secret)
{
    for (int number = 0; number < generation.chunks; ++number) {
        auto writing = m_entries.write(chunkKey(name, generation, number), chunkOf(secret, number));
        const auto written = co_await std::move(writing);
        if (!written)
            co_return written;
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> ChunkedSecrets::removeChunks(QString name, Generation generation)
{
    for (int number = 0; number < generation.chunks; ++number) {
        auto removing = m_entries.remove(chunkKey(name, generation, number));
        const auto removed = co_await std::move(removing);
        if (!removed)
            co_return removed;
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> ChunkedSecrets::write(QString name, Secret secret)
{
    if (secret.isEmpty() || chunksOf(secret) > mostChunks)
        co_return vaultFailed(Phrase::tr("The secret is too long for the vault."));
    auto reading = m_entries.read(name);
    const auto before = co_await std::move(reading);
    if (!before)
        co_return tl::unexpected(before.error());
    // A damaged index is replaced: whatever it named cannot be found by anybody.
    Index index = *before ? parse((*before)->bytes()).value_or(Index()) : Index();
    if (!index.other.isEmpty()) {
        auto removing = removeChunks(name, index.other);
        if (const auto removed = co_await std::move(removing); !removed)
            co_return removed;
    }
    index.other = {newGeneration(), chunksOf(secret)};
    auto announcing = m_entries.write(name, textOf(index));
    if (const auto announced = co_await std::move(announcing); !announced)
        co_return announced;
    auto writing = writeChunks(name, index.other, secret);
    if (const auto written = co_await std::move(writing); !written)
        co_return written;

    std::swap(index.current, index.other);
    index.size = secret.bytes().size();
    index.digest = digestOf(secret);
    auto changing = m_entries.write(name, textOf(index));
    if (const auto changed = co_await std::move(changing); !changed)
        co_return changed;
    // From here on the new one counts; what is left of the old one goes with the next write.
    auto removing = removeChunks(name, index.other);
    if (const auto removed = co_await std::move(removing); !removed)
        co_return Result<void>();
    index.other = {};
    auto tidying = m_entries.write(name, textOf(index));
    (void)co_await std::move(tidying);
    co_return Result<void>();
}

QCoro::Task<Result<void>> ChunkedSecrets::remove(QString name)
{
    auto reading = m_entries.read(name);
    const auto found = co_await std::move(reading);
    if (!found)
        co_return tl::unexpected(found.error());
    const auto known = *found ? parse((*found)->bytes()) : Index();
    Index index = known.value_or(Index());
    auto removingOther = removeChunks(name, index.other);
    if (const auto removed = co_await std::move(removingOther); !removed)
        co_return removed;
    if (!index.current.isEmpty()) {
        // In one step it is no secret any more: what breaks off from here on is no damage.
        index.other = std::exchange(index.current, {});
        auto disowning = m_entries.write(name, textOf(index));
        if (const auto disowned = co_await std::move(disowning); !disowned)
            co_return disowned;
        auto removingCurrent = removeChunks(name, index.other);
        if (const auto removed = co_await std::move(removingCurrent); !removed)
            co_return removed;
    }
    auto removing = m_entries.remove(name);
    if (const auto removed = co_await std::move(removing); !removed || known)
        co_return removed;
    co_return vaultFailed(
        Phrase::tr(
            "What the vault kept under %1 was damaged: its index is removed, and parts that it "
            "named "
            "may be left. Look for entries named %1 with the vault's own program, and remove "
            "them.")
            .arg(name));
}

} // namespace pinbridge
