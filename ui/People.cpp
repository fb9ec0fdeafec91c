// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/People.h"

#include "base/Email.h"
#include "ui/Widgets.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

/// So many of the newest sessions are looked through; there may be a hundred thousand.
constexpr qsizetype sessionLimit = 2000;
constexpr int visibleRows = 8;

} // namespace

People::People(Facade &facade, QObject *parent)
    : QObject(parent)
    , m_facade(facade)
    , m_site(siteOf(facade.upstream()))
{
    connect(&facade, &Facade::upstreamChanged, this, &People::onUpstreamChanged);
    connect(&facade, &Facade::userAuthenticated, this, [this](RequestId, const UserText &user) {
        m_lookedUp.removeAll(user.email);
        m_lookedUp.prepend(user.email);
        if (m_lookedUp.size() > limit)
            m_lookedUp.resize(limit);
        m_isOutdated = true;
    });
    connect(&facade, &Facade::sessionsChanged, this, [this] { m_isOutdated = true; });
}

void People::serve(QLineEdit &edit)
{
    auto *completer = new QCompleter(&m_model, &edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(visibleRows);
    completer->popup()->setObjectName(u"peoplePopup"_s);
    completer->popup()->setAccessibleName(tr("Known addresses"));
    edit.setCompleter(completer);
    edit.installEventFilter(this);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this,
            [this, target = &edit] { Q_EMIT chosen(target); });
}

bool People::isChoosing(const QLineEdit &edit)
{
    const QAbstractItemView *popup = edit.completer()->popup();
    return popup->isVisible() && popup->currentIndex().isValid();
}

QStringList People::addresses() const { return m_model.stringList(); }

bool People::eventFilter(QObject *watched, QEvent *event)
{
    if (m_isOutdated && (event->type() == QEvent::FocusIn || event->type() == QEvent::KeyPress))
        gather();
    return QObject::eventFilter(watched, event);
}

void People::onUpstreamChanged()
{
    QStringList site = siteOf(m_facade.upstream());
    if (site == m_site)
        return;
    m_site = std::move(site);
    m_lookedUp.clear(); // another site's users are others
    m_isOutdated = true;
}

void People::gather()
{
    m_isOutdated = false;
    QStringList found;
    QSet<QString> keys;
    const auto add = [&](const QString &email) {
        if (!email.isEmpty() && found.size() < limit && !keys.contains(emailKey(email))) {
            keys.insert(emailKey(email));
            found << email;
        }
    };
    for (const QString &email : std::as_const(m_lookedUp))
        add(email);
    const QList<SessionRow> sessions = m_facade.sessions();
    const qsizetype end = std::min(sessions.size(), sessionLimit);
    for (qsizetype i = 0; i < end && found.size() < limit; ++i) {
        add(sessions.at(i).creator.email);
        add(sessions.at(i).contact.email);
    }
    if (found != m_model.stringList())
        m_model.setStringList(found);
}

} // namespace pinbridge::ui
