// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/ConsoleParts.h"
#include "bench/FilledStore.h"
#include "storage/Database.h"
#include "ui/BridgeDesk.h"
#include "ui/FakeFacade.h"
#include "ui/MainWindow.h"
#include "ui/Theme.h"
#include "ui/Widget.h"

#include <QFile>
#include <QHeaderView>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QTcpSocket>

#include <functional>
#include <utility>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::bench {

namespace {

using ui::MainWindow;

constexpr int many = 100'000;
constexpr int few = 100;
constexpr int rounds = 3;
constexpr double pauseLimit = 100; // ms: at once, to a person
constexpr double keyLimit = 50; // ms

QList<ui::ExchangeRow> exchanges(int count)
{
    QList<ui::ExchangeRow> rows;
    rows.reserve(count);
    for (int i = 0; i < count; ++i) {
        rows.append(i % 10 == 0 ? test::exchangeRow(404, u"unknown-pin"_s) : test::exchangeRow());
        rows.last().device = u"192.168.2.%1"_s.arg(i % 250);
    }
    return rows;
}

/// One job of a page: how long its longest event took, with many rows and with few.
struct Job
{
    QString what;
    double limit; ///< ms; 0: none
    std::function<void()> work;
    Rounds measured{};
    Rounds baseline{};
};

/// What the first list of a store costs.
struct Start
{
    Rounds listening; ///< ms each
    Rounds firstRow;
    Rounds whole;
    Rounds stall;
    Rounds rise; ///< MiB
};

class Bench
{
public:
    Bench(MeteredApplication &application, FilledStore &store, int count)
        : m_application(application)
        , m_store(store)
        , m_count(count)
        , m_desk(onStore(store))
    {
    }

    /// False when it does not come to it.
    [[nodiscard]] bool begin(Start &start)
    {
        const double before = residentMemory();
        const StallMeter meter;
        QElapsedTimer watch;
        watch.start();
        const auto elapsed = [&watch] { return double(watch.nsecsElapsed()) / 1e6; };
        m_window.show();
        m_window.openPage(MainWindow::Sessions);
        m_window.activateWindow();
        if (!spinUntil([this] { return m_desk.isListening(); }))
            return false;
        start.listening.add(elapsed());
        if (!spinUntil([this] { return rows() > 0; }))
            return false;
        start.firstRow.add(elapsed());
        if (!spinUntil([this] { return rows() == m_count; }))
            return false;
        start.whole.add(elapsed());
        spin(std::chrono::milliseconds(500)); // what follows from it
        start.stall.add(quantile(meter.stalls(), 1));
        start.rise.add(residentMemory() - before);
        m_window.openPage(MainWindow::Traffic);
        spin(std::chrono::milliseconds(50));
        Q_EMIT m_desk.facade.traffic().seen(exchanges(m_count));
        spin(std::chrono::milliseconds(300));
        return true;
    }

    void run(bool isMany, std::vector<Job> &jobs)
    {
        const std::vector<Job> own = this->jobs();
        if (jobs.empty())
            jobs = own;
        for (std::size_t i = 0; i < own.size(); ++i)
            (isMany ? jobs[i].measured : jobs[i].baseline).add(timeOf(own[i]));
    }

private:
    [[nodiscard]] QWidget &page() const
    {
        return *test::find<QStackedWidget>(*const_cast<MainWindow *>(&m_window), u"content"_s)
                    ->currentWidget();
    }
    [[nodiscard]] QTableView *table() const
    {
        const bool isTraffic = m_window.page() == MainWindow::Traffic;
        return test::find<QTableView>(page(), isTraffic ? u"trafficTable"_s : u"sessionTable"_s);
    }

