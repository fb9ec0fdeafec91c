// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/ConsoleParts.h"
#include "bench/Load.h"
#include "ui/BridgeDesk.h"
#include "ui/MainWindow.h"
#include "ui/Theme.h"
#include "ui/Widget.h"

#include <QStackedWidget>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::bench {

namespace {

using ui::MainWindow;

constexpr int rounds = 3;
constexpr std::chrono::seconds roundTime{8};
constexpr double stallLimit = 50; // ms
constexpr double keyLimit = 50; // ms
constexpr double idleLimit = 10; // ms, one tick of the system

/// What one of the window's pages goes through.
struct Scene
{
    MainWindow::Page page;
    QString field; ///< is typed into
    QString text;
    bool asksPins; ///< else for /healthz, which is answered fastest
    QString words; ///< "Traffic, typing a filter"
};

struct Figures
{
    Rounds rate;
    Rounds stall;
    Rounds stallAtRest;
    Rounds event;
    Rounds key;
    Rounds keyAtRest;
    Rounds slowKey;
    Rounds slowKeyAtRest;
};

class Bench
{
public:
    explicit Bench(MeteredApplication &application)
        : m_application(application)
    {
        m_window.show();
        m_isReady = spinUntil([this] { return m_desk.isListening(); });
        QObject::connect(&m_desk.facade, &ui::Facade::sessionCreated, &m_window,
                         [this](ui::RequestId, const ui::SessionRow &made) { m_pin = made.pin; });
        m_desk.facade.createSession(u"alice@example.com"_s, u"bob@example.com"_s);
        m_isReady = m_isReady && spinUntil([this] { return !m_pin.isEmpty(); });
    }

    [[nodiscard]] bool isReady() const { return m_isReady; }

    void run(const Scene &scene, Figures &figures)
    {
        m_window.openPage(scene.page);
        QWidget *page = test::find<QStackedWidget>(m_window, u"content"_s)->currentWidget();
        auto *field = test::find<QLineEdit>(*page, scene.field);
        m_window.activateWindow();
        for (const bool isLoaded : {false, true}) {
            std::optional<Load> load;
            if (isLoaded) {
                const QString target = scene.asksPins ? u"/session?sid="_s + m_pin : u"/healthz"_s;
                load.emplace(m_desk.port(), target, roundTime);
                spin(std::chrono::milliseconds(200)); // it has begun
            }
            field->clear();
            m_application.takeLongest();
            {
                const StallMeter meter;
                const Typist typist(*field, scene.text);
                spin(roundTime - std::chrono::milliseconds(500));
                (isLoaded ? figures.stall : figures.stallAtRest).add(quantile(meter.stalls(), 1));
                (isLoaded ? figures.key : figures.keyAtRest).add(quantile(typist.latencies(), 0.5));
                (isLoaded ? figures.slowKey : figures.slowKeyAtRest)
                    .add(quantile(typist.latencies(), 1));
            }
            if (!isLoaded)
                continue;
            figures.event.add(m_application.takeLongest());
            figures.rate.add(load->rate());
        }
        field->clear();
        spin(std::chrono::milliseconds(500));
    }

    /// With a session whose time runs, and then with the window in the tray; ms in ten seconds.
    void rest(Report &report)
    {
        m_window.openPage(MainWindow::Sessions);
        test::find<QWidget>(m_window, u"sessionTable"_s)->setFocus();
        const auto busy = [] {
            spin(std::chrono::seconds(2));
            const double before = busyTime(QCoreApplication::applicationPid());
            spin(std::chrono::seconds(10));
            return Rounds(busyTime(QCoreApplication::applicationPid()) - before);
        };
        report.add({.what = u"processor time in 10 s, Sessions, with one whose time runs"_s,
                    .unit = u"ms"_s,
                    .measured = busy()});
        m_window.hide();
        report.add({.what = u"processor time in 10 s, window in the tray"_s,
                    .unit = u"ms"_s,
                    .measured = busy(),
                    .goal = {.kind = Goal::Kind::Below, .limit = idleLimit}});
    }

private:
    MeteredApplication &m_application;
    test::BridgeDesk m_desk{test::onSandbox()};
    ui::Theme m_theme{ui::ThemeChoice::Light};
    MainWindow m_window{m_desk.facade, m_theme};
    QString m_pin;
    bool m_isReady = false;
};

void tell(Report &report, const QString &words, const Figures &figures)
{
    const Goal smooth{.kind = Goal::Kind::Below, .limit = stallLimit};
    const Goal prompt{.kind = Goal::Kind::Below, .limit = keyLimit};
    report.add(
        {.what = words + ": requests answered"_L1, .unit = u"/s"_s, .measured = figures.rate});
    report.add({.what = words + ": longest stall"_L1,
                .unit = u"ms"_s,
                .measured = figures.stall,
                .baseline = figures.stallAtRest,
                .goal = smooth});
    report.add({.what = words + ": longest event"_L1, .unit = u"ms"_s, .measured = figures.event});
    report.add({.what = words + ": from key to picture, median"_L1,
                .unit = u"ms"_s,
                .measured = figures.key,
                .baseline = figures.keyAtRest,
                .goal = prompt});
    report.add({.what = words + ": from key to picture, slowest"_L1,
                .unit = u"ms"_s,
                .measured = figures.slowKey,
                .baseline = figures.slowKeyAtRest,
                .goal = {.kind = Goal::Kind::Below, .limit = 2 * keyLimit}});
}

} // namespace

void measureLoad(Report &report, MeteredApplication &application)
{
    const QList<Scene> scenes{
        {MainWindow::Sessions, u"contactEdit"_s, u"bob@example.com"_s, true,
         u"Sessions, pins asked"_s},
        {MainWindow::Sessions, u"contactEdit"_s, u"bob@example.com"_s, false, u"Sessions, flood"_s},
        {MainWindow::Traffic, u"trafficSearch"_s, u"/healthz 127.0"_s, false, u"Traffic, flood"_s}};
    Bench bench(application);
    if (!bench.isReady()) {
        qCritical("The console does not listen");
        return;
    }
    for (const Scene &scene : scenes) {
        Figures figures;
        for (int round = 0; round < rounds; ++round)
            bench.run(scene, figures);
        tell(report, scene.words, figures);
    }
    bench.rest(report);
}

} // namespace pinbridge::bench
