// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "traffic/Exchange.h"
#include "ui/Widgets.h"

#include <QStringList>

class QAction;
class QPlainTextEdit;
class QTabBar;

namespace pinbridge::ui {

class TextSearch;
class Theme;

/// What was said: the request, the reply, and what was asked upstream, as texts that can be
/// searched; below them what can be done with the exchange.
class TrafficTexts : public Card
{
    Q_OBJECT

public:
    enum Tab { Request, Reply, Upstream };

    /// `theme` must outlive this widget.
    explicit TrafficTexts(Theme &theme, QWidget *parent = nullptr);

    /// Buttons for them, in that order; those with a menu open it.
    void setActions(const QList<QAction *> &actions);
    void setExchange(const Exchange &exchange);
    /// In the place of the texts.
    void setWords(const QString &words);
    void openSearch();

private:
    void showTab(int tab);

    QTabBar *m_tabs;
    QPlainTextEdit *m_text;
    TextSearch *m_search;
    QWidget *m_buttons;
    QStringList m_texts; ///< by tab
};

} // namespace pinbridge::ui
