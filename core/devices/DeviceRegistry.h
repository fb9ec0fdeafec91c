// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"
#include "base/Failure.h"
#include "devices/Device.h"
#include "devices/DeviceEntries.h"
#include "devices/DeviceFile.h"

#include <QFileSystemWatcher>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace pinbridge {

/// The devices that have asked or were decided on: waiting, allowed for an hour, allowed, blocked
/// (device API, "Access"). Kept in `devices.json` of the data folder, owner-only: a decision is on
/// disk before it is acknowledged, and devices that wait are written along a little later.
/// Processes that share the folder see each other's decisions.
class DeviceRegistry : public QObject
{
    Q_OBJECT

public:
    /// Of those that wait: beyond it new ones are refused without an entry.
    static constexpr int waitingLimit = 256;
    /// Of those that wait from one IPv6 /64: all phones of a LAN may be in it, and a single host
    /// has all its addresses to choose from (RFC 4291 section 2.5.4). What is left is for others.
    static constexpr int waitingPerNetwork = 192;
    /// Of those that were decided on: beyond it a network is to be allowed instead.
    static constexpr int decidedLimit = 4096;
    static constexpr std::chrono::hours hour{1}; ///< "for an hour", as the console offers it

    /// `path`: of the file; empty: nothing is kept. `clock` must outlive this object.
    DeviceRegistry(QString path, const Clock &clock, QObject *parent = nullptr);
    ~DeviceRegistry() override;

    /// Reads the file where there is one. Failure: BadSetting at Stage::Storage, naming the file,
    /// when it cannot be read, is open to others or is damaged: who was blocked must not get in.
    [[nodiscard]] Result<void> load();

    /// A device has come: notes when and what it calls itself. Its state by decisions alone; unset:
    /// none was made. An allowance that has ended is none.
    [[nodiscard]] std::optional<DeviceState> note(const QHostAddress &device, const QString &agent);
    /// After `note`: a device that nobody has decided on asks to be let in. True when it has an
    /// entry now, false when too many wait.
    [[nodiscard]] bool knock(const QHostAddress &device, const QString &agent);

    /// The operator's decisions; also on addresses that never asked. Failure: Unavailable at
    /// Stage::Storage when it cannot be kept; BadSetting for what is no device's address (loopback,
    /// every address, multicast, a link-local one without its interface), a time below a second,
    /// or beyond `decidedLimit`. Then nothing has changed.
    [[nodiscard]] Result<void> allow(const QHostAddress &device,
                                     std::optional<std::chrono::seconds> time = std::nullopt);
    [[nodiscard]] Result<void> block(const QHostAddress &device);
    /// As if it had never asked. False when it is not known.
    [[nodiscard]] Result<bool> forget(const QHostAddress &device);
    /// All that wait; how many there were.
    [[nodiscard]] Result<int> forgetWaiting();

    /// Those that wait first, then by when they were last seen, newest first.
    [[nodiscard]] QList<Device> devices() const;
    /// Unset: not known.
    [[nodiscard]] std::optional<Device> find(const QHostAddress &device) const;
    [[nodiscard]] int waiting() const;

Q_SIGNALS:
    /// An entry has come, gone or changed its state; not for every request.
    void changed();

private:
    using Change = std::function<Result<void>(DeviceEntries &)>;

    [[nodiscard]] bool isFull(const QHostAddress &device);
    /// Makes a change on top of what other processes have written, and writes it.
    [[nodiscard]] Result<void> change(const Change &change);
    [[nodiscard]] Result<void> changeFile(DeviceEntries &entries, const Change &change);
    [[nodiscard]] Result<void> decide(const QHostAddress &device, DeviceState state,
                                      const std::optional<QDateTime> &until);
    void adopt(DeviceEntries entries);
    void see(Device &device, const QString &agent);
    void save();
    void readAgain();
    void dropOver();
    void tell();
    void sleep();
    void complain(const QString &sentence);

    DeviceFile m_file;
    const Clock &m_clock;
    DeviceEntries m_entries;
    QFileSystemWatcher m_watcher; ///< of the folder: the file is replaced, not written to
    QTimer m_reading; ///< soon after the folder has changed
    DeviceFile::Stamp m_stamp; ///< of the file as it was read or written here
    QTimer m_saving; ///< soon after a device has come to wait
    QTimer m_ends; ///< until the next entry is over
    bool m_isUnsaved = false; ///< there is something new that the next run should know, too
    bool m_isFull = false; ///< and the log has it
    QString m_complaint; ///< the last one about the file
};

} // namespace pinbridge
