// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/DeviceNames.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

/// Gives these functions `tr`, by which lupdate finds their words.
class Names
{
    Q_DECLARE_TR_FUNCTIONS(pinbridge::ui::Names)
};

bool isRightToLeft(QChar c)
{
    return c.direction() == QChar::DirR || c.direction() == QChar::DirAL || c.isSurrogate();
}

/// Between "first strong isolate" and its end (Unicode UAX 9, section 2.4.2), where it is needed.
QString isolated(const QString &name)
{
    return std::ranges::any_of(name, isRightToLeft) ? QChar(0x2068) + name + QChar(0x2069) : name;
}

} // namespace

QString deviceWords(const QString &name, const QString &address)
{
    if (name.isEmpty())
        return address;
    //: What the operator calls a device, and its address
    return Names::tr("%1 · %2").arg(isolated(name), address);
}

QString deviceWords(const DeviceRow &device) { return deviceWords(device.name, device.address); }

DeviceNames::DeviceNames(Facade &facade, QObject *parent)
    : QObject(parent)
    , m_facade(facade)
{
    connect(&facade, &Facade::devicesChanged, this, &DeviceNames::refresh);
    refresh();
}

QString DeviceNames::wordsOf(const QString &address) const
{
    return deviceWords(nameOf(address), address);
}

void DeviceNames::refresh()
{
    if (m_facade.server().phase != ServerState::Phase::Listening)
        return;
    QHash<QString, QString> names;
    const auto devices = m_facade.devices();
    for (const DeviceRow &device : devices) {
        if (!device.name.isEmpty())
            names.insert(device.address, device.name);
    }
    if (names == m_names)
        return;
    m_names = std::move(names);
    Q_EMIT changed();
}

} // namespace pinbridge::ui
