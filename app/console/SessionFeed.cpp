// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/SessionFeed.h"

#include "console/SessionRows.h"

#include <algorithm>
#include <utility>

namespace pinbridge {

namespace {

constexpr std::chrono::seconds afterFailure{1};

} // namespace

SessionFeed::SessionFeed(QObject *parent)
    : QObject(parent)
    , m_pause(this)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &SessionFeed::goOn);
}

void SessionFeed::follow(SessionRepository &sessions)
{
    leave();
    m_sessions = &sessions;
    m_before = SessionRepository::newest;
    goOn();
}

void SessionFeed::leave()
{
    ++m_run;
    m_pause.stop();
    m_sessions = nullptr;
    m_isReading = m_isUntaken = m_hasMark = m_hasNews = false;
    m_before = 0;
    m_changes = {};
    m_pins.clear();
    m_told.clear();
    m_words.clear();
    Q_EMIT changed({.isAnew = true, .rows = {}, .gone = {}});
}

void SessionFeed::touch(const QString &pin)
{
    if (m_sessions == nullptr)
        return;
    m_hasNews = true;
    if (!pin.isEmpty())
        m_pins.insert(pin);
    if (!m_pause.isActive() && !m_isReading && !m_isUntaken)
        m_pause.start(pause); // more may come with it
}

void SessionFeed::lookThrough()
{
    if (m_sessions == nullptr || m_before > 0)
        return;
    m_before = SessionRepository::newest;
    m_words.clear();
    goOn();
}

void SessionFeed::taken()
{
    m_isUntaken = false;
    goOn();
}

void SessionFeed::goOn()
{
    const bool hasWork = !m_hasMark || m_hasNews || m_before > 0;
    if (m_sessions == nullptr || m_isReading || m_isUntaken || m_pause.isActive() || !hasWork)
        return;
    m_isReading = true;
    (void)step(); // a task goes on by itself
}

QCoro::Task<> SessionFeed::step()
{
    const int run = m_run;
    auto reading = !m_hasMark ? readMark() : m_hasNews ? readNews() : readPage();
    const bool isRead = co_await std::move(reading);
    if (run != m_run)
        co_return;
    m_isReading = false;
    if (!m_changes.rows.isEmpty() || !m_changes.gone.isEmpty()) {
        m_isUntaken = true;
        std::ranges::sort(m_changes.rows, std::ranges::greater(), &ui::SessionRow::number);
        Q_EMIT changed(std::exchange(m_changes, {}));
    }
    if (!isRead)
        m_pause.start(afterFailure);
    else if (m_hasNews || m_before > 0)
        m_pause.start(pause);
}

QCoro::Task<bool> SessionFeed::readMark()
{
    const int run = m_run;
    const auto mark = co_await m_sessions->mark();
    if (!mark || run != m_run)
        co_return false;
    m_mark = *mark;
    m_hasMark = true;
    co_return true;
}

QCoro::Task<bool> SessionFeed::readNews()
{
    const int run = m_run;
    m_hasNews = false;
    const QSet<QString> pins = std::exchange(m_pins, {});
    const auto news = co_await m_sessions->news(m_mark, pins.values());
    if (run != m_run)
        co_return false;
    if (!news) {
        m_hasNews = true;
        m_pins.unite(pins);
        co_return false;
    }
    m_mark = news->mark;
    m_hasNews = m_hasNews || news->hasMore;
    if (!news->isWhole) {
        m_before = SessionRepository::newest;
        m_hasMark = false;
    }
    for (const Session &session : news->sessions)
        note(session);
    for (const qint64 number : news->gone)
        noteGone(number);
    co_return true;
}

QCoro::Task<bool> SessionFeed::readPage()
{
    const int run = m_run;
    const qint64 before = m_before;
    const auto page = co_await m_sessions->listBefore(before, pageSize);
    if (!page || run != m_run)
        co_return false;
    // What was told of between these two and is not there is gone.
    const qint64 last = page->size() < pageSize ? 0 : page->constLast().number;
    QSet<qint64> here;
    here.reserve(page->size());
    for (const Session &session : *page) {
        here.insert(session.number);
        note(session);
    }
    QList<qint64> gone;
    for (auto told = m_told.upper_bound(before); told != m_told.end() && told->first >= last;
         ++told) {
        if (!here.contains(told->first))
            gone << told->first;
    }
    for (const qint64 number : std::as_const(gone))
        noteGone(number);
    m_before = last;
    co_return true;
}

std::size_t SessionFeed::digestOf(const Session &session)
{
    const QString from = session.joins.isEmpty() ? QString() : session.joins.constLast().from;
    return qHashMulti(0, session.id, session.revoked, session.contact.email, session.joins.size(),
                      from);
}

void SessionFeed::note(const Session &session)
{
    const std::size_t digest = digestOf(session);
    const auto [told, isNew] = m_told.try_emplace(session.number, digest);
    if (!isNew && std::exchange(told->second, digest) == digest
        && session.joins.size() < Session::joinLimit)
        return;
    ui::SessionRow row = rowOf(session);
    row.creator.email = known(row.creator.email);
    row.contact.email = known(row.contact.email);
    m_changes.rows.append(std::move(row));
}

void SessionFeed::noteGone(qint64 number)
{
    if (m_told.erase(number) > 0)
        m_changes.gone.append(number);
}

/// There are far fewer people than sessions.
QString SessionFeed::known(const QString &word) { return *m_words.insert(word); }

} // namespace pinbridge
