// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QIODevice>

namespace pinbridge {

/// A request body that is sent once. Qt quietly repeats a request, a POST too, when a kept-alive
/// connection ends before the answer (qhttpnetworkconnectionchannel.cpp, reconnectAttempts), and
/// upstream would make a second session. For that it must rewind the body, which this refuses.
class BodyOnce : public QIODevice
{
public:
    explicit BodyOnce(QByteArray bytes, QObject *parent = nullptr);

    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    bool reset() override { return false; }
    bool seek(qint64) override { return false; }

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_bytes;
    qint64 m_given = 0;
};

} // namespace pinbridge
