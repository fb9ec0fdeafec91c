// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/SoakStrangers.h"

namespace pinbridge::bench {

namespace {

constexpr int drops = 8; ///< in a wave
constexpr std::chrono::milliseconds betweenDrops{100};

/// Beside what alone is tried on a crowd: too much of everything, and an answer that is not
/// awaited.
QList<test::KindOfAbuse> allKinds()
{
    const QByteArray get = "GET /problems HTTP/1.1\r\nHost: localhost\r\n";
    QList<test::KindOfAbuse> kinds = test::kindsOfAbuse();
    kinds.append({"head without end", {get + QByteArray("X: y\r\n").repeated(8000)}, false});
    kinds.append({"many requests at once", {(get + "\r\n").repeated(100)}, true});
    kinds.append({"body too large",
                  {test::abusivePost("Content-Length: 100000") + QByteArray(100'000, '{')},
                  false});
    return kinds;
}

} // namespace

SoakStrangers::SoakStrangers(quint16 port)
    : m_port(port)
    , m_kinds(allKinds())
    , m_thread(QThread::create([this] { trouble(); }))
{
    m_thread->start();
}

SoakStrangers::~SoakStrangers() { (void)stop(); }

void SoakStrangers::trouble()
{
    for (int wave = 0; !m_isOver; ++wave) {
        test::Flood flood(m_port);
        for (int i = 0; i < 2; ++i) {
            for (const test::KindOfAbuse &kind : m_kinds) {
                (void)flood.add(kind.abuse); // it may have been closed already
                ++m_connections;
            }
        }
        if (wave % 4 == 0) // in the middle of its answers
            flood.reset();
        for (int i = 0; i < drops && !m_isOver; ++i) {
            QThread::msleep(betweenDrops.count());
            flood.drip("x");
        }
        if (wave % 2 == 0)
            flood.reset();
    }
}

qint64 SoakStrangers::stop()
{
    m_isOver = true;
    m_thread->wait();
    return m_connections;
}

} // namespace pinbridge::bench
