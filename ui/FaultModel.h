// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Faults.h"
#include "ui/RowModel.h"

#include <QHash>

#include <functional>

namespace pinbridge::ui {

/// The rules of the fault lab, in the order they are asked.
class FaultModel : public RowModelOf<FaultRow>
{
    Q_OBJECT

public:
    enum Column { Mark, What, Device, Route, Left, Hits };
    using WordsOf = std::function<QString(const QString &device)>;

    /// `routes` by what they are called; `wordsOf` a device: its name and address.
    FaultModel(const QList<FaultRouteEntry> &routes, WordsOf wordsOf, QObject *parent = nullptr);

    void setFaults(const QList<FaultRow> &faults) { setRows(faults); }
    /// -1: there is none.
    [[nodiscard]] int rowOf(int id) const;

protected:
    [[nodiscard]] const QString &keyOf(const FaultRow &row) const override { return row.mark; }
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant sortKey(int row, int column) const override;
    [[nodiscard]] QString toolTip(int row, int column) const override;
    [[nodiscard]] StateText state(int row) const override;

private:
    QHash<QString, QString> m_routes; ///< titles
    WordsOf m_wordsOf;
};

} // namespace pinbridge::ui
