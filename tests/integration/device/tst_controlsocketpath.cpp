// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bridge/ControlSocket.h"
#include "devices/MemoryDevices.h"
#include "support/FakeClock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace Qt::Literals::StringLiterals;

/// Where the socket of a running server stands.
class ControlSocketPathTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pathsThatAreLong();
    void oneFolderHoweverItIsWritten();
    void nobodyThere();

private:
    QTemporaryDir m_folder;
};

void ControlSocketPathTest::pathsThatAreLong()
{
    QTemporaryDir runtime;
    qputenv("XDG_RUNTIME_DIR", runtime.path().toLocal8Bit());
    QFile::setPermissions(runtime.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString folder = m_folder.filePath(QString(120, u'd'));
    QVERIFY(QDir().mkpath(folder));
    const auto place = controlSocketPlace(folder);
    QVERIFY(place);
    QVERIFY2(place->path.startsWith(runtime.path()), qPrintable(place->path));
    const QString other = m_folder.filePath(QString(120, u'e'));
    QVERIFY(place->path != controlSocketPlace(other).value_or(*place).path);
    FakeClock clock;
    MemoryDevices kept(clock);
    DeviceRegistry devices(kept, clock);
    ControlSocket control(devices, Access::Local);
    QVERIFY(control.listen(folder));
    QVERIFY(QFileInfo::exists(place->path));

    qputenv("XDG_RUNTIME_DIR", folder.toLocal8Bit());
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const auto none = controlSocketPlace(folder);
    QVERIFY(!none);
    QVERIFY(none.error().sentence.contains(folder));
    qunsetenv("XDG_RUNTIME_DIR");
}

void ControlSocketPathTest::oneFolderHoweverItIsWritten()
{
    const QString link = m_folder.filePath(u"link"_s);
    QVERIFY(QFile::link(m_folder.path(), link));
    const QString around = m_folder.path() + u"/../"_s + QFileInfo(m_folder.path()).fileName();
    for (const QString &folder : {m_folder.path(), link, around, m_folder.path() + u'/'})
        QCOMPARE(controlSocketPlace(folder).value_or(FolderSocket()).path,
                 m_folder.filePath(u"control.sock"_s));
}

void ControlSocketPathTest::nobodyThere()
{
    const QTemporaryDir folder;
    const auto reply = askControl(folder.path(), {{u"command"_s, u"list"_s}});
    QVERIFY(!reply);
    QCOMPARE(reply.error().code, FailureCode::Unavailable);
    QVERIFY(reply.error().sentence.contains(folder.path()));
    QVERIFY(reply.error().sentence.contains(u"--data-dir"_s));
}

QTEST_GUILESS_MAIN(ControlSocketPathTest)
#include "tst_controlsocketpath.moc"
