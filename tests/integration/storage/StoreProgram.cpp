// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StoreProgram.h"

#include "support/RawHttp.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::test {

StoreProgram::StoreProgram(const StoreBench &bench)
    : m_options{u"--data-dir"_s, bench.folder(), u"--store"_s, bench.store()}
{
    setVariable(u"PGPASSWORD"_s, QLatin1String(PostgresServer::password));
}

int StoreProgram::runOn(const QStringList &command) { return run(command + m_options); }

bool StoreProgram::serve() { return startSandboxed(*this, m_options); }

namespace {

QByteArray valueIn(const std::optional<RawReply> &reply, QLatin1String name)
{
    return QJsonDocument::fromJson(reply.value_or(RawReply()).body)
        .object()
        .value(name)
        .toString()
        .toLatin1();
}

} // namespace

QByteArray tokenOf(quint16 port, const QByteArray &email)
{
    return valueIn(RawHttp(port).exchange("GET /auth?email=" + email), "token"_L1);
}

QByteArray makePin(quint16 port, const QByteArray &token)
{
    const QByteArray creator = token.isEmpty() ? tokenOf(port, "alice@example.com") : token;
    return valueIn(RawHttp(port).exchange("POST /session",
                                          "Authorization: " + creator
                                              + "\r\nContent-Type: application/json\r\n",
                                          R"({"contact_email": "bob@example.com"})"),
                   "sid"_L1);
}

int statusOf(quint16 port, const QByteArray &pin)
{
    return RawHttp(port).exchange("GET /session?sid=" + pin).value_or(RawReply()).status;
}

void addSessions(StoreBench &bench)
{
    const SystemClock clock;
    const auto sessions = bench.open(&clock);
    QVERIFY(sessions);
    QVERIFY(outcomeOf(sessions->insert(sessionAt(clock, u"1001"_s, u"one"_s))));
    QVERIFY(outcomeOf(sessions->insert(sessionAt(clock, u"1002"_s, u"two"_s))));
    QVERIFY(outcomeOf(sessions->revoke(u"1002"_s)));
}

bool writeTo(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) && file.seek(at)
           && file.write(bytes) == bytes.size();
}

bool damagePage(const QString &path)
{
    constexpr qint64 page = 4096;
    return writeTo(path, 3 * page, QByteArray(page, '\x55'));
}

} // namespace pinbridge::test
