// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/LineFields.h"

#include <utility>

namespace pinbridge {

namespace {

thread_local const LineFields *innermost = nullptr;

} // namespace

LineFields::LineFields(Make make)
    : m_make(std::move(make))
    , m_outer(std::exchange(innermost, this))
{
}

LineFields::~LineFields() { innermost = m_outer; }

LineFields::Make LineFields::current() { return innermost ? innermost->m_make : Make(); }

} // namespace pinbridge
