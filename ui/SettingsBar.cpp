// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/SettingsBar.h"

#include "ui/FailureBox.h"
#include "ui/Widgets.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

using Phase = ServerState::Phase;

constexpr int edge = 10;

} // namespace

SettingsBar::SettingsBar(QWidget *parent)
    : QFrame(parent)
    , m_failure(new FailureBox)
    , m_words(makeParagraph({}))
    , m_discard(makeButton(tr("Discard"), u"settingsDiscard"_s))
    , m_restart(makeButton({}, u"settingsRestart"_s, u"primary"_s))
    , m_saveAndRestart(makeButton(tr("Save and restart"), u"settingsSaveAndRestart"_s))
    , m_save(makeButton(tr("Save"), u"settingsSave"_s, u"primary"_s))
{
    setObjectName(u"settingsBar"_s);
    m_words->setObjectName(u"settingsWords"_s);
    m_discard->setAccessibleName(tr("Discard the changes"));
    m_saveAndRestart->setAccessibleName(tr("Save the changes and restart the server"));
    m_save->setAccessibleName(tr("Save the changes"));
    m_failure->withhold(Remedy::OpenSettings);
    auto *row = new QHBoxLayout;
    row->setSpacing(controlGap);
    row->addWidget(m_words, 1);
    for (QPushButton *button : {m_discard, m_saveAndRestart, m_save, m_restart})
        row->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(edgeGap, edge, edgeGap, edge);
    column->setSpacing(controlGap);
    column->addWidget(m_failure);
    column->addLayout(row);
    connect(m_discard, &QPushButton::clicked, this, &SettingsBar::discardAsked);
    connect(m_restart, &QPushButton::clicked, this, &SettingsBar::restartAsked);
    connect(m_saveAndRestart, &QPushButton::clicked, this, &SettingsBar::saveAndRestartAsked);
    connect(m_save, &QPushButton::clicked, this, &SettingsBar::saveAsked);
}

QString SettingsBar::wordsOf(const Matter &matter)
{
    if (matter.bad > 0) {
        return matter.bad == 1 ? tr("A value cannot be used; what is wrong is said beside it.")
                               : tr("%n values cannot be used; what is wrong is said beside them.",
                                    nullptr, matter.bad);
    }
    if (matter.changes > 0) {
        return matter.changes == 1 ? tr("1 change is not saved.")
                                   : tr("%n changes are not saved.", nullptr, matter.changes);
    }
    if (matter.phase == Phase::Starting || matter.phase == Phase::Stopping)
        return matter.waiting.isEmpty() ? matter.news : tr("The server restarts…");
    if (!matter.waiting.isEmpty()) {
        return tr("Saved. The server still runs as it was started; what waits for a restart: %1.")
            .arg(matter.waiting.join(tr(", ")));
    }
    if (matter.offersStart)
        return tr("The server does not run.");
    return matter.news;
}

void SettingsBar::show(const Matter &matter)
{
    const bool isMoving = matter.phase == Phase::Starting || matter.phase == Phase::Stopping;
    const bool hasChanges = matter.changes > 0;
    const QString words = wordsOf(matter);
    if (m_words->text() != words) {
        m_words->setText(words);
        m_words->setAccessibleName(words);
        if (!words.isEmpty())
            announce(*m_words);
    }
    m_discard->setVisible(hasChanges);
    m_discard->setEnabled(!matter.isSaving);
    m_save->setVisible(hasChanges);
    m_save->setEnabled(matter.bad == 0 && !matter.isSaving);
    m_saveAndRestart->setVisible(hasChanges && matter.needsRestart);
    m_saveAndRestart->setEnabled(m_save->isEnabled() && !isMoving);
    m_restart->setVisible(!hasChanges && (!matter.waiting.isEmpty() || matter.offersStart));
    m_restart->setText(matter.offersStart ? tr("Start the server") : tr("Restart the server"));
    m_restart->setEnabled(!isMoving);
    setVisible(!words.isEmpty() || hasChanges || !m_failure->isHidden());
}

} // namespace pinbridge::ui
