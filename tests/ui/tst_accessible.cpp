// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/Language.h"
#include "ui/Tour.h"
#include "ui/Widget.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using namespace pinbridge::ui;
using test::stops;

namespace {

/// What a person can act on.
bool isControl(const QWidget &widget)
{
    return qobject_cast<const QAbstractButton *>(&widget)
           || qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget)
           || qobject_cast<const QAbstractItemView *>(&widget);
}

/// Part of one of Qt's widgets, which sees to it itself.
bool isInner(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return widget.objectName().startsWith(u"qt_"_s) || qobject_cast<const QComboBox *>(parent)
           || qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QMenuBar *>(parent)
           || qobject_cast<const QAbstractScrollArea *>(parent)
           || qobject_cast<const QHeaderView *>(&widget);
}

QList<QWidget *> controlsOf(const QWidget &window)
{
    QList<QWidget *> controls;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == &window && isControl(*widget)
            && !isInner(*widget))
            controls << widget;
    }
    return controls;
}

QString nameOf(const QWidget &widget)
{
    return QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName();
}

/// As a screen reader asks.
QString spokenName(QWidget &widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&widget);
    return interface == nullptr ? QString() : interface->text(QAccessible::Name).trimmed();
}

/// Tab enters a group at the chosen one; arrows go on from there.
bool isReachedByArrows(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button != nullptr && button->group() != nullptr && !button->isChecked();
}

QStringList unsaid(const QList<QWidget *> &controls)
{
    QStringList faults;
    for (QWidget *control : controls) {
        if (spokenName(*control).isEmpty())
            faults << u"no name: "_s + nameOf(*control);
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(control);
        if (interface == nullptr || interface->role() == QAccessible::NoRole
            || interface->role() == QAccessible::Client)
            faults << u"no role: "_s + nameOf(*control);
    }
    return faults;
}

/// Pictures without a word.
QStringList unexplained(const QList<QWidget *> &controls)
{
    QStringList faults;
    for (const QWidget *control : controls) {
        const auto *button = qobject_cast<const QAbstractButton *>(control);
        if (button != nullptr && button->text().isEmpty() && button->toolTip().isEmpty())
            faults << u"no tip: "_s + nameOf(*control);
    }
    return faults;
}

QStringList unreached(QWidget &window, const QList<QWidget *> &controls)
{
    QSet<QWidget *> wanted;
    for (QWidget *control : controls) {
        if (control->isEnabled() && !isReachedByArrows(*control))
            wanted << control;
    }
    for (int i = 0; i < 100 && !wanted.isEmpty(); ++i) {
        QTest::keyClick(&window, Qt::Key_Tab);
        wanted.remove(window.focusWidget()); // whichever window has the display's keyboard
    }
    QStringList missed;
    for (const QWidget *control : std::as_const(wanted))
        missed << u"Tab does not reach "_s + nameOf(*control);
    return missed;
}

void collect(const QList<QAction *> &actions, QList<QAction *> &entries)
{
    for (QAction *action : actions) {
        if (action->menu() != nullptr)
            collect(action->menu()->actions(), entries);
        else if (!action->isSeparator())
            entries << action;
    }
}

QString letterOf(const QString &text)
{
    const qsizetype mark = QString(text).replace("&&"_L1, "  "_L1).indexOf(u'&');
    return mark < 0 ? QString() : text.mid(mark + 1, 1).toUpper();
}

/// Two entries of one menu that share a letter, here and below.
QStringList sharedLetters(const QString &menu, const QList<QAction *> &actions)
{
    QStringList faults;
    QHash<QString, QString> taken;
    for (const QAction *action : actions) {
        const QString letter = letterOf(action->text());
        if (!letter.isEmpty() && taken.contains(letter)) {
            faults << menu + u": "_s + letter + u" of "_s + taken.value(letter) + u" and "_s
                          + action->text();
        }
        taken.insert(letter, action->text());
        if (action->menu() != nullptr)
            faults << sharedLetters(action->text(), action->menu()->actions());
    }
    return faults;
}

QByteArray report(const QStringList &faults) { return faults.join(u'\n').toUtf8(); }

} // namespace

