// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bridge/ControlSocket.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QLocalSocket>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

constexpr int answerPatience = 15'000; // ms; the server may wait for its store
constexpr qint64 longestAnswer = qint64{8} * 1024 * 1024;

tl::unexpected<Failure> unavailable(const QString &sentence)
{
    return fail(FailureCode::Unavailable, Phrase::verbatim(sentence), Stage::Storage);
}

} // namespace

Result<FolderSocket> controlSocketPlace(const QString &dataDirectory)
{
    return folderSocket(dataDirectory, u"control"_s, u"pinbridge-"_s);
}

Result<QJsonObject> askControl(const QString &dataDirectory, QJsonObject request)
{
    QLocalSocket socket;
    return beginControl(dataDirectory, std::move(request), socket);
}

Result<QJsonObject> beginControl(const QString &dataDirectory, QJsonObject request,
                                 QLocalSocket &socket)
{
    const auto place = controlSocketPlace(dataDirectory);
    if (!place)
        return tl::unexpected(place.error());
    socket.connectToServer(place->path);
    if (!socket.waitForConnected(answerPatience)) {
        if (socket.error() == QLocalSocket::SocketAccessError) {
            return unavailable(u"The server on the data folder %1 belongs to another user; ask as "
                               "that one."_s.arg(dataDirectory));
        }
        return unavailable(u"No server runs on the data folder %1. Start one with "
                           "\"pinbridge-server serve\" or the console, or name the folder of the "
                           "one that runs with --data-dir."_s.arg(dataDirectory));
    }
    request.insert("version"_L1, controlVersion);
    socket.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    const QDeadlineTimer deadline(answerPatience);
    while (!socket.canReadLine() && socket.bytesAvailable() < longestAnswer
           && socket.waitForReadyRead(static_cast<int>(deadline.remainingTime()))) { }
    QJsonObject reply = QJsonDocument::fromJson(socket.readLine(longestAnswer)).object();
    if (reply.value("ok"_L1).toBool())
        return reply;
    const QString sentence = reply.value("sentence"_L1).toString();
    if (sentence.isEmpty())
        return unavailable(
            u"The server on the data folder %1 does not answer."_s.arg(dataDirectory));
    const bool isBad = reply.value("code"_L1).toString() == nameOf(FailureCode::BadSetting);
    return fail(isBad ? FailureCode::BadSetting : FailureCode::Unavailable,
                Phrase::verbatim(sentence));
}

} // namespace pinbridge
