// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "devices/Device.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QLockFile>
#include <QString>

#include <memory>
#include <optional>
#include <utility>

namespace pinbridge {

/// A device without its requests: `address`, `state`, and where they are known `allowed_until`,
/// `first_seen`, `last_seen` (ISO 8601, UTC, with milliseconds) and `agent`.
[[nodiscard]] QJsonObject toJson(const Device &device);
/// Unset when a value is absent that must be there, or cannot be what it should.
[[nodiscard]] std::optional<Device> deviceFrom(const QJsonObject &json);

/// The file that a DeviceRegistry is kept in, read and replaced whole, owner-only:
/// `{"version": 1, "devices": […]}`. Every failure is at Stage::Storage and names it.
class DeviceFile
{
public:
    /// In bytes. What the registry's limits let come together, 4,096 devices decided on and 256
    /// that wait at some 700 bytes each, is 3 MiB.
    static constexpr qint64 maximumSize = qint64{4} * 1024 * 1024;

    /// When it was written last, how long it is, and which file it is, for it is replaced whole:
    /// two writes may come within one tick of the file system's clock. 0 where files have no
    /// number.
    struct Stamp
    {
        QDateTime modified;
        qint64 size = 0;
        quint64 number = 0;

        bool operator==(const Stamp &other) const = default;
    };

    /// `path` empty: there is none, and nothing may be called but `isKept`.
    explicit DeviceFile(QString path);

    [[nodiscard]] bool isKept() const { return !m_path.isEmpty(); }
    [[nodiscard]] QString folder() const;
    /// Another one where others have written since.
    [[nodiscard]] Stamp stamp() const;

    /// Unset where there is no file. Failure: BadSetting when others can reach it, it cannot be
    /// read, is damaged or of a later version; with what to do.
    [[nodiscard]] Result<std::optional<QList<Device>>> read() const;
    /// Failure: Unavailable.
    [[nodiscard]] Result<void> write(const QList<Device> &devices) const;
    /// Held by whoever reads in order to write, so that no process undoes what another has
    /// written; waits half a second at most. Failure: Unavailable.
    [[nodiscard]] Result<std::unique_ptr<QLockFile>> lock() const;

private:
    QString m_path;
};

} // namespace pinbridge
