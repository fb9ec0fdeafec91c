// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Facade.h"

#include <QTimer>
#include <QWidget>

namespace pinbridge::ui {

class CutLabel;
class Theme;
class WaitingCard;

/// A device that waits, above the pages that do not show it themselves: it is decided on without
/// leaving them, and what came of it is said for a while.
class WaitingBanner : public QWidget
{
    Q_OBJECT

public:
    /// Both references must outlive this widget.
    WaitingBanner(Facade &facade, Theme &theme, QWidget *parent = nullptr);

    /// Whether the page that is open leaves it to this banner.
    void setWanted(bool isWanted);

Q_SIGNALS:
    void devicesAsked();
    void remedyAsked(pinbridge::ui::Remedy remedy);
    /// The card that had the keyboard has gone.
    void keyboardFree();

private:
    void tell(const QString &words);
    void refresh();

    Facade &m_facade;
    WaitingCard *m_card;
    CutLabel *m_outcome;
    QTimer m_news;
    bool m_isWanted = false;
};

} // namespace pinbridge::ui
