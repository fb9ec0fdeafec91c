// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The stops of the tour that are about the fault lab.

#include "ui/Tour.h"
#include "ui/Widget.h"

#include <QComboBox>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::test {

namespace {

/// With that kind in the form.
QWidget *withKind(Stage &stage, int kind)
{
    stage.fill();
    stage.window.openPageNamed(u"faults"_s);
    find<QComboBox>(stage.window, u"faultKind"_s)->setCurrentIndex(kind);
    return stage.shown();
}

} // namespace

QList<Stop> faultStops()
{
    QList<Stop> list;
    for (const int kind : {2, 5, 6}) { // with other fields than the first
        list.append({u"faults, kind %1"_s.arg(kind + 1),
                     [kind](Stage &stage) { return withKind(stage, kind); }});
    }
    list.append({u"faults, all wrong"_s, [](Stage &stage) {
                     withKind(stage, 0);
                     type(stage.window, u"faultFrom"_s, u"x"_s);
                     type(stage.window, u"faultTo"_s, u"9999999"_s);
                     type(stage.window, u"faultDevice"_s, u"x"_s);
                     type(stage.window, u"faultTimes"_s, u"0"_s);
                     click(stage.window, u"addFault"_s);
                     type(stage.window, u"presetDevice"_s, u"x"_s);
                     click(stage.window, u"preset-preset-1"_s);
                     return stage.shown();
                 }});
    list.append({u"faults, turned on"_s, [](Stage &stage) {
                     QWidget *window = withKind(stage, 2);
                     click(stage.window, u"addFault"_s);
                     Q_EMIT stage.facade.faultsAltered(stage.facade.lastId);
                     return window;
                 }});
    list.append({u"faults, not turned on"_s, [](Stage &stage) {
                     QWidget *window = withKind(stage, 2);
                     click(stage.window, u"addFault"_s);
                     Q_EMIT stage.facade.failed(stage.facade.lastId,
                                                {said(), said(), said(), u"code"_s});
                     return window;
                 }});
    return list;
}

} // namespace pinbridge::test
