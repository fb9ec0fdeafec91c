// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/TokenModel.h"

#include "ui/Widgets.h"
#include "ui/Words.h"

#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

/// Sorts by the end; one that is not known comes last.
QString keyFor(const TokenRow &token)
{
    constexpr int digits = 20;
    const QString end =
        token.ends ? u"%1"_s.arg(token.ends->toSecsSinceEpoch(), digits, 10, QChar(u'0')) : u"~"_s;
    return end + u' ' + token.email + u' ' + token.session;
}

} // namespace

TokenModel::TokenModel(Now now, QObject *parent)
    : RowModelOf(std::move(now), {{tr("Whose")}, {tr("Kind")}, {tr("Held by")}, {tr("Life")}},
                 parent)
{
}

void TokenModel::setNames(const std::function<QString(const QString &device)> &wordsOf)
{
    m_wordsOf = wordsOf;
    if (rowCount() > 0)
        tell(0, rowCount() - 1);
}

bool TokenModel::lives(const std::optional<QDateTime> &ends) const
{
    return !ends || *ends > now();
}

TokenRow &TokenModel::rowFor(const TokenRow &token)
{
    const QString key = keyFor(token);
    TokenRow &row = m_known.try_emplace(key, token).first->second;
    row.key = key;
    return row;
}

/// Whether that is new.
bool TokenModel::hold(const TokenRow &token, const QString &device)
{
    if (!lives(token.ends))
        return false;
    TokenRow &row = rowFor(token);
    if (row.holders.contains(device))
        return false;
    row.holders << device;
    keepFew();
    return true;
}

void TokenModel::take(const QList<ExchangeRow> &exchanges)
{
    bool hasChanged = false;
    for (const ExchangeRow &exchange : exchanges) {
        if (!exchange.tokenOf.isEmpty()
            && hold({.email = exchange.tokenOf, .ends = exchange.tokenEnds}, exchange.device))
            hasChanged = true;
        if (!exchange.session.isEmpty()
            && hold({.kind = TokenRow::Kind::Session,
                     .email = exchange.sessionOf,
                     .session = exchange.session,
                     .ends = exchange.sessionEnds},
                    exchange.device))
            hasChanged = true;
    }
    if (hasChanged)
        refresh();
}

void TokenModel::take(const UserText &user)
{
    if (!lives(user.tokenEnds))
        return;
    std::ignore = rowFor({.email = user.email, .ends = user.tokenEnds});
    keepFew();
    refresh();
}

/// What ends first goes first.
void TokenModel::keepFew()
{
    if (m_known.size() > std::size_t(mostTokens))
        m_known.erase(m_known.begin());
}

void TokenModel::forget(const QString &email)
{
    std::erase_if(m_known, [&email](const auto &known) {
        return known.second.email == email && known.second.holders.isEmpty();
    });
    refresh();
}

void TokenModel::forgetAll()
{
    m_known.clear();
    refresh();
}

void TokenModel::refresh()
{
    std::erase_if(m_known, [this](const auto &known) { return !lives(known.second.ends); });
    QList<TokenRow> wanted;
    wanted.reserve(qsizetype(m_known.size()));
    for (const auto &[key, row] : m_known)
        wanted << row;
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
        return token.email.isEmpty() ? tr("unknown") : token.email;
    case Kind:
        return token.kind == TokenRow::Kind::Session ? tr("session token") : tr("user token");
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
    if (column == Kind) // which the cell says in the window's language
        return shownText(QString(at(row).session).remove("session token "_L1));
    if (column != Life)
        return toolTipOf(text(row, column));
    return at(row).ends ? exactWords(*at(row).ends) : QString();
}

StateText TokenModel::state(int row) const
{
    const auto &ends = at(row).ends;
    const bool isLive = lives(ends);
    constexpr int soon = 300; // seconds
    const bool endsSoon = ends && isLive && now().secsTo(*ends) < soon;
    const Tone tone = endsSoon ? Tone::Caution : (ends && isLive ? Tone::Good : Tone::Neutral);
    return {tokenLifeWords(ends, now()), tone, isLive};
}

} // namespace pinbridge::ui
