// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "StoreBench.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::test {

void StoreBench::addKinds()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("SQLite") << Kind::Sqlite;
    if (PostgresServer::isInstalled())
        QTest::newRow("PostgreSQL") << Kind::Postgres;
    else
        qInfo("PostgreSQL is not installed here: these tests run on SQLite alone");
}

PostgresServer *StoreBench::postgres()
{
    static PostgresServer server;
    static const bool started = server.start();
    if (!started)
        qWarning("%s", server.errors().constData());
    return started ? &server : nullptr;
}

StoreBench::StoreBench(Kind kind)
    : m_kind(kind)
{
    if (kind == Kind::Sqlite)
        m_store = m_folder.filePath(u"sessions.db"_s);
    else if (PostgresServer *const server = postgres())
        m_store = server->newDatabase();
}

StoreOptions StoreBench::options() const
{
    StoreOptions options;
    options.address = *StoreAddress::parse(m_store, m_folder.path());
    options.keyFile = m_folder.filePath(u"store.key"_s);
    return options;
}

std::unique_ptr<StoredServer> StoreBench::open(const Clock *own)
{
    auto sessions = std::make_unique<StoredServer>(options(), own ? *own : clock);
    if (const auto opened = sessions->open(); !opened) {
        qWarning("%s", qPrintable(opened.error().sentence));
        return nullptr;
    }
    return sessions;
}

QByteArray StoreBench::content() const
{
    if (m_kind == Kind::Postgres)
        return postgres()->dump(m_store);
    QByteArray all;
    const QFileInfoList files =
        QDir(m_folder.path()).entryInfoList({u"sessions.db*"_s}, QDir::Files);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

bool StoreBench::execute(const QString &statement) const
{
    if (m_kind == Kind::Postgres)
        return postgres()->execute(m_store, statement);
    QProcess shell;
    shell.start(u"sqlite3"_s, {m_store, statement});
    return shell.waitForFinished() && shell.exitCode() == 0;
}

Session sessionAt(const Clock &clock, const QString &pin, const QString &id)
{
    Session session;
    session.pin = pin;
    session.id = id;
    session.creator = {.email = u"ann@example.com"_s,
                       .userId = u"17"_s,
                       .userToken = "creator-user-token-" + id.toUtf8(),
                       .sessionToken = "creator-session-token-" + id.toUtf8()};
    session.contact = {.email = u"bob@example.com"_s,
                       .userId = u"18"_s,
                       .userToken = "contact-user-token-" + id.toUtf8(),
                       .sessionToken = "contact-session-token-" + id.toUtf8()};
    session.url = u"gss+ssl://media.example.com"_s;
    session.wsUrl = u"wss://media.example.com"_s;
    session.createdAt = clock.now();
    session.expiresAt = clock.now().addSecs(3600);
    return session;
}

QString pinOf(int number) { return u"%1"_s.arg(number, 6, 10, QLatin1Char('0')); }

} // namespace pinbridge::test
