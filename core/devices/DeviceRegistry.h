// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"
#include "base/Failure.h"
#include "devices/Device.h"
#include "devices/DeviceEntries.h"
#include "devices/DeviceRepository.h"

#include <QDateTime>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

#include <QCoroTask>

namespace pinbridge {

/// The devices that have asked or were decided on: waiting, allowed for an hour, allowed, blocked
/// (device API, "Access"). What every request asks is answered from memory; a decision is kept by
/// the repository before it is acknowledged, and what others have kept is followed. Devices that
/// wait, and when each was seen, are written along a little later.
class DeviceRegistry : public QObject
{
    Q_OBJECT

public:
    /// Of those that wait: beyond it new ones are refused without an entry.
    static constexpr int waitingLimit = 256;
    /// Of those that wait from one IPv6 /64: all phones of a LAN may be in it, and a single host
    /// has all its addresses to choose from (RFC 4291 section 2.5.4). What is left is for others.
    static constexpr int waitingPerNetwork = 192;
    /// Of those that were decided on, by all servers: beyond it a network is to be allowed instead.
    static constexpr int decidedLimit = 4096;
    static constexpr std::chrono::hours hour{1}; ///< "for an hour", as the console offers it

    /// Takes what `repository`, which is open, has at the start. Both must outlive this object, and
    /// the repository must have answered everything before it goes.
    DeviceRegistry(DeviceRepository &repository, const Clock &clock, QObject *parent = nullptr);

    /// A device has come: notes when and what it calls itself. Its state by decisions alone; unset:
    /// none was made. An allowance that has ended is none.
    [[nodiscard]] std::optional<DeviceState> note(const QHostAddress &device, const QString &agent);
    /// After `note`: a device that nobody has decided on asks to be let in. True when it has an
    /// entry now, false when too many wait.
    [[nodiscard]] bool knock(const QHostAddress &device, const QString &agent);
    /// What it asked was answered. Only of devices with an entry.
    void answered(const QHostAddress &device, const LastRequest &request);

    /// The operator's decisions; also on addresses that never asked. Done when they are kept.
    /// Failure: BadSetting for what is no device's address (loopback, every address, multicast, a
    /// link-local one without its interface), a time below a second, or beyond `decidedLimit`: then
    /// nothing has changed. Unavailable at Stage::Storage: then nothing has changed here, and if
    /// it was kept all the same that counts as soon as the repository answers again.
    [[nodiscard]] QCoro::Task<Result<void>> allow(
        QHostAddress device, std::optional<std::chrono::seconds> time = std::nullopt);
    [[nodiscard]] QCoro::Task<Result<void>> block(QHostAddress device);
    /// The operator's word for it, for all servers; empty: none. It stays when others forget who
    /// waits, and for `nameTime` after the device has fallen away. False when it is not known.
    /// Failure: as of `allow`; BadSetting also for what is no name, see `checkedDeviceName`.
    [[nodiscard]] QCoro::Task<Result<bool>> rename(QHostAddress device, QString name);
    /// As if it had never asked, nor had a name. False when it is not known.
    [[nodiscard]] QCoro::Task<Result<bool>> forget(QHostAddress device);
    /// All that wait; how many there were.
    [[nodiscard]] QCoro::Task<Result<int>> forgetWaiting();

    /// Those that wait first, then by when they were last seen, newest first.
    [[nodiscard]] QList<Device> devices() const;
    /// Unset: not known.
    [[nodiscard]] std::optional<Device> find(const QHostAddress &device) const;
    [[nodiscard]] int waiting() const;

    /// Asks for what is not written yet to be written, and nothing by itself from then on.
    void close();

Q_SIGNALS:
    /// An entry has come, gone or changed its state; not for every request.
    void changed();

private:
    /// On entries as the repository has them, with what was seen here. See DeviceRepository.
    using Change = std::function<Result<int>(DeviceEntries &, const QDateTime &now)>;

    [[nodiscard]] bool isFull(const QHostAddress &device);
    [[nodiscard]] QCoro::Task<Result<int>> change(Change change);
    [[nodiscard]] QCoro::Task<Result<int>> decision(Change change);
    [[nodiscard]] QCoro::Task<Result<void>> decide(QHostAddress device, DeviceState state,
                                                   std::optional<std::chrono::seconds> time);
    [[nodiscard]] QDateTime now() const;
    [[nodiscard]] Device inOurTime(Device device) const;
    void adopt(DeviceEntries entries);
    void see(Device &device, const QString &agent);
    QCoro::Task<> save();
    void readSoon();
    QCoro::Task<> readAgain();
    void dropOver();
    void tell();
    void sleep();

    DeviceRepository &m_repository;
    const Clock &m_clock;
    DeviceEntries m_entries; ///< with the repository's times
    QTimer m_reading; ///< until it is tried again, after a failure
    QTimer m_saving; ///< soon after a device has come to wait
    QTimer m_ends; ///< until the next entry is over
    QDateTime m_nextEnd; ///< when that is; invalid: no entry ends
    bool m_isReading = false;
    bool m_isOutdated = false; ///< what is being read: something has changed since it was asked for
    bool m_isUnsaved = false; ///< there is something new that the next run should know, too
    bool m_isBehind = false; ///< it could not be written, and the log has it
    bool m_isFull = false; ///< and the log has it
    bool m_isClosed = false;
};

} // namespace pinbridge
