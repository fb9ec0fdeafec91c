// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/LogLine.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace pinbridge;

namespace {

constexpr quint32 seed = 20'261'127;
constexpr int rounds = 400; ///< of each kind of secret

const std::array<LineForm, 6> &forms()
{
    using enum LogFormat;
    static const std::array<LineForm, 6> all{{{Text, false, PinsInLog::Hidden},
                                              {Json, false, PinsInLog::Hidden},
                                              {Text, true, PinsInLog::Hidden},
                                              {Json, true, PinsInLog::Hidden},
                                              {Text, false, PinsInLog::Shown},
                                              {Json, false, PinsInLog::Shown}}};
    return all;
}

class Random
{
public:
    [[nodiscard]] int number(int least, int most) { return m_random.bounded(least, most + 1); }
    [[nodiscard]] QString letters(int least, int most, const char *alphabet)
    {
        const QString all = QString::fromLatin1(alphabet);
        QString text;
        const int size = number(least, most);
        text.reserve(size);
        for (int i = 0; i < size; ++i)
            text += all.at(m_random.bounded(all.size()));
        return text;
    }
    /// Letters and digits, as keys are made of.
    [[nodiscard]] QString word(int least = 12, int most = 60)
    {
        return letters(least, most, "abcdefghijkmnopqrstuvwxyzABCDEFGHIJKLMNPQRSTUVWXYZ0123456789");
    }
    [[nodiscard]] QByteArray bytes(int least, int most)
    {
        QByteArray result(number(least, most), '\0');
        for (char &c : result)
            c = static_cast<char>(m_random.bounded(256));
        return result;
    }
    [[nodiscard]] QString oneOf(std::initializer_list<const char *> texts)
    {
        return QString::fromUtf8(std::data(texts)[m_random.bounded(int(texts.size()))]);
    }

private:
    QRandomGenerator m_random{seed};
};

/// A message and what none of its lines may hold.
struct Told
{
    QString message;
    QStringList secrets;
};

QString base64Url(const QByteArray &bytes)
{
    return QString::fromLatin1(
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Told jwt(Random &random)
{
    const QString header = base64Url("{\"alg\":\"" + random.oneOf({"HS256", "RS256"}).toLatin1()
                                     + "\",\"typ\":\"JWT\"}");
    const QString claims = base64Url("{\"sub\":\"User:" + random.word().toLatin1() + "\"}");
    const QString signature = base64Url(random.bytes(32, 256));
    const QString before = random.oneOf({"", " ", "token ", "x", "_", "?t=", "\"", "Bearer "});
    return {before + header + QLatin1Char('.') + claims + QLatin1Char('.') + signature
                + random.oneOf({"", " ", "\"", "\n", "&x=1"}),
            {claims, signature}};
}

Told authorization(Random &random)
{
    const QString secret = random.word();
    return {random.oneOf(
                {"Authorization: ", "authorization:", "AUTHORIZATION = ", "\"Authorization\": \"",
                 "(\"authorization\", \"", "\\\"authorization\\\":\\\"", "Proxy-Authorization: "})
                + random.oneOf({"", "Bearer ", "Basic ", "Digest a=\"b\", response="}) + secret
                + random.oneOf({"", "\"", "\r\n", "\")", " and more"}),
            {secret}};
}

Told apiKey(Random &random)
{
    const QString secret = random.word();
    return {random.oneOf({"x-helplightning-api-key: ", "X-HelpLightning-Api-Key:",
                          "\"x-helplightning-api-key\": \"", "HLSERVER_API_KEY=", "{\"api_key\":\"",
                          "{\\\"apiKey\\\":\\\""})
                + secret + random.oneOf({"", "\"", "\n", "\"}"}),
            {secret}};
}

Told pem(Random &random)
{
    QStringList lines;
    const int count = random.number(1, 12);
    lines.reserve(count);
    for (int line = 0; line < count; ++line)
        lines << random.word(64, 64);
    const QString kind = random.oneOf({"PRIVATE KEY", "RSA PRIVATE KEY", "ENCRYPTED PRIVATE KEY"});
    const QString end = random.oneOf({"\n", "\r\n", "\\n", " "});
    QString message = QStringLiteral("-----BEGIN %1-----").arg(kind) + end + lines.join(end) + end;
    if (random.number(0, 2) != 0) // else it was cut
        message += QStringLiteral("-----END %1-----").arg(kind);
    return {random.oneOf({"", "key=", "\""}) + message, lines};
}

Told named(Random &random)
{
    const QString secret = random.word() + random.oneOf({"", " with blank", "!$%"});
    const QString name =
        random.oneOf({"user_token", "session_token", "token", "password", "passphrase", "secret"});
    const bool isJson = random.number(0, 1) == 0;
    const QString message = isJson ? QStringLiteral("{\"%1\":\"%2\"}").arg(name, secret)
                                   : QStringLiteral("%1=%2").arg(name.toUpper(), secret);
    return {message, {secret.section(QLatin1Char(' '), 0, 0)}};
}

Told url(Random &random)
{
    const QString secret = random.word();
    return {QStringLiteral("postgresql://pinbridge:%1@db:5432/pins").arg(secret), {secret}};
}

} // namespace

class LogLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsNoSecretInAnyForm_data()
    {
        QTest::addColumn<std::function<Told(Random &)>>("make");
        using Make = std::function<Told(Random &)>;
        QTest::newRow("JWT") << Make(jwt);
        QTest::newRow("Authorization") << Make(authorization);
        QTest::newRow("API key") << Make(apiKey);
        QTest::newRow("PEM") << Make(pem);
        QTest::newRow("named") << Make(named);
        QTest::newRow("URL") << Make(url);
    }

    void showsNoSecretInAnyForm()
    {
        QFETCH(std::function<Told(Random &)>, make);
        Random random;
        for (int round = 0; round < rounds; ++round) {
            const Told told = make(random);
            const QString message = random.oneOf({"", "the call failed: ", "a\nb ", "GET /x "})
                                    + told.message + random.oneOf({"", " end", "\n"});
            for (const LineForm &form : forms()) {
                const QString line = QString::fromUtf8(logLine(about(message), form));
                LogRecord record = about(QStringLiteral("a request"));
                record.fields = [&message] {
                    return QJsonObject{{QStringLiteral("path"), message}};
                };
                const QString withField = QString::fromUtf8(logLine(record, form));
                for (const QString &secret : told.secrets) {
                    QVERIFY2(!line.contains(secret), qPrintable(message + u'\n' + line));
                    QVERIFY2(!withField.contains(secret), qPrintable(message + u'\n' + withField));
                }
            }
        }
    }

    void fieldsAreMembersOfJsonAlone()
    {
        LogRecord record = about(QStringLiteral("the message"));
        record.request = "5d0c";
        record.fields = [] {
            return QJsonObject{{QStringLiteral("status"), 404},
                               {QStringLiteral("path"), QStringLiteral("/session")},
                               {QStringLiteral("message"), QStringLiteral("forged")},
                               {QStringLiteral("request"), QStringLiteral("forged")},
                               {QStringLiteral("time"), QStringLiteral("forged")}};
        };
        for (const LineForm &form : forms()) {
            const QByteArray line = logLine(record, form);
            QVERIFY2(!line.contains("forged"), line);
            if (form.format == LogFormat::Text) {
                QVERIFY2(!line.contains("/session"), line);
                continue;
            }
            const QJsonObject object =
                QJsonDocument::fromJson(line.mid(line.indexOf('{'))).object();
            QCOMPARE(object.value(QStringLiteral("status")).toInt(), 404);
            QCOMPARE(object.value(QStringLiteral("path")).toString(), QStringLiteral("/session"));
        }
    }

    void fieldsAreThoseOfTheirScope()
    {
        QVERIFY(!LineFields::current());
        {
            const LineFields outer([] { return QJsonObject{{QStringLiteral("a"), 1}}; });
            {
                const LineFields inner([] { return QJsonObject{{QStringLiteral("a"), 2}}; });
                QCOMPARE(LineFields::current()().value(QStringLiteral("a")).toInt(), 2);
            }
            QCOMPARE(LineFields::current()().value(QStringLiteral("a")).toInt(), 1);
        }
        QVERIFY(!LineFields::current());
    }

    void leavesOrdinaryLinesAlone_data()
    {
        QTest::addColumn<QString>("message");
        for (const char *message :
             {"127.0.0.1 GET /auth?email=… 200 12 ms", "listening http://127.0.0.1:8777",
              "There is no token: get one from /auth.", "The Authorization field is missing.",
              "HLSERVER_API_KEY is missing; give it in the environment.",
              "tls-key-passphrase: the file is empty.", "keyBindings of eyewitnesses",
              "New connections are shown another https certificate, SHA-256 AB:CD",
              "The session's tokens do not open with this key", "postgresql://pinbridge@db:5432/x"})
            QTest::newRow(message) << QString::fromUtf8(message);
    }

    void leavesOrdinaryLinesAlone()
    {
        QFETCH(QString, message);
        QCOMPARE(redacted(message), message);
    }

    void pinsAreShownOnlyWhereThatIsSet()
    {
        const LogRecord record = about(QStringLiteral("GET /session?sid=4711&x=1 200"));
        for (const LineForm &form : forms()) {
            const bool isShown = form.pins == PinsInLog::Shown;
            const QByteArray line = logLine(record, form);
            QCOMPARE(line.contains("4711"), isShown);
            QVERIFY2(line.contains(isShown ? "sid=4711&x=1 200" : "sid=…&x=1 200"), line);
        }
    }

    void nobodyForgesALine_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("line feed") << QStringLiteral("a\n2026-01-01 info pinbridge.server: forged");
        QTest::newRow("return") << QStringLiteral("a\rforged");
        QTest::newRow("escape") << QStringLiteral("\x1b[2J\x1b[1;31mred");
        QTest::newRow("C1") << QString(QChar(0x9b)) + QStringLiteral("31m") + QChar(0x85);
        QTest::newRow("line separator") << QString(QChar(0x2028)) + QChar(0x2029);
        QTest::newRow("other direction") << QString(QChar(0x202e)) + QStringLiteral("gnp.exe");
        QTest::newRow("null") << QString(QChar(0)) + QStringLiteral("after");
        QTest::newRow("quotes") << QStringLiteral("\",\"level\":\"critical\",\"x\":\"");
        QTest::newRow("half a pair") << QString(QChar(0xd83d));
    }

