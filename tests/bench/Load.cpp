// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/Load.h"

#include "bench/PlainHttp.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QStringList>

#include <array>
#include <cstdio>
#include <vector>

#include <poll.h>
#include <sys/socket.h>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::bench {

namespace {

constexpr int connections = 32;
constexpr int pollTime = 100; // ms

/// Whether there is a whole answer; it has a Content-Length, as all of the desk have.
bool isWhole(const QByteArray &received)
{
    const auto end = received.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    static const QByteArray name("ontent-");
    for (auto at = received.indexOf(name); at >= 0 && at < end;
         at = received.indexOf(name, at + 1)) {
        const auto value = at + 14; // behind "ontent-length:"
        if (received.mid(at, 14).toLower() == "ontent-length:")
            return received.size()
                   >= end + 4 + received.mid(value, received.indexOf('\r', value) - value).toInt();
    }
    return true;
}

/// Answers that came until the time is up; each connection asks again once it has its answer.
qint64 ask(quint16 port, const QByteArray &request, QDeadlineTimer deadline)
{
    std::vector<pollfd> open(connections);
    std::vector<QByteArray> received(connections);
    const auto send = [&request](const pollfd &item) {
        return ::send(item.fd, request.constData(), std::size_t(request.size()), MSG_NOSIGNAL)
               == request.size();
    };
    for (pollfd &item : open) {
        item = {.fd = connectTo(port), .events = POLLIN, .revents = 0};
        if (item.fd < 0 || !send(item))
            return -1;
    }
    qint64 answers = 0;
    std::array<char, 4096> bytes{};
    while (!deadline.hasExpired()) {
        if (::poll(open.data(), open.size(), pollTime) <= 0)
            continue;
        for (std::size_t i = 0; i < open.size(); ++i) {
            if (open[i].revents == 0)
                continue;
            const auto count = ::recv(open[i].fd, bytes.data(), bytes.size(), 0);
            if (count <= 0)
                return -1;
            received[i].append(bytes.data(), count);
            if (!isWhole(received[i]))
                continue;
            received[i].clear();
            ++answers;
            if (!send(open[i]))
                return -1;
        }
    }
    return answers;
}

} // namespace

Load::Load(quint16 port, const QString &target, std::chrono::seconds time)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationFilePath(),
                    {u"--load"_s, QString::number(port), target, QString::number(time.count())});
}

double Load::rate()
{
    m_process.waitForFinished(-1);
    return m_process.readAllStandardOutput().trimmed().toDouble();
}

int Load::runIfAsked(const QStringList &arguments)
{
    if (arguments.value(1) != "--load"_L1)
        return -1;
    const quint16 port = arguments.value(2).toUShort();
    const QByteArray request = "GET " + arguments.value(3).toLatin1()
                               + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port)
                               + "\r\n\r\n";
    QElapsedTimer watch;
    watch.start();
    const auto answers =
        ask(port, request, QDeadlineTimer(std::chrono::seconds(arguments.value(4).toInt())));
    if (answers < 0)
        return 1;
    std::printf("%.0f\n",
                static_cast<double>(answers) * 1000 / static_cast<double>(watch.elapsed()));
    return 0;
}

} // namespace pinbridge::bench
