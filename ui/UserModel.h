// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Facade.h"
#include "ui/RowModel.h"

namespace pinbridge::ui {

/// The users that were authenticated here, the latest first, each once.
class UserModel : public RowModelOf<UserText>
{
    Q_OBJECT

public:
    enum Column { Name, Address, Id, Token };

    /// Older ones go: it is for looking again, and no directory.
    static constexpr int limit = 50;

    explicit UserModel(Now now, QObject *parent = nullptr);

    /// In the first row from then on.
    void add(const UserText &user);
    void forget(int row);
    void forgetAll();

protected:
    [[nodiscard]] const QString &keyOf(const UserText &user) const override;
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant sortKey(int row, int column) const override;
    [[nodiscard]] QString toolTip(int row, int column) const override;
    [[nodiscard]] StateText state(int row) const override;
};

/// What the user is called: by name, or else by address.
[[nodiscard]] QString nameOf(const UserText &user);

} // namespace pinbridge::ui
