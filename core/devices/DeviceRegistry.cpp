// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "devices/DeviceRegistry.h"

#include "base/Address.h"
#include "base/Log.h"

#include <algorithm>
#include <utility>

namespace pinbridge {

using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr milliseconds readingDelay{50}; // a write makes several events
constexpr milliseconds savingDelay{2000};
constexpr milliseconds longestSleep{60'000}; // the wall clock may be set meanwhile

bool canBeDevice(const QHostAddress &address)
{
    return !address.isNull() && !address.isLoopback() && !address.isMulticast()
           && !address.isBroadcast() && address != QHostAddress(QHostAddress::AnyIPv4)
           && address != QHostAddress(QHostAddress::AnyIPv6);
}

bool isSame(const Device &a, const Device &b)
{
    return a.state == b.state && a.allowedUntil == b.allowedUntil;
}

tl::unexpected<Failure> bad(const QString &sentence)
{
    return fail(FailureCode::BadSetting, sentence, Stage::Settings);
}

} // namespace

DeviceRegistry::DeviceRegistry(QString path, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_file(std::move(path))
    , m_clock(clock)
{
    m_reading.setSingleShot(true);
    m_reading.setInterval(readingDelay);
    m_saving.setSingleShot(true);
    m_saving.setInterval(savingDelay);
    m_ends.setSingleShot(true);
    connect(&m_reading, &QTimer::timeout, this, &DeviceRegistry::readAgain);
    connect(&m_saving, &QTimer::timeout, this, &DeviceRegistry::save);
    connect(&m_ends, &QTimer::timeout, this, &DeviceRegistry::dropOver);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        if (!m_reading.isActive())
            m_reading.start();
    });
}

DeviceRegistry::~DeviceRegistry()
{
    if (m_isUnsaved)
        save();
}

Result<void> DeviceRegistry::load()
{
    if (!m_file.isKept())
        return {};
    // First: nothing that is written from here on is missed. Without it, what others decide is seen
    // with the next decision made here.
    if (!m_watcher.addPath(m_file.folder()))
        qCWarning(logServer).noquote() << m_file.folder() << "cannot be watched for changes";
    const auto stored = m_file.read();
    if (!stored)
        return tl::unexpected(stored.error());
    if (*stored)
        adopt(merged(**stored, m_entries, m_clock.now()));
    return {};
}

std::optional<DeviceState> DeviceRegistry::note(const QHostAddress &device, const QString &agent)
{
    const auto entry = m_entries.find(keyOf(device));
    if (entry == m_entries.end())
        return std::nullopt;
    if (isOver(entry->device, m_clock.now())) {
        m_entries.erase(entry);
        tell();
        return std::nullopt;
    }
    see(entry->device, agent);
    return entry->device.state == DeviceState::Waiting ? std::nullopt
                                                       : std::optional(entry->device.state);
}

bool DeviceRegistry::knock(const QHostAddress &device, const QString &agent)
{
    const QHostAddress address = deviceAddress(device);
    const DeviceKey key = keyOf(address);
    if (m_entries.contains(key))
        return true;
    if (isFull(address))
        return false;
    DeviceEntry entry;
    entry.device.address = address;
    see(entry.device, agent);
    m_entries.insert(key, entry);
    if (!m_saving.isActive())
        m_saving.start();
    qCInfo(logServer).noquote().nospace()
        << "A device waits for approval: " << address.toString() << " ("
        << (entry.device.agent.isEmpty() ? QStringLiteral("no User-Agent") : entry.device.agent)
        << ')';
    tell();
    return true;
}

/// No flood fills the memory, and none pushes out who waits already.
bool DeviceRegistry::isFull(const QHostAddress &device)
{
    const QHostAddress network = networkKey(device);
    int inAll = 0;
    int inNetwork = 0;
    for (const DeviceEntry &entry : std::as_const(m_entries)) {
        if (entry.device.state != DeviceState::Waiting)
            continue;
        ++inAll;
        inNetwork += networkKey(entry.device.address) == network ? 1 : 0;
    }
    const bool isFull = inAll >= waitingLimit || inNetwork >= waitingPerNetwork;
    if (isFull && !std::exchange(m_isFull, true)) {
        qCWarning(logServer).noquote()
            << "Too many devices wait for approval: new ones are refused without an entry until "
               "some are decided on or forgotten. The first was"
            << device.toString();
    }
    return isFull;
}

