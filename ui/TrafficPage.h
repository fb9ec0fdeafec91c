// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/DeviceNames.h"
#include "ui/Facade.h"
#include "ui/TrafficModel.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace pinbridge::ui {

class Card;
class CutLabel;
class Theme;
class TrafficDetails;
class TrafficLesson;
class TrafficTable;

/// What devices ask, as it is answered: a list that follows, a filter, and the chosen request's
/// details.
class TrafficPage : public QWidget
{
    Q_OBJECT

public:
    /// Both references must outlive this widget.
    TrafficPage(Facade &facade, Theme &theme, QWidget *parent = nullptr);

    void focusMain();
    /// For the menus; of use while this page is seen.
    [[nodiscard]] QList<QAction *> trafficActions() const { return {m_copy, m_pause, m_clear}; }

Q_SIGNALS:
    void remedyAsked(pinbridge::ui::Remedy remedy);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeActions();
    void makeBar();
    void makeList(Theme &theme);
    void layOut();
    void take(const QList<ExchangeRow> &batch);
    void filter();
    void pause(bool isPaused);
    void clear();
    void copy();
    void showCurrent();
    void takeNames();
    void nameChosen();
    void restoreChoice();
    void refresh();

    TrafficModel m_model;
    DeviceNames m_names;
    std::optional<quint64> m_chosen; ///< by number; still chosen where the filter hides it
    QString m_chosenDevice; ///< whose details are shown
    QAction *m_copy = nullptr;
    QAction *m_pause = nullptr;
    QAction *m_clear = nullptr;
    QLineEdit *m_search = nullptr;
    QComboBox *m_kinds = nullptr;
    QWidget *m_bar = nullptr;
    Card *m_list = nullptr;
    TrafficTable *m_table = nullptr;
    CutLabel *m_count = nullptr;
    QPushButton *m_newest = nullptr;
    TrafficDetails *m_details;
    TrafficLesson *m_lesson;
};

} // namespace pinbridge::ui
