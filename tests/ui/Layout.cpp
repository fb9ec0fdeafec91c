// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/Layout.h"

#include "ui/ListTable.h"
#include "ui/Widgets.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::test {

namespace {

constexpr int fieldMargin = 22; // of the style sheet, both sides with the border
constexpr int arrowWidth = 28; // of a list to choose from
constexpr int rowsLookedAt = 10;

QString nameOf(const QWidget &widget)
{
    const QString name = widget.objectName().isEmpty()
                             ? QString::fromLatin1(widget.metaObject()->className())
                             : widget.objectName();
    const QWidget *parent = widget.parentWidget();
    return parent == nullptr || widget.isWindow() ? name : nameOf(*parent) + u'/' + name;
}

/// Part of one of Qt's widgets, which sees to it itself.
bool isInner(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    if (widget.objectName().startsWith(u"qt_"_s) || qobject_cast<const QScrollBar *>(&widget))
        return true;
    return qobject_cast<const QComboBox *>(parent) || qobject_cast<const QLineEdit *>(parent)
           || qobject_cast<const QMenuBar *>(parent) || qobject_cast<const QTableView *>(parent)
           || qobject_cast<const QHeaderView *>(parent);
}

QList<QWidget *> seenIn(QWidget &window)
{
    QList<QWidget *> seen;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == &window && !isInner(*widget))
            seen << widget;
    }
    return seen;
}

/// The widest part of a text that cannot be broken.
int widestPart(const QLabel &label)
{
    const QString text = label.text();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    int widest = 0;
    qsizetype from = 0;
    while (finder.toNextBoundary() >= 0) {
        const QString part = text.mid(from, finder.position() - from).trimmed();
        widest = std::max(widest, label.fontMetrics().horizontalAdvance(part));
        from = finder.position();
    }
    return widest;
}

QString faultOf(const QLabel &label)
{
    const bool mayBeCut =
        qobject_cast<const ui::CutLabel *>(&label) || qobject_cast<const ui::Chip *>(&label);
    if (label.text().isEmpty() || (mayBeCut && !label.toolTip().isEmpty()))
        return {};
    if (!label.wordWrap()) {
        const QSize wanted = label.sizeHint();
        return wanted.width() > label.width() || wanted.height() > label.height()
                   ? u"its text is cut, %1 x %2 of %3 x %4: "_s.arg(label.width())
                             .arg(label.height())
                             .arg(wanted.width())
                             .arg(wanted.height())
                         + label.text()
                   : QString();
    }
    if (label.heightForWidth(label.width()) > label.height())
        return u"lines are cut: "_s + label.text();
    const int widest = widestPart(label);
    const int room = label.contentsRect().width();
    return widest > room ? u"a word is cut, %1 of %2: "_s.arg(room).arg(widest) + label.text()
                         : QString();
}

QString faultOf(const QAbstractButton &button)
{
    return button.minimumSizeHint().width() > button.width()
                   || button.fontMetrics().height() > button.height()
               ? u"its text is cut: "_s + button.text()
               : QString();
}

QString faultOf(const QComboBox &box)
{
    for (int i = 0; i < box.count(); ++i) {
        if (box.fontMetrics().horizontalAdvance(box.itemText(i)) + fieldMargin / 2 + arrowWidth
            > box.width())
            return u"an entry is cut: "_s + box.itemText(i);
    }
    return {};
}

QString faultOf(const QLineEdit &edit)
{
    const QString text = edit.placeholderText();
    return edit.fontMetrics().horizontalAdvance(text) + fieldMargin > edit.width()
                   && edit.toolTip() != text
               ? u"what it says while empty is cut: "_s + text
               : QString();
}

