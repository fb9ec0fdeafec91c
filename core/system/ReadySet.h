// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <functional>
#include <memory>
#include <utility>

namespace pinbridge::sys {

/// Sockets that are watched together, from the event loop of the thread that watches the first of
/// them. On Linux it is an epoll set: what it costs grows with those that have something to say,
/// where poll, behind Qt's notifiers, has the kernel look at every one each time (epoll(7)).
/// Elsewhere it is a notifier of Qt's for each.
class ReadySet
{
public:
    class Member;

    /// Calls `tell`, which tells all members that one look has found; elsewhere than on Linux that
    /// is one.
    using Around = std::function<void(const std::function<void()> &tell)>;

    explicit ReadySet(Around around = [](const auto &tell) { tell(); });
    ~ReadySet();
    ReadySet(const ReadySet &) = delete;
    ReadySet &operator=(const ReadySet &) = delete;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// A socket in a set, told of nothing until it wants to be, nor where the system has no room to
/// watch it. Not to be destroyed from what it is told; another may be.
class ReadySet::Member
{
public:
    /// `descriptor` must stay open until `leave`.
    Member(std::shared_ptr<ReadySet> set, qintptr descriptor)
        : m_set(std::move(set))
        , m_descriptor(descriptor)
    {
    }
    virtual ~Member() { leave(); }
    Member(const Member &) = delete;
    Member &operator=(const Member &) = delete;

    void wantReading(bool wanted) { want(wanted, m_wantsWriting); }
    void wantWriting(bool wanted) { want(m_wantsReading, wanted); }
    /// It is told of nothing any more; the descriptor is the caller's again.
    void leave();

protected:
    /// Bytes or the end are there; again and again until they are read, or not wanted.
    virtual void onReadable() = 0;
    /// The kernel takes bytes, or never will again.
    virtual void onWritable() = 0;

private:
    friend struct ReadySet::Private;

    void want(bool reading, bool writing);

    const std::shared_ptr<ReadySet> m_set;
    qintptr m_descriptor; ///< -1: it has left
    bool m_wantsReading = false;
    bool m_wantsWriting = false;
};

} // namespace pinbridge::sys
