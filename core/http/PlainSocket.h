// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "system/ReadySet.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QObject>

#include <memory>
#include <optional>

namespace pinbridge::http {

/// A connection without TLS, on its descriptor alone: Qt's sockets take 20 KiB each for what most
/// connections never do, and more time to hand a request over than there is work in it. Not to be
/// deleted from a signal of its own.
class PlainSocket final
    : public QObject
    , private sys::ReadySet::Member
{
    Q_OBJECT

public:
    /// Takes the descriptor over.
    PlainSocket(qintptr descriptor, std::shared_ptr<sys::ReadySet> ready,
                QObject *parent = nullptr);
    ~PlainSocket() override;

    [[nodiscard]] qintptr descriptor() const { return m_descriptor; }
    /// Whoever takes it closes it.
    [[nodiscard]] qintptr release();
    /// Drops what is unsent. No signal comes any more.
    void close();

    /// 0: nothing is there, for now or for good.
    [[nodiscard]] qint64 peek(char *data, qint64 size);
    [[nodiscard]] qint64 read(char *data, qint64 size);
    /// Until `resume` what arrives is left in the kernel, and so is its end.
    void pause();
    void resume();

    /// At once, as far as the kernel takes it; the rest when it does.
    void send(QByteArrayView bytes);
    /// Bytes that the kernel has not taken.
    [[nodiscard]] qint64 unsent() const { return m_out.size() - m_taken; }

Q_SIGNALS:
    /// Bytes or the end are there; again and again until they are read.
    void readable();
    /// The kernel has taken bytes that were left.
    void sent();
    /// The other end has finished or gone; after `readable`, and once.
    void ended();

private:
    [[nodiscard]] qint64 note(std::optional<qint64> taken);
    void onReadable() override;
    void onWritable() override;
    void breakOff();

    qintptr m_descriptor; ///< -1: closed
    QByteArray m_out; ///< the kernel has taken `m_taken` of it
    qsizetype m_taken = 0;
    bool m_hasEnded = false;
};

} // namespace pinbridge::http
