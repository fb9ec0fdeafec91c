// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/FakeFacade.h"
#include "ui/TrayIcon.h"
#include "ui/Widget.h"

#include <QAction>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using namespace pinbridge::ui;
using Phase = ServerState::Phase;

namespace {

ServerState serverIn(Phase phase)
{
    ServerState server;
    server.phase = phase;
    server.canStart = true;
    return server;
}

struct Tray
{
    [[nodiscard]] QAction *entry(const QString &name)
    {
        auto *found = icon.menu().findChild<QAction *>(name);
        if (found == nullptr)
            qFatal("there is no entry named %s", qPrintable(name));
        return found;
    }

    test::FakeFacade facade;
    TrayIcon icon{facade};
};

QImage imageOf(TrayMark mark, int side, int waiting = 1)
{
    return trayPicture(mark, waiting).pixmap(side, side).toImage();
}

/// Without its colours: what a person sees who cannot tell them apart.
QImage shapeOf(const QImage &image)
{
    QImage shape = image.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < shape.height(); ++y) {
        for (int x = 0; x < shape.width(); ++x) {
            const QColor color = shape.pixelColor(x, y);
            const bool isInk = color.alpha() > 127 && color.lightness() > 180;
            shape.setPixelColor(x, y,
                                color.alpha() < 128 ? Qt::white
                                : isInk             ? Qt::red
                                                    : Qt::black);
        }
    }
    return shape;
}

int differenceOf(const QImage &a, const QImage &b)
{
    int different = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            different += a.pixel(x, y) == b.pixel(x, y) ? 0 : 1;
    }
    return different;
}

} // namespace

class TestTrayIcon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::dressApplication(); }

    void saysTheStateInWords()
    {
        Tray tray;
        QCOMPARE(tray.icon.words(), u"Pinbridge: stopped"_s);
        tray.facade.listen();
        QCOMPARE(tray.icon.words(), u"Pinbridge: listening on http://192.168.2.110:8777\n"
                                    "On the LAN, approved devices"_s);
        tray.facade.setServer(serverIn(Phase::Starting));
        QCOMPARE(tray.icon.words(), u"Pinbridge: starting"_s);
        tray.facade.setServer(serverIn(Phase::Stopping));
        QCOMPARE(tray.icon.words(), u"Pinbridge: stopping"_s);
        ServerState failed = serverIn(Phase::Failed);
        failed.failure = test::failureText();
        failed.failure->title = u"The port is taken"_s;
        tray.facade.setServer(failed);
        QCOMPARE(tray.icon.words(), u"Pinbridge: failed: The port is taken"_s);
    }

    void countsWhoWaits()
    {
        Tray tray;
        tray.facade.listen();
        QCOMPARE(tray.icon.mark(), TrayMark::Listening);
        tray.facade.setDevices({test::deviceRow(u"192.168.2.17"_s)});
        QCOMPARE(tray.icon.mark(), TrayMark::Waiting);
        QVERIFY(tray.icon.words().endsWith(u"\n1 device waits for a decision"_s));
        tray.facade.setDevices({test::deviceRow(u"192.168.2.17"_s),
                                test::deviceRow(u"192.168.2.18"_s),
                                test::deviceRow(u"192.168.2.19"_s, DeviceRow::State::Blocked)});
        QVERIFY(tray.icon.words().endsWith(u"\n2 devices wait for a decision"_s));
        tray.facade.setDevices({});
        QCOMPARE(tray.icon.mark(), TrayMark::Listening);
    }

    void entriesFollowTheState()
    {
        Tray tray;
        QVERIFY(!tray.entry(u"trayCopy"_s)->isEnabled());
        QVERIFY(!tray.entry(u"trayStart"_s)->isEnabled());
        tray.facade.halt();
        QVERIFY(tray.entry(u"trayStart"_s)->isEnabled());
        QVERIFY(!tray.entry(u"trayStop"_s)->isVisible());
        tray.facade.listen();
        QVERIFY(tray.entry(u"trayCopy"_s)->isEnabled());
        QVERIFY(!tray.entry(u"trayStart"_s)->isVisible());
        QVERIFY(tray.entry(u"trayStop"_s)->isVisible());
        tray.facade.setServer(serverIn(Phase::Stopping));
        QVERIFY(!tray.entry(u"trayStart"_s)->isEnabled());
        for (const QAction *entry : tray.icon.menu().actions())
            QVERIFY(entry->isSeparator() || !entry->text().isEmpty());
    }

    void everyEntryAsks()
    {
        Tray tray;
        tray.facade.listen();
        const std::pair<QString, void (TrayIcon::*)()> entries[] = {
            {u"trayShow"_s, &TrayIcon::showAsked},
            {u"trayNewSession"_s, &TrayIcon::newSessionAsked},
            {u"trayCopy"_s, &TrayIcon::copyAsked},
            {u"trayStop"_s, &TrayIcon::stopAsked},
            {u"trayQuit"_s, &TrayIcon::quitAsked},
        };
        for (const auto &[name, signal] : entries) {
            QSignalSpy asked(&tray.icon, signal);
            tray.entry(name)->trigger();
            QVERIFY2(asked.size() == 1, qPrintable(name));
        }
        tray.facade.halt();
        tray.entry(u"trayStart"_s)->trigger();
        QCOMPARE(tray.facade.calls, QStringList{u"start"_s});
    }

    void marksDifferByShapeAlone_data()
    {
        QTest::addColumn<int>("side");
        for (const int side : {16, 22, 24, 32, 48, 64})
            QTest::newRow(qPrintable(QString::number(side))) << side;
    }

    void marksDifferByShapeAlone()
    {
        QFETCH(int, side);
        const TrayMark marks[] = {TrayMark::Listening, TrayMark::Stopped, TrayMark::Moving,
                                  TrayMark::Failed, TrayMark::Waiting};
        for (const TrayMark one : marks) {
            const QImage shape = shapeOf(imageOf(one, side));
            QCOMPARE(shape.width(), side);
            for (const TrayMark other : marks) {
                const int different = differenceOf(shape, shapeOf(imageOf(other, side)));
                QVERIFY2(one == other || different > side / 4,
                         qPrintable(QString::number(different)));
            }
        }
        const QImage two = imageOf(TrayMark::Waiting, side, 2);
        QVERIFY(two != imageOf(TrayMark::Waiting, side, 3));
        QCOMPARE(imageOf(TrayMark::Waiting, side, 10), imageOf(TrayMark::Waiting, side, 400));
    }
};

QTEST_MAIN(TestTrayIcon)
#include "tst_trayicon.moc"
