// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Log.h"
#include "bridge/LogSettings.h"
#include "console/Autostart.h"
#include "console/BridgeWorker.h"
#include "console/FailureWords.h"
#include "console/WorkerSettings.h"
#include "ui/Spoken.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

struct BridgeWorker::Read
{
    Result<SettingsReading> settings;
    ui::StartAtLogin startAtLogin = ui::StartAtLogin::Unavailable;
};

void BridgeWorker::readSettings()
{
    if (!m_settings->start)
        return;
    inBackground(
        [start = *m_settings->start, shared = m_settings->shared->copy()]() -> Read {
            return {pinbridge::readSettings(start, {}, shared), Autostart::state()};
        },
        [this](const Read &read) { takeReading(read); });
}

void BridgeWorker::judgeSettings(RequestId id, const ui::SettingChanges &changes)
{
    if (!m_settings->start) {
        Q_EMIT settingsJudged(id, {});
        return;
    }
    inBackground(
        [start = *m_settings->start, changes, shared = m_settings->shared->copy()] {
            return pinbridge::readSettings(start, changes, shared);
        },
        [this, id](const Result<SettingsReading> &reading) {
            ui::SettingsVerdict verdict;
            if (reading)
                verdict = reading->verdict;
            else
                verdict.problem = ui::spoken(reading.error().sentence);
            Q_EMIT settingsJudged(id, verdict);
        });
}

void BridgeWorker::saveSettings(RequestId id, const ui::SettingChanges &changes)
{
    if (!m_settings->start) {
        tellFailure(
            id, fail(FailureCode::Unavailable, Phrase::tr("Settings cannot be saved.")).value());
        return;
    }
    inBackground(
        [start = *m_settings->start, changes, shared = m_settings->shared->copy()]() -> Read {
            return {pinbridge::saveSettings(start, changes, shared), Autostart::state()};
        },
        [this, id](const Read &read) {
            if (!read.settings) {
                tellFailure(id, read.settings.error());
                return;
            }
            takeReading(read);
            Q_EMIT settingsSaved(id, read.settings->note);
        });
}

void BridgeWorker::setStartAtLogin(RequestId id, bool isWanted)
{
    const QStringList command = m_settings->start ? m_settings->start->command : QStringList();
    inBackground(
        [command, isWanted]() -> std::pair<Result<void>, ui::StartAtLogin> {
            const auto set = Autostart(command).set(isWanted);
            return {set, Autostart::state()};
        },
        [this, id](const std::pair<Result<void>, ui::StartAtLogin> &done) {
            m_settings->state.startAtLogin = done.second;
            tellSettings();
            if (done.first)
                Q_EMIT startAtLoginSet(id);
            else
                tellFailure(id, done.first.error());
        });
}

void BridgeWorker::takeReading(const Read &read)
{
    ui::SettingsState &state = m_settings->state;
    state.startAtLogin = read.startAtLogin;
    if (!read.settings) {
        state.problems = QStringList{ui::spoken(read.settings.error().sentence)};
        tellSettings();
        return;
    }
    const SettingsReading &reading = *read.settings;
    state.rows = reading.verdict.rows;
    state.path = reading.path;
    state.problems = reading.problems;
    state.warnings = reading.verdict.warnings;
    if (m_settings->values != reading.values) {
        takeLog(reading);
        m_settings->values = reading.values;
        m_settings->next = reading.configuration;
    }
    // What runs is described by the setup until it has stopped.
    if (!m_bridge && m_settings->next) {
        takeNext();
        tellServerAgain();
    }
    tellSettings();
}

/// At once: nobody need restart for that.
void BridgeWorker::takeLog(const SettingsReading &reading)
{
    bool isChanged = false;
    for (const Setting &row : logSettings()) {
        const QString value = reading.values.value(row.name);
        isChanged |= m_settings->values.value(row.name) != value;
        if (!m_settings->running.isEmpty())
            m_settings->running.insert(row.name, value);
    }
    if (!isChanged)
        return;
    if (const auto started = startLog(reading.configuration); !started)
        qCWarning(logApp).noquote() << started.error().sentence.english();
}

void BridgeWorker::takeNext()
{
    if (!m_settings->next)
        return;
    const Configuration next = *std::exchange(m_settings->next, {});
    takeSettings(m_setup, next);
    if (std::exchange(m_settings->port, next.port) != next.port)
        m_setup.port = next.port;
}

BridgeSetup BridgeWorker::nextSetup()
{
    takeNext();
    BridgeSetup setup = m_setup;
    m_settings->shared->note({});
    if (!setup.share)
        return setup;
    // Called in the store's thread.
    setup.share = [share = setup.share, notes = m_settings->shared](const SharedSettings &shared,
                                                                    BridgeSetup &changed) {
        notes->note(shared);
        return share(shared, changed);
    };
    return setup;
}

void BridgeWorker::noteRunning(bool isRunning)
{
    m_settings->running = isRunning ? m_settings->values : SettingValues();
    tellSettings();
    if (isRunning)
        readSettings(); // what the store shares is known now
}

void BridgeWorker::restartWithSettings()
{
    const quint16 port = m_settings->next ? m_settings->next->port : m_settings->port;
    if (port != 0) // a free one stays the one that devices know
        m_setup.port = port;
    restart();
}

void BridgeWorker::tellSettings()
{
    if (!m_settings->start)
        return;
    ui::SettingsState state = m_settings->state;
    const quint16 wanted = m_settings->next ? m_settings->next->port : m_settings->port;
    for (ui::SettingRow &row : state.rows) {
        const auto running = m_settings->running.constFind(row.name);
        if (!m_bridge || running == m_settings->running.cend())
            continue;
        row.waits = *running != m_settings->values.value(row.name)
                    || (row.name == "port"_L1 && wanted != 0 && m_bridge->port() != wanted);
    }
    if (m_settings->told == state)
        return;
    m_settings->told = state;
    Q_EMIT settingsChanged(state);
}

} // namespace pinbridge
