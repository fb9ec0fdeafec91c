// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traffic/CurlText.h"
#include "traffic/Placeholder.h"
#include "unit/traffic/ExchangeSamples.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A server that keeps what it was sent, and answers 204.
class Listener : public QObject
{
public:
    Listener()
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            auto *const socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                received += socket->readAll();
                const qsizetype head = received.indexOf("\r\n\r\n");
                if (head < 0 || received.size() < head + 4 + length())
                    return;
                socket->write("HTTP/1.1 204 \r\nConnection: close\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
    }

    [[nodiscard]] QString url() const
    {
        return u"http://127.0.0.1:%1"_s.arg(m_server.serverPort());
    }
    [[nodiscard]] qsizetype length() const { return field("Content-Length").toLongLong(); }
    [[nodiscard]] QByteArray line() const { return received.left(received.indexOf("\r\n")); }
    [[nodiscard]] QByteArray body() const { return received.mid(received.indexOf("\r\n\r\n") + 4); }
    /// Of the first field of that name, as sent; a null one where there is none.
    [[nodiscard]] QByteArray field(const QByteArray &name) const
    {
        const QByteArray head = received.left(received.indexOf("\r\n\r\n") + 2);
        const qsizetype at = head.toLower().indexOf("\r\n" + name.toLower() + ':');
        if (at < 0)
            return {};
        const qsizetype begin = at + 3 + name.size();
        return QByteArray("") + head.mid(begin, head.indexOf("\r\n", begin) - begin).trimmed();
    }

    QByteArray received;

private:
    QTcpServer m_server;
};

/// As the variables of the test have them.
QString withSecrets(const QByteArray &text)
{
    QString result;
    for (const TextPart &part : partsOf(text)) {
        const bool isPin = part.placeholder && part.placeholder->kind == Placeholder::Kind::Pin;
        result += isPin ? u"1234"_s : part.placeholder ? u"s"_s : part.text;
    }
    return result;
}

QString bash(const Exchange &exchange, const QString &server = u"http://127.0.0.1:8777"_s)
{
    return commandText(exchange, CommandShell::Bash, server);
}

QString powerShell(const Exchange &exchange)
{
    return commandText(exchange, CommandShell::PowerShell, u"http://127.0.0.1:8777/"_s);
}

} // namespace

class CommandTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsAreVariables();
    void eachSecretHasItsOwn();
    void powerShellIsOneCommand();
    void powerShellQuotes_data();
    void powerShellQuotes();
    void nothingIsDoneByPasting();
    void bashSendsTheSame_data();
    void bashSendsTheSame();
};

void CommandTextTest::secretsAreVariables()
{
    const QString text = bash(sampleExchange(), u"http://10.0.0.2:8777"_s);
    QCOMPARE(text, u"# First: USER_TOKEN='…'   (user token of ann@example.com, ends "
                   "2026-05-12T15:00:00Z)\n"
                   "# First: API_KEY='…'   (API key of the profile)\n"
                   "curl -i -k --path-as-is --globoff -H 'User-Agent: HLSample/3 CFNetwork/1410' "
                   "-H \"Authorization: $USER_TOKEN\" -H \"x-helplightning-api-key: $API_KEY\" "
                   "-H 'Content-Type: application/json; charset=utf-8' -H Accept: "
                   "--data-raw '{\"contact_email\":\"Bob@Example.com\"}' "
                   "'https://10.0.0.2:8777/session?from=app'\n"_s);
    QVERIFY(bash(sampleRefusal()).contains(u"\"http://127.0.0.1:8777/session?sid=$PIN\""_s));
    // A server under another name still hears that name, and gets the secrets itself.
    Exchange foreign = sampleExchange();
    foreign.request.fields[0].second = "evil.example";
    QVERIFY(bash(foreign).contains(u"-H 'Host: evil.example'"_s));
    QVERIFY(bash(foreign).endsWith(u"https://127.0.0.1:8777/session?from=app'\n"_s));
}

void CommandTextTest::eachSecretHasItsOwn()
{
    Exchange exchange = sampleExchange();
    exchange.request.body = "{\"a\":\"‹user token of ann@example.com, ends 2026-05-12T15:00:00Z›\","
                            "\"b\":\"‹user token of bob@example.com›\",\"c\":\"‹secret›\"}";
    const QString text = bash(exchange);
    QVERIFY2(text.contains(u"'{\"a\":\"'\"${USER_TOKEN}\"'\",\"b\":\"'\"${USER_TOKEN_2}\"'\",\"c\""
                           ":\"'\"${SECRET}\"'\"}'"_s),
             qPrintable(text));
    QCOMPARE(text.count(u"# First: "_s), 4);
    QCOMPARE(powerShell(exchange).count(u"# First: "_s), 4);
}

