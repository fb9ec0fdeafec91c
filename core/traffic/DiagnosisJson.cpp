// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traffic/DiagnosisJson.h"

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

QString nameOf(Diagnosis::Severity severity)
{
    switch (severity) {
    case Diagnosis::Severity::Quirk:
        return u"quirk"_s;
    case Diagnosis::Severity::Note:
        return u"note"_s;
    case Diagnosis::Severity::Caution:
        return u"caution"_s;
    case Diagnosis::Severity::Bad:
        return u"bad"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(Diagnosis::Turn turn)
{
    switch (turn) {
    case Diagnosis::Turn::Nobody:
        return u"nobody"_s;
    case Diagnosis::Turn::Device:
        return u"device"_s;
    case Diagnosis::Turn::Operator:
        return u"operator"_s;
    case Diagnosis::Turn::HelpLightning:
        return u"help-lightning"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonObject toJson(const Diagnosis &diagnosis)
{
    QJsonObject object{{u"rule"_s, QString(diagnosis.rule)},
                       {u"severity"_s, nameOf(diagnosis.severity)},
                       {u"turn"_s, nameOf(diagnosis.turn)},
                       {u"cause"_s, diagnosis.cause.english()}};
    if (!diagnosis.advice.isEmpty())
        object.insert("advice"_L1, diagnosis.advice.english());
    return object;
}

} // namespace pinbridge