/// For who uses no mouse, or does not see.
class TestAccessible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Only a tray of this display counts.
    static void initMain() { qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:"); }

    void initTestCase() { test::dressApplication(); }

    void everyControlIsSaidAndReached_data() { test::addStops(); }

    /// One window for each stop: to open it takes longer than to look.
    void everyControlIsSaidAndReached()
    {
        QFETCH(int, stop);
        test::Stage stage;
        QWidget *window = stops().at(stop).open(stage);
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window));
        const QList<QWidget *> controls = controlsOf(*window);
        const QStringList faults =
            unsaid(controls) + unexplained(controls) + unreached(*window, controls);
        QVERIFY2(faults.isEmpty(), report(faults).constData());
    }

    void tabGoesDownThePage_data()
    {
        QTest::addColumn<QString>("page");
        for (const auto &page : {u"home"_s, u"sessions"_s, u"devices"_s, u"traffic"_s, u"faults"_s,
                                 u"users"_s, u"profiles"_s, u"settings"_s})
            QTest::newRow(qPrintable(page)) << page;
    }

    /// Of two controls in one row or column the one that is read first is reached first.
    void tabGoesDownThePage()
    {
        QFETCH(QString, page);
        test::Stage stage;
        stage.fill();
        stage.window.openPageNamed(page);
        QApplication::processEvents();
        QList<QWidget *> order;
        for (QWidget *at = stage.window.nextInFocusChain(); at != &stage.window;
             at = at->nextInFocusChain()) {
            if (at->isVisible() && at->isEnabled() && isControl(*at) && !isInner(*at)
                && (at->focusPolicy() & Qt::TabFocus) != 0)
                order << at;
        }
        for (qsizetype i = 1; i < order.size(); ++i) {
            const QWidget *before = order.at(i - 1);
            const QWidget *after = order.at(i);
            if (before->parentWidget() != after->parentWidget())
                continue;
            const bool isLater = after->y() >= before->geometry().bottom()
                                 || after->x() >= before->geometry().right();
            QVERIFY2(isLater, qPrintable(nameOf(*before) + u" then "_s + nameOf(*after)));
        }
    }

    void everyMenuIsReachedByItsLetter()
    {
        test::Stage stage;
        stage.fill();
        for (const QAction *menu : stage.window.menuBar()->actions())
            QVERIFY2(!letterOf(menu->text()).isEmpty(), qPrintable(menu->text()));
        QList<QAction *> entries;
        collect(stage.window.menuBar()->actions(), entries);
        QVERIFY(entries.size() > 30);
        const auto *profiles = test::find<QMenu>(stage.window, u"profileMenu"_s);
        for (const QAction *entry : std::as_const(entries)) {
            // A language or a profile has a name of its own, and arrows reach it.
            const bool isOwnName =
                stage.languages.actions().contains(entry) || profiles->actions().contains(entry);
            QVERIFY2(isOwnName || !letterOf(entry->text()).isEmpty(), qPrintable(entry->text()));
        }
    }

    void noLetterIsSharedInAMenu_data()
    {
        QTest::addColumn<QString>("code");
        for (const Language &language : languages())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }

    void noLetterIsSharedInAMenu()
    {
        QFETCH(QString, code);
        const Speech speech(code);
        test::Stage stage;
        stage.fill();
        const QStringList faults = sharedLetters(u"menus"_s, stage.window.menuBar()->actions());
        QVERIFY2(faults.isEmpty(), report(faults).constData());
    }

    void everyShortcutIsShownInItsMenu()
    {
        test::Stage stage;
        stage.fill();
        QList<QAction *> entries;
        collect(stage.window.menuBar()->actions(), entries);
        for (const QAction *action : stage.window.findChildren<QAction *>()) {
            if (action->shortcut().isEmpty() || action->text().isEmpty())
                continue;
            const bool isInMenu = std::ranges::any_of(entries, [action](const QAction *entry) {
                return entry->shortcut() == action->shortcut();
            });
            QVERIFY2(isInMenu, qPrintable(action->text()));
        }
        for (const QAction *entry : std::as_const(entries)) {
            QVERIFY2(entry->shortcut().isEmpty() || entry->isShortcutVisibleInContextMenu(),
                     qPrintable(entry->text()));
        }
    }
};

QTEST_MAIN(TestAccessible)
#include "tst_accessible.moc"
