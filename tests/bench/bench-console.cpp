// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The console: how soon its window is there, what it costs while nothing happens, and whether a
// person notices what devices do. Needs an X display of its own.

#include "bench/ConsoleParts.h"
#include "bench/Load.h"
#include "ui/Widget.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QLoggingCategory>

using namespace pinbridge::bench;
using namespace Qt::Literals::StringLiterals;

namespace pinbridge::bench {

void spin(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

bool spinUntil(const std::function<bool()> &isReached)
{
    const QDeadlineTimer deadline(std::chrono::minutes(1));
    while (!isReached()) {
        if (deadline.hasExpired())
            return false;
        spin(std::chrono::milliseconds(5));
    }
    return true;
}

} // namespace pinbridge::bench

int main(int argc, char **argv)
{
    {
        const QCoreApplication application(argc, argv);
        if (const int code = Load::runIfAsked(QCoreApplication::arguments()); code >= 0)
            return code;
    }
    MeteredApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"pinbridge.*=false"_s);
    pinbridge::test::dressApplication();
    // Some of the parts, for who works on one.
    const QStringList parts = QCoreApplication::arguments().mid(1);
    const auto isWanted = [&parts](const QString &part) {
        return parts.isEmpty() || parts.contains(part);
    };
    Report report(u"console"_s);
    if (isWanted(u"program"_s))
        measureProgram(report);
    if (isWanted(u"load"_s))
        measureLoad(report, application);
    if (isWanted(u"lists"_s))
        measureLists(report, application);
    return report.finish();
}
