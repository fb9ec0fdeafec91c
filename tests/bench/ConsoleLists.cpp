// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/ConsoleParts.h"
#include "ui/FakeFacade.h"
#include "ui/MainWindow.h"
#include "ui/Theme.h"
#include "ui/Widget.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>

#include <functional>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::bench {

namespace {

using ui::MainWindow;

constexpr int many = 100'000;
constexpr int few = 100;
constexpr int rounds = 3;
constexpr double pauseLimit = 100; // ms: at once, to a person
constexpr double keyLimit = 50; // ms

QList<ui::SessionRow> sessions(int count)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<ui::SessionRow> rows;
    rows.reserve(count);
    for (int i = 0; i < count; ++i) {
        ui::SessionRow row = test::sessionRow(QString::number(10'000'000 + i),
                                              u"person%1@example.com"_s.arg(i % 997));
        row.id = u"session-%1"_s.arg(count - i);
        row.createdAt = now.addSecs(-i);
        row.expiresAt = now.addSecs(3600 - i);
        rows.append(row);
    }
    return rows;
}

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

class Bench
{
public:
    explicit Bench(MeteredApplication &application)
        : m_application(application)
    {
        m_facade.listen();
        m_window.show();
        m_window.openPage(MainWindow::Sessions);
        m_window.activateWindow();
        spin(std::chrono::milliseconds(500));
    }

    void run(Report &report)
    {
        std::vector<Job> jobs = this->jobs();
        for (int round = 0; round < rounds; ++round) {
            for (const bool isMany : {false, true}) {
                fill(isMany ? many : few);
                for (Job &job : jobs)
                    (isMany ? job.measured : job.baseline).add(timeOf(job));
            }
        }
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

    void fill(int count)
    {
        m_rows = sessions(count);
        m_facade.setSessions(m_rows);
        m_window.openPage(MainWindow::Traffic);
        spin(std::chrono::milliseconds(50));
        if (count < m_filled)
            QTest::mouseClick(test::find<QPushButton>(page(), u"clearTraffic"_s), Qt::LeftButton);
        Q_EMIT m_facade.exchangesSeen(exchanges(count));
        m_filled = count;
        spin(std::chrono::milliseconds(300));
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
        ui::SessionRow row = test::sessionRow(u"90000001"_s);
        row.id = u"newest"_s;
        m_rows.prepend(row);
        m_facade.setSessions(m_rows);
    }

    void oneJoins()
    {
        m_rows[m_rows.size() / 2].joins.append({QDateTime::currentDateTimeUtc(), u"192.168.2.9"_s});
        m_facade.setSessions(m_rows);
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
             [this] { Q_EMIT m_facade.exchangesSeen(exchanges(2000)); }},
            {u"100,000 requests; 100: scrolled"_s, keyLimit, [this] { scroll(); }},
            {u"100,000 requests; 100: a key in the filter"_s, pauseLimit,
             [this] { keys(u"trafficSearch"_s, u"192.168.2.11 404"_s); }},
            {u"100,000 requests; 100: filter ended"_s, pauseLimit,
             [this] { test::find<QLineEdit>(page(), u"trafficSearch"_s)->clear(); }},
        };
    }

    MeteredApplication &m_application;
    test::FakeFacade m_facade;
    ui::Theme m_theme{ui::ThemeChoice::Light};
    MainWindow m_window{m_facade, m_theme};
    QList<ui::SessionRow> m_rows;
    int m_filled = 0;
    bool m_ownCounts = true; ///< the job was not many events
};

} // namespace

void measureLists(Report &report, MeteredApplication &application)
{
    Bench(application).run(report);
}

} // namespace pinbridge::bench
