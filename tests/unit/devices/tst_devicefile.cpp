// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DeviceFolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace pinbridge;
using namespace pinbridge::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// What is kept of the devices, across restarts.
class DeviceFileTest
    : public QObject
    , private DeviceFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingYet();
    void aDecisionIsOnDiskAtOnce();
    void everythingIsKept();
    void waitingIsWrittenALittleLater();
    void anEndedAllowanceIsNotReadBack();
    void waitsAgainWhenItsHourHasEnded();
    void onlyTheOwnerReads();
    void refused_data();
    void refused();
    void openToOthers();
    void aDecisionThatCannotBeKept();
    void aDamagedFileChangesNothingWhileRunning();
    void readAgainOnceItsModeIsMended();
    void everyComplaintOnce();
    void otherLinksAreOtherDevices();
    void aRemovedFileIsWrittenAgain();
    void lockedByAnother();
    void decisionsHaveALimit();
};

void DeviceFileTest::init() { makeFolder(); }

void DeviceFileTest::nothingYet()
{
    const auto devices = open();
    QVERIFY(devices->devices().isEmpty());
    QVERIFY(!QFileInfo::exists(path()));
}

void DeviceFileTest::aDecisionIsOnDiskAtOnce()
{
    const auto devices = open();
    QVERIFY(devices->block(m_phone));
    QVERIFY(text().contains("192.168.2.17"));
    QVERIFY(devices->forget(m_phone));
    QVERIFY(!text().contains("192.168.2.17"));
}

void DeviceFileTest::everythingIsKept()
{
    const QDateTime first = m_clock.now();
    {
        const auto devices = open();
        QVERIFY(devices->knock(m_phone, u"Phone \"1\" Телефон"_s));
        QVERIFY(devices->allow(m_tablet, 1h));
        QVERIFY(devices->block(QHostAddress(u"10.0.0.1"_s)));
        QVERIFY(devices->allow(QHostAddress(u"10.0.0.2"_s)));
        m_clock.advance(10min);
        QVERIFY(!devices->note(m_phone, u"Phone \"1\" Телефон"_s));
    }
    const auto devices = open();
    QCOMPARE(devices->devices().size(), 4);
    const Device phone = devices->devices().first();
    QCOMPARE(phone.address, m_phone);
    QCOMPARE(phone.state, DeviceState::Waiting);
    QCOMPARE(phone.firstSeen, first);
    QCOMPARE(phone.lastSeen, m_clock.now());
    QCOMPARE(phone.agent, u"Phone \"1\" Телефон"_s);
    QCOMPARE(phone.requests, 0);
    QCOMPARE(devices->note(QHostAddress(u"10.0.0.1"_s), {}), DeviceState::Blocked);
    QCOMPARE(devices->note(QHostAddress(u"10.0.0.2"_s), {}), DeviceState::Allowed);
    m_clock.advance(50min - 1ms);
    QCOMPARE(devices->note(m_tablet, {}), DeviceState::Allowed);
    m_clock.advance(1ms);
    QVERIFY(!devices->note(m_tablet, {}));
}

void DeviceFileTest::waitingIsWrittenALittleLater()
{
    const auto devices = open();
    QVERIFY(devices->knock(m_phone, {}));
    QVERIFY(!QFileInfo::exists(path()));
    QTRY_VERIFY(text().contains("192.168.2.17"));
}

void DeviceFileTest::anEndedAllowanceIsNotReadBack()
{
    {
        const auto devices = open();
        QVERIFY(devices->allow(m_phone, 1h));
    }
    m_clock.advance(1h);
    const auto devices = open();
    QVERIFY(devices->devices().isEmpty());
    QVERIFY(!devices->note(m_phone, {}));
}

