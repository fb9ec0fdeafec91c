// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pins that are looked up on kept connections, as fast as they are answered: with all guards on
// against a bare route of Qt's server, and recorded against not recorded.

#include "bench/Bench.h"
#include "bench/Processes.h"
#include "integration/server/ServerProcess.h"
#include "support/RawHttp.h"

#include <QCoreApplication>
#include <QHttpServer>
#include <QHttpServerResponse>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpServer>

#include <csignal>
#include <cstdio>
#include <memory>

using namespace pinbridge;
using namespace pinbridge::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rounds = 15;
constexpr std::chrono::seconds warming{1};
constexpr std::chrono::seconds length{2}; ///< of a round: short, so that all meet the same machine
constexpr int countedLookUps = 3000;
constexpr double mostForRecording = 1.05; ///< processor time, times that without
constexpr double leastWithRecording = 0.95; ///< of the rate without
constexpr double leastOfBare = 1.0;

/// Bytes of the answer that wrk reads.
qsizetype sizeOf(const test::RawReply &reply) { return reply.head.size() + reply.body.size(); }

test::RawReply answer(quint16 port, const QByteArray &line, const QByteArray &fields = {},
                      const QByteArray &body = {})
{
    const auto reply = test::RawHttp(port).exchange(line, fields, body);
    if (!reply || reply->status != 200)
        qFatal("%s is not answered", line.constData());
    return *reply;
}

QByteArray member(const QByteArray &json, QLatin1StringView name)
{
    return QJsonDocument::fromJson(json).object().value(name).toString().toLatin1();
}

/// Somebody to be asked.
class Asked
{
public:
    virtual ~Asked() = default;
    Asked() = default;
    Asked(const Asked &) = delete;
    Asked &operator=(const Asked &) = delete;

    [[nodiscard]] virtual qint64 process() const = 0;
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString target() const { return m_target; }
    /// What valgrind says at its end.
    [[nodiscard]] virtual QByteArray stop() = 0;

protected:
    quint16 m_port = 0;
    QString m_target;
};

QStringList underCallgrind()
{
    return {u"valgrind"_s, u"--tool=callgrind"_s, u"--instr-atstart=no"_s,
            u"--callgrind-out-file=/dev/null"_s};
}

/// The real server on its sandbox, with a pin.
class Server final : public Asked
{
public:
    Server(const QString &recorded, bool isCounted)
    {
        if (isCounted)
            m_server.setLauncher(underCallgrind());
        else
            m_server.leaveErrorsInFile(); // its log, a line for each look-up
        if (!test::startSandboxed(m_server, {u"--record"_s, recorded}))
            qFatal("the server does not start: %s", m_server.errors().constData());
        m_port = m_server.port();
        const QByteArray token =
            member(answer(m_port, "GET /auth?email=ann@example.com").body, "token"_L1);
        const QByteArray side = answer(m_port, "POST /session", "Authorization: " + token + "\r\n",
                                       R"({"contact_email":"bob@example.com"})")
                                    .body;
        m_target = "/session?sid="_L1 + QString::fromLatin1(member(side, "sid"_L1));
    }
    [[nodiscard]] qint64 process() const override { return m_server.processId(); }
    [[nodiscard]] QByteArray stop() override
    {
        m_server.sendSignal(SIGTERM);
        if (m_server.exitCode() != 0)
            qFatal("the server does not stop: %s", m_server.errors().constData());
        return m_server.errors();
    }

private:
    test::ServerProcess m_server;
};

/// This program again, with a route and nothing else.
class Bare final : public Asked
{
public:
    Bare(qsizetype answerSize, bool isCounted)
        : m_program(QCoreApplication::applicationFilePath())
    {
        if (isCounted)
            m_program.setLauncher(underCallgrind());
        m_target = u"/session?sid=0000"_s;
        // What Qt adds in front of the body is known from an answer.
        qsizetype body = answerSize;
        start(body);
        for (qsizetype more = missing(answerSize); more != 0; more = missing(answerSize)) {
            (void)stop();
            body += more;
            start(body);
        }
    }
    [[nodiscard]] qint64 process() const override { return m_program.processId(); }
    [[nodiscard]] QByteArray stop() override
    {
        m_program.sendSignal(SIGTERM);
        (void)m_program.exitCode();
        return m_program.errors();
    }
    /// What the other process does.
    static int serve(qsizetype bodySize);

private:
    [[nodiscard]] qsizetype missing(qsizetype answerSize) const
    {
        return answerSize - sizeOf(answer(m_port, "GET " + m_target.toLatin1()));
    }
    void start(qsizetype bodySize)
    {
        m_program.start({u"--bare"_s, QString::number(bodySize)});
        if (!m_program.waitForOutput("listening"))
            qFatal("the bare server does not start: %s", m_program.errors().constData());
        m_port = m_program.port();
    }

