// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Facade.h"

#include <QFrame>
#include <QStringList>

class QLabel;
class QPushButton;

namespace pinbridge::ui {

class FailureBox;

/// Below the settings, always in sight: what is not saved, and what waits for a restart.
class SettingsBar : public QFrame
{
    Q_OBJECT

public:
    /// What there is to say and do; nothing at all hides the bar.
    struct Matter
    {
        int changes = 0; ///< not saved
        int bad = 0; ///< of those cannot be used
        bool isSaving = false;
        bool needsRestart = false; ///< of the changes, with the server running
        QStringList waiting; ///< titles of what the server that runs does not have yet
        ServerState::Phase phase = ServerState::Phase::Stopped;
        bool offersStart = false;
        QString news; ///< what became of the last click
    };

    explicit SettingsBar(QWidget *parent = nullptr);

    void show(const Matter &matter);
    [[nodiscard]] FailureBox &failure() { return *m_failure; }

Q_SIGNALS:
    void saveAsked();
    void saveAndRestartAsked();
    void discardAsked();
    void restartAsked();

private:
    [[nodiscard]] static QString wordsOf(const Matter &matter);

    FailureBox *m_failure;
    QLabel *m_words;
    QPushButton *m_discard;
    QPushButton *m_restart;
    QPushButton *m_saveAndRestart;
    QPushButton *m_save;
};

} // namespace pinbridge::ui