QStringList faultsOf(const QTableView &table)
{
    QStringList faults;
    const bool tellsWhole = qobject_cast<const ui::ListTable *>(&table) != nullptr;
    const auto *header = table.horizontalHeader();
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        if (table.isColumnHidden(column))
            continue;
        const QString title = table.model()->headerData(column, Qt::Horizontal).toString();
        if (header->isVisible() && header->sectionSizeHint(column) > header->sectionSize(column))
            faults << u"a title is cut: "_s + title;
        const int rows = std::min(table.model()->rowCount(), rowsLookedAt);
        for (int row = 0; row < rows; ++row) {
            const QModelIndex cell = table.model()->index(row, column);
            if (!tellsWhole && table.sizeHintForIndex(cell).width() > table.columnWidth(column)
                && cell.data(Qt::ToolTipRole).toString().isEmpty())
                faults << u"a cell is cut: "_s + cell.data().toString();
        }
    }
    return faults;
}

QStringList faultsOf(const QMenuBar &bar)
{
    QStringList faults;
    for (const QAction *action : bar.actions()) {
        const QRect place = bar.actionGeometry(const_cast<QAction *>(action));
        if (action->isVisible() && !bar.rect().contains(place))
            faults << u"no room for "_s + action->text();
    }
    return faults;
}

QStringList ownFaults(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return {faultOf(*label)};
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return {faultOf(*button)};
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return {faultOf(*box)};
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        return {faultOf(*edit)};
    QStringList faults;
    // A table may be scrolled, a page not.
    if (const auto *table = qobject_cast<const QTableView *>(&widget))
        return faultsOf(*table);
    if (const auto *bar = qobject_cast<const QMenuBar *>(&widget))
        faults = faultsOf(*bar);
    const auto *area = qobject_cast<const QAbstractScrollArea *>(&widget);
    if (area != nullptr && area->horizontalScrollBar()->maximum() > 0)
        faults << u"it scrolls sideways"_s;
    return faults;
}

bool isScrolled(const QWidget &widget)
{
    const auto *area =
        widget.parentWidget() == nullptr
            ? nullptr
            : qobject_cast<const QAbstractScrollArea *>(widget.parentWidget()->parentWidget());
    return area != nullptr && area->viewport() == widget.parentWidget();
}

QStringList placeFaults(const QWidget &widget, const QList<QWidget *> &seen)
{
    QStringList faults;
    const QWidget *parent = widget.parentWidget();
    if (!isScrolled(widget) && !parent->rect().contains(widget.geometry()))
        faults << u"it sticks out"_s;
    if (parent->layout() == nullptr)
        return faults;
    for (const QWidget *other : seen) {
        if (other != &widget && other->parentWidget() == parent
            && other->geometry().intersects(widget.geometry()))
            faults << u"it lies over "_s + nameOf(*other);
    }
    return faults;
}

void collect(const QMenu &menu, QStringList &texts)
{
    for (const QAction *action : menu.actions()) {
        texts << action->text();
        if (const auto *below = action->menu())
            collect(*below, texts);
    }
}

void collect(const QAbstractItemModel &model, QStringList &texts)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        texts << model.headerData(column, Qt::Horizontal).toString();
        for (int row = 0; row < std::min(model.rowCount(), rowsLookedAt); ++row) {
            for (const int role :
                 {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                texts << model.index(row, column).data(role).toString();
        }
    }
}

void collect(const QWidget &widget, QStringList &texts)
{
    texts << widget.toolTip() << widget.accessibleName() << widget.accessibleDescription();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts << label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts << button->text();
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        texts << edit->placeholderText();
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        collect(*box->model(), texts);
    if (const auto *table = qobject_cast<const QTableView *>(&widget))
        collect(*table->model(), texts);
    if (const auto *menu = qobject_cast<const QMenu *>(&widget))
        collect(*menu, texts);
}

} // namespace

QStringList layoutFaults(QWidget &window)
{
    QStringList faults;
    const QList<QWidget *> seen = seenIn(window);
    for (const QWidget *widget : seen) {
        for (const QString &fault : ownFaults(*widget) + placeFaults(*widget, seen)) {
            if (!fault.isEmpty())
                faults << nameOf(*widget) + u": "_s + fault;
        }
    }
    return faults;
}

QStringList textsOf(QWidget &window)
{
    QStringList texts{window.windowTitle()};
    for (const QWidget *widget : seenIn(window))
        collect(*widget, texts);
    for (const QMenu *menu : window.findChildren<QMenu *>())
        collect(*menu, texts);
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

} // namespace pinbridge::test
