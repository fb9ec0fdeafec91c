// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/WaitingNotice.h"

#include "ui/DeviceModel.h"
#include "ui/DeviceNames.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

/// An address has nothing else; its zone is the name of an interface.
QString plain(const QString &address)
{
    QString kept;
    kept.reserve(address.size());
    for (const QChar letter : address) {
        if ((letter.unicode() < 0x80 && letter.isLetterOrNumber()) || u".:%-_"_s.contains(letter))
            kept += letter;
    }
    return kept;
}

/// Of the operator's own choice; but a desktop may take words for markup.
QString plainName(const QString &name)
{
    QString kept;
    kept.reserve(name.size());
    for (const QChar letter : name) {
        if (!u"<>&"_s.contains(letter))
            kept += letter;
    }
    return kept.trimmed();
}

} // namespace

WaitingNotice::WaitingNotice(Facade &facade, std::function<bool()> isUnseen,
                             std::chrono::milliseconds quiet, QObject *parent)
    : QObject(parent)
    , m_facade(facade)
    , m_isUnseen(std::move(isUnseen))
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quiet);
    connect(&m_quiet, &QTimer::timeout, this, &WaitingNotice::tell);
    connect(&facade, &Facade::devicesChanged, this, &WaitingNotice::refresh);
    refresh();
}

void WaitingNotice::refresh()
{
    QHash<QString, QString> waiting;
    const auto devices = waitingOf(m_facade.devices());
    for (const DeviceRow &device : devices) {
        waiting.insert(device.address, device.name);
        if (!m_waiting.contains(device.address))
            m_untold << device.address;
    }
    m_waiting = waiting;
    m_untold.removeIf([this](const QString &address) { return !m_waiting.contains(address); });
    if (!m_quiet.isActive())
        tell();
}

void WaitingNotice::tell()
{
    const QStringList untold = std::exchange(m_untold, {});
    if (untold.isEmpty() || !m_isUnseen())
        return;
    m_quiet.start();
    const QString last =
        deviceWords(plainName(m_waiting.value(untold.last())), plain(untold.last()));
    if (untold.size() == 1)
        Q_EMIT due(tr("%1 asks for access").arg(last), tr("Click here to decide on this device."));
    else
        Q_EMIT due(tr("%n devices ask for access", nullptr, int(untold.size())),
                   tr("The last is %1. Click here to decide on them.").arg(last));
}

} // namespace pinbridge::ui
