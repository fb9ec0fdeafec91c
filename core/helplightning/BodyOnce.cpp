// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helplightning/BodyOnce.h"

#include <algorithm>
#include <utility>

namespace pinbridge {

BodyOnce::BodyOnce(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 BodyOnce::readData(char *data, qint64 maximum)
{
    const qint64 count = std::min(maximum, m_bytes.size() - m_given);
    std::copy_n(m_bytes.constData() + m_given, count, data);
    m_given += count;
    return count;
}

} // namespace pinbridge