void DeviceFileTest::waitsAgainWhenItsHourHasEnded()
{
    const auto devices = open();
    QVERIFY(devices->allow(m_phone, 1h));
    m_clock.advance(1h);
    QVERIFY(!devices->note(m_phone, {}));
    QVERIFY(devices->knock(m_phone, u"Phone/1"_s));
    QTRY_VERIFY(text().contains("waiting")); // the file had its ended allowance until then
    QCOMPARE(devices->waiting(), 1);
    QCOMPARE(devices->devices().first().agent, u"Phone/1"_s);
}

void DeviceFileTest::onlyTheOwnerReads()
{
    const auto devices = open();
    QVERIFY(devices->allow(m_phone));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(path()).permissions() & others));
    // Nothing but the file is left behind.
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{u"devices.json"_s});
}

void DeviceFileTest::refused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("hint");
    const auto row = [](const char *name, const QByteArray &text, const QString &hint) {
        QTest::newRow(name) << text << hint;
    };
    const auto device = [](const QByteArray &fields) {
        return R"({"version": 1, "devices": [{"address": "10.0.0.1", "state": "blocked"},)" + fields
               + "]}";
    };
    row("empty", "", u"is damaged"_s);
    row("half", R"({"version": 1, "dev)", u"is damaged"_s);
    row("another kind", "[]", u"is damaged"_s);
    row("no version", R"({"devices": []})", u"is damaged"_s);
    row("no devices", R"({"version": 1})", u"is damaged"_s);
    row("later", R"({"version": 2, "devices": []})", u"later version"_s);
    row("no address", device(R"({"state": "blocked"})"), u"is damaged"_s);
    row("no such address", device(R"({"address": "10.0.0.x", "state": "blocked"})"),
        u"is damaged"_s);
    row("no such state", device(R"({"address": "10.0.0.2", "state": "open"})"), u"is damaged"_s);
    row("no time",
        device(R"({"address": "10.0.0.2", "state": "allowed", "allowed_until": "soon"})"),
        u"is damaged"_s);
    row("time of no form",
        device(R"({"address": "10.0.0.2", "state": "allowed", "allowed_until": 5})"),
        u"is damaged"_s);
    row("twice", device(R"({"address": "10.0.0.1", "state": "allowed"})"), u"is damaged"_s);
    row("large", QByteArray(DeviceFile::maximumSize + 1, ' '), u"larger"_s);
}

void DeviceFileTest::refused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, hint);
    write(text);
    DeviceRegistry devices(path(), m_clock);
    const auto loaded = devices.load();
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, FailureCode::BadSetting);
    QCOMPARE(loaded.error().stage, Stage::Storage);
    QVERIFY(loaded.error().sentence.contains(path()));
    QVERIFY2(loaded.error().sentence.contains(hint), qPrintable(loaded.error().sentence));
    QVERIFY(!devices.allow(m_phone));
    QCOMPARE(this->text(), text); // what is left of it is still there
}

void DeviceFileTest::openToOthers()
{
    write(R"({"version": 1, "devices": []})");
    QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::WriteOther);
    DeviceRegistry devices(path(), m_clock);
    const auto loaded = devices.load();
    QVERIFY(!loaded);
    QVERIFY(loaded.error().sentence.contains(u"chmod 600"_s));
}

void DeviceFileTest::aDecisionThatCannotBeKept()
{
    const auto devices = open();
    QVERIFY(devices->allow(m_phone));
    QSignalSpy changed(devices.get(), &DeviceRegistry::changed);
    // A folder stands where the file belongs: nobody can write it, not even root.
    QVERIFY(QFile::remove(path()));
    QVERIFY(QDir(path()).mkpath(u"x"_s));
    const auto blocked = devices->block(m_phone);
    QVERIFY(!blocked);
    QCOMPARE(blocked.error().code, FailureCode::Unavailable);
    QCOMPARE(devices->note(m_phone, {}), DeviceState::Allowed);
    QCOMPARE(changed.count(), 0);
}

