// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/RawHttp.h"
#include "ui/BridgeDesk.h"
#include "ui/Theme.h"
#include "ui/TrafficPage.h"
#include "ui/TrafficTable.h"
#include "ui/Widget.h"

#include <QAction>
#include <QClipboard>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using namespace pinbridge::ui;
using test::RawHttp;
using test::textOf;

namespace {

constexpr int patience = 30'000; // ms

struct Desk : test::BridgeDesk
{
    Desk()
        : BridgeDesk(test::onSandbox())
    {
        page.resize(1052, 700);
        page.show();
    }

    [[nodiscard]] TrafficTable *table()
    {
        return test::find<TrafficTable>(page, u"trafficTable"_s);
    }
    [[nodiscard]] int rows() { return table()->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column)
    {
        return table()->model()->index(row, column).data().toString();
    }

    Theme theme{ThemeChoice::Light};
    TrafficPage page{facade, theme};
};

QByteArray valueOf(const std::optional<test::RawReply> &reply, const QString &name)
{
    return reply ? QJsonDocument::fromJson(reply->body).object().value(name).toString().toUtf8()
                 : QByteArray();
}

/// Everything that the page shows, keeps for a tool tip, tells a screen reader or copies.
QString allWords(Desk &desk)
{
    QStringList words;
    const auto *model = desk.table()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        desk.table()->setCurrentIndex(model->index(row, 0));
        desk.page.trafficActions().first()->trigger();
        words << QGuiApplication::clipboard()->text();
        for (int column = 0; column < model->columnCount(); ++column) {
            for (const int role :
                 {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                words << model->index(row, column).data(role).toString();
        }
        auto *tabs = test::find<QTabBar>(desk.page, u"trafficTabs"_s);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            words << test::find<QPlainTextEdit>(desk.page, u"trafficText"_s)->toPlainText();
        }
        for (QAction *action : desk.page.trafficActions()) {
            if (action->menu() == nullptr)
                continue;
            for (QAction *copy : action->menu()->actions()) {
                copy->trigger();
                words << QGuiApplication::clipboard()->text();
            }
        }
        for (const QLabel *label : desk.page.findChildren<QLabel *>())
            words << label->text() << label->toolTip() << label->accessibleName();
    }
    return words.join(u'\n');
}

} // namespace

/// The page with a real bridge behind it, and real requests.
class TestBridgeTraffic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::dressApplication(); }

    void requestsAppear()
    {
        Desk desk;
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
        RawHttp device(desk.port());
        const auto answered = device.exchange("GET /auth?email=bob@example.com");
        const auto refused = device.exchange("GET /session?sid=00000");
        QVERIFY(answered && answered->status == 200);
        QVERIFY(refused && refused->status == 404);
        QTRY_COMPARE_WITH_TIMEOUT(desk.rows(), 2, patience);
        QCOMPARE(desk.cell(0, TrafficModel::Device), u"127.0.0.1"_s);
        QCOMPARE(desk.cell(0, TrafficModel::Request), u"GET /auth"_s);
        QCOMPARE(desk.cell(0, TrafficModel::Status), u"200 OK"_s);
        QCOMPARE(desk.cell(0, TrafficModel::Note), QString());
        QCOMPARE(desk.cell(1, TrafficModel::Request), u"GET /session"_s);
        QCOMPARE(desk.cell(1, TrafficModel::Status), u"404 refused"_s);
        QCOMPARE(desk.cell(1, TrafficModel::Note), u"No live session has this pin."_s);
        desk.table()->setCurrentIndex(desk.table()->model()->index(1, 0));
        QCOMPARE(textOf(desk.page, u"trafficNoteTitle"_s), u"No live session has this pin."_s);
        QVERIFY(textOf(desk.page, u"trafficNoteAdvice"_s).contains(u"compare the digits"_s));
        QCOMPARE(textOf(desk.page, u"trafficId"_s).toLatin1(), refused->field("X-Request-Id"));
    }

    void secretsNeverAppear()
    {
        Desk desk;
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
        RawHttp device(desk.port());
        const QByteArray token =
            valueOf(device.exchange("GET /auth?email=carol@example.com"), u"token"_s);
        QVERIFY(!token.isEmpty());
        const QByteArray authorization = "Authorization: " + token + "\r\n";
        const auto made =
            device.exchange("POST /session", authorization + "Content-Type: application/json\r\n",
                            R"({"contact_email": "bob@example.com"})");
        const QByteArray pin = valueOf(made, u"sid"_s);
        QVERIFY(!pin.isEmpty());
        QVERIFY(device.exchange("GET /session?sid=" + pin, authorization));
        const auto refused =
            device.exchange("GET /session?sid=86420975&token=seventeen-owls",
                            "Authorization: twelve-herons\r\nCookie: nine-cranes\r\n");
        QVERIFY(refused && refused->status == 404);
        QTRY_COMPARE_WITH_TIMEOUT(desk.rows(), 4, patience);
        const QString words = allWords(desk);
        QVERIFY(words.contains(u"creator fetched its own pin"_s)); // it was read at all
        QVERIFY(words.contains(u"No live session has this pin"_s));
        for (const QByteArray &secret :
             {token, valueOf(made, u"session_token"_s), valueOf(made, u"user_token"_s), "=" + pin,
              QByteArray("86420975"), QByteArray("seventeen-owls"), QByteArray("twelve-herons"),
              QByteArray("nine-cranes")})
            QVERIFY2(!words.contains(QString::fromUtf8(secret)), secret.constData());
    }

    void burstComesInFewBatches()
    {
        Desk desk;
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
        QSignalSpy told(&desk.facade.traffic(), &TrafficDesk::seen);
        constexpr int requests = 500;
        RawHttp device(desk.port());
        QElapsedTimer watch;
        watch.start();
        for (int i = 0; i < requests; ++i)
            QVERIFY(device.exchange("GET /healthz"));
        QTRY_COMPARE_WITH_TIMEOUT(desk.rows(), requests, patience);
        // Twenty a second, and somewhat more where the timer rings early; a slow machine has more
        // time.
        const auto most = watch.elapsed() / 45 + 2;
        QVERIFY2(told.size() <= most, qPrintable(QString::number(told.size())));
        for (int row = 0; row < requests; row += 100)
            QCOMPARE(desk.cell(row, TrafficModel::Request), u"GET /healthz"_s);
    }

    void listOutlivesTheServer()
    {
        Desk desk;
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
        RawHttp device(desk.port());
        QVERIFY(device.exchange("GET /healthz"));
        desk.facade.stopServer();
        QTRY_COMPARE_WITH_TIMEOUT(desk.phase(), ServerState::Phase::Stopped, patience);
        QTRY_COMPARE_WITH_TIMEOUT(desk.rows(), 1, patience);
        desk.facade.startServer();
        QTRY_VERIFY_WITH_TIMEOUT(desk.isListening(), patience);
        RawHttp another(desk.port());
        QVERIFY(another.exchange("GET /healthz"));
        QTRY_COMPARE_WITH_TIMEOUT(desk.rows(), 2, patience);
    }
};

QTEST_MAIN(TestBridgeTraffic)
#include "tst_bridgetraffic.moc"
