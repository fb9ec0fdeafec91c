// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/TimeBars.h"

#include "traffic/ExchangeNames.h"
#include "ui/Words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

/// Gives these functions `tr`, by which lupdate finds their words.
class Times
{
    Q_DECLARE_TR_FUNCTIONS(pinbridge::ui::Times)
};

using std::chrono::milliseconds;
using Step = Trail::Step;

bool hasFailed(const Step &step) { return step.failure.has_value() || step.status >= 400; }

/// What came of a step that failed: "400", or the failure's name where nothing came.
QString outcome(const Step &step)
{
    if (step.status > 0)
        return QString::number(step.status);
    return step.failure ? nameOf(*step.failure) : QString();
}

QString labelOf(const Step &step)
{
    QString words = stageWords(step.stage);
    if (asksForToken(step))
        words = Times::tr("user's token");
    else if (step.stage == Stage::None && !step.call.isEmpty())
        words = QString::fromLatin1(step.call);
    if (hasFailed(step)) {
        const QString call = step.call.isEmpty() ? words : QString::fromLatin1(step.call);
        return call + u" → "_s + outcome(step);
    }
    switch (step.origin) {
    case Step::Origin::Shared:
        return Times::tr("%1 (shared)", "a step whose answer served another request, too")
            .arg(words);
    case Step::Origin::Remembered:
        return Times::tr("%1 (remembered)", "a step that was not needed").arg(words);
    case Step::Origin::Asked:
        break;
    }
    return words;
}

TimeBar::Kind kindOf(Step::Origin origin)
{
    switch (origin) {
    case Step::Origin::Shared:
        return TimeBar::Kind::Shared;
    case Step::Origin::Remembered:
        return TimeBar::Kind::Remembered;
    case Step::Origin::Asked:
        break;
    }
    return TimeBar::Kind::Asked;
}

TimeBar waitOf(const Exchange &exchange)
{
    TimeBar bar{.kind = TimeBar::Kind::Wait,
                .label = Times::tr("device waits"),
                .end = std::max(exchange.duration, milliseconds(0)),
                .figure = durationWords(exchange.duration)};
    bar.meaning = Times::tr("The device waited %1.").arg(bar.figure);
    return bar;
}

/// `from` of the request: negative where somebody else's had asked before it came.
QString meaningOf(const QString &label, milliseconds from, std::optional<milliseconds> took)
{
    const QString begun = durationWords(std::chrono::abs(from));
    if (!took && from.count() < 0)
        return Times::tr("%1: began %2 before the request, and had not ended with its answer.")
            .arg(label, begun);
    if (!took)
        return Times::tr("%1: began after %2, and had not ended with the answer.")
            .arg(label, begun);
    if (from.count() < 0)
        return Times::tr("%1: began %2 before the request, took %3.")
            .arg(label, begun, durationWords(*took));
    return Times::tr("%1: began after %2, took %3.").arg(label, begun, durationWords(*took));
}

TimeBar barOf(const Step &step, const Exchange &exchange)
{
    const milliseconds wait = std::max(exchange.duration, milliseconds(0));
    // Of a shared step the begin may lie before the device asked.
    const auto within = [&](milliseconds at) {
        return std::clamp(at - exchange.begin, milliseconds(0), std::max(wait, milliseconds(1)));
    };
    TimeBar bar{.kind = kindOf(step.origin),
                .hasFailed = hasFailed(step),
                .label = labelOf(step),
                .begin = within(step.begin)};
    bar.end = step.end ? within(*step.end) : wait;
    if (step.firstByte)
        bar.firstByte = within(*step.firstByte);
    if (bar.kind == TimeBar::Kind::Remembered) {
        bar.figure = Times::tr("at hand", "a step that took no time");
        bar.meaning = Times::tr("%1: nobody was asked.").arg(bar.label);
        return bar;
    }
    std::optional<milliseconds> took;
    if (step.end)
        took = *step.end - step.begin;
    bar.figure = took ? durationWords(*took) : Times::tr("goes on");
    bar.meaning = meaningOf(bar.label, step.begin - exchange.begin, took);
    return bar;
}

QString timesOf(const Step &step, const Exchange &exchange)
{
    const auto since = [&](milliseconds at) { return durationWords(at - exchange.begin); };
    if (step.origin == Step::Origin::Remembered)
        return Times::tr("at hand after %1").arg(since(step.begin));
    const bool isBefore = step.begin < exchange.begin;
    QStringList parts{isBefore ? Times::tr("begin %1 before the request")
                                     .arg(durationWords(exchange.begin - step.begin))
                               : Times::tr("begin %1").arg(since(step.begin))};
    if (step.firstByte && *step.firstByte < exchange.begin)
        parts << Times::tr("first byte before the request");
    else if (step.firstByte)
        parts << Times::tr("first byte %1").arg(since(*step.firstByte));
    parts << (step.end ? Times::tr("end %1").arg(since(*step.end)) : Times::tr("goes on"));
    return parts.join(u", "_s);
}

QString originOf(const Step &step)
{
    switch (step.origin) {
    case Step::Origin::Shared:
        return step.askedBy.isEmpty() ? Times::tr("asked by the server for itself, and shared")
                                      : Times::tr("asked for request %1, and shared")
                                            .arg(QString::fromLatin1(step.askedBy));
    case Step::Origin::Remembered:
        return Times::tr("remembered: nobody was asked");
    case Step::Origin::Asked:
        break;
    }
    return Times::tr("asked for this request");
}

} // namespace

QString stageWords(Stage stage)
{
    switch (stage) {
    case Stage::PartnerToken:
        return Times::tr("partner token");
    case Stage::UserLookup:
        return Times::tr("look up user");
    case Stage::CreateSession:
        return Times::tr("create the session");
    case Stage::Video:
        return Times::tr("ask for video");
    case Stage::ContactView:
        return Times::tr("contact's side");
    case Stage::CallRecords:
        return Times::tr("call records");
    case Stage::Storage:
        return Times::tr("store");
    case Stage::Server:
        return Times::tr("server");
    default:
        return nameOf(stage);
    }
}

QList<TimeBar> timeBarsOf(const Exchange &exchange)
{
    QList<TimeBar> bars;
    bars.reserve(exchange.steps.size() + 1);
    bars << waitOf(exchange);
    for (const Step &step : exchange.steps)
        bars << barOf(step, exchange);
    return bars;
}

QString stepsText(const Exchange &exchange)
{
    if (exchange.steps.isEmpty())
        return Times::tr("Nothing was asked upstream for this request.");
    QStringList paragraphs;
    paragraphs.reserve(exchange.steps.size());
    int number = 0;
    for (const Step &step : exchange.steps) {
        QStringList lines{u"%1. %2"_s.arg(QString::number(++number), stageWords(step.stage))};
        if (!step.call.isEmpty()) {
            const QString came = outcome(step);
            lines << u"   "_s + QString::fromLatin1(step.call)
                         + (came.isEmpty() ? QString() : u" → "_s + came);
        }
        lines << u"   "_s + originOf(step) << u"   "_s + timesOf(step, exchange);
        if (step.attempts > 1)
            lines << u"   "_s + Times::tr("sent %n times", nullptr, step.attempts);
        if (step.failure)
            lines << u"   "_s + nameOf(*step.failure);
        if (step.blamesToken)
            lines << u"   "_s + Times::tr("the answer says that a token has ended");
        paragraphs << lines.join(u'\n');
    }
    return paragraphs.join(u"\n\n"_s);
}

} // namespace pinbridge::ui
