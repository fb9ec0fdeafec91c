// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/DeviceDecider.h"
#include "ui/DeviceModel.h"
#include "ui/Facade.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QLayout;

namespace pinbridge::ui {

class Card;
class CutLabel;
class DeviceFilter;
class DevicesLesson;
class DeviceTable;
class FailureBox;
class Theme;
class WaitingCard;

/// Who may ask this desk: decides on devices that wait, lists all that are known, and says what
/// was refused.
class DevicesPage : public QWidget
{
    Q_OBJECT

public:
    /// Both references must outlive this widget.
    DevicesPage(Facade &facade, Theme &theme, QWidget *parent = nullptr);

    void focusMain();
    /// For the menus; of use while this page is seen, as they act on what is chosen or listed here.
    [[nodiscard]] QList<QAction *> deviceActions() const;

Q_SIGNALS:
    void remedyAsked(pinbridge::ui::Remedy remedy);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeActions();
    void makeWaiting(Theme &theme);
    void makeTable(Theme &theme);
    void makeList();
    [[nodiscard]] QLayout *makeTop();
    [[nodiscard]] QLayout *makeButtons();
    void search(const QString &text);
    void chooseOne();
    void refresh();
    void showWaiting();
    [[nodiscard]] bool isFocusInCards() const;
    void refreshActions();
    [[nodiscard]] const DeviceRow *current() const;
    void ask(DeviceDecider::Decision decision);
    void askForgetWaiting();
    void tell(const QString &words);

    Facade &m_facade;
    DeviceModel m_model;
    DeviceFilter *m_sorted;
    DeviceDecider *m_decider;
    QList<WaitingCard *> m_cards;
    QLabel *m_more;
    Card *m_list = nullptr;
    DeviceTable *m_table = nullptr;
    CutLabel *m_outcome;
    CutLabel *m_last; ///< of the chosen device: its last request
    QLineEdit *m_search;
    FailureBox *m_failure;
    DevicesLesson *m_lesson;
    QAction *m_allow = nullptr;
    QAction *m_allowForAnHour = nullptr;
    QAction *m_name = nullptr;
    QAction *m_block = nullptr;
    QAction *m_forget = nullptr;
    QAction *m_forgetWaiting = nullptr;
};

} // namespace pinbridge::ui