void DeviceRegistry::see(Device &device, const QString &agent)
{
    device.lastSeen = m_clock.now();
    if (!device.firstSeen.isValid())
        device.firstSeen = device.lastSeen;
    device.agent = cleanedAgent(agent);
    ++device.requests;
    m_isUnsaved = true;
}

Result<void> DeviceRegistry::allow(const QHostAddress &device, std::optional<seconds> time)
{
    if (!time)
        return decide(device, DeviceState::Allowed, std::nullopt);
    if (*time < seconds(1))
        return bad(QStringLiteral("A device is allowed for a second at least, or for good."));
    return decide(device, DeviceState::Allowed, m_clock.now().addSecs(time->count()));
}

Result<void> DeviceRegistry::block(const QHostAddress &device)
{
    return decide(device, DeviceState::Blocked, std::nullopt);
}

Result<void> DeviceRegistry::decide(const QHostAddress &device, DeviceState state,
                                    const std::optional<QDateTime> &until)
{
    const QHostAddress address = deviceAddress(device);
    if (address.isLinkLocal() && address.protocol() == QAbstractSocket::IPv6Protocol
        && address.scopeId().isEmpty()) {
        return bad(QStringLiteral("%1 may be another device on each interface: name the one that "
                                  "it is reached by, such as %1%eth0.")
                       .arg(address.toString()));
    }
    if (!canBeDevice(address)) {
        return bad(QStringLiteral("%1 is not the address of another device; this machine itself "
                                  "is always served.")
                       .arg(address.isNull() ? QStringLiteral("That") : address.toString()));
    }
    return change([&](DeviceEntries &entries) -> Result<void> {
        const DeviceKey key = keyOf(address);
        const auto decided = std::ranges::count_if(entries, [](const DeviceEntry &entry) {
            return entry.device.state != DeviceState::Waiting;
        });
        const auto known = entries.constFind(key);
        const bool isDecided =
            known != entries.constEnd() && known->device.state != DeviceState::Waiting;
        if (decided >= decidedLimit && !isDecided) {
            return bad(QStringLiteral("%1 devices have been decided on, and there is room for no "
                                      "more. Forget some, or allow a network with --allow.")
                           .arg(decided));
        }
        Device &entry = entries[key].device;
        entry.address = address;
        entry.state = state;
        entry.allowedUntil = until;
        return {};
    });
}

Result<bool> DeviceRegistry::forget(const QHostAddress &device)
{
    bool isKnown = false;
    const auto changed = change([&](DeviceEntries &entries) -> Result<void> {
        isKnown = entries.remove(keyOf(device));
        return {};
    });
    if (!changed)
        return tl::unexpected(changed.error());
    return isKnown;
}

Result<int> DeviceRegistry::forgetWaiting()
{
    qsizetype forgotten = 0;
    const auto changed = change([&](auto &entries) -> Result<void> {
        forgotten = entries.removeIf(
            [](auto entry) { return entry->device.state == DeviceState::Waiting; });
        return {};
    });
    if (!changed)
        return tl::unexpected(changed.error());
    return static_cast<int>(forgotten);
}

QList<Device> DeviceRegistry::devices() const
{
    QList<Device> devices;
    devices.reserve(m_entries.size());
    const QDateTime now = m_clock.now();
    for (const DeviceEntry &entry : m_entries) {
        if (!isOver(entry.device, now))
            devices.append(entry.device);
    }
    std::ranges::sort(devices, [](const Device &a, const Device &b) {
        const bool aWaits = a.state == DeviceState::Waiting;
        const bool bWaits = b.state == DeviceState::Waiting;
        if (aWaits != bWaits)
            return aWaits;
        const qint64 aSeen = a.lastSeen.isValid() ? a.lastSeen.toMSecsSinceEpoch() : 0;
        const qint64 bSeen = b.lastSeen.isValid() ? b.lastSeen.toMSecsSinceEpoch() : 0;
        if (aSeen != bSeen)
            return aSeen > bSeen;
        return a.address.toString() < b.address.toString();
    });
    return devices;
}

