// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/SingleInstance.h"

#include "base/Files.h"
#include "base/Log.h"
#include "bridge/FolderSocket.h"
#include "system/LocalSockets.h"
#include "system/OwnerFiles.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QLocalSocket>
#include <QLockFile>
#include <QThread>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

constexpr qint64 longestLine = 64; // bytes
constexpr std::chrono::seconds connectionLife{10};
constexpr std::chrono::milliseconds lockPatience{2000};
constexpr int answerPatience = 5'000; // ms; the first may be starting
constexpr unsigned long pause = 100; // ms, between two questions to one that is ending

tl::unexpected<Failure> unavailable(const QString &sentence)
{
    return fail(FailureCode::Unavailable, Phrase::verbatim(sentence), Stage::Storage);
}

} // namespace

SingleInstance::SingleInstance(QObject *parent)
    : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_looking.setInterval(lookingTime);
    connect(&m_looking, &QTimer::timeout, this, &SingleInstance::look);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
}

SingleInstance::~SingleInstance()
{
    if (!m_server.isListening())
        return;
    // Closing removes the file: not one that another console has made in between.
    QLockFile lock(m_place.lock);
    (void)lock.tryLock(static_cast<int>(lockPatience.count()));
    m_server.close();
}

Result<SingleInstance::Place> SingleInstance::claim(const QString &dataDirectory)
{
    if (const auto made = makeOwnerFolder(dataDirectory); !made)
        return tl::unexpected(made.error());
    const auto place = folderSocket(dataDirectory, u"console"_s, u"pinbridge-console-"_s);
    if (!place)
        return tl::unexpected(place.error());
    m_dataDirectory = dataDirectory;
    m_place = *place;
    for (QDeadlineTimer deadline(patience); !deadline.hasExpired(); QThread::msleep(pause)) {
        const auto found = open(lockPatience);
        if (!found)
            return tl::unexpected(found.error());
        if (*found == Found::Shown)
            return Place::Second;
        if (*found == Found::Nobody) {
            m_looking.start();
            return Place::First;
        }
    }
    return unavailable(
        u"The Pinbridge that runs on the folder %1 does not come to its end. End "
        "that process, or choose another folder with --data-dir."_s.arg(m_dataDirectory));
}

Result<SingleInstance::Found> SingleInstance::ask() const
{
    QLocalSocket probe;
    probe.connectToServer(m_place.path);
    if (!probe.waitForConnected(answerPatience)) {
        // A queue without room, say, does not tell that nobody is there.
        if (probe.error() == QLocalSocket::ServerNotFoundError
            || probe.error() == QLocalSocket::ConnectionRefusedError)
            return Found::Nobody;
        return unavailable(u"%1 cannot be asked: %2."_s.arg(m_place.path, probe.errorString()));
    }
    probe.write("show\n");
    for (QDeadlineTimer deadline(answerPatience); !probe.canReadLine();) {
        if (!probe.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
            break;
    }
    const QByteArray line = probe.readLine(longestLine);
    if (line == "shown\n")
        return Found::Shown;
    if (line == "ending\n" || probe.state() != QLocalSocket::ConnectedState)
        return Found::Ending; // its end may have come before its answer
    return unavailable(u"Pinbridge runs on the folder %1 and does not answer. End that process, or "
                       "choose another folder with --data-dir."_s.arg(m_dataDirectory));
}

/// Listens where nobody does.
Result<SingleInstance::Found> SingleInstance::open(std::chrono::milliseconds longest)
{
    if (sys::socketsAreFiles() && sys::isAnothers(m_place.path)) {
        return unavailable(u"Another user's Pinbridge runs on the folder %1. Choose another with "
                           "--data-dir."_s.arg(m_dataDirectory));
    }
    QLockFile lock(m_place.lock);
    if (!lock.tryLock(static_cast<int>(longest.count()))) {
        if (lock.error() == QLockFile::LockFailedError)
            return Found::Ending; // held by another start, that will have found a place soon
        return fail(FailureCode::BadSetting,
                    Phrase::verbatim(u"%1 cannot be written."_s.arg(m_place.lock)), Stage::Storage);
    }
    auto found = ask();
    if (!found || *found != Found::Nobody)
        return found;
    m_server.close(); // it may listen still where its file was removed
    // Made in a folder of its own, closed to others and only then moved to its place, over what a
    // dead process may have left there.
    if (!m_server.listen(m_place.path)) {
        return fail(
            FailureCode::BadSetting,
            Phrase::verbatim(u"%1 cannot be made: %2."_s.arg(m_place.path, m_server.errorString())),
            Stage::Storage);
    }
    return Found::Nobody;
}

/// QLocalServer closes for good when it cannot accept a connection once: without a descriptor.
/// Nobody is asked here, as that waits: where another console took the place, it keeps it.
void SingleInstance::look()
{
    if (m_place.isThere(m_server) || QFileInfo::exists(m_place.path))
        return;
    QLockFile lock(m_place.lock);
    if (!lock.tryLock(0))
        return;
    m_server.close();
    if (m_server.listen(m_place.path))
        qCInfo(logApp).noquote() << u"%1 was gone and is there again."_s.arg(m_place.path);
}

void SingleInstance::accept()
{
    while (QLocalSocket *const connection = m_server.nextPendingConnection()) {
        connect(connection, &QLocalSocket::disconnected, connection, &QObject::deleteLater);
        QTimer::singleShot(connectionLife, connection, &QLocalSocket::abort);
        connection->setReadBufferSize(longestLine);
        connect(connection, &QLocalSocket::readyRead, this,
                [this, connection] { answer(connection); });
        answer(connection); // what has come with it
    }
}

void SingleInstance::answer(QLocalSocket *connection)
{
    if (!connection->canReadLine() && connection->bytesAvailable() < longestLine)
        return;
    if (connection->readLine(longestLine) == "show\n") {
        if (!m_isEnding)
            Q_EMIT showAsked();
        connection->write(m_isEnding ? "ending\n" : "shown\n");
    }
    disconnect(connection, &QLocalSocket::readyRead, this, nullptr);
    connection->disconnectFromServer();
}

} // namespace pinbridge
