// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Facade.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace pinbridge::ui {

class FailureBox;
class ServerHint;
class Theme;

/// Two addresses and the button that makes a session of them: live validation, the stages while
/// it is made, cancel, and the failure in its place.
class SessionForm : public QWidget
{
    Q_OBJECT

public:
    /// Validation speaks this long after the last letter.
    static constexpr std::chrono::milliseconds firstPause{500};

    /// `facade` and `theme` must outlive this widget.
    SessionForm(Facade &facade, Theme &theme, QWidget *parent = nullptr);

    void focusFirst();
    [[nodiscard]] bool isBusy() const { return m_request != 0; }
    /// Somebody types into it what the last session was not made of.
    [[nodiscard]] bool isBeingEdited() const;

Q_SIGNALS:
    void created(const pinbridge::ui::SessionRow &session);
    void remedyAsked(pinbridge::ui::Remedy remedy);

private:
    void layOut();
    void connectAll(Facade &facade);
    void onEdited();
    void submit();
    void swap();
    void judge(QLineEdit *edit, QLabel *verdict, bool mustSpeak);
    void update();
    void finish();

    Facade &m_facade;
    Theme &m_theme;
    RequestId m_request = 0;
    bool m_isEdited = false; ///< since it was sent
    QTimer m_pause;
    QLineEdit *m_creator;
    QLineEdit *m_contact;
    QLabel *m_creatorVerdict;
    QLabel *m_contactVerdict;
    QPushButton *m_swap;
    QPushButton *m_create;
    QPushButton *m_cancel;
    QLabel *m_stage;
    ServerHint *m_hint;
    FailureBox *m_failure;
};

} // namespace pinbridge::ui
