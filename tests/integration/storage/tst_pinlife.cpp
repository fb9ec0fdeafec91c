// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StoreBench.h"

#include <QMap>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int servers = 3;
constexpr int pins = 4; ///< few, so that they meet
constexpr int steps = 200;

/// What every server must say of a pin.
struct Expected
{
    QString id;
    QDateTime expiresAt;
    QByteArray contactToken;
    QString contactEmail;
    int joins = 0;
};

} // namespace

/// A pin's life against a model of it: servers that share a database do random things to a few
/// pins at the same moment, with a clock that stands still or leaps. The clock is the database's
/// only for SQLite, so it is SQLite here.
class PinLifeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void randomLives_data();
    void randomLives();

private:
    [[nodiscard]] int random(int below) { return m_random.bounded(below); }
    [[nodiscard]] StoredSessions &anyServer()
    {
        return *m_servers[static_cast<std::size_t>(random(servers))];
    }
    [[nodiscard]] bool isLive(const QString &pin) const
    {
        return m_model.contains(pin) && m_model[pin].expiresAt > m_bench->clock.now();
    }
    void makeAtOnce(const QString &pin);
    void revokeWhileLookedUp(const QString &pin);
    void renew(const QString &pin);
    void join(const QString &pin);
    void startAnew();
    void step();
    void compare();

    std::unique_ptr<StoreBench> m_bench;
    std::vector<std::unique_ptr<StoredServer>> m_servers;
    QMap<QString, Expected> m_model;
    QRandomGenerator m_random;
    int m_made = 0;
    int m_kept = 0;
};

void PinLifeTest::init()
{
    m_bench = std::make_unique<StoreBench>(StoreAddress::Kind::Sqlite);
    for (int i = 0; i < servers; ++i) {
        m_servers.push_back(m_bench->open());
        QVERIFY(m_servers.back());
    }
}

void PinLifeTest::cleanup()
{
    m_servers.clear();
    m_model.clear();
    m_bench.reset();
}

/// Every server draws the same pin: one keeps it if it is free, none if it is taken.
void PinLifeTest::makeAtOnce(const QString &pin)
{
    const bool wasLive = isLive(pin);
    const auto life = std::chrono::seconds(1 + random(90));
    std::vector<Session> given;
    std::vector<Outcome<bool>> made;
    given.reserve(servers);
    made.reserve(servers);
    for (const auto &server : m_servers) {
        Session session = sessionAt(m_bench->clock, pin, QString::number(++m_made));
        session.expiresAt = session.createdAt + life;
        given.push_back(session);
        made.emplace_back(server->insert(session));
    }
    int kept = 0;
    for (std::size_t i = 0; i < made.size(); ++i) {
        const auto &outcome = made[i].wait();
        QVERIFY(outcome);
        if (!*outcome)
            continue;
        ++kept;
        m_model[pin] = {.id = given[i].id,
                        .expiresAt = given[i].expiresAt,
                        .contactToken = given[i].contact.sessionToken,
                        .contactEmail = given[i].contact.email};
    }
    QCOMPARE(kept, wasLive ? 0 : 1);
    m_kept += kept;
}

void PinLifeTest::revokeWhileLookedUp(const QString &pin)
{
    const bool wasLive = isLive(pin);
    const Outcome<Session> before(anyServer().findLive(pin, m_bench->clock.now()));
    const Outcome<void> revoking(anyServer().revoke(pin));
    const Outcome<void> again(anyServer().revoke(pin));
    const auto &found = before.wait();
    if (found) // just before, never another one
        QCOMPARE(found->id, m_model[pin].id);
    else
        QCOMPARE(failureOf(found), u"unknown-pin"_s);
    // One of the two has ended it.
    const int done = (revoking.wait() ? 1 : 0) + (again.wait() ? 1 : 0);
    QCOMPARE(done, wasLive ? 1 : 0);
    m_model.remove(pin);
}

