// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Facade.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace pinbridge::ui {

class Card;
class CheckList;
class FailureBox;
class ProfileForm;

/// The credentials of the site: typed, judged, checked by stages, saved and used.
class ProfilesPage : public QWidget
{
    Q_OBJECT

public:
    /// `facade` must outlive this widget.
    explicit ProfilesPage(Facade &facade, QWidget *parent = nullptr);

    void focusMain();

Q_SIGNALS:
    /// A profile was saved, and the server starts on it.
    void saved();
    void sandboxAsked();
    void remedyAsked(pinbridge::ui::Remedy remedy);

private:
    QWidget *makeFormCard();
    QWidget *makeSide();
    void connectResults(Facade &facade);
    void onFailed(RequestId id, const FailureText &failure);
    void follow(Remedy remedy);
    void check();
    void save();
    void refresh();

    Facade &m_facade;
    RequestId m_checking = 0;
    RequestId m_saving = 0;
    bool m_hasSaveFailed = false; ///< else the check, where a failure is shown
    ProfileForm *m_form;
    QPushButton *m_check;
    QPushButton *m_save;
    QPushButton *m_sandbox;
    QLabel *m_kept;
    QLabel *m_checkWords;
    CheckList *m_steps;
    FailureBox *m_failure;
};

} // namespace pinbridge::ui
