// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/UserModel.h"

#include "ui/Widgets.h"
#include "ui/Words.h"

namespace pinbridge::ui {

QString nameOf(const UserText &user) { return user.name.isEmpty() ? user.email : user.name; }

UserModel::UserModel(Now now, QObject *parent)
    : RowModelOf(std::move(now), {{tr("Name")}, {tr("Address")}, {tr("Id")}, {tr("Token")}}, parent)
{
}

void UserModel::add(const UserText &user)
{
    QList<UserText> wanted = rows();
    wanted.removeIf([&](const UserText &known) { return keyOf(known) == keyOf(user); });
    wanted.prepend(user);
    if (wanted.size() > limit)
        wanted.resize(limit);
    setRows(wanted);
}

void UserModel::forget(int row)
{
    QList<UserText> wanted = rows();
    wanted.remove(row);
    setRows(wanted);
}

void UserModel::forgetAll() { setRows({}); }

const QString &UserModel::keyOf(const UserText &user) const { return user.email; }

QString UserModel::text(int row, int column) const
{
    const UserText &user = at(row);
    switch (column) {
    case Name:
        return nameOf(user);
    case Address:
        return user.email;
    case Id:
        return user.id;
    case Token:
        return state(row).words;
    default:
        return {};
    }
}

QVariant UserModel::sortKey(int row, int column) const
{
    return column == Token ? QVariant(at(row).tokenEnds.value_or(QDateTime())) : text(row, column);
}

QString UserModel::toolTip(int row, int column) const
{
    if (column != Token)
        return toolTipOf(text(row, column));
    return at(row).tokenEnds ? exactWords(*at(row).tokenEnds) : QString();
}

StateText UserModel::state(int row) const
{
    const auto &ends = at(row).tokenEnds;
    const bool isOver = ends && *ends <= now();
    return {tokenLifeWords(ends, now()), !ends || isOver ? Tone::Neutral : Tone::Good, !isOver};
}

} // namespace pinbridge::ui
