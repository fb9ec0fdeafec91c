// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Utc.h"
#include "helplightning/HttpDate.h"

#include <QTest>

namespace pinbridge::test {

class HttpDateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dates_data();
    void dates();
    void everyDayOfFourYears();
    void retryAfter_data();
    void retryAfter();
};

void HttpDateTest::dates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QDateTime>("date");
    const QDateTime rfc(QDate(1994, 11, 6), QTime(8, 49, 37), utc); // RFC 9110's example
    QTest::newRow("fixed") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << rfc;
    QTest::newRow("RFC 850") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << rfc;
    QTest::newRow("asctime") << QByteArray("Sun Nov  6 08:49:37 1994") << rfc;
    QTest::newRow("RFC 850 of this century") << QByteArray("Thursday, 01-Jan-26 00:00:00 GMT")
                                             << QDateTime(QDate(2026, 1, 1), QTime(0, 0), utc);
    QTest::newRow("empty") << QByteArray() << QDateTime();
    QTest::newRow("other zone") << QByteArray("Sun, 06 Nov 1994 08:49:37 CET") << QDateTime();
    QTest::newRow("no date") << QByteArray("soon") << QDateTime();
    QTest::newRow("hour 24") << QByteArray("Sun, 06 Nov 1994 24:49:37 GMT") << QDateTime();
    QTest::newRow("day 31 of a short month")
        << QByteArray("Thu, 31 Nov 1994 08:49:37 GMT") << QDateTime();
    QTest::newRow("no digits") << QByteArray("Sun, 06 Nov 19:4 08:49:37 GMT") << QDateTime();
    QTest::newRow("no month") << QByteArray("Sun, 06 anF 1994 08:49:37 GMT") << QDateTime();
    QTest::newRow("ISO") << QByteArray("1994-11-06T08:49:37Z") << QDateTime();
}

void HttpDateTest::dates()
{
    QFETCH(QByteArray, text);
    QFETCH(QDateTime, date);
    QCOMPARE(parseHttpDate(text).value_or(QDateTime()), date);
}

void HttpDateTest::everyDayOfFourYears()
{
    QDateTime time(QDate(2023, 1, 1), QTime(0, 0, 59), utc);
    for (int i = 0; i < 4 * 366; ++i) {
        const QString text =
            QLocale::c().toString(time, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
        QCOMPARE(parseHttpDate(text.toLatin1()).value_or(QDateTime()), time);
        time = time.addSecs(86'400 + 3601);
    }
}

void HttpDateTest::retryAfter_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("seconds"); // -1: unset
    QTest::newRow("seconds") << QByteArray(" 120 ") << 120;
    QTest::newRow("zero") << QByteArray("0") << 0;
    QTest::newRow("a day at most") << QByteArray("864000") << 86400;
    QTest::newRow("too long for a number") << QByteArray(40, '9') << 86400;
    QTest::newRow("date") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << 37;
    QTest::newRow("past") << QByteArray("Sun, 06 Nov 1994 08:00:00 GMT") << 0;
    QTest::newRow("negative") << QByteArray("-5") << -1;
    QTest::newRow("fraction") << QByteArray("1.5") << -1;
    QTest::newRow("empty") << QByteArray() << -1;
}

void HttpDateTest::retryAfter()
{
    QFETCH(QByteArray, text);
    QFETCH(int, seconds);
    const QDateTime now(QDate(1994, 11, 6), QTime(8, 49, 0), utc);
    QCOMPARE(parseRetryAfter(text, now).value_or(std::chrono::seconds(-1)).count(), seconds);
}

} // namespace pinbridge::test

QTEST_GUILESS_MAIN(pinbridge::test::HttpDateTest)
#include "tst_httpdate.moc"
