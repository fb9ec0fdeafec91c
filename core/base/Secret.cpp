// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Secret.h"

#include <QDebug>

#include <cstring>
#include <utility>

namespace pinbridge {

struct Secret::Buffer
{
    explicit Buffer(QByteArray &&taken)
        : bytes(std::move(taken))
    {
    }
    Buffer(const Buffer &) = delete;
    Buffer &operator=(const Buffer &) = delete;
    ~Buffer()
    {
        // A QByteArray taken from bytes() may still be read, perhaps on another thread.
        if (bytes.isDetached())
            cleanse(bytes);
    }

    QByteArray bytes;
};

Secret::Secret(QByteArray &&bytes)
{
    // What others share is theirs to keep; we hold a copy that is ours to overwrite.
    if (!bytes.isDetached())
        bytes = QByteArray(bytes.constData(), bytes.size());
    m_buffer = std::make_shared<const Buffer>(std::move(bytes));
    bytes = QByteArray();
}

const QByteArray &Secret::bytes() const
{
    static const QByteArray none;
    return m_buffer ? m_buffer->bytes : none;
}

QDebug operator<<(QDebug debug, const Secret &secret)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "(secret, " << secret.bytes().size() << " bytes)";
    return debug;
}

void cleanse(QByteArray &bytes)
{
    const auto &data = bytes.data_ptr();
    if (!data.isMutable()) // empty, or a literal that is no one's to write to
        return;
    // All that was allocated: an array that shrank leaves bytes behind its end.
    char *const start = const_cast<char *>(bytes.constData()) - data.freeSpaceAtBegin();
    // Called through a volatile pointer it may do anything, for all that the optimiser knows.
    static void *(*const volatile fill)(void *, int, std::size_t) = std::memset;
    fill(start, 0, static_cast<std::size_t>(data.constAllocatedCapacity()));
}

} // namespace pinbridge
