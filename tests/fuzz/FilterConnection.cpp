// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FilterConnection.h"

#include "Fuzz.h"

#include <QAbstractEventDispatcher>

#include <array>
#include <utility>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace pinbridge::fuzz {

using namespace http;

namespace {

std::chrono::steady_clock::time_point &theTime()
{
    static auto time = std::chrono::steady_clock::now();
    return time;
}

std::chrono::steady_clock::time_point now() { return theTime(); }

} // namespace

FilterConnection::FilterConnection(qsizetype bodyLimit, bool answersAtOnce)
    : m_options{.tls = {}, .bodyLimit = bodyLimit, .now = &now}
    , m_answersAtOnce(answersAtOnce)
{
    // Not TCP: thousands of connections a second would use up the ports.
    std::array<int, 2> ends{};
    require(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, ends.data()) == 0,
            "the system has sockets left");
    m_client = ends[0];
    m_filter = std::make_unique<FilterSocket>(ends[1], 1, m_options);
    require(m_filter->isOpen(), "the filter takes the socket");
    connect(m_filter.get(), &FilterSocket::requested, this, &FilterConnection::onRequest);
    connect(m_filter.get(), &FilterSocket::refused, this, &FilterConnection::onRefused);
    connect(m_filter.get(), &FilterSocket::closed, this, [this] {
        ++m_closed;
        m_owed = false;
    });
}

FilterConnection::~FilterConnection()
{
    m_filter.reset();
    if (m_client >= 0)
        ::close(m_client);
}

void FilterConnection::send(const QByteArray &bytes)
{
    const char *at = bytes.constData();
    auto left = static_cast<std::size_t>(bytes.size());
    while (left > 0 && m_client >= 0) {
        const auto sent = ::send(m_client, at, left, MSG_NOSIGNAL);
        if (sent < 0)
            break;
        at += sent;
        left -= static_cast<std::size_t>(sent);
        settle();
    }
}

void FilterConnection::hangUp()
{
    receive();
    if (m_client >= 0)
        ::close(std::exchange(m_client, -1));
    settle();
}

void FilterConnection::closeWhenIdle()
{
    m_filter->closeWhenIdle();
    settle();
}

void FilterConnection::onRequest()
{
    require(!m_owed, "the next request waits for the answer to the last");
    require(!isOver() && refusals.isEmpty(), "no request after the end");
    requests.append(m_filter->takeRequest());
    m_owed = true;
    if (m_answersAtOnce)
        answer();
}

void FilterConnection::onRefused(int status)
{
    require(!m_owed, "a refusal waits for the answer to the last request");
    require(!isOver() && refusals.isEmpty(), "refused once");
    refusals.append(status);
    const bool headOnly = m_filter->takeRequest().method == Method::Head;
    require(m_filter->closesAfterAnswer(), "a refusal ends the connection");
    m_filter->answer("HTTP/1.1 " + QByteArray::number(status) + " \r\nContent-Length: 1\r\n\r\n"
                     + (headOnly ? "" : "r"));
}

void FilterConnection::answer()
{
    if (!std::exchange(m_owed, false))
        return;
    const bool headOnly = requests.last().method == Method::Head;
    m_filter->answer(QByteArray("HTTP/1.1 200 \r\nContent-Length: 1\r\n\r\n")
                     + (headOnly ? "" : "a"));
    if (!m_answersAtOnce)
        settle();
}

void FilterConnection::pass(std::chrono::milliseconds time)
{
    theTime() += time;
    m_filter->checkTime(now());
    settle();
}

/// Until nothing happens any more. That this comes at all is a rule as well: something that
/// always has something to do takes a core.
void FilterConnection::settle()
{
    auto *const events = QAbstractEventDispatcher::instance();
    int rounds = 0;
    do {
        receive();
        require(++rounds < 10'000, "a connection comes to rest");
    } while (events->processEvents(QEventLoop::AllEvents));
    receive();
}

void FilterConnection::receive()
{
    std::array<char, 16'384> buffer{};
    while (m_client >= 0) {
        const auto size = ::recv(m_client, buffer.data(), buffer.size(), 0);
        if (size <= 0)
            return;
        received.append(buffer.data(), size);
    }
}

} // namespace pinbridge::fuzz
