// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "devices/DeviceRepository.h"

namespace pinbridge {

DeviceRepository::DeviceRepository(QObject *parent)
    : QObject(parent)
{
}

DeviceRepository::~DeviceRepository() = default;

} // namespace pinbridge
