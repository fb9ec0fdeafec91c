// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/RequestScope.h"

#include <utility>

namespace pinbridge {

namespace {

thread_local const RequestScope *innermost = nullptr;

} // namespace

RequestScope::RequestScope(QByteArray request)
    : m_request(std::move(request))
    , m_outer(std::exchange(innermost, this))
{
}

RequestScope::~RequestScope() { innermost = m_outer; }

QByteArray RequestScope::current() { return innermost ? innermost->m_request : QByteArray(); }

} // namespace pinbridge
