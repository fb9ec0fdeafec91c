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
    enum class Kind { User, Session };

    QString key{}; ///< of one token; what ends first is first
    Kind kind = Kind::User;
    QString email{}; ///< whose it is; empty: not known
    QString session{}; ///< of a session's: what is recorded of it
    QStringList holders{}; ///< addresses of devices; empty: only this desk
    std::optional<QDateTime> ends{}; ///< UTC; unset: not known

    bool operator==(const TokenRow &) const = default;
};

/// The tokens that are known to live: users' that devices were given or came with or that were
/// asked for here, and sessions' that devices were given. Two tokens are told apart by whose they
/// are, of which session, and when they end, which is all that is recorded of them. What ends first
/// is first.
class TokenModel : public RowModelOf<TokenRow>
{
    Q_OBJECT

public:
    enum Column { Whose, Kind, Holders, Life };
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
    [[nodiscard]] TokenRow &rowFor(const TokenRow &token);
    [[nodiscard]] bool hold(const TokenRow &token, const QString &device);
    void keepFew();
    [[nodiscard]] QString holdersOf(const TokenRow &row) const;

    std::function<QString(const QString &device)> m_wordsOf;
    std::map<QString, TokenRow> m_known; ///< by key
};

} // namespace pinbridge::ui
