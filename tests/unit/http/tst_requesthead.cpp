// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/Limits.h"
#include "http/RequestHead.h"

#include <QTest>

using namespace pinbridge::http;

/// Limits of a request's head, byte for byte: where it is cut on the way changes nothing. The
/// rest of its rules are in EdgeTable.
class RequestHeadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longestIsAcceptedHoweverItIsCut_data();
    void longestIsAcceptedHoweverItIsCut();
    void oneByteMoreIsRefused_data();
    void oneByteMoreIsRefused();
    void tooLongALineIsRefusedBeforeTheHeadEnds();
};

namespace {

/// A request line of that many bytes, its end not counted.
QByteArray line(qsizetype size)
{
    const QByteArray end = " HTTP/1.1";
    const QByteArray start = "GET /";
    return start + QByteArray(size - start.size() - end.size(), 'a') + end + "\r\n";
}

/// A head of that many bytes, the empty line not counted.
QByteArray head(qsizetype size)
{
    const QByteArray start = "GET / HTTP/1.1\r\nHost: a\r\nX: ";
    return start + QByteArray(size - start.size() - 2, 'y') + "\r\n\r\n";
}

} // namespace

void RequestHeadTest::longestIsAcceptedHoweverItIsCut_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::newRow("line") << line(limits::requestLine) + "Host: a\r\n\r\n";
    QTest::newRow("head") << head(limits::head);
}

void RequestHeadTest::longestIsAcceptedHoweverItIsCut()
{
    QFETCH(QByteArray, raw);
    for (qsizetype size = 0; size < raw.size(); ++size) {
        const auto part = parseHead(QByteArrayView(raw).first(size));
        QVERIFY2(part && !*part, QByteArray::number(size).constData());
    }
    const auto whole = parseHead(raw);
    QVERIFY(whole && *whole);
    QCOMPARE((*whole)->size, raw.size());
}

void RequestHeadTest::oneByteMoreIsRefused_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<int>("status");
    QTest::newRow("line") << line(limits::requestLine + 1) + "Host: a\r\n\r\n" << 414;
    QTest::newRow("head") << head(limits::head + 1) << 431;
}

void RequestHeadTest::oneByteMoreIsRefused()
{
    QFETCH(QByteArray, raw);
    QFETCH(int, status);
    const auto whole = parseHead(raw);
    QVERIFY(!whole);
    QCOMPARE(whole.error().status, status);
}

void RequestHeadTest::tooLongALineIsRefusedBeforeTheHeadEnds()
{
    const auto part = parseHead(line(limits::requestLine + 1));
    QVERIFY(!part);
    QCOMPARE(part.error().status, 414);
}

QTEST_GUILESS_MAIN(RequestHeadTest)
#include "tst_requesthead.moc"