void PinLifeTest::renew(const QString &pin)
{
    const Side contact{.email = u"renewed%1@example.com"_s.arg(++m_made),
                       .userId = u"18"_s,
                       .userToken = "renewed-user-token",
                       .sessionToken = "renewed-" + QByteArray::number(m_made)};
    const auto renewed = outcomeOf(anyServer().renewContact(pin, m_model.value(pin).id, contact));
    QCOMPARE(failureOf(renewed), isLive(pin) ? u"none"_s : u"unknown-pin"_s);
    if (renewed) {
        m_model[pin].contactToken = contact.sessionToken;
        m_model[pin].contactEmail = contact.email;
    }
}

void PinLifeTest::join(const QString &pin)
{
    const Outcome<void> one(anyServer().addJoin(
        pin, m_model.value(pin).id, {.at = m_bench->clock.now(), .from = u"192.0.2.1"_s}));
    const Outcome<void> two(anyServer().addJoin(
        pin, m_model.value(pin).id, {.at = m_bench->clock.now(), .from = u"192.0.2.2"_s}));
    for (const Outcome<void> *const outcome : {&one, &two})
        QCOMPARE(failureOf(outcome->wait()), isLive(pin) ? u"none"_s : u"unknown-pin"_s);
    if (isLive(pin))
        m_model[pin].joins = std::min(m_model[pin].joins + 2, Session::joinLimit);
}

void PinLifeTest::startAnew()
{
    auto &server = m_servers[static_cast<std::size_t>(random(servers))];
    server.reset();
    server = m_bench->open();
    QVERIFY(server);
}

void PinLifeTest::step()
{
    const QString pin = u"000%1"_s.arg(random(pins));
    switch (random(8)) {
    case 0:
    case 1:
        return makeAtOnce(pin);
    case 2:
        return revokeWhileLookedUp(pin);
    case 3:
        return renew(pin);
    case 4:
    case 5:
        return join(pin);
    case 6:
        return m_bench->clock.advance(std::chrono::milliseconds(random(60'000)));
    default:
        return startAnew();
    }
}

/// Once nobody trusts an old answer any longer, all say what the model says.
void PinLifeTest::compare()
{
    m_bench->clock.advance(Store::trust);
    const QDateTime now = m_bench->clock.now();
    std::vector<std::pair<QString, Outcome<Session>>> looking; // all at once
    looking.reserve(std::size_t{pins} * servers);
    for (int i = 0; i < pins; ++i) {
        const QString pin = u"000%1"_s.arg(i);
        for (const auto &server : m_servers)
            looking.emplace_back(pin, server->findLive(pin, now));
    }
    for (const auto &[pin, outcome] : looking) {
        const auto &found = outcome.wait();
        QCOMPARE(failureOf(found), isLive(pin) ? u"none"_s : u"unknown-pin"_s);
        if (!found)
            continue;
        const Expected &expected = m_model[pin];
        QCOMPARE(found->id, expected.id);
        QCOMPARE(found->expiresAt, expected.expiresAt);
        QCOMPARE(found->contact.email, expected.contactEmail);
        QCOMPARE(found->contact.sessionToken, expected.contactToken);
        QCOMPARE(found->joins.size(), expected.joins);
    }
    // A count may be a second old.
    m_bench->clock.advance(1s);
    const auto counted = outcomeOf(anyServer().countLive(4, m_bench->clock.now()));
    QVERIFY(counted);
    const auto live =
        std::ranges::count_if(m_model.keys(), [this](const QString &pin) { return isLive(pin); });
    QCOMPARE(*counted, qint64{live});
}

void PinLifeTest::randomLives_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void PinLifeTest::randomLives()
{
    QFETCH(quint32, seed);
    m_random.seed(seed);
    m_made = 0;
    m_kept = 0;
    for (int i = 0; i < steps; ++i) {
        step();
        compare();
        if (QTest::currentTestFailed()) {
            qWarning("in step %d", i);
            return;
        }
    }
    qInfo("%d sessions of %d drawn were kept", m_kept, m_made);
    QVERIFY(m_kept > 10); // or nothing has been tried
}

QTEST_GUILESS_MAIN(PinLifeTest)
#include "tst_pinlife.moc"