    [[nodiscard]] static ConsoleSetup onStore(const FilledStore &store)
    {
        ConsoleSetup setup = test::onSandbox();
        setup.bridge.store = store.options();
        return setup;
    }
    [[nodiscard]] int rows() const { return int(m_desk.facade.sessions().size()); }
    /// MiB
    [[nodiscard]] static double residentMemory()
    {
        QFile file(u"/proc/self/statm"_s);
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        return file.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE))
               / (1024 * 1024);
    }

    /// The longest of what it does itself and of the events that follow from it.
    double timeOf(const Job &job)
    {
        m_application.takeLongest();
        QElapsedTimer watch;
        watch.start();
        job.work();
        const double own = static_cast<double>(watch.nsecsElapsed()) / 1e6;
        spin(std::chrono::milliseconds(1200)); // what is due every second, too
        return std::max(std::exchange(m_ownCounts, true) ? own : 0.0, m_application.takeLongest());
    }

    /// Each key is an event by itself.
    void keys(const QString &field, const QString &text)
    {
        auto *edit = test::find<QLineEdit>(page(), field);
        edit->setFocus();
        edit->clear();
        spin(std::chrono::milliseconds(20));
        for (const QChar letter : text) {
            QTest::keyClick(edit, letter.toLatin1());
            spin(std::chrono::milliseconds(20));
        }
        m_ownCounts = false;
    }

    void scroll()
    {
        QScrollBar *bar = table()->verticalScrollBar();
        for (int i = 0; i <= 50; ++i) {
            bar->setValue(int(qint64{bar->maximum()} * i / 50));
            spin(std::chrono::milliseconds(5));
        }
        for (int i = 0; i < 20; ++i) {
            QTest::keyClick(table(), i % 2 == 0 ? Qt::Key_PageUp : Qt::Key_Up);
            spin(std::chrono::milliseconds(5));
        }
        m_ownCounts = false;
    }

    void sortBy(int column)
    {
        QHeaderView *header = table()->horizontalHeader();
        const QPoint place(header->sectionViewportPosition(column) + 10, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    }

    void oneMore()
    {
        m_desk.facade.createSession(u"alice@example.com"_s, u"bob@example.com"_s);
        m_ownCounts = false;
    }

    void oneJoins()
    {
        const QByteArray pin = m_store.somePins(1).constFirst().toLatin1();
        m_device.connectToHost(QHostAddress(QHostAddress::LocalHost), m_desk.port());
        m_device.write("GET /session?sid=" + pin
                       + " HTTP/1.1\r\nHost: localhost\r\n"
                         "Connection: close\r\n\r\n");
        m_ownCounts = false;
    }

    /// As another server on the same store does it.
    void othersRevoke()
    {
        const SystemClock clock;
        Database database(m_store.options().address, clock);
        if (database.connect())
            (void)mustChange(database,
                             u"UPDATE sessions SET revoked = 1, ended_at = ? WHERE pin = ? "
                             "AND ended_at IS NULL"_s,
                             {clock.now().toMSecsSinceEpoch(), m_store.somePins(1).constFirst()});
        m_ownCounts = false;
    }

    [[nodiscard]] std::vector<Job> jobs()
    {
        const auto open = [this](MainWindow::Page page) {
            m_window.openPage(page);
            test::find<QLineEdit>(this->page(), page == MainWindow::Traffic ? u"trafficSearch"_s
                                                                            : u"searchEdit"_s)
                ->clear();
        };
        return {
            {u"100,000 sessions; 100: page opened"_s, pauseLimit,
             [open] { open(MainWindow::Sessions); }},
            {u"100,000 sessions; 100: a second passes"_s, keyLimit, [] {}},
            {u"100,000 sessions; 100: one more is made"_s, pauseLimit, [this] { oneMore(); }},
            {u"100,000 sessions; 100: somebody joins"_s, pauseLimit, [this] { oneJoins(); }},
            {u"100,000 sessions; 100: another server revokes one"_s, pauseLimit,
             [this] { othersRevoke(); }},
            {u"100,000 sessions; 100: scrolled"_s, keyLimit, [this] { scroll(); }},
            {u"100,000 sessions; 100: a key in the search"_s, pauseLimit,
             [this] { keys(u"searchEdit"_s, u"person12"_s); }},
            {u"100,000 sessions; 100: search ended"_s, pauseLimit,
             [this] { test::find<QLineEdit>(page(), u"searchEdit"_s)->clear(); }},
            {u"100,000 sessions; 100: sorted by contact"_s, pauseLimit, [this] { sortBy(2); }},
            {u"100,000 sessions; 100: sorted by time"_s, pauseLimit, [this] { sortBy(3); }},
            {u"100,000 requests; 100: page opened"_s, pauseLimit,
             [open] { open(MainWindow::Traffic); }},
            {u"100,000 requests; 100: 2,000 more come"_s, pauseLimit,
             [this] { Q_EMIT m_desk.facade.traffic().seen(exchanges(2000)); }},
            {u"100,000 requests; 100: scrolled"_s, keyLimit, [this] { scroll(); }},
            {u"100,000 requests; 100: a key in the filter"_s, pauseLimit,
             [this] { keys(u"trafficSearch"_s, u"192.168.2.11 404"_s); }},
            {u"100,000 requests; 100: filter ended"_s, pauseLimit,
             [this] { test::find<QLineEdit>(page(), u"trafficSearch"_s)->clear(); }},
        };
    }

    MeteredApplication &m_application;
    FilledStore &m_store;
    int m_count;
    QTcpSocket m_device;
    test::BridgeDesk m_desk;
    ui::Theme m_theme{ui::ThemeChoice::Light};
    MainWindow m_window{m_desk.facade, m_theme};
    bool m_ownCounts = true; ///< the job was not many events
};

