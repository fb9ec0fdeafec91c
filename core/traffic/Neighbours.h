// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "traffic/Exchange.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>

namespace pinbridge {

/// The latest of each device, for who diagnoses exchanges as they are recorded. They live as long
/// as the recorder has them, whose bound is for all of them.
class Neighbours
{
public:
    static constexpr qsizetype mostDevices = 256; ///< more, and all are forgotten
    static constexpr qsizetype mostOfDevice = 24;

    void remember(const ExchangePtr &exchange);
    /// Oldest first.
    [[nodiscard]] QList<ExchangePtr> of(const QString &device) const;

private:
    QHash<QString, QList<std::weak_ptr<const Exchange>>> m_latest; ///< by device
};

} // namespace pinbridge
