// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/ListTable.h"
#include "ui/TrafficModel.h"

namespace pinbridge::ui {

/// The list of exchanges. Follows what comes while its end is seen; who has scrolled up keeps
/// what they look at where it is, until they come back to the end.
class TrafficTable : public ListTable
{
    Q_OBJECT

public:
    /// Both references must outlive this widget.
    TrafficTable(TrafficModel &traffic, Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] bool isFollowing() const { return m_isFollowing; }
    /// The newest, where none is chosen.
    void chooseOne();
    /// Goes to the newest and stays there.
    void follow();
    /// Whether devices have names, and their column room for them.
    void setNamed(bool isNamed);
    /// Numbers of the rows that are selected, by their order; not all where there are many.
    [[nodiscard]] QList<quint64> chosen() const;

protected:
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void followingChanged(bool isFollowing);

private:
    void setFollowing(bool isFollowing);
    void giveWay(int first, int rows);

    TrafficModel &m_traffic;
    bool m_isFollowing = true;
};

} // namespace pinbridge::ui
