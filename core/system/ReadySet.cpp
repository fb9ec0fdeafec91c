// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where no set of the system is used: macOS, Windows.

#include "system/ReadySet.h"

#include <QSocketNotifier>

#include <unordered_map>
#include <utility>

namespace pinbridge::sys {

struct ReadySet::Private
{
    /// A notifier may be what calls us when it goes.
    struct Later
    {
        void operator()(QSocketNotifier *notifier) const
        {
            notifier->setEnabled(false);
            notifier->deleteLater();
        }
    };
    struct Watch
    {
        std::unique_ptr<QSocketNotifier, Later> reading;
        std::unique_ptr<QSocketNotifier, Later> writing;
    };

    explicit Private(Around given)
        : around(std::move(given))
    {
    }

    void watch(Member &member)
    {
        Watch &watch = watches[&member];
        if (!watch.reading) {
            watch.reading.reset(new QSocketNotifier(member.m_descriptor, QSocketNotifier::Read));
            QObject::connect(watch.reading.get(), &QSocketNotifier::activated, watch.reading.get(),
                             [this, &member] { around([&member] { member.onReadable(); }); });
        }
        if (member.m_wantsWriting && !watch.writing) {
            watch.writing.reset(new QSocketNotifier(member.m_descriptor, QSocketNotifier::Write));
            QObject::connect(watch.writing.get(), &QSocketNotifier::activated, watch.writing.get(),
                             [this, &member] { around([&member] { member.onWritable(); }); });
        }
        watch.reading->setEnabled(member.m_wantsReading);
        if (watch.writing)
            watch.writing->setEnabled(member.m_wantsWriting);
    }

    const Around around;
    std::unordered_map<Member *, Watch> watches;
};

ReadySet::ReadySet(Around around)
    : d(std::make_unique<Private>(std::move(around)))
{
}

ReadySet::~ReadySet() = default;

void ReadySet::Member::want(bool reading, bool writing)
{
    if (m_descriptor < 0 || (reading == m_wantsReading && writing == m_wantsWriting))
        return;
    m_wantsReading = reading;
    m_wantsWriting = writing;
    m_set->d->watch(*this);
}

void ReadySet::Member::leave()
{
    m_descriptor = -1;
    m_set->d->watches.erase(this);
}

} // namespace pinbridge::sys
