// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// ControlSocket's part that is about traffic: who is told of exchanges.

#include "bridge/ControlSocket.h"

#include <QJsonDocument>
#include <QLocalSocket>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

QJsonObject refusal(const Failure &failure)
{
    return {{u"version"_s, controlVersion},
            {u"ok"_s, false},
            {u"code"_s, nameOf(failure.code)},
            {u"sentence"_s, failure.sentence.english()}};
}

QJsonObject unavailable(const QString &sentence)
{
    return refusal({.code = FailureCode::Unavailable, .sentence = Phrase::verbatim(sentence)});
}

} // namespace

/// The connection leaves this thread, and what counts and ends the others.
void ControlSocket::tail(QLocalSocket *connection, const QJsonObject &request)
{
    if (connection == nullptr || connection->state() != QLocalSocket::ConnectedState)
        return; // it has not waited
    auto wanted = tailRequestOf(request);
    QJsonObject said{{u"version"_s, controlVersion}, {u"ok"_s, true}};
    if (!m_recorder || !m_recorder->isRecording())
        said = unavailable(u"This server records no traffic."_s);
    else if (m_tails.size() >= tailLimit)
        said = unavailable(u"%1 others are told already; end one of them."_s.arg(m_tails.size()));
    else if (!wanted)
        said = refusal(wanted.error());
    const QByteArray line = QJsonDocument(said).toJson(QJsonDocument::Compact) + '\n';
    if (!said.value("ok"_L1).toBool()) {
        connection->write(line);
        connection->disconnectFromServer();
        return;
    }
    // First: a write may find that nobody is there, and its end is for the next owner to see.
    connection->disconnect();
    delete connection->findChild<QTimer *>(patienceName);
    --m_open;
    connection->write(line);
    if (connection->state() != QLocalSocket::ConnectedState) {
        connection->deleteLater();
        return;
    }
    auto *const tail =
        new TrafficTail(*m_recorder, std::move(*wanted), deviceNames(), m_context, this);
    m_tails.append(tail);
    connect(tail, &TrafficTail::ended, this, [this, tail] {
        if (m_tails.removeOne(tail))
            tail->deleteLater();
    });
    tail->serve(connection);
}

void ControlSocket::setClockDifference(std::chrono::milliseconds difference)
{
    m_context.clockDifference = difference;
    for (TrafficTail *const tail : std::as_const(m_tails))
        tail->setClockDifference(difference);
}

DeviceNames ControlSocket::deviceNames() const
{
    DeviceNames names;
    const auto known = m_devices.devices();
    for (const Device &device : known) {
        if (!device.name.isEmpty())
            names.insert(device.address.toString(), device.name);
    }
    return names;
}

} // namespace pinbridge
