// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unit/base/ProcessMemory.h"

#include <QFile>
#include <QList>

#include <algorithm>

namespace pinbridge::test {
namespace {

/// Larger mappings are the sanitizers' shadow, not memory of ours.
constexpr qulonglong largestMapping = 1ULL << 30;
constexpr qsizetype chunkSize = 1 << 20;

char invertedByte(char c) { return static_cast<char>(~c); }

struct Mapping
{
    qulonglong first = 0;
    qulonglong end = 0;
};

QList<Mapping> writableMappings()
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    if (!maps.open(QIODevice::ReadOnly))
        qFatal("/proc/self/maps cannot be read");
    QList<Mapping> result;
    const auto lines = maps.readAll().split('\n');
    for (const auto &line : lines) {
        const auto fields = line.split(' ');
        if (fields.size() < 2 || !fields[1].startsWith("rw"))
            continue;
        const auto range = fields[0].split('-');
        const Mapping mapping{range[0].toULongLong(nullptr, 16), range[1].toULongLong(nullptr, 16)};
        if (mapping.end - mapping.first < largestMapping)
            result.append(mapping);
    }
    return result;
}

} // namespace

QByteArray inverted(const QByteArray &bytes)
{
    QByteArray result(bytes.size(), Qt::Uninitialized);
    std::transform(bytes.cbegin(), bytes.cend(), result.begin(), invertedByte);
    return result;
}

bool memoryHolds(const QByteArray &inverted)
{
    QFile memory(QStringLiteral("/proc/self/mem"));
    if (!memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        qFatal("/proc/self/mem cannot be read");
    QByteArray chunk(chunkSize, '\0');
    const auto step = static_cast<qulonglong>(chunkSize - inverted.size());
    for (const auto &[first, end] : writableMappings()) {
        // Chunks overlap, so that no place falls between two.
        for (auto at = first; at < end; at += step) {
            memory.seek(static_cast<qint64>(at));
            const auto wanted = std::min<qulonglong>(chunkSize, end - at);
            const auto size = memory.read(chunk.data(), static_cast<qint64>(wanted));
            // Inverted at once, and emptied: the buffer must not be where the bytes are found.
            std::transform(chunk.cbegin(), chunk.cend(), chunk.begin(), invertedByte);
            const bool found = size > 0 && QByteArrayView(chunk).first(size).contains(inverted);
            chunk.fill('\0');
            if (found)
                return true;
        }
    }
    return false;
}

} // namespace pinbridge::test
