// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/DiagnosisTexts.h"

#include "ui/Spoken.h"

namespace pinbridge {

namespace {

ui::Tone toneOf(Diagnosis::Severity severity)
{
    switch (severity) {
    case Diagnosis::Severity::Quirk:
    case Diagnosis::Severity::Note:
        return ui::Tone::Neutral;
    case Diagnosis::Severity::Caution:
        return ui::Tone::Caution;
    case Diagnosis::Severity::Bad:
        return ui::Tone::Bad;
    }
    Q_UNREACHABLE();
}

/// The page where it can be done; those without one are told in words alone.
ui::Remedy remedyOf(Diagnosis::Remedy remedy)
{
    switch (remedy) {
    case Diagnosis::Remedy::AllowDevice:
        return ui::Remedy::OpenDevices;
    case Diagnosis::Remedy::RunCheck:
    case Diagnosis::Remedy::OpenSettings:
        return ui::Remedy::OpenProfiles;
    case Diagnosis::Remedy::SwitchSessionIdForm:
    case Diagnosis::Remedy::AddHostName:
    case Diagnosis::Remedy::AllowOrigin:
        return ui::Remedy::OpenSettings;
    case Diagnosis::Remedy::None:
    case Diagnosis::Remedy::InstallCertificate:
    case Diagnosis::Remedy::SetClock:
        break;
    case Diagnosis::Remedy::StopFaults:
        return ui::Remedy::OpenFaults;
    }
    return ui::Remedy::None;
}

} // namespace

ui::DiagnosisText textOf(const Diagnosis &diagnosis)
{
    return {.tone = toneOf(diagnosis.severity),
            .cause = ui::spoken(diagnosis.cause),
            .meaning = {},
            .advice = ui::spoken(diagnosis.advice),
            .remedy = remedyOf(diagnosis.remedy)};
}

} // namespace pinbridge