std::optional<Device> DeviceRegistry::find(const QHostAddress &device) const
{
    const auto entry = m_entries.constFind(keyOf(device));
    if (entry == m_entries.constEnd() || isOver(entry->device, m_clock.now()))
        return std::nullopt;
    return entry->device;
}

int DeviceRegistry::waiting() const
{
    const QDateTime now = m_clock.now();
    return static_cast<int>(std::ranges::count_if(m_entries, [&now](const DeviceEntry &entry) {
        return entry.device.state == DeviceState::Waiting && !isOver(entry.device, now);
    }));
}

Result<void> DeviceRegistry::change(const Change &change)
{
    DeviceEntries entries;
    if (!m_file.isKept()) {
        entries = lasting(m_entries, m_clock.now());
        if (const auto changed = change(entries); !changed)
            return changed;
    } else if (const auto changed = changeFile(entries, change); !changed) {
        return changed;
    }
    m_saving.stop();
    m_isUnsaved = false;
    m_complaint.clear();
    adopt(std::move(entries)); // with the lock given back: who listens may decide, too
    return {};
}

Result<void> DeviceRegistry::changeFile(DeviceEntries &entries, const Change &change)
{
    const auto lock = m_file.lock();
    if (!lock)
        return tl::unexpected(lock.error());
    const auto stored = m_file.read();
    if (!stored)
        return fail(FailureCode::Unavailable, stored.error().sentence, Stage::Storage);
    // Where somebody has removed the file, what is known here is written again.
    entries =
        *stored ? merged(**stored, m_entries, m_clock.now()) : lasting(m_entries, m_clock.now());
    if (const auto changed = change(entries); !changed)
        return changed;
    QList<Device> devices;
    devices.reserve(entries.size());
    for (DeviceEntry &entry : entries) {
        entry.isStored = true;
        devices.append(entry.device);
    }
    const auto written = m_file.write(devices);
    if (written)
        m_stamp = m_file.stamp(); // with the lock held: what is read again is others' alone
    return written;
}

void DeviceRegistry::save()
{
    const auto saved = change([](DeviceEntries &) -> Result<void> { return {}; });
    if (!saved)
        complain(saved.error().sentence);
}

void DeviceRegistry::readAgain()
{
    // Most of what happens in the folder is not about this file.
    const auto stamp = m_file.stamp();
    if (m_stamp == stamp)
        return;
    const auto stored = m_file.read();
    if (!stored) {
        complain(stored.error().sentence); // and looks again: a mode is mended without a write
        return;
    }
    m_stamp = stamp;
    m_complaint.clear();
    if (*stored)
        adopt(merged(**stored, m_entries, m_clock.now()));
}

/// A file that stays as it is, is told of once.
void DeviceRegistry::complain(const QString &sentence)
{
    if (std::exchange(m_complaint, sentence) != sentence)
        qCWarning(logServer).noquote() << sentence;
}

void DeviceRegistry::adopt(DeviceEntries entries)
{
    const bool isOther =
        entries.size() != m_entries.size()
        || std::ranges::any_of(entries, [this](const DeviceEntry &entry) {
               const auto known = m_entries.constFind(keyOf(entry.device.address));
               return known == m_entries.constEnd() || !isSame(known->device, entry.device);
           });
    m_entries = std::move(entries);
    if (isOther)
        tell();
}

void DeviceRegistry::dropOver()
{
    const auto dropped = m_entries.removeIf(
        [now = m_clock.now()](auto entry) { return isOver(entry->device, now); });
    if (dropped > 0)
        tell();
    else
        sleep();
}

void DeviceRegistry::tell()
{
    m_isFull = false;
    sleep();
    Q_EMIT changed();
}

/// Until the next entry is over; without one, for good.
void DeviceRegistry::sleep()
{
    m_ends.stop();
    std::optional<QDateTime> next;
    for (const DeviceEntry &entry : std::as_const(m_entries)) {
        std::optional<QDateTime> end = entry.device.allowedUntil;
        if (entry.device.state == DeviceState::Waiting)
            end = entry.device.lastSeen.addSecs(seconds(waitingTime).count());
        if (end && (!next || *end < *next))
            next = end;
    }
    if (next)
        m_ends.start(
            std::clamp(milliseconds(m_clock.now().msecsTo(*next)), milliseconds(1), longestSleep));
}

} // namespace pinbridge