    void nobodyForgesALine()
    {
        QFETCH(QString, name);
        for (const LineForm &form : forms()) {
            const QByteArray line = logLine(about(name), form);
            QCOMPARE(line.count('\n'), 1);
            QVERIFY(line.endsWith('\n'));
            for (const QChar c : QString::fromUtf8(line.chopped(1))) {
                QVERIFY2(c.category() != QChar::Other_Control && c.category() != QChar::Other_Format
                             && c.category() != QChar::Separator_Line
                             && c.category() != QChar::Separator_Paragraph,
                         line.toPercentEncoding());
            }
            if (form.format != LogFormat::Json)
                continue;
            const auto json = QJsonDocument::fromJson(line.mid(line.indexOf('{'))).object();
            QCOMPARE(json[QLatin1String("level")].toString(), QStringLiteral("info"));
            QCOMPARE(json.size(), form.isForJournal ? 4 : 5);
        }
    }

    void carriesTheRequest()
    {
        LogRecord record = about(QStringLiteral("hello"));
        QVERIFY(
            logLine(record, {}).endsWith("Z info pinbridge.server: [0123456789abcdef] hello\n"));
        const QByteArray json = logLine(record, {LogFormat::Json, false, {}});
        QCOMPARE(QJsonDocument::fromJson(json).object()[QLatin1String("request")].toString(),
                 QStringLiteral("0123456789abcdef"));
        record.request.clear();
        QVERIFY(logLine(record, {}).endsWith("Z info pinbridge.server: hello\n"));
        QVERIFY(!logLine(record, {LogFormat::Json, false, {}}).contains("request"));
    }

