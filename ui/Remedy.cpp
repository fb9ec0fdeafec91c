// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/Remedy.h"

#include <QCoreApplication>

namespace pinbridge::ui {

namespace {

/// Gives these functions `tr`, by which lupdate finds their words.
class Remedies
{
    Q_DECLARE_TR_FUNCTIONS(pinbridge::ui::Remedies)
};

} // namespace

QString remedyWords(Remedy remedy)
{
    switch (remedy) {
    case Remedy::None:
        return {};
    case Remedy::TryAgain:
        return Remedies::tr("Try again");
    case Remedy::OpenProfiles:
        return Remedies::tr("Open Profiles");
    case Remedy::OpenDevices:
        return Remedies::tr("Open Devices");
    case Remedy::OpenFaults:
        return Remedies::tr("Open Faults");
    case Remedy::OpenSettings:
        return Remedies::tr("Open Settings");
    case Remedy::StartOnFreePort:
        return Remedies::tr("Start on a free port");
    }
    Q_UNREACHABLE();
}

} // namespace pinbridge::ui
