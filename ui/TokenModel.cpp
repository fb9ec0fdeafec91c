// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/TokenModel.h"

#include "ui/Widgets.h"
#include "ui/Words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

bool lives(const std::optional<QDateTime> &ends, const QDateTime &now)
{
    return !ends || *ends > now;
}

} // namespace

TokenModel::TokenModel(Now now, QObject *parent)
    : RowModelOf(std::move(now), {{tr("Whose")}, {tr("Held by")}, {tr("Life")}}, parent)
{
}

void TokenModel::setNames(const std::function<QString(const QString &device)> &wordsOf)
{
    m_wordsOf = wordsOf;
    if (rowCount() > 0)
        tell(0, rowCount() - 1);
}

void TokenModel::take(const QList<ExchangeRow> &exchanges)
{
    bool hasChanged = false;
    for (const ExchangeRow &exchange : exchanges) {
        if (exchange.tokenOf.isEmpty())
            continue;
        TokenRow &row = m_known[exchange.tokenOf];
        row.email = exchange.tokenOf;
        if (!row.holders.contains(exchange.device)) {
            row.holders << exchange.device;
            hasChanged = true;
        }
        if (exchange.tokenEnds && row.ends != exchange.tokenEnds) {
            row.ends = exchange.tokenEnds;
            hasChanged = true;
        }
        if (m_known.size() > mostTokens)
            m_known.erase(m_known.begin());
    }
    if (hasChanged)
        refresh();
}

void TokenModel::take(const UserText &user)
{
    TokenRow &row = m_known[user.email];
    row.email = user.email;
    row.ends = user.tokenEnds;
    refresh();
}

void TokenModel::forgetAll()
{
    m_known.clear();
    refresh();
}

void TokenModel::refresh()
{
    QList<TokenRow> wanted;
    const QDateTime now = this->now();
    wanted.reserve(qsizetype(m_known.size()));
    for (const auto &[email, row] : m_known) {
        if (lives(row.ends, now))
            wanted << row;
    }
    std::ranges::sort(wanted, [](const TokenRow &a, const TokenRow &b) {
        if (a.ends != b.ends)
            return a.ends && (!b.ends || *a.ends < *b.ends);
        return a.email < b.email;
    });
    if (wanted.size() > mostTokens)
        wanted.resize(mostTokens);
    setRows(wanted);
}

QString TokenModel::holdersOf(const TokenRow &row) const
{
    if (row.holders.isEmpty())
        return tr("this desk alone");
    QStringList words;
    words.reserve(row.holders.size());
    for (const QString &holder : row.holders)
        words << (m_wordsOf ? m_wordsOf(holder) : shownText(holder));
    return words.join(u", "_s);
}

QString TokenModel::text(int row, int column) const
{
    const TokenRow &token = at(row);
    switch (column) {
    case Whose:
        return token.email;
    case Holders:
        return holdersOf(token);
    case Life:
        return state(row).words;
    default:
        return {};
    }
}

QVariant TokenModel::sortKey(int row, int) const { return row; }

QString TokenModel::toolTip(int row, int column) const
{
    if (column != Life)
        return toolTipOf(text(row, column));
    return at(row).ends ? exactWords(*at(row).ends) : QString();
}

StateText TokenModel::state(int row) const
{
    const auto &ends = at(row).ends;
    const bool isLive = lives(ends, now());
    constexpr int soon = 300; // seconds
    const bool endsSoon = ends && isLive && now().secsTo(*ends) < soon;
    const Tone tone = endsSoon ? Tone::Caution : (ends && isLive ? Tone::Good : Tone::Neutral);
    return {tokenLifeWords(ends, now()), tone, isLive};
}

} // namespace pinbridge::ui
