// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/OneShot.h"
#include "server/Readiness.h"
#include "support/ClosedPort.h"
#include "support/FakeClock.h"
#include "support/ScriptedUpstream.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>

#include <memory>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace std::chrono_literals;

using Status = PartState::Status;

/// Whether sessions can be made: by what calls say, else by a look that is seldom taken.
class ReadinessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksSeldom();
    void equalQuestionsAreOne();
    void freshCallsSpareTheLook();
    void whatNoDeviceAsksForSaysNothing();
    void failuresInARow_data();
    void failuresInARow();
    void aGoodCallInBetween();
    void whatACallSays_data();
    void whatACallSays();
    void unreachable_data();
    void unreachable();
    void recovers();
    void withoutUpstreamItIsUnknown();
    void storageFails();
    void storageIsSilent();
    void endsWithItsOwner();
};

namespace {

QCoro::Task<Result<void>> goodStorage() { co_return Result<void>{}; }

QCoro::Task<Result<void>> badStorage()
{
    co_return fail(FailureCode::Unavailable,
                   Phrase::verbatim(QStringLiteral("disk at /secret/place is full")),
                   Stage::Storage);
}

/// Waits for what never comes unless somebody sets it.
QCoro::Task<Result<void>> wait(OneShot<Result<void>> answer) { co_return co_await answer; }

QCoro::Task<> keep(QCoro::Task<ReadinessReport> task,
                   std::shared_ptr<std::optional<ReadinessReport>> place)
{
    const ReadinessReport report = co_await std::move(task);
    place->emplace(report);
}

/// A check under way.
struct Asked
{
    explicit Asked(Readiness &readiness) { keep(readiness.check(), place); }

