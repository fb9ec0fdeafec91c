// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/DeviceNames.h"
#include "ui/Facade.h"
#include "ui/TrafficModel.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QPushButton;
class QSplitter;

namespace pinbridge::ui {

class Card;
class CutLabel;
class FilterLine;
class Theme;
class TrafficActions;
class TrafficDetails;
class TrafficLesson;
class TrafficNotice;
class TrafficTable;

/// What devices ask, as it is answered: a list that follows, a filter, and the chosen request's
/// details. Or the same of a file, where nothing is answered any more.
class TrafficPage : public QWidget
{
    Q_OBJECT

public:
    /// Both references must outlive this widget.
    TrafficPage(Facade &facade, Theme &theme, QWidget *parent = nullptr);
    /// Of another desk than the facade's.
    TrafficPage(Facade &facade, TrafficDesk &desk, Theme &theme, QWidget *parent = nullptr);

    ~TrafficPage() override;

    void focusMain();
    /// For the menus; of use while this page is seen.
    [[nodiscard]] QList<QAction *> trafficActions() const;
    void take(const QList<ExchangeRow> &batch);

Q_SIGNALS:
    void remedyAsked(pinbridge::ui::Remedy remedy);
    /// A file of exchanges was read, for a window of its own.
    void captureOpened(const QString &path, const QList<pinbridge::ExchangePtr> &exchanges);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeBar();
    void makeList(Theme &theme);
    void layOut();
    void connectActions();
    void relist();
    void pause();
    void clear();
    void follow();
    void showCurrent();
    void showRow(quint64 number);
    void takeNames();
    void nameChosen();
    void restoreChoice();
    void chooseAwaited();
    void tell(const QString &words);
    void refresh();
    void refreshCount();

    Facade &m_facade;
    TrafficDesk &m_desk;
    TrafficModel m_model;
    DeviceNames m_names;
    std::optional<quint64> m_chosen; ///< by number; still chosen where the filter hides it
    QString m_chosenDevice; ///< whose details are shown
    QByteArray m_awaited; ///< id of a request that was sent again and has not come yet
    QTimer m_giveUp; ///< waiting for it
    TrafficActions *m_actions;
    FilterLine *m_filter = nullptr;
    QWidget *m_bar = nullptr;
    Card *m_list = nullptr;
    QSplitter *m_parts = nullptr;
    TrafficTable *m_table = nullptr;
    CutLabel *m_count = nullptr;
    CutLabel *m_outcome = nullptr; ///< of the latest action
    QPushButton *m_newest = nullptr;
    TrafficDetails *m_details;
    TrafficLesson *m_lesson;
    TrafficNotice *m_notice;
};

} // namespace pinbridge::ui
