// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "devices/DeviceFile.h"

#include "base/Files.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <array>
#include <chrono>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace pinbridge {

namespace {

constexpr int version = 1;
constexpr std::chrono::milliseconds lockPatience{500};

const auto addressField = QLatin1String("address");
const auto stateField = QLatin1String("state");
const auto allowedUntilField = QLatin1String("allowed_until");
const auto firstSeenField = QLatin1String("first_seen");
const auto lastSeenField = QLatin1String("last_seen");
const auto agentField = QLatin1String("agent");
const auto versionField = QLatin1String("version");
const auto devicesField = QLatin1String("devices");

tl::unexpected<Failure> failed(FailureCode code, const QString &sentence)
{
    return fail(code, sentence, Stage::Storage);
}

QString textOf(const QDateTime &time) { return time.toUTC().toString(Qt::ISODateWithMs); }

/// False: there is a value, and it is no time.
bool readTime(const QJsonObject &json, QLatin1String field, QDateTime &time)
{
    const QJsonValue value = json.value(field);
    if (value.isUndefined())
        return true;
    time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
    return time.isValid();
}

std::optional<DeviceState> stateNamed(const QString &name)
{
    constexpr std::array states{DeviceState::Waiting, DeviceState::Allowed, DeviceState::Blocked};
    const auto *const state = std::ranges::find_if(
        states, [&name](DeviceState candidate) { return nameOf(candidate) == name; });
    return state == states.end() ? std::nullopt : std::optional(*state);
}

/// Unset: not what was written here.
std::optional<QList<Device>> devicesFrom(const QJsonValue &value)
{
    if (!value.isArray())
        return std::nullopt;
    QList<Device> devices;
    QSet<DeviceKey> keys;
    const QJsonArray rows = value.toArray();
    for (const auto &row : rows) {
        const auto device = deviceFrom(row.toObject());
        if (!device || keys.contains(keyOf(device->address)))
            return std::nullopt;
        keys.insert(keyOf(device->address));
        devices.append(*device);
    }
    return devices;
}

} // namespace

QJsonObject toJson(const Device &device)
{
    QJsonObject json{{addressField, device.address.toString()}, {stateField, nameOf(device.state)}};
    if (device.allowedUntil)
        json.insert(allowedUntilField, textOf(*device.allowedUntil));
    if (device.firstSeen.isValid())
        json.insert(firstSeenField, textOf(device.firstSeen));
    if (device.lastSeen.isValid())
        json.insert(lastSeenField, textOf(device.lastSeen));
    if (!device.agent.isEmpty())
        json.insert(agentField, device.agent);
    return json;
}

std::optional<Device> deviceFrom(const QJsonObject &json)
{
    Device device;
    device.address = QHostAddress(json.value(addressField).toString());
    const auto state = stateNamed(json.value(stateField).toString());
    QDateTime until;
    if (device.address.isNull() || !state || !readTime(json, allowedUntilField, until)
        || !readTime(json, firstSeenField, device.firstSeen)
        || !readTime(json, lastSeenField, device.lastSeen))
        return std::nullopt;
    device.state = *state;
    if (until.isValid())
        device.allowedUntil = until;
    device.agent = json.value(agentField).toString();
    return device;
}

DeviceFile::DeviceFile(QString path)
    : m_path(std::move(path))
{
}

QString DeviceFile::folder() const { return QFileInfo(m_path).absolutePath(); }

DeviceFile::Stamp DeviceFile::stamp() const
{
    const QFileInfo info(m_path);
    Stamp stamp{.modified = info.lastModified(), .size = info.size()};
#ifdef Q_OS_UNIX
    struct stat status{};
    if (::stat(QFile::encodeName(m_path).constData(), &status) == 0)
        stamp.number = status.st_ino;
#endif
    return stamp;
}

Result<std::optional<QList<Device>>> DeviceFile::read() const
{
    if (!QFileInfo::exists(m_path))
        return std::optional<QList<Device>>();
    if (!requireOwnerOnly(m_path)) {
        return failed(FailureCode::BadSetting,
                      QStringLiteral("%1 says which devices are let in, and other users of this "
                                     "machine can reach it. Look at what it says and take that "
                                     "from them (chmod 600).")
                          .arg(m_path));
    }
    const auto content = readWholeFile(m_path, maximumSize);
    if (!content)
        return failed(FailureCode::BadSetting, content.error().sentence);
    const QJsonObject json = QJsonDocument::fromJson(content->bytes()).object();
    const int found = json.value(versionField).toInt();
    if (found > version) {
        return failed(FailureCode::BadSetting,
                      QStringLiteral("%1 was written by a later version of Pinbridge. Use that, or "
                                     "remove the file and decide on the devices again.")
                          .arg(m_path));
    }
    auto devices = devicesFrom(json.value(devicesField));
    if (found != version || !devices) {
        return failed(FailureCode::BadSetting,
                      QStringLiteral("%1 is damaged: who was blocked cannot be told from who was "
                                     "allowed. Put a copy back, or remove it and decide on the "
                                     "devices again.")
                          .arg(m_path));
    }
    return devices;
}

Result<void> DeviceFile::write(const QList<Device> &devices) const
{
    QJsonArray rows;
    for (const Device &device : devices)
        rows.append(toJson(device));
    const QJsonObject json{{versionField, version}, {devicesField, rows}};
    std::vector<OwnerFile> files;
    files.push_back({m_path, Secret(QJsonDocument(json).toJson())});
    if (const auto written = replaceOwnerFiles(files); !written)
        return failed(FailureCode::Unavailable, written.error().sentence);
    return {};
}

Result<std::unique_ptr<QLockFile>> DeviceFile::lock() const
{
    auto lock = std::make_unique<QLockFile>(m_path + QLatin1String(".lock"));
    if (!lock->tryLock(static_cast<int>(lockPatience.count()))) {
        return failed(FailureCode::Unavailable,
                      QStringLiteral("%1 cannot be changed: another process holds %1.lock, or it "
                                     "cannot be written. Try again.")
                          .arg(m_path));
    }
    return lock;
}

} // namespace pinbridge
