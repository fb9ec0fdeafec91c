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

DeviceStateText stateOf(const DeviceRow &device, const QDateTime &now)
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
    : QAbstractTableModel(parent)
    , m_now(std::move(now))
{
}

void DeviceModel::setDevices(const QList<DeviceRow> &devices)
{
    QList<DeviceRow> wanted = devices;
    std::ranges::sort(wanted, comesBefore);
    for (int row = rowCount() - 1; row >= 0; --row) {
        const QString address = at(row).address;
        if (std::ranges::find(wanted, address, &DeviceRow::address) != wanted.end())
            continue;
        beginRemoveRows({}, row, row);
        m_devices.removeAt(row);
        endRemoveRows();
    }
    // Row by row, so that what is chosen stays so wherever it goes.
    for (int row = 0; row < int(wanted.size()); ++row) {
        const int old = rowOf(wanted.at(row).address);
        if (old < 0) {
            beginInsertRows({}, row, row);
            m_devices.insert(row, wanted.at(row));
            endInsertRows();
        } else if (old != row) {
            beginMoveRows({}, old, old, {}, row);
            m_devices.move(old, row);
            endMoveRows();
        }
    }
    m_devices = wanted;
    tick();
}

int DeviceModel::rowOf(const QString &address) const
{
    const auto found = std::ranges::find(m_devices, address, &DeviceRow::address);
    return found == m_devices.end() ? -1 : int(found - m_devices.begin());
}

void DeviceModel::tick()
{
    if (!m_devices.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int DeviceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_devices.size());
}

int DeviceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString DeviceModel::text(const DeviceRow &device, int column) const
{
    const QDateTime now = m_now();
    switch (column) {
    case Address:
        return device.address;
    case State:
        return stateOf(device, now).words;
    case Until:
        if (device.state != State::Allowed)
            return u"—"_s;
        return device.allowedUntil ? endsWords(*device.allowedUntil, now) : tr("for good");
    case Seen:
        return agoWords(device.lastSeen, now);
    case Agent:
        return shownText(device.agent);
    case Requests:
        return QLocale().toString(device.requests);
    default:
        return {};
    }
}

QVariant DeviceModel::sortKey(const DeviceRow &device, int column) const
{
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
        return text(device, column);
    }
}

QString DeviceModel::toolTip(const DeviceRow &device, int column) const
{
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

QVariant DeviceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const DeviceRow &device = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(device, index.column());
    case Qt::AccessibleTextRole:
        return headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u' '
               + text(device, index.column());
    case Qt::ToolTipRole:
        return toolTip(device, index.column());
    case Qt::TextAlignmentRole:
        return int(index.column() == Requests ? Qt::AlignRight : Qt::AlignLeft);
    case SortRole:
        return sortKey(device, index.column());
    case ToneRole:
        return int(stateOf(device, m_now()).tone);
    case LiveRole:
        return stateOf(device, m_now()).isServed;
    default:
        return {};
    }
}

QVariant DeviceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        return int((section == Requests ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Address:
        return tr("Address");
    case State:
        return tr("State");
    case Until:
        return tr("Until");
    case Seen:
        return tr("Last seen");
    case Agent:
        return tr("Calls itself");
    case Requests:
        return tr("Requests");
    default:
        return {};
    }
}

} // namespace pinbridge::ui
