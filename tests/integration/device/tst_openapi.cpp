// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DeskUnderTest.h"
#include "server/Problem.h"
#include "server/Routes.h"

#include <QFile>
#include <QSet>
#include <QTest>
#include <QUrl>

#include <yaml-cpp/yaml.h>

using namespace pinbridge;
using namespace pinbridge::test;

namespace {

QString textOf(const YAML::Node &node)
{
    return node.IsDefined() && node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
}

/// One operation of the document, and where it stands.
struct Operation
{
    QString method; ///< "GET"
    QString path; ///< as documented: "/problems/{type}"
    YAML::Node node;

    /// As in the table of routes: a path that ends in a parameter is all that begins so.
    [[nodiscard]] QString route() const
    {
        return method + QLatin1Char(' ') + path.section(QLatin1Char('{'), 0, 0);
    }
};

QByteArray named(const Operation &operation)
{
    return operation.method.toUtf8() + ' ' + operation.path.toUtf8();
}

QString problem(const QString &type, const QString &status)
{
    return type + QLatin1Char(' ') + status;
}

/// "/problems/bad-pin 400" for every pair of `type` and `status` that a schema below `node` fixes.
void collectProblems(const YAML::Node &node, QSet<QString> &found)
{
    if (node.IsSequence()) {
        for (const YAML::Node &item : node)
            collectProblems(item, found);
    }
    if (!node.IsMap())
        return;
    const YAML::Node properties = node["properties"];
    if (properties.IsDefined() && properties["type"].IsDefined() && properties["status"].IsDefined()
        && properties["status"]["const"].IsDefined()) {
        const QString status = textOf(properties["status"]["const"]);
        for (const YAML::Node &type : properties["type"]["enum"])
            found.insert(problem(textOf(type), status));
        if (const YAML::Node type = properties["type"]["const"]; type.IsDefined())
            found.insert(problem(textOf(type), status));
    }
    for (const auto &entry : node)
        collectProblems(entry.second, found);
}

QString sorted(const QSet<QString> &set)
{
    QStringList list(set.begin(), set.end());
    list.sort();
    return list.join(QLatin1Char('\n'));
}

} // namespace

/// /openapi.yaml and the code say the same, in both directions.
class OpenApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void servedAsItIs();
    void versionIsTheProgramsOwn();
    void routesAreTheTable();
    void problemsAreTheTable();
    void responsesHoldTheirStatus();
    void guardsAndLimits();
    void everyRouteAnswersAsDocumented();
    void refusalsAreDocumented_data();
    void refusalsAreDocumented();
    void aSideHasTheKeysOfTheSchema();

private:
    [[nodiscard]] QList<Operation> operations() const;
    [[nodiscard]] YAML::Node resolved(const YAML::Node &node) const;
    [[nodiscard]] YAML::Node response(const Operation &operation, int status) const;
    void checkReply(const Operation &operation, const RawReply &reply) const;

    DeskUnderTest m_desk;
    YAML::Node m_document;
};

void OpenApiTest::initTestCase()
{
    const QByteArray text = m_desk.get("/openapi.yaml").body;
    try {
        m_document = YAML::Load(text.toStdString());
    } catch (const YAML::Exception &error) {
        QFAIL(error.what());
    }
    QVERIFY(textOf(m_document["openapi"]).startsWith(QLatin1String("3.1.")));
}

QList<Operation> OpenApiTest::operations() const
{
    static const QSet<QString> methods = {QStringLiteral("get"), QStringLiteral("post"),
                                          QStringLiteral("put"), QStringLiteral("patch"),
                                          QStringLiteral("delete")};
    QList<Operation> all;
    for (const auto &path : m_document["paths"]) {
        for (const auto &entry : path.second) {
            const QString method = textOf(entry.first);
            if (methods.contains(method))
                all.append({method.toUpper(), textOf(path.first), entry.second});
        }
    }
    return all;
}

YAML::Node OpenApiTest::resolved(const YAML::Node &node) const
{
    if (!node.IsMap() || !node["$ref"].IsDefined())
        return node;
    // Only references inside the document: "#/components/responses/Side".
    const QStringList steps = textOf(node["$ref"]).split(QLatin1Char('/')).mid(1);
    YAML::Node found = m_document;
    for (const QString &step : steps)
        found.reset(found[step.toStdString()]);
    return found;
}

YAML::Node OpenApiTest::response(const Operation &operation, int status) const
{
    const YAML::Node responses = operation.node["responses"];
    const YAML::Node own = responses[std::to_string(status)];
    return resolved(own.IsDefined() ? own : responses["default"]);
}

