// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/DeviceModel.h"

#include "ui/Widgets.h"
#include "ui/Words.h"

#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

using State = DeviceRow::State;

/// "192.168.2.17" before "192.168.2.110".
QString orderOf(const QString &address)
{
    QStringList parts = address.split(u'.');
    for (QString &part : parts)
        part = part.rightJustified(3, u'0');
    return parts.join(u'.');
}

bool comesBefore(const DeviceRow &a, const DeviceRow &b)
{
    if (a.state != b.state)
        return a.state < b.state;
    if (a.state == State::Waiting && a.firstSeen != b.firstSeen)
        return a.firstSeen < b.firstSeen;
    return orderOf(a.address) < orderOf(b.address);
}

bool hasEnded(const DeviceRow &device, const QDateTime &now)
{
    return device.state == State::Allowed && device.allowedUntil && *device.allowedUntil <= now;
}

} // namespace

StateText stateOf(const DeviceRow &device, const QDateTime &now)
{
    switch (device.state) {
    case State::Waiting:
        return {DeviceModel::tr("waiting"), Tone::Accent, true};
    case State::Allowed:
        if (hasEnded(device, now))
            return {DeviceModel::tr("ended"), Tone::Neutral, false};
        return {DeviceModel::tr("allowed"), Tone::Good, true};
    case State::Blocked:
        return {DeviceModel::tr("blocked"), Tone::Bad, false};
    }
    Q_UNREACHABLE();
}

QList<DeviceRow> waitingOf(const QList<DeviceRow> &devices)
{
    QList<DeviceRow> waiting;
    std::ranges::copy_if(devices, std::back_inserter(waiting),
                         [](const DeviceRow &device) { return device.state == State::Waiting; });
    std::ranges::sort(waiting, comesBefore);
    return waiting;
}

DeviceModel::DeviceModel(Now now, QObject *parent)
    : RowModelOf(std::move(now),
                 {{tr("Address")},
                  {tr("State")},
                  {tr("Until")},
                  {tr("Last seen")},
                  {tr("Calls itself")},
                  {tr("Requests"), Qt::AlignRight}},
                 parent)
{
}

void DeviceModel::setDevices(const QList<DeviceRow> &devices)
{
    QList<DeviceRow> wanted = devices;
    std::ranges::sort(wanted, comesBefore);
    setRows(wanted);
}

const QString &DeviceModel::keyOf(const DeviceRow &row) const { return row.address; }

int DeviceModel::rowOf(const QString &address) const
{
    const auto found = std::ranges::find(rows(), address, &DeviceRow::address);
    return found == rows().end() ? -1 : int(found - rows().begin());
}

StateText DeviceModel::state(int row) const { return stateOf(at(row), now()); }

QString DeviceModel::text(int row, int column) const
{
    const DeviceRow &device = at(row);
    switch (column) {
    case Address:
        return device.address;
    case State:
        return state(row).words;
    case Until:
        if (device.state != State::Allowed)
            return u"—"_s;
        return device.allowedUntil ? endsWords(*device.allowedUntil, now()) : tr("for good");
    case Seen:
        return agoWords(device.lastSeen, now());
    case Agent:
        return shownText(device.agent);
    case Requests:
        return QLocale().toString(device.requests);
    default:
        return {};
    }
}

QVariant DeviceModel::sortKey(int row, int column) const
{
    const DeviceRow &device = at(row);
    switch (column) {
    case Address:
        return orderOf(device.address);
    case State:
        return QString::number(int(device.state))
               + (device.state == State::Waiting ? device.firstSeen.toString(Qt::ISODateWithMs)
                                                 : orderOf(device.address));
    case Until: {
        static const QDateTime never = QDateTime::fromMSecsSinceEpoch(0);
        static const QDateTime always(QDate(9999, 1, 1), QTime(0, 0));
        return device.state == State::Allowed ? device.allowedUntil.value_or(always) : never;
    }
    case Seen:
        return device.lastSeen;
    case Requests:
        return device.requests;
    default:
        return text(row, column);
    }
}

QString DeviceModel::toolTip(int row, int column) const
{
    const DeviceRow &device = at(row);
    const auto exact = [](const QDateTime &at) {
        return at.isValid() ? exactWords(at) : QString();
    };
    switch (column) {
    case Address:
        return toolTipOf(device.address);
    case State:
        return device.firstSeen.isValid() ? tr("First seen %1").arg(exactWords(device.firstSeen))
                                          : QString();
    case Until:
        return device.state == State::Allowed ? exact(device.allowedUntil.value_or(QDateTime()))
                                              : QString();
    case Seen:
        return exact(device.lastSeen);
    case Agent:
        return toolTipOf(shownText(device.agent));
    default:
        return {};
    }
}

} // namespace pinbridge::ui
