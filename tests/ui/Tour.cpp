// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/Tour.h"

#include "ui/CaptureWindow.h"
#include "ui/Widget.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QStackedWidget>
#include <QTableView>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::test {

namespace {

using namespace pinbridge::ui;

QWidget &pageOf(Stage &stage)
{
    return *find<QStackedWidget>(stage.window, u"content"_s)->currentWidget();
}

void choose(Stage &stage, const QString &table, int row = 0)
{
    auto *view = find<QTableView>(pageOf(stage), table);
    view->setCurrentIndex(view->model()->index(row, 0));
}

QWidget *pageOf(Stage &stage, const QString &page)
{
    stage.window.openPageNamed(page);
    return &stage.window;
}

QWidget *named(Stage &stage, const QString &name)
{
    auto *widget = find<QWidget>(stage.window, name);
    if (!widget->isVisible())
        qFatal("%s is not shown", qPrintable(name));
    return widget;
}

UserText user()
{
    UserText user;
    user.id = u"1058"_s;
    user.email = u"alice@example.com"_s;
    user.name = u"Alice Example"_s;
    user.token = Secret(QByteArray("eyJhbGciOiJIUzI1NiJ9.secret-part.sig"));
    user.tokenEnds = QDateTime::currentDateTimeUtc().addDays(29);
    return user;
}

DraftVerdict verdict(FieldVerdict::Kind kind)
{
    DraftVerdict verdict;
    for (const auto field :
         {ProfileField::Name, ProfileField::Url, ProfileField::EnterpriseId, ProfileField::ApiKey,
          ProfileField::PartnerKey, ProfileField::Passphrase})
        verdict.fields.append({field, kind, said()});
    verdict.complete = kind == FieldVerdict::Kind::Good;
    verdict.needsPassphrase = true;
    return verdict;
}

QList<CheckRow> checkRows()
{
    using Outcome = CheckRow::Outcome;
    return {{u"DNS"_s, Outcome::Passed, said(), {}, std::chrono::milliseconds(12)},
            {u"TLS"_s, Outcome::Warned, said(), said(), std::chrono::milliseconds(95)},
            {u"API"_s, Outcome::Failed, said(), said(), std::chrono::milliseconds(2400)},
            {u"PEM"_s, Outcome::Skipped, said(), {}, {}}};
}

FailureText failure(Remedy remedy) { return {said(), said(), said(), u"code"_s, remedy}; }

QWidget *askForSession(Stage &stage, const QString &page)
{
    pageOf(stage, page);
    typeAndLeave(pageOf(stage), u"creatorEdit"_s, u"alice@example.com"_s);
    typeAndLeave(pageOf(stage), u"contactEdit"_s, u"nobody@example.com"_s);
    click(pageOf(stage), u"createButton"_s);
    return &stage.window;
}

QWidget *judged(Stage &stage, FieldVerdict::Kind kind)
{
    pageOf(stage, u"profiles"_s);
    find<QComboBox>(stage.window, u"centreBox"_s)->setCurrentIndex(2);
    type(stage.window, u"nameEdit"_s, u"Acme"_s);
    const bool isAsked =
        QTest::qWaitFor([&stage] { return stage.facade.calls.contains(u"judge"_s); });
    if (!isAsked)
        qFatal("the form is not judged");
    Q_EMIT stage.facade.draftJudged(stage.facade.lastId, verdict(kind));
    return &stage.window;
}

QAction *actionNamed(const QWidget &window, const QString &name)
{
    auto *action = window.findChild<QAction *>(name);
    if (action == nullptr)
        qFatal("there is no action named %s", qPrintable(name));
    return action;
}

QList<Stop> emptyPages()
{
    QList<Stop> list;
    for (const QString &page :
         u"home sessions devices traffic faults users profiles settings"_s.split(u' ')) {
        list.append(
            {page + u", first start"_s, [page](Stage &stage) { return pageOf(stage, page); }});
        list.append({page + u", nothing came yet"_s, [page](Stage &stage) {
                         stage.facade.listen();
                         return pageOf(stage, page);
                     }});
        list.append({page + u", filled"_s, [page](Stage &stage) {
                         stage.fill();
                         return pageOf(stage, page);
                     }});
    }
    return list;
}

QList<Stop> serverStates()
{
    return {{u"home, open to all"_s,
             [](Stage &stage) {
                 stage.fill();
                 ServerState server = stage.facade.server();
                 server.openToAll = true;
                 server.httpsFingerprint.clear();
                 server.httpsProblem = u"192.168.2.110"_s;
                 stage.facade.setServer(server);
                 return pageOf(stage, u"home"_s);
             }},
            {u"home, this machine only"_s,
             [](Stage &stage) {
                 stage.fill();
                 stage.facade.listenLocally();
                 return pageOf(stage, u"home"_s);
             }},
            {u"home, loopback"_s,
             [](Stage &stage) {
                 stage.facade.listenLocally();
                 ServerState server = stage.facade.server();
                 server.localByHost = true;
                 stage.facade.setServer(server);
                 return pageOf(stage, u"home"_s);
             }},
            {u"home, not started"_s, [](Stage &stage) {
                 stage.fill();
                 ServerState server;
                 server.phase = ServerState::Phase::Failed;
                 server.canStart = true;
                 server.failure = failure(Remedy::StartOnFreePort);
                 stage.facade.setServer(server);
                 return pageOf(stage, u"home"_s);
             }}};
}

QList<Stop> sessionStates()
{
    return {{u"home, creating"_s,
             [](Stage &stage) {
                 stage.facade.listen();
                 return askForSession(stage, u"home"_s);
             }},
            {u"home, not created"_s,
             [](Stage &stage) {
                 stage.facade.listen();
                 QWidget *window = askForSession(stage, u"home"_s);
                 Q_EMIT stage.facade.failed(stage.facade.lastId, failure(Remedy::OpenProfiles));
                 return window;
             }},
            {u"sessions, not created"_s,
             [](Stage &stage) {
                 stage.fill();
                 QWidget *window = askForSession(stage, u"sessions"_s);
                 Q_EMIT stage.facade.failed(stage.facade.lastId, failure(Remedy::TryAgain));
                 return window;
             }},
            {u"sessions, a revoked one"_s, [](Stage &stage) {
                 stage.fill();
                 pageOf(stage, u"sessions"_s);
                 choose(stage, u"sessionTable"_s, 1);
                 return stage.shown();
             }}};
}

void fillTraffic(Stage &stage)
{
    stage.fill();
    pageOf(stage, u"traffic"_s);
}

QList<Stop> trafficStates()
{
    return {{u"traffic, a refusal"_s,
             [](Stage &stage) {
                 fillTraffic(stage);
                 choose(stage, u"trafficTable"_s);
                 return stage.shown();
             }},
            {u"traffic, all that is recorded of a request"_s,
             [](Stage &stage) {
                 fillTraffic(stage);
                 choose(stage, u"trafficTable"_s, 6);
                 return stage.shown();
             }},
            {u"traffic, a search in what was said"_s,
             [](Stage &stage) {
                 fillTraffic(stage);
                 choose(stage, u"trafficTable"_s, 6);
                 QTest::keyClick(find<QWidget>(stage.window, u"trafficText"_s), Qt::Key_F,
                                 Qt::ControlModifier);
                 return stage.shown();
             }},
            {u"traffic, a wrong filter"_s,
             [](Stage &stage) {
                 fillTraffic(stage);
                 type(stage.window, u"trafficSearch"_s, u"is:"_s);
                 if (QWidget *offers = QApplication::activePopupWidget())
                     offers->close();
                 return stage.shown();
             }},
            {u"traffic, two are compared"_s,
             [](Stage &stage) -> QWidget * {
                 fillTraffic(stage);
                 auto *table = find<QTableView>(pageOf(stage), u"trafficTable"_s);
                 choose(stage, u"trafficTable"_s, 5);
                 table->selectionModel()->select(table->model()->index(6, 0),
                                                 QItemSelectionModel::Select
                                                     | QItemSelectionModel::Rows);
                 actionNamed(stage.window, u"compareAction"_s)->trigger();
                 return find<QWidget>(stage.window, u"compareDialog"_s);
             }},
            {u"traffic, a capture is opened"_s,
             [](Stage &stage) -> QWidget * {
                 fillTraffic(stage);
                 auto *window = new CaptureWindow(stage.facade, stage.theme, u"traffic.capture"_s,
                                                  stage.facade.desk.exchanges, &stage.window);
                 window->show();
                 return window;
             }},
            {u"traffic, nothing matches"_s, [](Stage &stage) {
                 fillTraffic(stage);
                 type(stage.window, u"trafficSearch"_s, u"0000"_s);
                 return stage.shown();
             }}};
}

QList<Stop> pageStates()
{
    return {{u"devices, one is chosen"_s,
             [](Stage &stage) {
                 stage.fill();
                 pageOf(stage, u"devices"_s);
                 choose(stage, u"deviceTable"_s);
                 return stage.shown();
             }},
            {u"users, found"_s,
             [](Stage &stage) {
                 stage.facade.listen();
                 pageOf(stage, u"users"_s);
                 type(stage.window, u"userEdit"_s, u"alice@example.com"_s);
                 click(stage.window, u"authenticateButton"_s);
                 Q_EMIT stage.facade.userAuthenticated(stage.facade.lastId, user());
                 return stage.shown();
             }},
            {u"users, failed"_s,
             [](Stage &stage) {
                 stage.facade.listen();
                 pageOf(stage, u"users"_s);
                 type(stage.window, u"userEdit"_s, u"nobody@example.com"_s);
                 click(stage.window, u"authenticateButton"_s);
                 Q_EMIT stage.facade.failed(stage.facade.lastId, failure(Remedy::TryAgain));
                 return stage.shown();
             }},
            {u"profiles, all good"_s,
             [](Stage &stage) { return judged(stage, FieldVerdict::Kind::Good); }},
            {u"profiles, all bad"_s,
             [](Stage &stage) { return judged(stage, FieldVerdict::Kind::Bad); }},
            {u"profiles, checked"_s, [](Stage &stage) {
                 QWidget *window = judged(stage, FieldVerdict::Kind::Good);
                 click(stage.window, u"checkButton"_s);
                 Q_EMIT stage.facade.checkFinished(stage.facade.lastId, checkRows());
                 return window;
             }}};
}

QList<Stop> questions()
{
    return {{u"question, stop"_s,
             [](Stage &stage) {
                 stage.fill();
                 stage.window.stopServer();
                 return named(stage, u"lossBox"_s);
             }},
            {u"question, close"_s,
             [](Stage &stage) {
                 stage.fill();
                 stage.window.close();
                 return named(stage, u"closeBox"_s);
             }},
            {u"question, revoke"_s,
             [](Stage &stage) {
                 stage.fill();
                 pageOf(stage, u"sessions"_s);
                 click(stage.window, u"revokeButton"_s);
                 return named(stage, u"revokeBox"_s);
             }},
            {u"question, forget"_s,
             [](Stage &stage) {
                 stage.fill();
                 pageOf(stage, u"devices"_s);
                 choose(stage, u"deviceTable"_s);
                 actionNamed(stage.window, u"forgetAction"_s)->trigger();
                 return named(stage, u"deviceBox"_s);
             }},
            {u"question, forget waiting"_s, [](Stage &stage) {
                 stage.fill();
                 pageOf(stage, u"devices"_s);
                 actionNamed(stage.window, u"forgetWaitingAction"_s)->trigger();
                 return named(stage, u"deviceBox"_s);
             }}};
}

QList<Stop> dialogs()
{
    return {{u"guide"_s,
             [](Stage &stage) {
                 stage.fill();
                 actionNamed(stage.window, u"guideAction"_s)->trigger();
                 return named(stage, u"guideDialog"_s);
             }},
            {u"about"_s,
             [](Stage &stage) {
                 actionNamed(stage.window, u"aboutAction"_s)->trigger();
                 return named(stage, u"aboutBox"_s);
             }},
            {u"language"_s,
             [](Stage &stage) {
                 stage.languages.actions().last()->trigger();
                 return named(stage, u"languageBox"_s);
             }},
            {u"certificate"_s,
             [](Stage &stage) {
                 stage.fill();
                 pageOf(stage, u"home"_s);
                 click(stage.window, u"certificateButton"_s);
                 return named(stage, u"certificateDialog"_s);
             }},
            {u"certificate, not served"_s,
             [](Stage &stage) {
                 stage.facade.halt();
                 actionNamed(stage.window, u"certificateAction"_s)->trigger();
                 return named(stage, u"certificateDialog"_s);
             }},
            {u"pin, full screen"_s, [](Stage &stage) {
                 stage.fill();
                 pageOf(stage, u"sessions"_s);
                 click(stage.window, u"fullScreen"_s);
                 return named(stage, u"fullScreenPin"_s);
             }}};
}

} // namespace

const QList<Stop> &stops()
{
    static const QList<Stop> all = emptyPages() + serverStates() + sessionStates() + trafficStates()
                                   + pageStates() + faultStops() + questions() + dialogs();
    return all;
}

void addStops()
{
    QTest::addColumn<int>("stop");
    for (qsizetype i = 0; i < stops().size(); ++i)
        QTest::newRow(qPrintable(stops().at(i).name)) << int(i);
}

} // namespace pinbridge::test
