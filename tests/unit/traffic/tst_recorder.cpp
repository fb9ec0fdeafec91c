// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traffic/Recorder.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace pinbridge;

namespace {

RecorderOptions upTo(qsizetype exchanges)
{
    RecorderOptions options;
    options.exchanges = exchanges;
    return options;
}

RawExchange exchangeOf(int number)
{
    RawExchange raw;
    raw.id = QByteArray::number(number);
    return raw;
}

} // namespace

class RecorderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<QList<ExchangePtr>>(); }

    void whatIsNotedIsTold()
    {
        Recorder recorder({}, m_clock);
        std::atomic<QThread *> teller = nullptr;
        QList<ExchangePtr> told;
        connect(
            &recorder, &Recorder::recorded, this, [&] { teller = QThread::currentThread(); },
            Qt::DirectConnection);
        connect(&recorder, &Recorder::recorded, this,
                [&told](const QList<ExchangePtr> &batch) { told += batch; });
        for (int i = 1; i <= 3; ++i)
            recorder.note(exchangeOf(i));
        QTRY_COMPARE(told.size(), 3);
        QVERIFY(teller != QThread::currentThread());
        QCOMPARE(told.first()->id, QByteArray("1"));
        QCOMPARE(told.last()->number, 3U);
        QCOMPARE(recorder.find(2)->id, QByteArray("2"));
        QCOMPARE(recorder.findById("3")->number, 3U);
        QCOMPARE(recorder.since(1, 10).size(), 2);
        // Another batch comes as the first did.
        recorder.note(exchangeOf(4));
        QTRY_COMPARE(told.size(), 4);
    }

    void aFloodIsBounded()
    {
        Recorder recorder(upTo(100), m_clock);
        for (int i = 1; i <= 100'000; ++i)
            recorder.note(exchangeOf(i));
        recorder.finish();
        const Recorder::Fill fill = recorder.fill();
        QCOMPARE(fill.exchanges, 100);
        QVERIFY(fill.passedOver > 0);
        const QList<ExchangePtr> all = recorder.since(0, 1000);
        QCOMPARE(all.size(), 100);
        QCOMPARE(all.last()->id, QByteArray("100000"));
        QCOMPARE(all.first()->id, QByteArray("99901"));
        // Each was recorded or counted.
        QCOMPARE(all.last()->number + fill.passedOver, 100'000U);
    }

    void whatWaitsIsBoundedInMemory()
    {
        RecorderOptions options;
        options.bytes = qsizetype{4} * 1024 * 1024;
        Recorder recorder(options, m_clock);
        for (int i = 1; i <= 1000; ++i) {
            RawExchange raw = exchangeOf(i);
            raw.requestBody = QByteArray(60'000, 'x');
            recorder.note(std::move(raw));
        }
        recorder.finish();
        QVERIFY(recorder.fill().bytes <= options.bytes);
        QVERIFY(recorder.fill().passedOver > 0);
        QCOMPARE(recorder.since(0, 1).first()->id, QByteArray("1000"));
    }

    void nothingIsRecordedWhereNothingIsWanted()
    {
        Recorder recorder(upTo(0), m_clock);
        QVERIFY(!recorder.isRecording());
        recorder.note(exchangeOf(1));
        recorder.learn("digest", QStringLiteral("ann@example.com"));
        recorder.finish();
        QCOMPARE(recorder.fill().exchanges, 0);
    }

    void anotherKeyIsThatOfLaterOnes()
    {
        Recorder recorder({}, m_clock);
        const auto withKey = [](const QByteArray &key) {
            RawExchange raw;
            raw.requestFields = {{"x-helplightning-api-key", key}};
            return raw;
        };
        recorder.useApiKey(Secret("the first key"));
        recorder.note(withKey("the first key"));
        recorder.useApiKey(Secret("the second key"));
        recorder.note(withKey("the first key"));
        recorder.finish();
        QCOMPARE(recorder.find(1)->apiKey, ApiKeyFact::Same);
        QCOMPARE(recorder.find(2)->apiKey, ApiKeyFact::Different);
    }

    void usualOnesBeyondThePaceArePassedOver()
    {
        using Worth = Recorder::Worth;
        Recorder recorder({}, m_clock);
        std::chrono::milliseconds now(1'000'000);
        const auto admitted = [&](Worth worth, int of) {
            int count = 0;
            for (int i = 0; i < of; ++i)
                count += recorder.admits(worth, now) ? 1 : 0;
            return count;
        };
        QCOMPARE(admitted(Worth::Usual, 10'000), Recorder::mostPerSecond);
        // They take no place of those that somebody looks for.
        QCOMPARE(admitted(Worth::Telling, 1000), 1000);
        QCOMPARE(recorder.fill().passedOver, quint64(10'000 - Recorder::mostPerSecond));
        // Spread over the time, and not the first of a second alone.
        for (int i = 0; i < 10; ++i) {
            now += std::chrono::milliseconds(100);
            QCOMPARE(admitted(Worth::Usual, 2000), Recorder::mostPerSecond / 10);
        }
        // A long silence saves up no more than a second.
        now += std::chrono::hours(1);
        QCOMPARE(admitted(Worth::Usual, 10'000), Recorder::mostPerSecond);
    }

    void endsWhileThereIsWork()
    {
        for (int i = 0; i < 50; ++i) {
            Recorder recorder({}, m_clock);
            recorder.note(exchangeOf(1));
            if (i % 2 == 0)
                QThread::msleep(2);
        }
    }

private:
    SystemClock m_clock;
};

QTEST_GUILESS_MAIN(RecorderTest)
#include "tst_recorder.moc"