void DeviceFileTest::aDamagedFileChangesNothingWhileRunning()
{
    const auto devices = open();
    QVERIFY(devices->block(m_phone));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"is damaged"_s));
    write("nonsense");
    QTest::qWait(300);
    QCOMPARE(devices->note(m_phone, {}), DeviceState::Blocked);
    QVERIFY(!devices->allow(m_phone));
    QCOMPARE(devices->note(m_phone, {}), DeviceState::Blocked);
    QCOMPARE(text(), QByteArray("nonsense"));
}

void DeviceFileTest::readAgainOnceItsModeIsMended()
{
    const auto devices = open();
    QVERIFY(devices->allow(m_phone));
    // Written by another, and open to others for a while: neither time nor size change with that.
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"chmod 600"_s));
    QByteArray changed = text();
    changed.replace("allowed", "blocked");
    write(changed);
    QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    QTest::qWait(300);
    QCOMPARE(devices->note(m_phone, {}), DeviceState::Allowed);
    QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner);
    QTRY_COMPARE(devices->note(m_phone, {}), DeviceState::Blocked);
}

void DeviceFileTest::everyComplaintOnce()
{
    const auto devices = open();
    QVERIFY(devices->block(m_phone));
    const QByteArray good = text();
    for (int i = 0; i < 2; ++i) { // told anew when it was good in between
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"is damaged"_s));
        write("nonsense");
        QTest::qWait(300);
        write("more nonsense");
        QTest::qWait(300);
        write(good);
        QTest::qWait(300);
    }
    QCOMPARE(devices->note(m_phone, {}), DeviceState::Blocked);
}

void DeviceFileTest::otherLinksAreOtherDevices()
{
    {
        const auto devices = open();
        QVERIFY(devices->allow(QHostAddress(u"fe80::17%lan0"_s)));
        QVERIFY(devices->block(QHostAddress(u"fe80::17%lan1"_s)));
    }
    const auto devices = open();
    QCOMPARE(devices->devices().size(), 2);
    QCOMPARE(devices->note(QHostAddress(u"fe80::17%lan0"_s), {}), DeviceState::Allowed);
    QCOMPARE(devices->note(QHostAddress(u"fe80::17%lan1"_s), {}), DeviceState::Blocked);
}

void DeviceFileTest::aRemovedFileIsWrittenAgain()
{
    const auto devices = open();
    QVERIFY(devices->block(m_phone));
    QVERIFY(QFile::remove(path()));
    QTest::qWait(300);
    QCOMPARE(devices->note(m_phone, {}), DeviceState::Blocked);
    QVERIFY(devices->allow(m_tablet));
    QCOMPARE(open()->devices().size(), 2);
}

void DeviceFileTest::lockedByAnother()
{
    const auto devices = open();
    {
        const auto lock = DeviceFile(path()).lock();
        QVERIFY(lock);
        const auto allowed = devices->allow(m_phone);
        QVERIFY(!allowed);
        QCOMPARE(allowed.error().code, FailureCode::Unavailable);
    }
    QVERIFY(devices->allow(m_phone));
}

void DeviceFileTest::decisionsHaveALimit()
{
    QList<Device> many(DeviceRegistry::decidedLimit);
    for (qsizetype i = 0; i < many.size(); ++i) {
        many[i].address = QHostAddress(quint32(0x0a000001 + i));
        many[i].state = DeviceState::Allowed;
        many[i].agent = QString(longestAgent, u'"'); // takes the most room
    }
    QVERIFY(DeviceFile(path()).write(many));
    const auto devices = open();
    QCOMPARE(devices->devices().size(), many.size());
    QVERIFY(!devices->allow(m_phone));
    QVERIFY(devices->knock(m_phone, {}));
    QVERIFY(!devices->allow(m_phone));
    QVERIFY(devices->block(many.at(0).address)); // it has its entry
    QVERIFY(devices->forget(many.at(1).address));
    QVERIFY(devices->allow(m_phone));
}

QTEST_GUILESS_MAIN(DeviceFileTest)
#include "tst_devicefile.moc"
