// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Facade.h"

#include <QStringList>
#include <QStringListModel>

class QLineEdit;

namespace pinbridge::ui {

/// Addresses that were used lately at this site, offered while one is typed: the users looked up
/// here, then those of the newest sessions.
class People : public QObject
{
    Q_OBJECT

public:
    static constexpr int limit = 200; ///< addresses that are offered at most

    /// `facade` must outlive this object.
    explicit People(Facade &facade, QObject *parent = nullptr);

    /// `edit` offers them, whatever part of one is typed.
    void serve(QLineEdit &edit);
    /// Enter then takes what is offered, and is no order to go on with what is typed.
    [[nodiscard]] static bool isChoosing(const QLineEdit &edit);
    /// The latest first.
    [[nodiscard]] QStringList addresses() const;

Q_SIGNALS:
    /// One was chosen there, which is no typing.
    void chosen(QLineEdit *edit);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onUpstreamChanged();
    /// Only when somebody is about to type: sessions change all the time.
    void gather();

    Facade &m_facade;
    QStringList m_site;
    bool m_isOutdated = true;
    QStringList m_lookedUp; ///< the latest first
    QStringListModel m_model;
};

} // namespace pinbridge::ui
