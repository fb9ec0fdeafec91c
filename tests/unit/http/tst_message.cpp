// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/Message.h"

#include <QTest>

using namespace pinbridge::http;
using namespace Qt::Literals::StringLiterals;

class MessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aQueryIsAskedByName_data();
    void aQueryIsAskedByName();
    void fieldsAreNamedWithoutCase();
};

void MessageTest::aQueryIsAskedByName_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *query, const char *value = nullptr) {
        QTest::newRow(query) << QByteArray(query) << (value != nullptr) << QString::fromUtf8(value);
    };
    row("sid=1234", "1234");
    row("email=a&sid=1234", "1234");
    row("sid=1&sid=2", "1");
    row("sid", "");
    row("sid=", "");
    row("%73id=1234", "1234");
    row("s%69%64=%31+2", "1+2");
    row("sid=%C3%BC", "\xC3\xBC");
    row("");
    row("SID=1234");
    row("xsid=1234");
    row("sidx=1234");
    row("%53id=1234");
    row("=sid");
}

void MessageTest::aQueryIsAskedByName()
{
    QFETCH(QByteArray, query);
    QFETCH(bool, isThere);
    QFETCH(QString, value);
    Request request;
    request.query = query;
    const auto found = request.queryValue("sid"_L1);
    QCOMPARE(found.has_value(), isThere);
    if (isThere)
        QCOMPARE(*found, value);
}

void MessageTest::fieldsAreNamedWithoutCase()
{
    QVERIFY(isNamed("content-TYPE", "Content-Type"));
    QVERIFY(!isNamed("Content-Typ", "Content-Type"));
    QVERIFY(!isNamed("ContentXType", "Content-Type"));
}

QTEST_APPLESS_MAIN(MessageTest)
#include "tst_message.moc"
