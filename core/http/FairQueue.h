// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QHostAddress>

#include <deque>
#include <utility>

namespace pinbridge::http {

/// What waits, by who asked: each address has its turn before any has its next one, so that who
/// asks often waits behind itself. Within an address first come, first served.
template<typename Item>
class FairQueue
{
public:
    [[nodiscard]] bool isEmpty() const { return m_turns.empty(); }

    void push(const QHostAddress &address, Item item)
    {
        auto &waiting = m_waiting[address];
        if (waiting.empty())
            m_turns.push_back(address);
        waiting.push_back(std::move(item));
    }

    /// Not to be called on an empty queue.
    [[nodiscard]] Item pop()
    {
        const QHostAddress address = m_turns.front();
        m_turns.pop_front();
        const auto waiting = m_waiting.find(address);
        Item item = std::move(waiting->front());
        waiting->pop_front();
        if (waiting->empty())
            m_waiting.erase(waiting);
        else
            m_turns.push_back(address);
        return item;
    }

private:
    QHash<QHostAddress, std::deque<Item>> m_waiting; ///< no empty ones
    std::deque<QHostAddress> m_turns; ///< who is next; each once
};

} // namespace pinbridge::http