void tellStart(Report &report, const Start &measured, const Start &baseline)
{
    const Goal smooth{.kind = Goal::Kind::Below, .limit = keyLimit};
    const auto add = [&report](const QString &what, const QString &unit, const Rounds &one,
                               const Rounds &other, const Goal &goal = {}) {
        report.add({.what = what, .unit = unit, .measured = one, .baseline = other, .goal = goal});
    };
    const QString ms = u"ms"_s;
    add(u"100,000 sessions; 100: start to listening"_s, ms, measured.listening, baseline.listening);
    add(u"100,000 sessions; 100: start to the first row"_s, ms, measured.firstRow,
        baseline.firstRow);
    add(u"100,000 sessions; 100: start to the whole list"_s, ms, measured.whole, baseline.whole);
    add(u"100,000 sessions; 100: longest stall meanwhile"_s, ms, measured.stall, baseline.stall,
        smooth);
    add(u"100,000 sessions; 100: memory for that"_s, u"MiB"_s, measured.rise, baseline.rise);
}

} // namespace

void measureLists(Report &report, MeteredApplication &application)
{
    // A tenth of them live, as on a day in a month.
    FilledStore manyStore(StoreAddress::Kind::Sqlite, {.live = many / 10, .endedPerLive = 9});
    FilledStore fewStore(StoreAddress::Kind::Sqlite, {.live = few / 10, .endedPerLive = 9});
    Start manyStart;
    Start fewStart;
    std::vector<Job> jobs;
    for (int round = 0; round < rounds; ++round) {
        for (const bool isMany : {false, true}) {
            Bench bench(application, isMany ? manyStore : fewStore,
                        isMany ? many + round : few + round);
            if (!bench.begin(isMany ? manyStart : fewStart)) {
                qCritical("The console does not list a store");
                return;
            }
            bench.run(isMany, jobs);
        }
    }
    tellStart(report, manyStart, fewStart);
    for (const Job &job : jobs) {
        const Goal goal{.kind = job.limit > 0 ? Goal::Kind::Below : Goal::Kind::None,
                        .limit = job.limit};
        report.add({.what = job.what,
                    .unit = u"ms"_s,
                    .measured = job.measured,
                    .baseline = job.baseline,
                    .goal = goal});
    }
}

} // namespace pinbridge::bench
