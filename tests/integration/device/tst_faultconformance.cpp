// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FaultBench.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Every action there is, in each of its forms.
const QList<QByteArray> &actions()
{
    static const QList<QByteArray> all = {"delay 300ms",
                                          "delay 200ms-400ms",
                                          "slow-body 300ms",
                                          "status 503",
                                          "status 403 device-not-approved",
                                          "token-expired",
                                          "wrong-pin",
                                          "drop-before reset",
                                          "drop-before close",
                                          "drop-middle reset",
                                          "drop-middle close",
                                          "garbage",
                                          "upstream-down",
                                          "upstream-slow 300ms",
                                          "upstream-slow 200ms-400ms",
                                          "upstream-token-expired first",
                                          "upstream-token-expired all"};
    return all;
}

FaultAction actionOf(const QByteArray &text)
{
    QStringList words = QString::fromLatin1(text).split(u' ');
    const auto action = takeFaultAction(words);
    if (!action)
        qFatal("no action: %s", text.constData());
    return *action;
}

/// How many forms of an action have to be seen.
int formsOf(FaultDetail detail)
{
    switch (detail) {
    case FaultDetail::None:
    case FaultDetail::Time:
        return 1;
    case FaultDetail::TimeRange:
    case FaultDetail::Status:
    case FaultDetail::Ending:
    case FaultDetail::Calls:
        return 2;
    }
    Q_UNREACHABLE();
}

SandboxOptions shortLived()
{
    SandboxOptions options;
    options.sessionTokenLife = std::chrono::seconds(50); // a join renews it, and so asks upstream
    return options;
}

/// What reached the device.
struct Outcome
{
    RawReply reply;
    PlainClient::End end = PlainClient::End::None;
    qsizetype bytes = 0;
    qsizetype announced = -1; ///< of the body
    std::chrono::milliseconds bodyTime{0}; ///< from its head on
};

/// A device that signs in, creates and joins, on a desk where each of these asks upstream.
class ScriptedDevice
{
public:
    ScriptedDevice()
        : m_token(bench.authenticate("alice@example.com"))
    {
        const RawReply created = bench.create(m_token, "bob@example.com");
        m_pin = jsonOf(created).value("sid"_L1).toString().toLatin1();
        if (m_pin.isEmpty())
            qFatal("no session: %s", created.body.constData());
    }

    [[nodiscard]] Outcome ask(const QString &route)
    {
        PlainClient client(bench.port());
        client.send(requestFor(route));
        Outcome outcome;
        QElapsedTimer sinceHead;
        const bool isOver = client.waitFor([&] {
            if (client.hasHead() && !sinceHead.isValid())
                sinceHead.start();
            const bool isWhole = client.hasHead() && client.body().size() >= client.announced();
            return isWhole || client.end() != PlainClient::End::None;
        });
        if (!isOver)
            qFatal("nothing comes on %s", qPrintable(route));
        if (sinceHead.isValid())
            outcome.bodyTime = std::chrono::milliseconds(sinceHead.elapsed());
        const qsizetype head = client.received().indexOf("\r\n\r\n");
        outcome.reply.head = client.received().left(std::max<qsizetype>(head, 0));
        outcome.reply.body = client.body();
        outcome.reply.status = client.status();
        outcome.end = client.end();
        outcome.bytes = client.received().size();
        outcome.announced = client.announced();
        return outcome;
    }

    FaultBench bench{{}, shortLived()};

private:
    [[nodiscard]] QByteArray requestFor(const QString &route) const
    {
        if (route == "auth"_L1)
            return FaultBench::auth("carol@example.com"); // whom nobody has looked up
        return route == "create"_L1 ? FaultBench::creation(m_token) : FaultBench::joining(m_pin);
    }

    QByteArray m_token;
    QByteArray m_pin;
};

} // namespace

/// A scripted device meets every rule that there is, on every route that it makes sense on: what it
/// gets is what the rule says, and the next time all is well.
class FaultConformanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsPlayedInEachForm();
    void everyReplyIsWhatItsRuleSays_data();
    void everyReplyIsWhatItsRuleSays();

private:
    static void isWell(const Outcome &outcome);
    static void isProblem(const Outcome &outcome, int status, const QString &problem);
    static void isCutOff(const Outcome &outcome, const FaultAction &action);
    static void isAsSaid(const FaultAction &action, const QString &route, const Outcome &outcome);
    /// Whether the desk was to ask upstream, and got there.
    static bool getsThrough(FaultKind kind);
};

/// A kind that is new fails here, and does not compile below, until it is played.
void FaultConformanceTest::everyKindIsPlayedInEachForm()
{
    for (const FaultKindRow &row : faultKinds()) {
        const auto forms = std::ranges::count_if(
            actions(), [&row](const QByteArray &text) { return actionOf(text).kind == row.kind; });
        QVERIFY2(forms >= formsOf(row.detail), row.name);
    }
}

void FaultConformanceTest::everyReplyIsWhatItsRuleSays_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QString>("route");
    for (const QByteArray &action : actions()) {
        const QStringList routes = faultRoutes(FaultScope::Device, actionOf(action).kind);
        for (const QString &route : routes)
            QTest::newRow(action + " on " + route.toLatin1()) << action << route;
    }
}

