// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/DeviceModel.h"

#include "ui/DeviceNames.h"
#include "ui/Exchange.h"
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

constexpr qsizetype longestPath = 22; // of a cell: the status stands behind it

QString shortWords(const LastRequestRow &last)
{
    QString path = shownText(last.path);
    if (path.size() > longestPath)
        path = path.left(longestPath - 1) + u'…';
    return DeviceModel::tr("%1 %2 · %3").arg(shownText(last.method), path).arg(last.status);
}

QString seenWords(const DeviceRow &device)
{
    const QString at = exactWords(device.lastSeen);
    if (device.requests == 1)
        return DeviceModel::tr("%1, 1 request since the start").arg(at);
    return DeviceModel::tr("%1, %2 requests since the start")
        .arg(at, QLocale().toString(device.requests));
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

DeviceModel::DeviceModel(Now now, Explain explain, QObject *parent)
    : RowModelOf(std::move(now),
                 {{tr("Address")},
                  {tr("Name")},
                  {tr("State")},
                  {tr("Until")},
                  {tr("Last seen")},
                  {tr("Last request")},
                  {tr("Calls itself")},
                  {tr("Requests"), Qt::AlignRight}},
                 parent)
    , m_explain(std::move(explain))
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

Qt::ItemFlags DeviceModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = RowModelOf::flags(index);
    return index.isValid() && index.column() == Name ? flags | Qt::ItemIsEditable : flags;
}

QVariant DeviceModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::EditRole && index.isValid() && index.column() == Name)
        return at(index.row()).name;
    return RowModelOf::data(index, role);
}

bool DeviceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = value.toString().trimmed();
    if (role == Qt::EditRole && index.isValid() && index.column() == Name
        && name != at(index.row()).name)
        Q_EMIT nameAsked(at(index.row()), name);
    return false;
}

QString DeviceModel::lastWords(int row) const
{
    const auto &last = at(row).last;
    if (!last)
        return {};
    QString request =
        tr("%1 %2 · %3")
            .arg(shownText(last->method), shownText(last->path), statusWords(last->status));
    const NoteText note = m_explain ? m_explain(last->note) : NoteText();
    if (note.title.isEmpty())
        return request;
    return note.meaning.isEmpty() ? tr("%1. %2").arg(request, note.title)
                                  : tr("%1. %2: %3").arg(request, note.title, note.meaning);
}

StateText DeviceModel::state(int row) const { return stateOf(at(row), now()); }

QString DeviceModel::text(int row, int column) const
{
    const DeviceRow &device = at(row);
    switch (column) {
    case Address:
        return device.address;
    case Name:
        return device.name;
    case State:
        return state(row).words;
    case Until:
        if (device.state != State::Allowed)
            return u"—"_s;
        return device.allowedUntil ? endsWords(*device.allowedUntil, now()) : tr("for good");
    case Seen:
        return agoWords(device.lastSeen, now());
    case Last:
        return device.last ? shortWords(*device.last) : u"—"_s;
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
    case Name: // those without one come last
        return device.name.isEmpty() ? QString(QChar(0xffff)) : device.name.toCaseFolded();
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
    case Last:
        return device.last ? device.last->at : QDateTime::fromMSecsSinceEpoch(0);
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
    case Name:
        return toolTipOf(
            device.agent.isEmpty()
                ? deviceWords(device)
                : tr("%1 — calls itself “%2”").arg(deviceWords(device), shownText(device.agent)));
    case State:
        return device.firstSeen.isValid() ? tr("First seen %1").arg(exactWords(device.firstSeen))
                                          : QString();
    case Until:
        return device.state == State::Allowed ? exact(device.allowedUntil.value_or(QDateTime()))
                                              : QString();
    case Seen:
        return device.lastSeen.isValid() ? toolTipOf(seenWords(device)) : QString();
    case Last:
        return device.last
                   ? toolTipOf(tr("%1 — %2").arg(exactTime(device.last->at), lastWords(row)))
                   : QString();
    case Agent:
        return toolTipOf(shownText(device.agent));
    default:
        return {};
    }
}

} // namespace pinbridge::ui
