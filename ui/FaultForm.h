// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Facade.h"
#include "ui/Widgets.h"

#include <QTimer>

class QLineEdit;

namespace pinbridge::ui {

class FaultDeviceField;
class FaultTimeField;

/// Puts a rule of the fault lab together: what happens, with what that needs, where, for whom and
/// how often.
class FaultForm : public Card
{
    Q_OBJECT

public:
    /// Validation speaks this long after the last letter.
    static constexpr std::chrono::milliseconds firstPause{500};

    /// `facade` must outlive this widget.
    explicit FaultForm(Facade &facade, QWidget *parent = nullptr);

    /// What has the keyboard first.
    [[nodiscard]] QWidget &first() const;

Q_SIGNALS:
    /// It is to be turned on, and nothing is wrong with it.
    void asked(const pinbridge::ui::FaultDraft &draft);
    /// Enter was pressed while the server does not run.
    void refused();

private:
    struct Trouble
    {
        QWidget *field;
        QString sentence; ///< empty: only that nothing is there yet
    };
    struct Reading
    {
        FaultDraft draft;
        QList<Trouble> troubles; ///< in the order of the fields
    };

    void makeChoices();
    void layOut();
    void connectAll();
    [[nodiscard]] const FaultKindEntry &kind() const;
    [[nodiscard]] Reading read() const;
    void readTimes(Reading &reading) const;
    void readStatus(Reading &reading) const;
    [[nodiscard]] bool isTimeInLimits(std::chrono::milliseconds time) const;
    void showKind();
    void onEdited();
    void judge(bool mustSpeak);
    void submit();
    void refresh();

    Facade &m_facade;
    const FaultCatalogue m_catalogue;
    QTimer m_pause;
    ChoiceBox *m_kind;
    QLabel *m_help;
    FaultTimeField *m_from;
    FaultTimeField *m_to;
    QLineEdit *m_status;
    ChoiceBox *m_problem;
    ChoiceBox *m_ending;
    ChoiceBox *m_calls;
    ChoiceBox *m_route;
    FaultDeviceField *m_device;
    QLineEdit *m_times;
    QLabel *m_verdict;
    QPushButton *m_turnOn;
};

} // namespace pinbridge::ui