void FaultConformanceTest::everyReplyIsWhatItsRuleSays()
{
    QFETCH(QByteArray, action);
    QFETCH(QString, route);
    const FaultAction played = actionOf(action);
    ScriptedDevice device;
    FaultBench &bench = device.bench;
    bench.add(action + " on " + route.toLatin1() + " once");
    const int before = bench.callsUpstream();
    bench.exchanges.clear();
    const Outcome outcome = device.ask(route);
    isAsSaid(played, route, outcome);
    QTRY_COMPARE(bench.exchanges.size(), 1);
    if (played.kind != FaultKind::SlowBody) // an exchange's time is that of its answer's head
        QVERIFY(bench.exchanges.last().duration >= played.from);
    QCOMPARE(bench.exchanges.last().delivered, outcome.end == PlainClient::End::None);
    QCOMPARE(bench.lastFault(), u"#1 "_s + QString::fromLatin1(action));
    QCOMPARE(bench.callsUpstream() > before, getsThrough(played.kind));
    QVERIFY(!bench.faults.isOn());
    isWell(device.ask(route));
    QTRY_COMPARE(bench.exchanges.size(), 2);
    QCOMPARE(bench.lastFault(), QString());
}

void FaultConformanceTest::isWell(const Outcome &outcome)
{
    QCOMPARE(outcome.reply.status, 200);
    QVERIFY(!jsonOf(outcome.reply).isEmpty());
    QCOMPARE(outcome.end, PlainClient::End::None);
}

void FaultConformanceTest::isProblem(const Outcome &outcome, int status, const QString &problem)
{
    QCOMPARE(problemIn(outcome.reply), problem);
    QCOMPARE(outcome.reply.status, status);
    QCOMPARE(outcome.end, PlainClient::End::None);
}

void FaultConformanceTest::isCutOff(const Outcome &outcome, const FaultAction &action)
{
    QCOMPARE(outcome.end, action.resets ? PlainClient::End::Reset : PlainClient::End::Fin);
    if (action.kind == FaultKind::DropBefore) {
        QCOMPARE(outcome.bytes, 0);
        return;
    }
    QCOMPARE(outcome.reply.status, 200);
    QVERIFY(outcome.announced > 1);
    QCOMPARE(outcome.reply.body.size(), outcome.announced / 2);
}

void FaultConformanceTest::isAsSaid(const FaultAction &action, const QString &route,
                                    const Outcome &outcome)
{
    switch (action.kind) {
    case FaultKind::Delay: // how long it took is on its exchange
    case FaultKind::UpstreamSlow:
        isWell(outcome);
        return;
    case FaultKind::SlowBody:
        isWell(outcome);
        QVERIFY(outcome.bodyTime > action.from / 2); // the first piece comes with the head
        return;
    case FaultKind::Status:
        isProblem(outcome, action.status,
                  action.problem.isEmpty() ? u"unavailable"_s : action.problem);
        QCOMPARE(!outcome.reply.field("Retry-After").isEmpty(), action.status == 503);
        return;
    case FaultKind::TokenExpired:
        isProblem(outcome, 400, u"token-refused"_s);
        QCOMPARE(jsonOf(outcome.reply).value("code"_L1).toInt(), 1003);
        return;
    case FaultKind::WrongPin:
        isProblem(outcome, 404, u"unknown-pin"_s);
        return;
    case FaultKind::DropBefore:
    case FaultKind::DropMiddle:
        isCutOff(outcome, action);
        return;
    case FaultKind::Garbage:
        QCOMPARE(outcome.reply.status, 200);
        QVERIFY(outcome.reply.body.startsWith('{') && jsonOf(outcome.reply).isEmpty());
        return;
    case FaultKind::UpstreamDown:
        isProblem(outcome, 502, u"upstream-failed"_s);
        return;
    case FaultKind::UpstreamTokenExpired:
        if (!action.all) // the desk gets over one
            isWell(outcome);
        else if (route == "create"_L1)
            isProblem(outcome, 400, u"token-refused"_s);
        else // it was the contact's, of whom this device has none
            isProblem(outcome, 502, u"upstream-failed"_s);
        return;
    }
    Q_UNREACHABLE();
}

bool FaultConformanceTest::getsThrough(FaultKind kind)
{
    switch (kind) {
    case FaultKind::Delay:
    case FaultKind::SlowBody:
    case FaultKind::DropBefore:
    case FaultKind::DropMiddle:
    case FaultKind::UpstreamSlow:
    case FaultKind::UpstreamTokenExpired: // where the user is looked up anew
        return true;
    case FaultKind::Status:
    case FaultKind::TokenExpired:
    case FaultKind::WrongPin:
    case FaultKind::Garbage:
    case FaultKind::UpstreamDown:
        return false;
    }
    Q_UNREACHABLE();
}

QTEST_GUILESS_MAIN(FaultConformanceTest)
#include "tst_faultconformance.moc"
