// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "system/ReadySet.h"

#include <QSocketNotifier>

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <utility>

#include <sys/epoll.h>
#include <unistd.h>

namespace pinbridge::sys {

namespace {

/// Others of the thread have their turn after so many.
constexpr int mostAtOnce = 64;

} // namespace

struct ReadySet::Private
{
    explicit Private(Around around)
        : m_around(std::move(around))
    {
    }
    ~Private()
    {
        m_notifier.reset();
        if (m_epoll >= 0)
            ::close(m_epoll);
    }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

    void change(int how, Member &member)
    {
        if (m_epoll < 0 && !begin())
            return;
        epoll_event event{};
        event.events = (member.m_wantsReading ? std::uint32_t(EPOLLIN) : 0)
                       | (member.m_wantsWriting ? std::uint32_t(EPOLLOUT) : 0);
        event.data.ptr = &member;
        ::epoll_ctl(m_epoll, how, static_cast<int>(member.m_descriptor), &event);
    }

    void forget(const Member &member)
    {
        for (epoll_event &event : m_told) {
            if (event.data.ptr == &member)
                event.data.ptr = nullptr;
        }
    }

private:
    /// Not before there is something to watch: by then it is the thread whose loop will do it.
    [[nodiscard]] bool begin()
    {
        m_epoll = ::epoll_create1(EPOLL_CLOEXEC);
        if (m_epoll < 0)
            return false;
        m_notifier = std::make_unique<QSocketNotifier>(m_epoll, QSocketNotifier::Read);
        QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(),
                         [this] { tell(); });
        return true;
    }

    void tell()
    {
        std::array<epoll_event, mostAtOnce> found;
        const int count = ::epoll_wait(m_epoll, found.data(), mostAtOnce, 0);
        m_told = std::span(found).first(static_cast<std::size_t>(std::max(count, 0)));
        m_around([this] { tellAll(); });
        m_told = {};
    }

    void tellAll()
    {
        // A failed connection says so to whoever listens for anything.
        constexpr std::uint32_t failed = EPOLLERR | EPOLLHUP;
        for (const epoll_event &event : m_told) {
            const auto member = [&event] { return static_cast<Member *>(event.data.ptr); };
            if (member() && member()->m_wantsReading && (event.events & (EPOLLIN | failed)) != 0)
                member()->onReadable();
            if (member() && member()->m_wantsWriting && (event.events & (EPOLLOUT | failed)) != 0)
                member()->onWritable();
        }
    }

    const Around m_around;
    int m_epoll = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::span<epoll_event> m_told; ///< of this look; null where a member has left since
};

ReadySet::ReadySet(Around around)
    : d(std::make_unique<Private>(std::move(around)))
{
}

ReadySet::~ReadySet() = default;

void ReadySet::Member::want(bool reading, bool writing)
{
    const bool wanted = m_wantsReading || m_wantsWriting;
    if (m_descriptor < 0 || (reading == m_wantsReading && writing == m_wantsWriting))
        return;
    m_wantsReading = reading;
    m_wantsWriting = writing;
    // One that wants nothing is taken out: the set would tell of its failure again and again.
    const int how = !wanted ? EPOLL_CTL_ADD : reading || writing ? EPOLL_CTL_MOD : EPOLL_CTL_DEL;
    m_set->d->change(how, *this);
}

void ReadySet::Member::leave()
{
    want(false, false);
    m_descriptor = -1;
    m_set->d->forget(*this);
}

} // namespace pinbridge::sys
