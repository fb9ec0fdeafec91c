// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/TokensCard.h"

#include "ui/ListTable.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

constexpr std::chrono::seconds watchEvery{5};
constexpr int fewestRows = 3;

} // namespace

TokensCard::TokensCard(Facade &facade, Theme &theme, QWidget *parent)
    : Card(tr("Living tokens seen in this run, and who holds them"), parent)
    , m_facade(facade)
    , m_names(facade)
    , m_site(siteOf(facade.upstream()))
    , m_model([] { return QDateTime::currentDateTimeUtc(); })
    , m_table(new ListTable(m_model, m_model, theme,
                            {.nameColumn = -1, // no digits
                             .chipColumn = TokenModel::Life,
                             .sharing = {TokenModel::Whose, TokenModel::Holders}}))
{
    setObjectName(u"tokensCard"_s);
    m_table->setObjectName(u"tokenTable"_s);
    m_table->setAccessibleName(tr("Living tokens seen in this run"));
    m_table->setVisibleRows(fewestRows);
    column()->addWidget(m_table);
    const auto show = [this] { setVisible(m_model.rowCount() > 0); };
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, show);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, show);
    const auto name = [this] {
        m_model.setNames([this](const QString &device) { return m_names.wordsOf(device); });
    };
    connect(&m_names, &DeviceNames::changed, this, name);
    name();
    connect(&facade.traffic(), &TrafficDesk::seen, this,
            [this](const QList<ExchangeRow> &exchanges) { m_model.take(exchanges); });
    connect(&facade, &Facade::userAuthenticated, this,
            [this](RequestId, const UserText &user) { m_model.take(user); });
    connect(&facade, &Facade::upstreamChanged, this, &TokensCard::onUpstreamChanged);
    m_watch.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_watch, &QTimer::timeout, &m_model, &TokenModel::refresh);
    m_watch.setInterval(watchEvery);
    show();
}

void TokensCard::showEvent(QShowEvent *event)
{
    m_model.refresh();
    m_watch.start();
    Card::showEvent(event);
}

void TokensCard::hideEvent(QHideEvent *event)
{
    m_watch.stop();
    Card::hideEvent(event);
}

void TokensCard::forget(const QString &email) { m_model.forget(email); }

/// Another site's tokens are others.
void TokensCard::onUpstreamChanged()
{
    QStringList site = siteOf(m_facade.upstream());
    if (site == m_site)
        return;
    m_site = std::move(site);
    m_model.forgetAll();
}

} // namespace pinbridge::ui
