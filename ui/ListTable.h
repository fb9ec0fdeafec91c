// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QStringList>
#include <QTableView>
#include <QTimer>

#include <functional>

class QLineEdit;

namespace pinbridge::ui {

class RowModel;
class Theme;

/// What a ListTable has to know of its columns.
struct ListStyle
{
    int nameColumn; ///< in fixed digits, strong while the row is live
    int chipColumn; ///< the state, a word on a ground of its colour
    QList<int> sharing; ///< these share the room that the others leave
    /// The longest text of each column. Where given it alone makes the width, so that no row is
    /// measured: for lists that never stop growing.
    QStringList samples = {};
    bool nameIsStrong = true;
    bool isTicking = true; ///< has times that pass
    /// Makes ready the line that a cell is typed in, where the model has such cells.
    std::function<void(QLineEdit &)> prepare = {};
    int leastShare = 120; ///< of each that shares, in pixels
    QList<int> weights = {}; ///< of those that share, in their order; empty: all alike
    QList<int> spare = {}; ///< are not shown where there is no room for all, the first ones first
    int mostName = 100; ///< of the table's width for the name column, in percent
};

/// A table of one thing a row: drawn in tokens, one row chosen, columns that fill the width,
/// times that tick while they are seen.
class ListTable : public QTableView
{
    Q_OBJECT

public:
    /// All references must outlive this widget; `shown` is `rows` or a proxy of it.
    ListTable(RowModel &rows, QAbstractItemModel &shown, Theme &theme, const ListStyle &style,
              QWidget *parent = nullptr);

    /// High enough for that many rows and the header.
    void setVisibleRows(int rows);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    /// Another longest text of a column, where it has one.
    void setSample(int column, const QString &sample);
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

    void fitColumns();

private:
    void tick();
    [[nodiscard]] int wantedWidth(int column) const;
    /// Of its title, also while the column is not shown.
    [[nodiscard]] int titleWidth(int column);
    [[nodiscard]] int leastWidth(int column);
    void hideSpare();
    void share(int room);

    RowModel &m_rows;
    ListStyle m_style;
    QList<int> m_sampled; ///< widths by column; empty: as the rows want it
    QHash<int, int> m_titles; ///< widths by column
    const bool m_isTicking;
    QTimer m_tick;
    QTimer m_fit; ///< the columns, once what has changed is told
};

} // namespace pinbridge::ui
