// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Jwt.h"
#include "credentials/PartnerToken.h"
#include "support/FakeClock.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace pinbridge;
using namespace std::chrono_literals;

namespace {

QJsonObject partOf(const QByteArray &token, int part)
{
    return QJsonDocument::fromJson(
               fromBase64Url(token.split('.').value(part)).value_or(QByteArray()))
        .object();
}

} // namespace

class PartnerTokenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto key = PartnerKey::generate();
        QVERIFY(key);
        m_key.emplace(std::move(*key));
    }

    void init() { m_clock = std::make_unique<test::FakeClock>(); }

    void saysWhatUpstreamWants()
    {
        auto token = make(300s);
        const auto text = token.current();
        QVERIFY(text);
        QCOMPARE(partOf(*text, 0), QJsonObject({{QStringLiteral("alg"), QStringLiteral("RS256")},
                                                {QStringLiteral("typ"), QStringLiteral("JWT")}}));
        const auto now = m_clock->now().toSecsSinceEpoch();
        QCOMPARE(partOf(*text, 1),
                 QJsonObject({{QStringLiteral("iss"), QStringLiteral("Ghazal")},
                              {QStringLiteral("aud"), QStringLiteral("Ghazal")},
                              {QStringLiteral("sub"), QStringLiteral("Partner:1234")},
                              {QStringLiteral("iat"), now},
                              {QStringLiteral("exp"), now + 300}}));
    }

    void isSignedWithTheKey()
    {
        auto token = make(300s);
        const auto parts = token.current()->split('.');
        QCOMPARE(parts.size(), 3);
        QVERIFY(m_key->verify(parts[0] + '.' + parts[1], fromBase64Url(parts[2]).value()));
    }

    void isReusedUntilShortlyBeforeItsEnd()
    {
        auto token = make(300s);
        const auto first = token.current().value();
        QCOMPARE(token.signatures(), 1);
        m_clock->advance(270s - 1ms);
        QCOMPARE(token.current().value(), first);
        QCOMPARE(token.signatures(), 1);
        m_clock->advance(1ms);
        QVERIFY(token.current().value() != first);
        QCOMPARE(token.signatures(), 2);
    }

    void isSignedAnewWhenTheClockWasSetBack()
    {
        m_clock->advance(500ms);
        auto token = make(300s);
        const auto first = token.current().value();
        m_clock->advance(-500ms); // its iat, whole seconds, is still not in the future
        QCOMPARE(token.current().value(), first);
        m_clock->advance(-1ms);
        QVERIFY(token.current().value() != first);
        QCOMPARE(token.signatures(), 2);
        QVERIFY(partOf(token.current().value(), 1)[QLatin1String("iat")].toInteger()
                <= m_clock->now().toSecsSinceEpoch());
    }

    void isSignedAnewAfterForget()
    {
        auto token = make(300s);
        const auto refused = token.current().value();
        token.forget("one before it");
        QCOMPARE(token.current().value(), refused);
        QCOMPARE(token.signatures(), 1);
        token.forget(refused);
        QVERIFY(token.current());
        QCOMPARE(token.signatures(), 2);
    }

    void keepsItsLifeInBounds_data()
    {
        QTest::addColumn<int>("life");
        QTest::addColumn<int>("expected");
        QTest::newRow("shorter") << 1 << 60;
        QTest::newRow("shortest") << 60 << 60;
        QTest::newRow("longest") << 3600 << 3600;
        QTest::newRow("longer") << 86400 << 3600;
    }

    void keepsItsLifeInBounds()
    {
        QFETCH(int, life);
        QFETCH(int, expected);
        auto token = make(std::chrono::seconds(life));
        const auto claims = partOf(token.current().value(), 1);
        QCOMPARE(claims[QLatin1String("exp")].toInteger()
                     - claims[QLatin1String("iat")].toInteger(),
                 expected);
    }

private:
    [[nodiscard]] PartnerToken make(std::chrono::seconds life) const
    {
        return {*m_key, QStringLiteral("1234"), *m_clock, life};
    }

    std::optional<PartnerKey> m_key;
    std::unique_ptr<test::FakeClock> m_clock;
};

QTEST_GUILESS_MAIN(PartnerTokenTest)
#include "tst_partnertoken.moc"
