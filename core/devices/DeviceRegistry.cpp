// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "devices/DeviceRegistry.h"

#include "base/Address.h"
#include "base/Log.h"

#include <algorithm>
#include <utility>

namespace pinbridge {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds readingDelay{1000}; // after a failure
constexpr milliseconds savingDelay{2000};
constexpr milliseconds longestSleep{60'000}; // the wall clock may be set meanwhile
constexpr qsizetype longestPath = 200; // a request line may have 4 KiB, and nobody reads on so far

bool isSame(const Device &a, const Device &b)
{
    return a.state == b.state && a.allowedUntil == b.allowedUntil && a.name == b.name;
}

} // namespace

DeviceRegistry::DeviceRegistry(DeviceRepository &repository, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
    , m_clock(clock)
{
    m_reading.setSingleShot(true);
    m_reading.setInterval(readingDelay);
    m_saving.setSingleShot(true);
    m_saving.setInterval(savingDelay);
    m_ends.setSingleShot(true);
    connect(&m_reading, &QTimer::timeout, this, &DeviceRegistry::readSoon);
    connect(&m_saving, &QTimer::timeout, this, [this] { (void)save(); });
    connect(&m_ends, &QTimer::timeout, this, &DeviceRegistry::dropOver);
    connect(&repository, &DeviceRepository::changedElsewhere, this, &DeviceRegistry::readSoon);
    adopt(merged(repository.atStart(), {}, now()));
}

void DeviceRegistry::close()
{
    m_isClosed = true;
    m_reading.stop();
    m_ends.stop();
    if (m_saving.isActive() || m_isUnsaved)
        (void)save(); // a task goes on by itself
}

/// All that is kept here is of the repository's clock, which decides for all its servers.
QDateTime DeviceRegistry::now() const
{
    return m_clock.now().addMSecs(m_repository.ahead().count());
}

Device DeviceRegistry::inOurTime(Device device) const
{
    const qint64 shift = -m_repository.ahead().count();
    if (device.allowedUntil)
        device.allowedUntil = device.allowedUntil->addMSecs(shift);
    for (QDateTime *const time : {&device.firstSeen, &device.lastSeen}) {
        if (time->isValid())
            *time = time->addMSecs(shift);
    }
    return device;
}

std::optional<DeviceState> DeviceRegistry::note(const QHostAddress &device, const QString &agent)
{
    const auto entry = m_entries.find(keyOf(device));
    if (entry == m_entries.end())
        return std::nullopt;
    if (isOver(entry->device, now())) {
        if (isGone(entry->device, now())) {
            m_entries.erase(entry);
            tell();
        }
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
    const auto known = m_entries.constFind(key);
    if (known != m_entries.constEnd() && !isOver(known->device, now()))
        return true;
    if (isFull(address))
        return false;
    DeviceEntry entry;
    entry.device.address = address;
    if (known != m_entries.constEnd())
        entry.device.name = known->device.name;
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
    const QDateTime now = this->now();
    int inAll = 0;
    int inNetwork = 0;
    for (const DeviceEntry &entry : std::as_const(m_entries)) {
        if (entry.device.state != DeviceState::Waiting || isOver(entry.device, now))
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

void DeviceRegistry::answered(const QHostAddress &device, const LastRequest &request)
{
    const auto entry = m_entries.find(keyOf(device));
    if (entry == m_entries.end() || isOver(entry->device, now()))
        return;
    entry->device.last = request;
    if (request.path.size() > longestPath)
        entry->device.last->path = request.path.left(longestPath - 1) + QChar(u'…');
}

void DeviceRegistry::see(Device &device, const QString &agent)
{
    device.lastSeen = now();
    if (!device.firstSeen.isValid())
        device.firstSeen = device.lastSeen;
    device.agent = cleanedAgent(agent);
    ++device.requests;
    m_isUnsaved = true;
}

QList<Device> DeviceRegistry::devices() const
{
    QList<Device> devices;
    devices.reserve(m_entries.size());
    const QDateTime now = this->now();
    for (const DeviceEntry &entry : m_entries) {
        if (!isOver(entry.device, now))
            devices.append(inOurTime(entry.device));
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
    if (entry == m_entries.constEnd() || isOver(entry->device, now()))
        return std::nullopt;
    return inOurTime(entry->device);
}

int DeviceRegistry::waiting() const
{
    const QDateTime now = this->now();
    return static_cast<int>(std::ranges::count_if(m_entries, [&now](const DeviceEntry &entry) {
        return entry.device.state == DeviceState::Waiting && !isOver(entry.device, now);
    }));
}

QCoro::Task<Result<int>> DeviceRegistry::change(Change change)
{
    const DeviceEntries known = m_entries;
    DeviceRepository::Change onTop =
        [known, change = std::move(change)](QList<Device> &devices,
                                            const QDateTime &now) -> Result<int> {
        DeviceEntries entries = merged(devices, known, now);
        auto touched = change(entries, now);
        if (touched)
            devices = devicesOf(entries);
        return touched;
    };
    m_saving.stop(); // what it is for is written along
    const bool wasUnsaved = std::exchange(m_isUnsaved, false);
    auto changing = m_repository.change(std::move(onTop));
    const auto kept = co_await std::move(changing);
    if (!kept) {
        m_isUnsaved = m_isUnsaved || wasUnsaved;
        if (wasUnsaved && !m_isClosed)
            m_saving.start();
        if (kept.error().stage == Stage::Storage)
            readSoon(); // it may have been done
        co_return tl::unexpected(kept.error());
    }
    m_isBehind = false;
    // All that was known is stored now, but for what the change has taken away.
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry)
        entry->isStored = entry->isStored || known.contains(entry.key());
    adopt(merged(kept->devices, m_entries, now()));
    co_return Result<int>(kept->touched);
}

QCoro::Task<> DeviceRegistry::save()
{
    auto saving = change([](DeviceEntries &, const QDateTime &) -> Result<int> { return 0; });
    const auto saved = co_await std::move(saving);
    if (saved || m_isClosed)
        co_return;
    m_saving.start();
    if (!std::exchange(m_isBehind, true)) {
        qCWarning(logServer).noquote()
            << "Which devices wait, and when they were seen, could not be kept; it is tried again:"
            << saved.error().sentence;
    }
}

void DeviceRegistry::readSoon()
{
    if (m_isClosed)
        return;
    m_isOutdated = true;
    if (!m_isReading)
        (void)readAgain();
}

QCoro::Task<> DeviceRegistry::readAgain()
{
    m_isReading = true;
    while (std::exchange(m_isOutdated, false)) {
        auto reading = m_repository.list();
        const auto stored = co_await std::move(reading);
        if (stored)
            adopt(merged(*stored, m_entries, now()));
        else if (!m_isClosed)
            m_reading.start();
        if (!stored)
            break;
    }
    m_isReading = false;
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
    const QDateTime now = this->now();
    const auto dropped =
        m_entries.removeIf([&now](auto entry) { return isGone(entry->device, now); });
    if (dropped > 0 || (m_nextEnd.isValid() && now >= m_nextEnd))
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

/// Until the next entry is over, or its name to be dropped; without one, for good.
void DeviceRegistry::sleep()
{
    m_ends.stop();
    m_nextEnd = {};
    const QDateTime now = this->now();
    for (const DeviceEntry &entry : std::as_const(m_entries)) {
        auto end = endOf(entry.device);
        if (end && now >= *end)
            end = end->addSecs(std::chrono::seconds(nameTime).count());
        if (end && (!m_nextEnd.isValid() || *end < m_nextEnd))
            m_nextEnd = *end;
    }
    if (m_nextEnd.isValid())
        m_ends.start(
            std::clamp(milliseconds(now.msecsTo(m_nextEnd)), milliseconds(1), longestSleep));
}

} // namespace pinbridge