void OpenApiTest::servedAsItIs()
{
    const RawReply reply = m_desk.get("/openapi.yaml");
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.field("Content-Type"), QByteArray("application/yaml"));
    QFile file(QStringLiteral(PINBRIDGE_WEB_FOLDER "/openapi.yaml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(reply.body, file.readAll());
}

void OpenApiTest::versionIsTheProgramsOwn()
{
    QCOMPARE(textOf(m_document["info"]["version"]), QStringLiteral(PINBRIDGE_VERSION));
}

void OpenApiTest::routesAreTheTable()
{
    QSet<QString> documented;
    for (const Operation &operation : operations())
        documented.insert(operation.route());
    QSet<QString> served;
    for (const Route &route : routes())
        served.insert(QString::fromLatin1(http::methodName(route.method) + ' ' + route.path));
    QCOMPARE(sorted(documented), sorted(served));
}

void OpenApiTest::problemsAreTheTable()
{
    QSet<QString> known;
    QSet<QString> types;
    for (const ProblemType &type : allProblems()) {
        const QString path = QLatin1String("/problems/") + QLatin1String(type.type);
        types.insert(path);
        known.insert(problem(path, QString::number(type.status)));
    }
    QSet<QString> documented;
    collectProblems(m_document, documented);
    QCOMPARE(sorted(documented), sorted(known));
    QSet<QString> enumerated;
    for (const YAML::Node &type :
         m_document["components"]["schemas"]["Problem"]["properties"]["type"]["enum"])
        enumerated.insert(textOf(type));
    QCOMPARE(sorted(enumerated), sorted(types));
}

void OpenApiTest::responsesHoldTheirStatus()
{
    for (const Operation &operation : operations()) {
        QVERIFY2(operation.node["responses"]["200"].IsDefined(), named(operation));
        QVERIFY2(operation.node["responses"]["default"].IsDefined(), named(operation));
        for (const auto &entry : operation.node["responses"]) {
            const QString status = textOf(entry.first);
            if (status == QLatin1String("200") || status == QLatin1String("default"))
                continue;
            const YAML::Node content = resolved(entry.second)["content"];
            // Readiness is told in one form, good or bad.
            if (operation.path == QLatin1String("/readyz") && status == QLatin1String("503"))
                continue;
            QVERIFY2(content["application/problem+json"].IsDefined(), named(operation));
            QSet<QString> problems;
            collectProblems(content, problems);
            QVERIFY2(!problems.isEmpty(), named(operation) + ' ' + status.toUtf8());
            for (const QString &pair : problems)
                QVERIFY2(pair.endsWith(QLatin1Char(' ') + status), qPrintable(pair));
        }
    }
}

void OpenApiTest::guardsAndLimits()
{
    for (const Operation &operation : operations()) {
        const auto route =
            std::find_if(routes().begin(), routes().end(), [&](const Route &candidate) {
                return operation.route().toLatin1()
                       == http::methodName(candidate.method) + ' ' + candidate.path;
            });
        QVERIFY2(route != routes().end(), named(operation));
        const YAML::Node responses = operation.node["responses"];
        QVERIFY2(responses["403"].IsDefined() == route->guarded, named(operation));
        QVERIFY2(responses["413"].IsDefined() == (route->bodyLimit > 0), named(operation));
        for (const char *everywhere : {"421", "429", "503"})
            QVERIFY2(responses[everywhere].IsDefined(), named(operation));
        for (const char *waiting : {"429", "503"}) {
            const YAML::Node fields = resolved(responses[waiting])["headers"];
            QVERIFY2(fields["Retry-After"].IsDefined(), named(operation));
        }
    }
}

void OpenApiTest::checkReply(const Operation &operation, const RawReply &reply) const
{
    const YAML::Node documented = response(operation, reply.status);
    QVERIFY2(documented.IsDefined(), named(operation));
    const YAML::Node content = documented["content"];
    QVERIFY2(content[reply.field("Content-Type").toStdString()].IsDefined(),
             named(operation) + ": " + QByteArray::number(reply.status) + ' '
                 + reply.field("Content-Type"));
    for (const auto &entry : documented["headers"]) {
        if (textOf(resolved(entry.second)["required"]) == QLatin1String("true"))
            QVERIFY2(!reply.field(textOf(entry.first).toLatin1()).isEmpty(), named(operation));
    }
    if (reply.status < 400)
        return;
    QSet<QString> problems;
    collectProblems(content, problems);
    QVERIFY2(problems.contains(problem(QLatin1String("/problems/") + problemIn(reply),
                                       QString::number(reply.status))),
             named(operation) + ": " + reply.body);
}

void OpenApiTest::everyRouteAnswersAsDocumented()
{
    const QByteArray token = m_desk.authenticate("alice@example.com");
    for (const Operation &operation : operations()) {
        QString path = operation.path;
        QStringList query;
        for (const YAML::Node &parameter : operation.node["parameters"]) {
            const QString name = textOf(parameter["name"]);
            const QString example = textOf(parameter["example"]);
            QVERIFY2(!example.isEmpty(), named(operation));
            if (textOf(parameter["in"]) == QLatin1String("path"))
                path.replace(QLatin1Char('{') + name + QLatin1Char('}'), example);
            else
                query.append(name + QLatin1Char('=') + example);
        }
        if (!query.isEmpty())
            path += QLatin1Char('?') + query.join(QLatin1Char('&'));
        const QByteArray target = path.toLatin1();
        checkReply(operation, operation.method == QLatin1String("POST")
                                  ? m_desk.create(token, "bob@example.com")
                                  : m_desk.get(target));
    }
}

void OpenApiTest::refusalsAreDocumented_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("status");
    QTest::newRow("no address") << QByteArray("GET /auth") << QByteArray() << 400;
    QTest::newRow("nobody") << QByteArray("GET /auth?email=nobody@example.com") << QByteArray()
                            << 404;
    QTest::newRow("two") << QByteArray("GET /auth?email=twin@example.com") << QByteArray() << 409;
    QTest::newRow("upstream") << QByteArray("GET /auth?email=broken@example.com") << QByteArray()
                              << 502;
    QTest::newRow("no pin") << QByteArray("GET /session") << QByteArray() << 400;
    QTest::newRow("wrong pin") << QByteArray("GET /session?sid=00000") << QByteArray() << 404;
    QTest::newRow("no token") << QByteArray("POST /session") << QByteArray() << 400;
    QTest::newRow("wrong token") << QByteArray("POST /session")
                                 << QByteArray("Authorization: t\r\n") << 400;
    QTest::newRow("expectation") << QByteArray("POST /session") << QByteArray("Expect: tea\r\n")
                                 << 417;
    QTest::newRow("large head") << QByteArray("GET /auth")
                                << "X-Large: " + QByteArray(20'000, 'x') + "\r\n"
                                << 431;
    QTest::newRow("method") << QByteArray("PUT /session") << QByteArray() << 405;
    QTest::newRow("no such problem") << QByteArray("GET /problems/none") << QByteArray() << 404;
}

void OpenApiTest::refusalsAreDocumented()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, fields);
    QFETCH(int, status);
    const QByteArray body =
        line.startsWith("POST") ? R"({"contact_email": "bob@example.com"})" : QByteArray();
    const auto reply = RawHttp(m_desk.port()).exchange(line, fields, body);
    QVERIFY(reply);
    QCOMPARE(reply->status, status);
    const QString method = QString::fromLatin1(line.left(line.indexOf(' ')));
    const QString path =
        QString::fromLatin1(line).section(QLatin1Char(' '), 1).section(QLatin1Char('?'), 0, 0);
    for (const Operation &operation : operations()) {
        const QString start = operation.path.section(QLatin1Char('{'), 0, 0);
        const bool covers =
            operation.path == path || (start != operation.path && path.startsWith(start));
        if (covers && (operation.method == method || method == QLatin1String("PUT"))) {
            checkReply(operation, *reply);
            return;
        }
    }
    QFAIL("no such operation");
}

void OpenApiTest::aSideHasTheKeysOfTheSchema()
{
    const QByteArray token = m_desk.authenticate("alice@example.com");
    const QStringList keys = jsonOf(m_desk.create(token, "bob@example.com")).keys();
    const YAML::Node schema = m_document["components"]["schemas"]["Side"];
    QSet<QString> described;
    for (const auto &property : schema["properties"])
        described.insert(textOf(property.first));
    QSet<QString> required;
    for (const YAML::Node &name : schema["required"])
        required.insert(textOf(name));
    QCOMPARE(sorted(described), sorted({keys.begin(), keys.end()}));
    QCOMPARE(sorted(required), sorted(described));
}

QTEST_GUILESS_MAIN(OpenApiTest)
#include "tst_openapi.moc"
