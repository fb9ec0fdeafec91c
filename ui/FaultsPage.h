// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/DeviceNames.h"
#include "ui/Facade.h"
#include "ui/FaultModel.h"

#include <QHash>
#include <QWidget>

class QAction;
class QScrollArea;

namespace pinbridge::ui {

class Card;
class CutLabel;
class FailureBox;
class FaultForm;
class FaultPresetCard;
class ListTable;
class ServerHint;
class Theme;

/// The fault lab: which rules are on, and what turns others on. They live as long as the server
/// runs.
class FaultsPage : public QWidget
{
    Q_OBJECT

public:
    /// Both references must outlive this widget.
    FaultsPage(Facade &facade, Theme &theme, QWidget *parent = nullptr);

    void focusMain();
    /// For the menus; Turn off is of use while this page is seen.
    [[nodiscard]] QList<QAction *> faultActions() const { return {m_new, m_remove, m_clear}; }

Q_SIGNALS:
    void remedyAsked(pinbridge::ui::Remedy remedy);
    /// From a menu: somebody wants to put a rule together, and the page is to be seen.
    void formAsked();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum class Deed { Add, Remove, Clear };
    struct Pending
    {
        Deed deed;
        QString words; ///< of what is turned off
    };

    void makeActions();
    void makeList(Theme &theme);
    void makeLesson();
    void layOut();
    void connectAll();
    void begin(RequestId request, Deed deed, const QString &words = {});
    void finish(RequestId request);
    void focusForm();
    void remove();
    void tell(const QString &words);
    [[nodiscard]] const FaultRow *current() const;
    void refresh();
    void refreshActions();

    Facade &m_facade;
    DeviceNames m_names;
    FaultModel m_model;
    QHash<RequestId, Pending> m_pending;
    QAction *m_new = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_clear = nullptr;
    QScrollArea *m_area = nullptr;
    Card *m_lesson = nullptr;
    ServerHint *m_hint = nullptr;
    Card *m_list = nullptr;
    ListTable *m_table = nullptr;
    CutLabel *m_outcome; ///< of the latest action; it stays in sight
    FailureBox *m_failure;
    FaultPresetCard *m_presets;
    FaultForm *m_form;
};

} // namespace pinbridge::ui
