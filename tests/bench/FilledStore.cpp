// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/FilledStore.h"

#include "storage/Database.h"
#include "storage/Migrations.h"
#include "storage/SessionTable.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cmath>
#include <random>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace pinbridge::bench {

namespace {

constexpr int firstPin = 100'000; ///< six digits: there is room for as many live ones
constexpr int pinSpace = 900'000;
constexpr int tokenBytes = 600;
constexpr int livePerCommit = 1000;
constexpr std::chrono::hours month{24 * 29}; ///< less than the history that is kept by default

template<typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().sentence));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

qint64 inMs(std::chrono::milliseconds time) { return time.count(); }

} // namespace

qint64 mustChange(Database &database, const QString &text, const QVariantList &values)
{
    return must(database.change(text, values));
}

Session longSession(const Clock &clock, const QString &pin)
{
    Session session = test::sessionAt(clock, pin, "session-"_L1 + pin);
    for (Side *const side : {&session.creator, &session.contact}) {
        side->userToken = side->userToken.leftJustified(tokenBytes, '.');
        side->sessionToken = side->sessionToken.leftJustified(tokenBytes, '.');
    }
    session.expiresAt = session.createdAt.addDays(1);
    return session;
}

FilledStore::FilledStore(Kind kind, Content content)
    : m_bench(kind)
    , m_kind(kind)
{
    fill(content);
}

void FilledStore::fill(Content content)
{
    const StoreOptions to = options();
    Database database(to.address, m_clock);
    must(database.connect());
    must(migrate(database));
    SessionTable table;
    must(table.unlock(database, to.keyFile));

    // Ended sessions have no tokens, so the database can make them up by itself.
    const QString ended =
        u"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < %1) "
        "INSERT INTO sessions (pin, upstream_id, creator_email, creator_user_id, contact_email, "
        "contact_user_id, url, ws_url, created_at, expires_at, ended_at) SELECT CAST(? + i AS "
        "TEXT), 'session-of-old', 'ann@example.com', '17', 'bob@example.com', '18', "
        "'gss+ssl://media.example.com', 'wss://media.example.com', ?, ?, ? FROM n"_s.arg(
            content.endedPerLive);
    // One in ten.
    const QString joins =
        u"INSERT INTO joins (session, joined_at, address) SELECT number, created_at, '192.0.2.7' "
        "FROM sessions WHERE number % 10 = 0 AND number > "
        "(SELECT coalesce(max(session), 0) FROM joins)"_s;
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    const qint64 start = now - inMs(month);
    for (int i = 0; i < content.live; ++i) {
        if (i % livePerCommit == 0)
            must(database.begin());
        if (content.endedPerLive > 0) {
            const qint64 at = start + inMs(month) * i / content.live;
            const int pin = firstPin + i * content.endedPerLive % pinSpace;
            (void)mustChange(database, ended, {pin, at - inMs(1h), at, at});
        }
        // Neighbours in the table are none in the index of pins.
        const auto pin = QString::number(firstPin + static_cast<qint64>(i) * 7919 % pinSpace);
        const Session session = longSession(m_clock, pin);
        if (!must(table.insert(database, session, table.seal(session))))
            qFatal("a pin is there twice");
        m_pins.append(pin);
        if ((i + 1) % livePerCommit == 0 || i + 1 == content.live) {
            (void)mustChange(database, joins);
            must(database.commit());
        }
    }
    database.disconnect();
    std::shuffle(m_pins.begin(), m_pins.end(), std::mt19937{42});
    // As its own daemon would, which must not begin while we measure.
    if (m_kind == Kind::Postgres && !m_bench.execute(u"VACUUM ANALYZE"_s))
        qFatal("PostgreSQL does not tidy up");
    forgetCached();
}

QStringList FilledStore::arguments() const
{
    return {u"--data-dir"_s, m_bench.folder(), u"--store"_s, m_bench.store()};
}

QStringList FilledStore::somePins(int count)
{
    if (m_given + count > m_pins.size())
        m_given = 0;
    m_given += count;
    return m_pins.mid(m_given - count, count);
}

std::chrono::hours FilledStore::historyWithout(double share)
{
    return std::chrono::hours(std::lround(static_cast<double>(month.count()) * (1 - share)));
}

qint64 FilledStore::olderThan(std::chrono::hours history) const
{
    Database database(options().address, m_clock);
    must(database.connect());
    return must(database.value(u"SELECT count(*) FROM sessions WHERE ended_at < ?"_s,
                               {m_clock.now().toMSecsSinceEpoch() - inMs(history)}))
        .toLongLong();
}

void FilledStore::forgetCached() const
{
    if (m_kind != Kind::Sqlite)
        return;
    const QFileInfoList files =
        QDir(m_bench.folder()).entryInfoList({u"sessions.db*"_s}, QDir::Files);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        // Only what is on the disk already can be forgotten.
        if (!file.open(QIODevice::ReadOnly) || ::fsync(file.handle()) != 0
            || ::posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED) != 0)
            qFatal("what was read of a store is not forgotten");
    }
}

} // namespace pinbridge::bench
