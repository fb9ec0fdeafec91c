// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QTest>

namespace pinbridge::test {

/// The other end of a tail, which reads when it is told to.
class TailReader
{
public:
    explicit TailReader(const QString &path)
    {
        socket.setReadBufferSize(2048);
        socket.connectToServer(path);
    }

    void ask(QJsonObject request)
    {
        request.insert(QLatin1String("version"), 1);
        request.insert(QLatin1String("command"), QStringLiteral("tail"));
        socket.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    }

    /// The next line; empty when none comes, or the connection ended.
    [[nodiscard]] QJsonObject line()
    {
        const auto isThere = [this] { return m_bytes.contains('\n'); };
        (void)QTest::qWaitFor(
            [&] {
                m_bytes += socket.readAll();
                return isThere() || socket.state() == QLocalSocket::UnconnectedState;
            },
            20'000);
        m_bytes += socket.readAll();
        const qsizetype end = m_bytes.indexOf('\n');
        const QByteArray text = m_bytes.left(end);
        m_bytes.remove(0, end + 1);
        return end < 0 ? QJsonObject() : QJsonDocument::fromJson(text).object();
    }

    QLocalSocket socket;

private:
    QByteArray m_bytes;
};

} // namespace pinbridge::test
