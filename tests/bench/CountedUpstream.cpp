// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/CountedUpstream.h"

#include "base/Jwt.h"

#include <QRegularExpression>
#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>

namespace pinbridge::bench {

Elsewhere::Elsewhere()
    : m_place(new QObject)
{
    m_place->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_place, &QObject::deleteLater);
    m_thread.start();
}

Elsewhere::~Elsewhere()
{
    m_thread.quit();
    m_thread.wait();
}

/// Passes bytes on in both directions.
class CountedUpstream::Door : public QTcpServer
{
public:
    explicit Door(quint16 behind)
        : m_behind(behind)
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *outside = nextPendingConnection())
                let(outside);
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("the door does not open: %s", qPrintable(errorString()));
    }

    int connections = 0;
    QSet<QByteArray> partnerTokens;

private:
    void let(QTcpSocket *outside)
    {
        ++connections;
        auto *inside = new QTcpSocket(outside);
        inside->connectToHost(QHostAddress::LocalHost, m_behind);
        for (QTcpSocket *socket : {outside, inside})
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(outside, &QIODevice::readyRead, inside, [this, outside, inside] {
            const QByteArray bytes = outside->readAll();
            look(bytes);
            inside->write(bytes);
        });
        connect(inside, &QIODevice::readyRead, outside,
                [outside, inside] { outside->write(inside->readAll()); });
        connect(inside, &QTcpSocket::disconnected, outside, &QTcpSocket::disconnectFromHost);
        connect(outside, &QTcpSocket::disconnected, outside, &QObject::deleteLater);
    }

    void look(const QByteArray &bytes)
    {
        static const QRegularExpression field(
            QStringLiteral("\\r\\nauthorization: *(?:bearer )?(\\S+)"),
            QRegularExpression::CaseInsensitiveOption);
        auto found = field.globalMatch(QString::fromLatin1(bytes));
        while (found.hasNext()) {
            const QByteArray token = found.next().captured(1).toLatin1();
            const auto claims = readJwt(token);
            if (claims && claims->subject.startsWith(QLatin1String("Partner:")))
                partnerTokens.insert(token);
        }
    }

    const quint16 m_behind;
};

CountedUpstream::CountedUpstream(const SandboxOptions &options)
{
    m_thread.in([&] {
        m_sandbox = std::make_unique<Sandbox>(options, m_clock);
        if (const auto started = m_sandbox->start(); !started)
            qFatal("%s", qPrintable(started.error().sentence));
        m_profile = m_sandbox->profile();
        m_door = std::make_unique<Door>(quint16(m_sandbox->url().port()));
    });
}

CountedUpstream::~CountedUpstream()
{
    m_thread.in([this] {
        m_door.reset();
        m_sandbox.reset();
    });
}

Profile CountedUpstream::countedProfile() const
{
    Profile counted = m_profile;
    counted.url.setPort(m_door->serverPort());
    return counted;
}

int CountedUpstream::calls(const QByteArray &pattern) const
{
    int calls = 0;
    m_thread.in([&] { calls = m_sandbox->calls(pattern); });
    return calls;
}

int CountedUpstream::connections() const
{
    int connections = 0;
    m_thread.in([&] { connections = m_door->connections; });
    return connections;
}

int CountedUpstream::partnerTokens() const
{
    int tokens = 0;
    m_thread.in([&] { tokens = int(m_door->partnerTokens.size()); });
    return tokens;
}

} // namespace pinbridge::bench
