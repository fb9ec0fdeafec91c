// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traffic/Har.h"
#include "unit/traffic/ExchangeSamples.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace Qt::Literals::StringLiterals;

class HarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasWhatWasExchanged();
    void aStrangeHostIsNotTheAddress();
    void aValidatorTakesIt();
};

namespace {

QByteArray archive(const QList<Exchange> &exchanges)
{
    QList<ExchangePtr> shared;
    for (const Exchange &exchange : exchanges)
        shared.append(std::make_shared<const Exchange>(exchange));
    return toHar(shared, u"1.2.3"_s, u"http://127.0.0.1:8777"_s);
}

QJsonObject firstEntry(const Exchange &exchange)
{
    const auto document = QJsonDocument::fromJson(archive({exchange}));
    return document[u"log"_s][u"entries"_s][0].toObject();
}

} // namespace

void HarTest::hasWhatWasExchanged()
{
    const auto log = QJsonDocument::fromJson(archive({sampleExchange()}))[u"log"_s].toObject();
    QCOMPARE(log.value(u"version"_s).toString(), u"1.2"_s);
    QCOMPARE(log.value(u"creator"_s)[u"version"_s].toString(), u"1.2.3"_s);
    QVERIFY(!log.contains(u"pages"_s));

    const QJsonObject entry = firstEntry(sampleExchange());
    QCOMPARE(entry.value(u"startedDateTime"_s).toString(), u"2026-05-12T14:02:10.800Z"_s);
    QCOMPARE(entry.value(u"time"_s).toInt(), 1250);
    QCOMPARE(entry.value(u"timings"_s)[u"wait"_s].toInt(), 1250);
    QCOMPARE(entry.value(u"timings"_s)[u"dns"_s].toInt(), -1);
    const QJsonValue request = entry.value(u"request"_s);
    QCOMPARE(request[u"url"_s].toString(), u"https://10.0.0.2:8777/session?from=app"_s);
    QCOMPARE(request[u"queryString"_s][0][u"name"_s].toString(), u"from"_s);
    QCOMPARE(request[u"headers"_s][2][u"value"_s].toString(),
             u"‹user token of ann@example.com, ends 2026-05-12T15:00:00Z›"_s);
    QCOMPARE(request[u"postData"_s][u"mimeType"_s].toString(),
             u"application/json; charset=utf-8"_s);
    QCOMPARE(entry.value(u"response"_s)[u"statusText"_s].toString(), u"OK"_s);
    QCOMPARE(entry.value(u"response"_s)[u"content"_s][u"size"_s].toInt(), 55);
    const QJsonValue rest = entry.value(u"_pinbridge"_s);
    QCOMPARE(rest[u"device"_s].toString(), u"10.0.0.7"_s);
    QCOMPARE(rest[u"steps"_s][0][u"begin_ms"_s].toInt(), 1);
    QCOMPARE(rest[u"steps"_s][1][u"end_ms"_s].toInt(), 1201);
    QCOMPARE(rest[u"steps"_s][1][u"stage"_s].toString(), u"create-session"_s);
}

void HarTest::aStrangeHostIsNotTheAddress()
{
    for (const QByteArray host : {"", "a b", "x@evil", "evil/path", "a?b", "::", "ho\"st"}) {
        Exchange exchange = sampleRefusal();
        exchange.request.fields[0].second = host;
        QCOMPARE(firstEntry(exchange).value(u"request"_s)[u"url"_s].toString(),
                 u"http://127.0.0.1:8777/session?sid=%E2%80%B9pin%20of%204%20digits%E2%80%BA"_s);
    }
}

/// The schema of HAR 1.2 from npm, asked by the script that installs it.
void HarTest::aValidatorTakesIt()
{
    QTemporaryDir folder;
    QList<Exchange> exchanges{sampleExchange(), sampleRefusal()};
    for (quint32 seed = 0; seed < 300; ++seed)
        exchanges.append(randomExchange(seed));
    QStringList files;
    for (const auto &all : {QList<Exchange>(), exchanges}) {
        files.append(folder.filePath(u"%1.har"_s.arg(all.size())));
        QFile file(files.last());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(archive(all));
    }
    QProcess script;
    script.setProcessChannelMode(QProcess::MergedChannels);
    script.start(QStringLiteral(PINBRIDGE_HAR_SCRIPT),
                 QStringList{QStringLiteral(PINBRIDGE_BROWSER_FOLDER)} + files);
    QVERIFY(script.waitForFinished(600'000));
    const QByteArray said = script.readAll();
    if (script.exitCode() == 77)
        QSKIP(said.constData());
    QVERIFY2(script.exitCode() == 0, said.constData());
    QCOMPARE(said.count("fine"), 2);
}

QTEST_GUILESS_MAIN(HarTest)
#include "tst_har.moc"
