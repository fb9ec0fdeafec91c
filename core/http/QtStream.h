// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QTcpSocket>

namespace pinbridge::http {

/// What Qt's server takes for a connection: a socket without an engine, that brings one request
/// and takes its answer. All that the request says is a number, by which it is known again: Qt's
/// parser never sees a byte that a client chose, and its missing limits do not matter.
class QtStream final : public QTcpSocket
{
    Q_OBJECT

public:
    /// The field with the number.
    static constexpr auto numberField = "x-connection";

    explicit QtStream(quint64 number, QObject *parent = nullptr);
    ~QtStream() override;

    /// The request is there.
    void show();
    /// What has been written.
    [[nodiscard]] QByteArray takeAnswer();
    /// The end for Qt's server, which frees it as it does every connection; from the event loop.
    void end();

    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] qint64 bytesToWrite() const override { return 0; }
    void disconnectFromHost() override { }
    void close() override { }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_request;
    QByteArray m_answer;
};

} // namespace pinbridge::http
