// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/Store.h"

#include "base/Files.h"
#include "storage/Database.h"
#include "storage/Migrations.h"

#include <QFileInfo>

#include <memory>
#include <utility>

namespace pinbridge {

using namespace std::chrono_literals;

namespace {

/// With `trust` it makes less than the second in which all know what one has written.
constexpr auto betweenLooks = 500ms;

} // namespace

Store::Store(StoreOptions options, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_clock(clock)
    , m_thread(m_options.address, clock)
{
    connect(&m_thread, &StoreThread::notified, this, &Store::heard);
    // Who asks nothing hears of others, too, and a lost connection is made again.
    connect(&m_watch, &QTimer::timeout, this, [this] { (void)confirm(); });
}

Store::~Store() { close(); }

Result<void> Store::open()
{
    QString problem;
    auto done = m_thread.first([this, &problem](Database &database) -> Result<void> {
        auto opened = openIn(database);
        problem = database.problem();
        return opened;
    });
    if (!done) {
        if (done.error().code == FailureCode::Unavailable)
            done.error().sentence = m_options.address.unusable(problem);
        return done;
    }
    m_watch.start(betweenLooks);
    Q_EMIT opened();
    return {};
}

Result<void> Store::openIn(Database &database)
{
    // Who can write it lets devices in; one that is made is its owner's alone.
    const QString &file = m_options.address.file;
    if (database.kind() == Database::Kind::Sqlite && QFileInfo::exists(file)) {
        if (const auto closed = requireOwnerOnly(file); !closed)
            return closed;
    }
    if (const auto connected = database.connect(); !connected)
        return connected;
    if (const auto migrated = migrate(database); !migrated)
        return migrated;
    database.expectSchema(schemaVersion());
    const auto now = database.now();
    if (!now)
        return tl::unexpected(now.error());
    noteTime(*now);
    // What is new is counted from here: before anything is read.
    if (const auto wrote = database.othersWrote(); !wrote)
        return tl::unexpected(wrote.error());
    for (const Opening &job : m_openings) {
        if (auto done = job(database); !done)
            return done;
    }
    return {};
}

void Store::close()
{
    m_watch.stop();
    m_thread.close();
    m_confirmedAt.reset(); // nothing is answered from memory any more
}

void Store::noteTime(qint64 databaseTime)
{
    if (m_options.address.kind == StoreAddress::Kind::Postgres) // else it is ours
        m_ahead = std::chrono::milliseconds(databaseTime - m_clock.now().toMSecsSinceEpoch());
}

QCoro::Task<Result<void>> Store::askDatabase()
{
    const auto asked = m_clock.steady();
    // Asked again after a failure beside it, the database says that it has told.
    auto asking = m_thread.run<Confirmation>(
        Access::Reads,
        [told = std::make_shared<bool>(false)](Database &database) -> Result<Confirmation> {
            const auto wrote = database.othersWrote();
            if (!wrote)
                return tl::unexpected(wrote.error());
            *told = *told || *wrote;
            const auto now = database.now();
            if (!now)
                return tl::unexpected(now.error());
            return Confirmation{.othersWrote = *told, .now = *now};
        });
    const auto answer = co_await std::move(asking);
    if (!answer) {
        // It may have told, and nobody has waited for the answer.
        m_mayHaveMissed = true;
        co_return tl::unexpected(answer.error());
    }
    // What was committed before we asked has been heard of by now.
    m_confirmedAt = asked;
    noteTime(answer->now);
    if (std::exchange(m_mayHaveMissed, false) || answer->othersWrote)
        Q_EMIT othersWrote();
    co_return Result<void>{};
}

QCoro::Task<Result<void>> Store::confirm()
{
    if (m_confirmedAt && m_clock.steady() - *m_confirmedAt < trust)
        co_return Result<void>{};
    InFlight<void>::Work work = [this](const Trail & /*steps*/) { return askDatabase(); };
    auto confirming = m_confirming.share({}, Trail(), std::move(work));
    co_return co_await std::move(confirming);
}

} // namespace pinbridge