    test::ProgramUnderTest m_program;
};

int Bare::serve(qsizetype bodySize)
{
    QHttpServer server;
    const QByteArray body(std::max<qsizetype>(bodySize, 0), 'x');
    server.route(u"/session"_s, [body] { return QHttpServerResponse("application/json", body); });
    auto *listener = new QTcpServer;
    if (!listener->listen(QHostAddress::LocalHost))
        return 1;
    server.bind(listener);
    std::printf("listening http://127.0.0.1:%d\n", int(listener->serverPort()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}

struct Figures
{
    Rounds rate; ///< answers a second
    Rounds time; ///< processor time of an answer, us
};

void ask(const Asked &asked, Figures &into)
{
    const double before = processorTime(asked.process());
    const WrkResult result = runWrk(asked.port(), asked.target(), length);
    into.rate.add(result.rate);
    into.time.add((processorTime(asked.process()) - before) / result.answers);
}

void instrument(qint64 process, const QString &whether)
{
    if (QProcess::execute(u"callgrind_control"_s, {u"-i"_s, whether, QString::number(process)})
        != 0)
        qFatal("callgrind_control does not work");
}

/// Thousands of instructions, in all threads.
double instructions(Asked &asked)
{
    test::RawHttp client(asked.port());
    const QByteArray line = "GET " + asked.target().toLatin1();
    const auto askFor = [&](int times) {
        for (int i = 0; i < times; ++i) {
            const auto reply = client.exchange(line);
            if (!reply || reply->status != 200)
                qFatal("a look-up is not answered");
        }
    };
    askFor(countedLookUps / 10);
    instrument(asked.process(), u"on"_s);
    askFor(countedLookUps);
    instrument(asked.process(), u"off"_s);
    const auto said =
        QRegularExpression(u"Collected : (\\d+)"_s).match(QString::fromUtf8(asked.stop()));
    if (!said.hasMatch())
        qFatal("callgrind does not say what it has counted");
    return said.captured(1).toDouble() / countedLookUps / 1000;
}

void countInstructions(qsizetype answerSize, Report &report)
{
    Server recorded(u"10000"_s, true);
    const double withRecord = instructions(recorded);
    Server unrecorded(u"0"_s, true);
    const double without = instructions(unrecorded);
    Bare bare(answerSize, true);
    const double alone = instructions(bare);
    report.add({.what = u"thousand instructions, not recorded; bare"_s,
                .unit = u"k"_s,
                .measured = Rounds(without),
                .baseline = Rounds(alone)});
    report.add({.what = u"thousand instructions, recorded; not recorded"_s,
                .unit = u"k"_s,
                .measured = Rounds(withRecord),
                .baseline = Rounds(without)});
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--bare"_L1)
        return Bare::serve(arguments.value(2).toLongLong());

    Report report(u"lookup"_s);
    Server recorded(u"10000"_s, false);
    Server unrecorded(u"0"_s, false);
    const qsizetype size =
        sizeOf(answer(unrecorded.port(), "GET " + unrecorded.target().toLatin1()));
    Bare bare(size, false);
    Figures withRecord;
    Figures without;
    Figures alone;
    for (const Asked *const asked :
         std::initializer_list<const Asked *>{&bare, &unrecorded, &recorded})
        (void)runWrk(asked->port(), asked->target(), warming);
    for (int i = 0; i < rounds; ++i) {
        ask(bare, alone);
        ask(unrecorded, without);
        ask(recorded, withRecord);
    }
    report.add({.what = u"look-ups, not recorded; bare"_s,
                .unit = u"/s"_s,
                .measured = without.rate,
                .baseline = alone.rate,
                .goal = {Goal::Kind::AtLeastShare, leastOfBare}});
    report.add({.what = u"look-ups, recorded; not recorded"_s,
                .unit = u"/s"_s,
                .measured = withRecord.rate,
                .baseline = without.rate,
                .goal = {Goal::Kind::AtLeastShare, leastWithRecording}});
    report.add({.what = u"processor time, not recorded; bare"_s,
                .unit = u"us"_s,
                .measured = without.time,
                .baseline = alone.time});
    report.add({.what = u"processor time, recorded; not recorded"_s,
                .unit = u"us"_s,
                .measured = withRecord.time,
                .baseline = without.time,
                .goal = {Goal::Kind::AtMostTimes, mostForRecording}});
    countInstructions(size, report);
    return report.finish();
}
