// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/DeviceDecider.h"

#include "ui/DeviceModel.h"
#include "ui/DeviceNames.h"
#include "ui/Widgets.h"
#include "ui/Words.h"

#include <QMessageBox>
#include <QPushButton>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

using Decision = DeviceDecider::Decision;

QString outcomeOf(Decision decision, const QString &device)
{
    switch (decision) {
    case Decision::Allow:
        return DeviceDecider::tr("%1 is allowed.").arg(device);
    case Decision::AllowForAnHour:
        return DeviceDecider::tr("%1 is allowed for an hour.").arg(device);
    case Decision::Block:
        return DeviceDecider::tr("%1 is blocked.").arg(device);
    case Decision::Forget:
        return DeviceDecider::tr("%1 is forgotten.").arg(device);
    }
    Q_UNREACHABLE();
}

/// What forgetting takes away.
QString lossOf(const DeviceRow &device)
{
    switch (device.state) {
    case DeviceRow::State::Waiting:
        return DeviceDecider::tr("It no longer waits. When it asks again, it waits again.");
    case DeviceRow::State::Allowed:
        return DeviceDecider::tr("Its allowance is lost: it is refused, and when it asks again it "
                                 "waits like a new device.");
    case DeviceRow::State::Blocked:
        return DeviceDecider::tr("The block is lost: when it asks again, it waits like a new "
                                 "device.");
    }
    Q_UNREACHABLE();
}

QString lossWords(const DeviceRow &device)
{
    return device.name.isEmpty()
               ? lossOf(device)
               : DeviceDecider::tr("%1 Its name is lost, too.").arg(lossOf(device));
}

} // namespace

DeviceDecider::DeviceDecider(Facade &facade, QObject *parent)
    : QObject(parent)
    , m_facade(facade)
{
    connect(&facade, &Facade::deviceDecided, this, [this](RequestId id) {
        if (!m_open.contains(id))
            return;
        Q_EMIT decided(m_open.take(id).outcome);
    });
    connect(&facade, &Facade::waitingForgotten, this, [this](RequestId id, int devices) {
        if (m_forgetting != id)
            return;
        m_forgetting.reset();
        Q_EMIT decided(devices == 1 ? tr("1 device no longer waits.")
                                    : tr("%n devices no longer wait.", nullptr, devices));
    });
    connect(&facade, &Facade::failed, this, [this](RequestId id, const FailureText &failure) {
        const bool isOurs = m_open.remove(id) || m_forgetting == id;
        if (m_forgetting == id)
            m_forgetting.reset();
        if (isOurs)
            Q_EMIT failed(failure);
    });
}

void DeviceDecider::decide(const DeviceRow &device, Decision decision)
{
    const QString address = device.address;
    std::optional<Decision> last;
    for (const Order &order : std::as_const(m_open)) {
        if (order.address == address && order.decision)
            last = order.decision;
    }
    if (last == decision)
        return;
    Q_EMIT begun();
    RequestId id = 0;
    switch (decision) {
    case Decision::Allow:
        id = m_facade.allowDevice(address);
        break;
    case Decision::AllowForAnHour:
        id = m_facade.allowDeviceForAnHour(address);
        break;
    case Decision::Block:
        id = m_facade.blockDevice(address);
        break;
    case Decision::Forget:
        id = m_facade.forgetDevice(address);
        break;
    }
    m_open.insert(id, {address, decision, outcomeOf(decision, deviceWords(device))});
}

void DeviceDecider::rename(const DeviceRow &device, const QString &name)
{
    Q_EMIT begun();
    const RequestId id = m_facade.renameDevice(device.address, name);
    m_open.insert(id, {device.address, std::nullopt,
                       name.isEmpty()
                           ? tr("%1 has no name any more.").arg(device.address)
                           : tr("%1 has its name now.").arg(deviceWords(name, device.address))});
}

void DeviceDecider::ask(QWidget &asker, const DeviceRow &device, Decision decision)
{
    const bool isBlock = decision == Decision::Block;
    const bool isLoss =
        decision == Decision::Forget || (isBlock && device.state == DeviceRow::State::Allowed);
    if (!isLoss) {
        decide(device, decision);
        return;
    }
    put(asker,
        {.title = isBlock ? tr("Block device") : tr("Forget device"),
         .text = (isBlock ? tr("Block %1?") : tr("Forget %1?")).arg(deviceWords(device)),
         .loss = isBlock ? tr("It loses its allowance and is refused from now on, whatever the "
                              "access rules say, until you allow it.")
                         : lossWords(device),
         .word = isBlock ? tr("Block") : tr("Forget")},
        [this, device, decision] { decide(device, decision); });
}

void DeviceDecider::askForgetWaiting(QWidget &asker, int waiting)
{
    put(asker,
        {.title = tr("Forget waiting"),
         .text = waiting == 1 ? tr("Forget the device that waits?")
                              : tr("Forget all %n devices that wait?", nullptr, waiting),
         .loss = waiting == 1 ? tr("It no longer waits. When it asks again, it waits again.")
                              : tr("They no longer wait. Those that ask again wait again."),
         .word = tr("Forget")},
        [this] { forgetWaiting(); });
}

void DeviceDecider::forgetWaiting()
{
    if (m_forgetting)
        return;
    Q_EMIT begun();
    m_forgetting = m_facade.forgetWaiting();
}

void DeviceDecider::put(QWidget &asker, const Question &question, const std::function<void()> &yes)
{
    auto *box = new QMessageBox(asker.window());
    box->setObjectName(u"deviceBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(question.title);
    box->setText(question.text);
    box->setInformativeText(question.loss);
    QPushButton *confirm = box->addButton(question.word, QMessageBox::DestructiveRole);
    setStyleProperty(confirm, "role", u"danger"_s);
    confirm->setObjectName(u"deviceConfirm"_s);
    QPushButton *keep = box->addButton(tr("Keep"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(confirm, &QPushButton::clicked, this, yes);
    box->open();
}

} // namespace pinbridge::ui
