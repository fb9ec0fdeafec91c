// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions/Pins.h"

#include <QSet>
#include <QTest>

#include <array>

using namespace pinbridge;

class PinsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsLeadingZeros_data();
    void keepsLeadingZeros();
    void asksForTheWholeSpace();
    void systemRandomStaysBelowItsBound();
    void systemRandomFavoursNone();
    void everyFirstAndLastDigitIsAsLikely();
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
};

void PinsTest::keepsLeadingZeros_data()
{
    QTest::addColumn<int>("digits");
    QTest::addColumn<quint32>("number");
    QTest::addColumn<QString>("pin");
    QTest::newRow("nought") << 4 << 0U << QStringLiteral("0000");
    QTest::newRow("short") << 4 << 42U << QStringLiteral("0042");
    QTest::newRow("full") << 4 << 9999U << QStringLiteral("9999");
    QTest::newRow("one digit") << 1 << 7U << QStringLiteral("7");
    QTest::newRow("nine digits") << 9 << 1U << QStringLiteral("000000001");
}

void PinsTest::keepsLeadingZeros()
{
    QFETCH(int, digits);
    QFETCH(quint32, number);
    QTEST(drawPin(digits, [number](quint32) { return number; }), "pin");
}

void PinsTest::asksForTheWholeSpace()
{
    quint32 asked = 0;
    (void)drawPin(9, [&asked](quint32 bound) {
        asked = bound;
        return 0U;
    });
    QCOMPARE(asked, 1'000'000'000U);
}

void PinsTest::systemRandomStaysBelowItsBound()
{
    const RandomBelow random = systemRandom();
    for (const quint32 bound : {1U, 2U, 10'000U, 3'000'000'000U}) {
        for (int i = 0; i < 1000; ++i)
            QVERIFY(random(bound) < bound);
    }
}

void PinsTest::systemRandomFavoursNone()
{
    // With this bound scaling 32 bits gives every third number twice as often, and taking the
    // remainder every number of the first third.
    const RandomBelow random = systemRandom();
    constexpr quint32 third = 1U << 30;
    std::array<int, 3> byRemainder{};
    std::array<int, 3> byThird{};
    for (int i = 0; i < 30'000; ++i) {
        const quint32 number = random(3 * third);
        ++byRemainder.at(number % 3);
        ++byThird.at(number / third);
    }
    for (const auto &counts : {byRemainder, byThird}) {
        for (const int count : counts) // 10,000 expected, standard deviation 82
            QVERIFY2(count > 9'300 && count < 10'700, qPrintable(QString::number(count)));
    }
}

void PinsTest::everyFirstAndLastDigitIsAsLikely()
{
    const RandomBelow random = systemRandom();
    std::array<int, 10> first{};
    std::array<int, 10> last{};
    QSet<QString> different;
    constexpr int draws = 20'000;
    for (int i = 0; i < draws; ++i) {
        const QString pin = drawPin(4, random);
        QCOMPARE(pin.size(), 4);
        ++first.at(static_cast<std::size_t>(pin.front().digitValue()));
        ++last.at(static_cast<std::size_t>(pin.back().digitValue()));
        different.insert(pin);
    }
    // 2,000 expected, standard deviation 42: eight of them never happen by chance.
    for (std::size_t digit = 0; digit < 10; ++digit) {
        QVERIFY(first.at(digit) > 1'660 && first.at(digit) < 2'340);
        QVERIFY(last.at(digit) > 1'660 && last.at(digit) < 2'340);
    }
    // 10,000 * (1 - e^-2) = 8,647 expected.
    QVERIFY(different.size() > 8'400 && different.size() < 8'900);
}

void PinsTest::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("pin");
    QTest::newRow("as it is") << QStringLiteral("3271") << QStringLiteral("3271");
    QTest::newRow("leading zeros") << QStringLiteral("0007") << QStringLiteral("0007");
    QTest::newRow("blanks around") << QStringLiteral(" 3271\t\n") << QStringLiteral("3271");
    QTest::newRow("nine digits") << QStringLiteral("123456789") << QStringLiteral("123456789");
    QTest::newRow("one digit") << QStringLiteral("5") << QStringLiteral("5");
}

void PinsTest::parses()
{
    QFETCH(QString, text);
    const auto pin = parsePin(text);
    QVERIFY(pin);
    QTEST(*pin, "pin");
}

void PinsTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("blanks") << QStringLiteral("  ");
    QTest::newRow("letters") << QStringLiteral("32a1");
    QTest::newRow("blank inside") << QStringLiteral("32 71");
    QTest::newRow("sign") << QStringLiteral("+3271");
    QTest::newRow("digits of another script") << QString::fromUtf8("٣٢٧١");
    QTest::newRow("too long") << QStringLiteral("1234567890");
}

void PinsTest::refuses()
{
    QFETCH(QString, text);
    const auto pin = parsePin(text);
    QVERIFY(!pin);
    QCOMPARE(pin.error().code, FailureCode::BadPin);
    QVERIFY(!pin.error().sentence.isEmpty());
    if (!text.trimmed().isEmpty())
        QVERIFY2(!pin.error().sentence.contains(text.trimmed()), "a pin is a secret");
}

QTEST_GUILESS_MAIN(PinsTest)
#include "tst_pins.moc"