    [[nodiscard]] bool isThere() const { return place->has_value(); }
    [[nodiscard]] ReadinessReport wait() const
    {
        if (!QTest::qWaitFor([this] { return isThere(); }, 30'000))
            qFatal("the check does not end");
        return **place;
    }

    std::shared_ptr<std::optional<ReadinessReport>> place =
        std::make_shared<std::optional<ReadinessReport>>();
};

ReadinessReport reportOf(Readiness &readiness) { return Asked(readiness).wait(); }

CallTrace callWith(std::optional<FailureCode> failure)
{
    CallTrace trace;
    trace.stage = Stage::UserLookup;
    trace.failure = failure;
    return trace;
}

QUrl closedPort()
{
    static const ClosedPort port;
    return QUrl(QStringLiteral("http://127.0.0.1:%1/api").arg(port.number()));
}

} // namespace

void ReadinessTest::looksSeldom()
{
    FakeClock clock;
    ScriptedUpstream upstream;
    Readiness readiness(upstream.url(), goodStorage, clock);
    for (int i = 0; i < 50; ++i) {
        const ReadinessReport report = reportOf(readiness);
        QVERIFY(report.isReady());
        QCOMPARE(report.upstream.status, Status::Ok);
        QCOMPARE(report.storage.status, Status::Ok);
    }
    QTRY_COMPARE(upstream.connections(), 1);
    clock.advance(Readiness::probeInterval - 1ms);
    QVERIFY(reportOf(readiness).isReady());
    QTest::qWait(50); // what was connected would be accepted by now
    QCOMPARE(upstream.connections(), 1);
    QVERIFY(upstream.requests().isEmpty()); // nothing was said on it
    clock.advance(1ms);
    QVERIFY(reportOf(readiness).isReady());
    QTRY_COMPARE(upstream.connections(), 2);
}

void ReadinessTest::equalQuestionsAreOne()
{
    const FakeClock clock;
    ScriptedUpstream upstream;
    int asked = 0;
    const auto storage = [&asked] {
        ++asked;
        return goodStorage();
    };
    Readiness readiness(upstream.url(), storage, clock);
    const Asked first(readiness);
    const Asked second(readiness);
    const Asked third(readiness);
    QVERIFY(!first.isThere());
    QVERIFY(first.wait().isReady());
    QVERIFY(second.isThere() && third.isThere()); // they end together
    QVERIFY(second.wait().isReady());
    QTRY_COMPARE(upstream.connections(), 1);
    QCOMPARE(asked, 1);
    QVERIFY(reportOf(readiness).isReady());
    QCOMPARE(asked, 2);
}

void ReadinessTest::freshCallsSpareTheLook()
{
    FakeClock clock;
    ScriptedUpstream upstream;
    Readiness readiness(upstream.url(), goodStorage, clock);
    readiness.noteCall(callWith(std::nullopt));
    clock.advance(Readiness::callsAreFresh - 1ms);
    QCOMPARE(reportOf(readiness).upstream.status, Status::Ok);
    QCOMPARE(upstream.connections(), 0);
    clock.advance(1ms);
    QCOMPARE(reportOf(readiness).upstream.status, Status::Ok);
    QTRY_COMPARE(upstream.connections(), 1);
}

void ReadinessTest::whatNoDeviceAsksForSaysNothing()
{
    FakeClock clock;
    ScriptedUpstream upstream;
    Readiness readiness(upstream.url(), goodStorage, clock);
    readiness.noteCall(callWith(std::nullopt));
    CallTrace records = callWith(FailureCode::PartnerTokenRefused);
    records.stage = Stage::CallRecords;
    for (int i = 0; i < 2 * Readiness::failuresThatCount; ++i)
        readiness.noteCall(records);
    QCOMPARE(reportOf(readiness).upstream.status, Status::Ok);
}

void ReadinessTest::failuresInARow_data()
{
    QTest::addColumn<FailureCode>("failure");
    QTest::newRow("unreachable") << FailureCode::UpstreamUnreachable;
    QTest::newRow("timeout") << FailureCode::UpstreamTimeout;
    QTest::newRow("429, 503") << FailureCode::UpstreamBusy;
    QTest::newRow("500") << FailureCode::UpstreamFailed;
    QTest::newRow("nonsense") << FailureCode::UpstreamNonsense;
    QTest::newRow("api key") << FailureCode::ApiKeyRefused;
    QTest::newRow("partner token") << FailureCode::PartnerTokenRefused;
}

void ReadinessTest::failuresInARow()
{
    QFETCH(FailureCode, failure);
    FakeClock clock;
    ScriptedUpstream upstream; // it would pass every look
    Readiness readiness(upstream.url(), goodStorage, clock);
    readiness.noteCall(callWith(std::nullopt));
    readiness.noteCall(callWith(failure));
    readiness.noteCall(callWith(failure));
    QVERIFY(reportOf(readiness).isReady()); // may be the trouble of one request
    readiness.noteCall(callWith(failure));
    const ReadinessReport report = reportOf(readiness);
    QVERIFY(!report.isReady());
    QCOMPARE(report.upstream.status, Status::Failing);
    QVERIFY(report.upstream.detail.contains(QStringLiteral("Calls")));
    QVERIFY(!report.upstream.detail.contains(QStringLiteral("key")));
    QCOMPARE(upstream.connections(), 0);
    clock.advance(Readiness::callsAreFresh);
    QVERIFY(reportOf(readiness).isReady()); // old news: the look decides
}

void ReadinessTest::aGoodCallInBetween()
{
    const FakeClock clock;
    Readiness readiness(closedPort(), goodStorage, clock);
    for (int i = 0; i < 6; ++i) {
        readiness.noteCall(
            callWith(i == 3 ? std::nullopt : std::optional(FailureCode::UpstreamFailed)));
    }
    QVERIFY(reportOf(readiness).isReady());
}

void ReadinessTest::whatACallSays_data()
{
    QTest::addColumn<FailureCode>("failure");
    QTest::addColumn<bool>("isGood");
    // Upstream works when it tells what is wrong with a request.
    QTest::newRow("unknown user") << FailureCode::UnknownUser << true;
    QTest::newRow("token refused") << FailureCode::TokenRefused << true;
    // Ours: says nothing, so that the look at a closed port decides.
    QTest::newRow("cancelled") << FailureCode::Cancelled << false;
    QTest::newRow("our storage") << FailureCode::Unavailable << false;
}

void ReadinessTest::whatACallSays()
{
    QFETCH(FailureCode, failure);
    QFETCH(bool, isGood);
    const FakeClock clock;
    Readiness readiness(closedPort(), goodStorage, clock);
    for (int i = 0; i < 5; ++i)
        readiness.noteCall(callWith(failure));
    QCOMPARE(reportOf(readiness).isReady(), isGood);
}

void ReadinessTest::unreachable_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QString>("detail");
    QTest::newRow("closed port") << closedPort() << QStringLiteral("It accepts no connection.");
    QTest::newRow("unknown name") << QUrl(QStringLiteral("https://upstream.invalid/api"))
                                  << QStringLiteral("Its host name is not found.");
    QUrl plain = closedPort();
    plain.setScheme(QStringLiteral("https"));
    QTest::newRow("closed port, https") << plain << QStringLiteral("It accepts no connection.");
}

void ReadinessTest::unreachable()
{
    QFETCH(QUrl, url);
    QFETCH(QString, detail);
    const FakeClock clock;
    Readiness readiness(url, goodStorage, clock);
    const ReadinessReport report = reportOf(readiness);
    QVERIFY(!report.isReady());
    QCOMPARE(report.upstream.status, Status::Failing);
    QCOMPARE(report.upstream.detail, detail);
    QCOMPARE(report.storage.status, Status::Ok);
}

void ReadinessTest::recovers()
{
    FakeClock clock;
    QTcpServer upstream;
    QVERIFY(upstream.listen(QHostAddress::LocalHost));
    const QUrl url(QStringLiteral("https://127.0.0.1:%1/api").arg(upstream.serverPort()));
    // It accepts, and does not speak TLS.
    connect(&upstream, &QTcpServer::newConnection, &upstream,
            [&upstream] { upstream.nextPendingConnection()->close(); });
    Readiness readiness(url, goodStorage, clock);
    QCOMPARE(reportOf(readiness).upstream.detail,
             QStringLiteral("No trusted TLS connection to it comes about."));
    readiness.noteCall(callWith(std::nullopt)); // a call that gets through settles it
    QVERIFY(reportOf(readiness).isReady());
}

void ReadinessTest::withoutUpstreamItIsUnknown()
{
    const FakeClock clock;
    Readiness readiness({}, goodStorage, clock);
    const ReadinessReport report = reportOf(readiness);
    QCOMPARE(report.upstream.status, Status::Unknown);
    QVERIFY(report.isReady());
}

void ReadinessTest::storageFails()
{
    const FakeClock clock;
    Readiness readiness({}, badStorage, clock);
    const ReadinessReport report = reportOf(readiness);
    QCOMPARE(report.storage.status, Status::Failing);
    QVERIFY(!report.storage.detail.contains(QStringLiteral("secret")));
    QVERIFY(!report.isReady());
}

void ReadinessTest::storageIsSilent()
{
    const FakeClock clock;
    const OneShot<Result<void>> answer;
    Readiness readiness({}, [answer] { return wait(answer); }, clock);
    const ReadinessReport report = reportOf(readiness);
    QCOMPARE(report.storage.status, Status::Failing);
    QVERIFY(!report.isReady());
    answer.set(Result<void>{}); // too late, and nobody minds
    QCOMPARE(reportOf(readiness).storage.status, Status::Ok);
}

void ReadinessTest::endsWithItsOwner()
{
    const FakeClock clock;
    QTcpServer silent; // accepts, and never says a word
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const OneShot<Result<void>> answer;
    auto readiness = std::make_unique<Readiness>(
        QUrl(QStringLiteral("https://127.0.0.1:%1/api").arg(silent.serverPort())),
        [answer] { return wait(answer); }, clock);
    const Asked asked(*readiness);
    QTRY_VERIFY(silent.hasPendingConnections());
    QVERIFY(!asked.isThere());
    readiness.reset();
    QVERIFY(asked.isThere());
    QVERIFY(!asked.wait().isReady());
    answer.set(Result<void>{});
}

QTEST_GUILESS_MAIN(ReadinessTest)
#include "tst_readiness.moc"