void CommandTextTest::powerShellIsOneCommand()
{
    QCOMPARE(
        powerShell(sampleExchange()),
        u"# Trust the server's certificate first, or add -SkipCertificateCheck (PowerShell "
        "7).\n"
        "# First: $USER_TOKEN = '…'   (user token of ann@example.com, ends "
        "2026-05-12T15:00:00Z)\n"
        "# First: $API_KEY = '…'   (API key of the profile)\n"
        "Invoke-WebRequest -UseBasicParsing -Method 'POST' -Uri "
        "'https://127.0.0.1:8777/session?from=app' -UserAgent 'HLSample/3 CFNetwork/1410' "
        "-Headers @{ 'Authorization' = $USER_TOKEN; 'x-helplightning-api-key' = $API_KEY } "
        "-ContentType 'application/json; charset=utf-8' "
        "-Body ([Text.Encoding]::UTF8.GetBytes('{\"contact_email\":\"Bob@Example.com\"}'))\n"_s);
}

void CommandTextTest::powerShellQuotes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("quoted");

    QTest::newRow("plain") << QByteArray("a \"b\" $c `d") << u"'a \"b\" $c `d'"_s;
    QTest::newRow("a quote") << QByteArray("it's") << u"'it''s'"_s;
    QTest::newRow("typographic quotes") << QByteArray("‘a’ ‚b‛") << u"'‘‘a’’ ‚‚b‛‛'"_s;
    QTest::newRow("a control") << QByteArray("a\x1b[31m") << u"('a' + [char]27 + '[31m')"_s;
    QTest::newRow("a control first") << QByteArray("\na") << u"('' + [char]10 + 'a')"_s;
    QTest::newRow("a secret") << QByteArray("a‹secret›b") << u"('a' + $SECRET + 'b')"_s;
}

void CommandTextTest::powerShellQuotes()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, quoted);
    Exchange exchange = sampleExchange();
    exchange.request.body = body;
    const QString text = powerShell(exchange);
    QVERIFY2(text.endsWith(u"UTF8.GetBytes("_s + quoted + u"))\n"_s), qPrintable(text));
}

void CommandTextTest::nothingIsDoneByPasting()
{
    for (quint32 seed = 0; seed < 2000; ++seed) {
        Exchange exchange = randomExchange(seed);
        exchange.request.fields.emplaceBack("X-Evil", "a\x1b]0;x\x07\x03 b\n");
        exchange.request.fields.emplaceBack("X-Evil\nrm", "b");
        for (const QString &text : {bash(exchange), powerShell(exchange)}) {
            const QString line = text.chopped(1).section(u'\n', -1);
            QVERIFY2(line.startsWith(u"curl "_s) || line.startsWith(u"Invoke-WebRequest "_s),
                     qPrintable(text));
            QVERIFY(!line.contains(u'\x1b') && !line.contains(u'\x03') && !line.contains(u'\x07'));
            auto comments = text.chopped(1).split(u'\n');
            comments.removeLast();
            for (const QString &comment : std::as_const(comments))
                QVERIFY2(comment.startsWith(u"# "_s), qPrintable(text));
        }
    }
}

void CommandTextTest::bashSendsTheSame_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 0; seed < 60; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void CommandTextTest::bashSendsTheSame()
{
    if (QStandardPaths::findExecutable(u"bash"_s).isEmpty()
        || QStandardPaths::findExecutable(u"curl"_s).isEmpty())
        QSKIP("bash or curl is not here");
    QFETCH(quint32, seed);
    Exchange exchange = randomExchange(seed);
    exchange.encrypted = false;
    if (exchange.method == "HEAD")
        exchange.request.body.clear();
    exchange.target = "/a/../b?sid=‹pin of 4 digits›&x=[1]{2}%41\"'";
    exchange.request.fields = {{"Host", "phone.example"},
                               {"Authorization", "‹user token of ann@example.com›"},
                               {"X-Awkward", awkwardText(seed, 12).simplified().toUtf8()},
                               {"X-Empty", ""}};
    Listener listener;
    QString variables = u"USER_TOKEN='tok en\"$x'; PIN=1234; SECRET=s\n"_s;
    for (int i = 2; i < 20; ++i)
        variables += u"SECRET_%1=s\n"_s.arg(i);
    QProcess shell;
    shell.start(u"bash"_s, {u"-c"_s, variables + bash(exchange, listener.url())});
    QTRY_COMPARE_WITH_TIMEOUT(shell.state(), QProcess::NotRunning, 30'000);
    QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError());

    const QString awkward = withSecrets(exchange.request.fields.at(2).second);
    const QString body = withSecrets(exchange.request.body);
    QCOMPARE(listener.line(),
             exchange.method + " /a/../b?sid=1234&x=%5B1%5D%7B2%7D%41%22' HTTP/1.1");
    QCOMPARE(listener.field("Host"), "phone.example");
    QCOMPARE(listener.field("Authorization"), "tok en\"$x");
    QCOMPARE(QString::fromUtf8(listener.field("X-Awkward")), awkward.trimmed());
    QVERIFY(!listener.field("X-Empty").isNull());
    QVERIFY(listener.field("Content-Type").isNull());
    QVERIFY(listener.field("User-Agent").isNull());
    QCOMPARE(QString::fromUtf8(listener.body()), body);
}

QTEST_GUILESS_MAIN(CommandTextTest)
#include "tst_commandtext.moc"
