// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Facade.h"
#include "ui/RowModel.h"

#include <map>

namespace pinbridge::ui {

/// A token that lives, and who holds it. Never the token itself.
struct TokenRow
{
    QString key; ///< of one token; what ends first is first
    QString email; ///< whose it is
    QStringList holders; ///< addresses of devices; empty: only this desk
    std::optional<QDateTime> ends; ///< UTC; unset: not known

    bool operator==(const TokenRow &) const = default;
};

/// The user tokens that are known to live: those that devices were given or came with, and those
/// that were asked for here. Two tokens are told apart by whose they are and when they end, which
/// is all that is recorded of them. What ends first is first.
class TokenModel : public RowModelOf<TokenRow>
{
    Q_OBJECT

public:
    enum Column { Whose, Holders, Life };
    static constexpr int mostTokens = 500;

    explicit TokenModel(Now now, QObject *parent = nullptr);

    void setNames(const std::function<QString(const QString &device)> &wordsOf);
    /// What devices asked: it tells who holds what.
    void take(const QList<ExchangeRow> &exchanges);
    /// One that was asked for here; this desk holds it, too.
    void take(const UserText &user);
    /// This desk holds it no longer; devices may.
    void forget(const QString &email);
    /// They belong to another site.
    void forgetAll();
    /// Those that have ended go.
    void refresh();

protected:
    [[nodiscard]] const QString &keyOf(const TokenRow &row) const override { return row.key; }
    [[nodiscard]] QString text(int row, int column) const override;
    [[nodiscard]] QVariant sortKey(int row, int column) const override;
    [[nodiscard]] QString toolTip(int row, int column) const override;
    [[nodiscard]] StateText state(int row) const override;

private:
    [[nodiscard]] bool lives(const std::optional<QDateTime> &ends) const;
    [[nodiscard]] TokenRow &rowFor(const QString &email, const std::optional<QDateTime> &ends);
    void keepFew();
    [[nodiscard]] QString holdersOf(const TokenRow &row) const;

    std::function<QString(const QString &device)> m_wordsOf;
    std::map<QString, TokenRow> m_known; ///< by key
};

} // namespace pinbridge::ui
