// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/FaultWords.h"

#include "devices/AddressText.h"
#include "ui/Faults.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

/// Gives these functions `tr`, by which lupdate finds their words.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(pinbridge::FaultWords)
};

QString delayWords(const FaultAction &action)
{
    if (action.from == action.to)
        return Words::tr("Answered %1 late").arg(ui::faultTimeWords(action.from));
    return Words::tr("Answered %1 to %2 late")
        .arg(ui::faultTimeWords(action.from), ui::faultTimeWords(action.to));
}

QString slowWords(const FaultAction &action)
{
    if (action.from == action.to)
        return Words::tr("Help Lightning answers %1 late").arg(ui::faultTimeWords(action.from));
    return Words::tr("Help Lightning answers %1 to %2 late")
        .arg(ui::faultTimeWords(action.from), ui::faultTimeWords(action.to));
}

QString statusWords(const FaultAction &action)
{
    //: A status, and perhaps the name of its problem
    return action.problem.isEmpty()
               ? Words::tr("Answered %1").arg(action.status)
               : Words::tr("Answered %1 %2").arg(action.status).arg(action.problem);
}

} // namespace

QString faultWords(const FaultAction &action)
{
    switch (action.kind) {
    case FaultKind::Delay:
        return delayWords(action);
    case FaultKind::SlowBody:
        return Words::tr("Answer in pieces over %1").arg(ui::faultTimeWords(action.from));
    case FaultKind::Status:
        return statusWords(action);
    case FaultKind::TokenExpired:
        return Words::tr("Answered as for an expired token");
    case FaultKind::WrongPin:
        return Words::tr("Answered as for a wrong pin");
    case FaultKind::DropBefore:
        return action.resets ? Words::tr("Connection reset before the answer")
                             : Words::tr("Connection closed before the answer");
    case FaultKind::DropMiddle:
        return action.resets ? Words::tr("Connection reset within the answer")
                             : Words::tr("Connection closed within the answer");
    case FaultKind::Garbage:
        return Words::tr("Answered with broken JSON");
    case FaultKind::UpstreamDown:
        return Words::tr("Help Lightning is down");
    case FaultKind::UpstreamSlow:
        return slowWords(action);
    case FaultKind::UpstreamTokenExpired:
        return action.all ? Words::tr("Help Lightning refuses every token")
                          : Words::tr("Help Lightning refuses one token");
    }
    Q_UNREACHABLE();
}

QString routeWords(const QString &route)
{
    if (route == "auth"_L1)
        return Words::tr("sign in (/auth)");
    if (route == "create"_L1)
        return Words::tr("create (POST /session)");
    if (route == "join"_L1)
        return Words::tr("join (GET /session)");
    return route;
}

QString faultDeviceProblem(const QString &device)
{
    if (device.trimmed().isEmpty() || parseNetwork(device))
        return {};
    return Words::tr("“%1” is no address of a device. Write one such as 192.168.2.17, a network "
                     "such as 192.168.2.0/24, or nothing for any device.")
        .arg(device.trimmed());
}

} // namespace pinbridge
