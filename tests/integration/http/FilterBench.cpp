// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FilterBench.h"

#include <QTest>

namespace pinbridge::test {

namespace {

FilterBench::Time &theTime()
{
    static FilterBench::Time time = std::chrono::steady_clock::now();
    return time;
}

QByteArray replyBytes(int status, const QByteArray &body)
{
    return "HTTP/1.1 " + QByteArray::number(status)
           + " \r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

FilterBench::FilterBench(std::optional<QSslConfiguration> tls)
    : m_options{.tls = std::move(tls), .bodyLimit = 65'536, .now = &FilterBench::now}
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("no port for a test");
}

FilterBench::Time FilterBench::now() { return theTime(); }

void FilterBench::advance(std::chrono::milliseconds by) { theTime() += by; }

bool FilterBench::isServing() const { return m_filter && m_filter->isOpen(); }

void FilterBench::checkTime(std::chrono::milliseconds ahead)
{
    if (m_filter)
        m_filter->checkTime(now() + ahead);
}

void FilterBench::answer(const QByteArray &body) { m_filter->answer(replyBytes(200, body)); }

bool FilterBench::waitForStall()
{
    qint64 before = -1;
    return QTest::qWaitFor(
        [&] {
            QTest::qWait(100);
            const qint64 unsent = m_filter ? m_filter->unsent() : 0;
            return unsent > 0 && unsent == std::exchange(before, unsent);
        },
        30'000);
}

void FilterBench::incomingConnection(qintptr descriptor)
{
    m_filter = new http::FilterSocket(descriptor, 1, m_options, this);
    connect(m_filter, &http::FilterSocket::closed, m_filter, &QObject::deleteLater);
    connect(m_filter, &http::FilterSocket::requested, this, [this] {
        requests.append(m_filter->takeRequest());
        if (onRequest)
            onRequest();
    });
    connect(m_filter, &http::FilterSocket::refused, this, [this](int status) {
        refusals.append(m_filter->takeRequest());
        m_filter->answer(replyBytes(status, {}));
    });
}

} // namespace pinbridge::test