    void theJournalGetsAPriorityAndNoTime()
    {
        const std::pair<QtMsgType, const char *> priorities[] = {{QtDebugMsg, "<7>"},
                                                                 {QtInfoMsg, "<6>"},
                                                                 {QtWarningMsg, "<4>"},
                                                                 {QtCriticalMsg, "<3>"},
                                                                 {QtFatalMsg, "<2>"}};
        for (const auto &[type, priority] : priorities) {
            LogRecord record = about(QStringLiteral("hello"));
            record.type = type;
            QCOMPARE(logLine(record, {LogFormat::Text, true, {}}),
                     priority + QByteArray("pinbridge.server: [0123456789abcdef] hello\n"));
            const QByteArray json = logLine(record, {LogFormat::Json, true, {}});
            QVERIFY(json.startsWith(priority + QByteArray("{")));
            QVERIFY(!json.contains("\"time\""));
        }
    }

    void aLongMessageIsCut()
    {
        const QByteArray line = logLine(about(QString(100'000, QLatin1Char('x'))), {});
        QVERIFY(line.size() < 9000);
        QVERIFY(line.endsWith("x… (91808 more)\n"));
    }

private:
    [[nodiscard]] static LogRecord about(const QString &message)
    {
        return {QtInfoMsg, "pinbridge.server", "0123456789abcdef", message};
    }
};

QTEST_GUILESS_MAIN(LogLineTest)
#include "tst_logline.moc"
