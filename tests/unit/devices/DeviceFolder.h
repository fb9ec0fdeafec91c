// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "devices/DeviceRegistry.h"
#include "support/FakeClock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace pinbridge::test {

/// A data folder, and what the registries on it write.
class DeviceFolder
{
protected:
    void makeFolder() { m_folder = std::make_unique<QTemporaryDir>(); }
    [[nodiscard]] QString path() const
    {
        return m_folder->filePath(QStringLiteral("devices.json"));
    }

    [[nodiscard]] std::unique_ptr<DeviceRegistry> open() const
    {
        auto devices = std::make_unique<DeviceRegistry>(path(), m_clock);
        if (const auto loaded = devices->load(); !loaded)
            qFatal("%s", qPrintable(loaded.error().sentence));
        return devices;
    }

    [[nodiscard]] QByteArray text() const
    {
        QFile file(path());
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    void write(const QByteArray &text) const
    {
        QFile file(path());
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(text);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }

    const QHostAddress m_phone{QStringLiteral("192.168.2.17")};
    const QHostAddress m_tablet{QStringLiteral("fd00::18")};
    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace pinbridge::test
