// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Trail.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace pinbridge {

struct Trail::Notes
{
    /// A step, or the notes of a part of the work.
    struct Entry
    {
        std::shared_ptr<const Step> step = {};
        std::shared_ptr<const Notes> part = {}; ///< never one that holds these notes
        bool isShared = false;
    };

    QByteArray id;
    std::vector<Entry> entries;
};

Trail::Trail(QByteArray id)
    : m_notes(std::make_shared<Notes>(Notes{.id = std::move(id), .entries = {}}))
{
}

const QByteArray &Trail::id() const
{
    static const QByteArray none;
    return m_notes ? m_notes->id : none;
}

std::shared_ptr<Trail::Step> Trail::begin(Stage stage, std::chrono::milliseconds now,
                                          const QByteArray &call) const
{
    auto step = std::make_shared<Step>(Step{.stage = stage, .call = call, .begin = now});
    if (m_notes)
        m_notes->entries.push_back({.step = step});
    return step;
}

void Trail::remembered(Stage stage, std::chrono::milliseconds now) const
{
    const auto step = begin(stage, now);
    step->origin = Step::Origin::Remembered;
    step->end = now;
}

Trail Trail::branch() const
{
    // Nobody's is kept as well: a device that comes to share the work is told of its steps.
    Trail work{id()};
    if (m_notes)
        m_notes->entries.push_back({.part = work.m_notes});
    return work;
}

void Trail::share(const Trail &work) const
{
    if (m_notes && work.m_notes)
        m_notes->entries.push_back({.part = work.m_notes, .isShared = true});
}

QList<Trail::Step> Trail::steps() const
{
    QList<Step> all;
    if (m_notes)
        gather(*m_notes, false, all);
    return all;
}

void Trail::gather(const Notes &notes, bool isShared, QList<Step> &into)
{
    for (const Notes::Entry &entry : notes.entries) {
        if (entry.part) {
            gather(*entry.part, isShared || entry.isShared, into);
            continue;
        }
        Step step = *entry.step;
        if (isShared && step.origin == Step::Origin::Asked) {
            step.origin = Step::Origin::Shared;
            step.askedBy = notes.id;
        }
        // Equal ones in the order noted; there are few, and they come nearly sorted.
        const auto place =
            std::upper_bound(into.begin(), into.end(), step,
                             [](const Step &a, const Step &b) { return a.begin < b.begin; });
        into.insert(place, step);
    }
}

} // namespace pinbridge
