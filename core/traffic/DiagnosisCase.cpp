// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traffic/DiagnosisRules.h"
#include "traffic/ExchangeNames.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdlib>

namespace pinbridge::diagnosis {

namespace {

constexpr auto healthySkew = std::chrono::seconds(30);
constexpr auto minute = std::chrono::minutes(1);
constexpr qsizetype readable = 100; ///< characters of a device's own words

/// Pins are hidden, so two look-ups of pins are never known to be the same.
bool isSameRequest(const Exchange &a, const Exchange &b)
{
    return !a.target.contains("‹pin") && a.number != b.number && a.method == b.method
           && a.target == b.target && a.request.body == b.request.body
           && a.authorization.subject == b.authorization.subject;
}

/// Not by its number alone: that is the order of the answers, and two that share one may change.
bool isEarlier(const Exchange &a, const Exchange &b)
{
    return a.begin < b.begin || (a.begin == b.begin && a.number < b.number);
}

/// Null stands for none.
bool isNearer(const Exchange &candidate, const Exchange *found, milliseconds to)
{
    return found == nullptr
           || std::chrono::abs(candidate.begin - to) < std::chrono::abs(found->begin - to);
}

} // namespace

bool Case::isProblem(const char *type) const
{
    return failed() && exchange.note == QLatin1String(type);
}

bool Case::isRequest(const char *method, const char *path) const
{
    return exchange.method == method && exchange.path == QLatin1String(path);
}

QByteArray Case::field(QByteArrayView name) const { return fieldOf(exchange.request.fields, name); }

QByteArray Case::replyField(QByteArrayView name) const
{
    return fieldOf(exchange.reply.fields, name);
}

std::optional<QByteArray> Case::rawItem(QByteArrayView name) const
{
    const qsizetype mark = exchange.target.indexOf('?');
    if (mark < 0)
        return std::nullopt;
    const QByteArrayList items = exchange.target.mid(mark + 1).split('&');
    for (const QByteArray &item : items) {
        const qsizetype equals = item.indexOf('=');
        if (QByteArrayView(item).first(equals < 0 ? item.size() : equals) == name)
            return equals < 0 ? QByteArray() : item.mid(equals + 1);
    }
    return std::nullopt;
}

QString Case::item(QByteArrayView name) const
{
    const auto raw = rawItem(name);
    return raw ? shortened(QString::fromUtf8(QByteArray::fromPercentEncoding(*raw))) : QString();
}

QJsonObject Case::requestJson() const
{
    return QJsonDocument::fromJson(exchange.request.body).object();
}

QJsonObject Case::replyJson() const
{
    return QJsonDocument::fromJson(exchange.reply.body).object();
}

QString Case::email() const
{
    return exchange.method == "POST"
               ? shortened(requestJson().value(QLatin1String("contact_email")).toString())
               : item("email");
}

const Trail::Step *Case::failedStep() const
{
    const auto &steps = exchange.steps;
    const auto found = std::find_if(steps.crbegin(), steps.crend(), [](const Trail::Step &step) {
        return step.failure.has_value();
    });
    return found == steps.crend() ? nullptr : &*found;
}

const Trail::Step *Case::failedStep(FailureCode code) const
{
    const Trail::Step *step = failedStep();
    return step != nullptr && step->failure == code ? step : nullptr;
}

milliseconds Case::durationOf(const Trail::Step &step) const
{
    return step.end.value_or(exchange.begin + exchange.duration) - step.begin;
}

const Trail::Step *Case::slowestStep() const
{
    const auto &steps = exchange.steps;
    const auto found = std::max_element(steps.cbegin(), steps.cend(),
                                        [this](const Trail::Step &a, const Trail::Step &b) {
                                            return durationOf(a) < durationOf(b);
                                        });
    return found == steps.cend() || durationOf(*found) <= milliseconds(0) ? nullptr : &*found;
}

bool Case::hasStep(Trail::Step::Origin origin) const
{
    return std::ranges::any_of(exchange.steps,
                               [origin](const Trail::Step &step) { return step.origin == origin; });
}

const Exchange *Case::earlierTwin(milliseconds before) const
{
    const Exchange *found = nullptr;
    for (const ExchangePtr &other : context.others) {
        if (isSameRequest(*other, exchange) && isEarlier(*other, exchange)
            && exchange.begin - other->begin <= before && isNearer(*other, found, exchange.begin))
            found = other.get();
    }
    return found;
}

const Exchange *Case::laterTwin(milliseconds after) const
{
    const Exchange *found = nullptr;
    for (const ExchangePtr &other : context.others) {
        if (isSameRequest(*other, exchange) && other->begin > exchange.begin
            && other->begin - exchange.begin <= after && isNearer(*other, found, exchange.begin))
            found = other.get();
    }
    return found;
}

int Case::countInMinute(const char *problem) const
{
    const auto count = std::ranges::count_if(context.others, [&](const ExchangePtr &other) {
        return other->number != exchange.number && other->note == QLatin1String(problem)
               && other->begin <= exchange.begin && exchange.begin - other->begin <= minute;
    });
    return int(count) + (isProblem(problem) ? 1 : 0);
}

int Case::requestsWithin(milliseconds before) const
{
    const auto count = std::ranges::count_if(context.others, [&](const ExchangePtr &other) {
        return other->number != exchange.number && other->begin <= exchange.begin
               && exchange.begin - other->begin <= before;
    });
    return int(count) + 1;
}

std::optional<milliseconds> Case::skew() const
{
    const auto difference = context.clockDifference;
    return difference && std::chrono::abs(*difference) > healthySkew ? difference : std::nullopt;
}

QString secondsOf(milliseconds duration)
{
    return QString::number(double(duration.count()) / 1000, 'f', 1);
}

QString timeOf(const QDateTime &time, const QDateTime &beside)
{
    const QDateTime local = time.toLocalTime();
    const bool isSameDay = local.date() == beside.toLocalTime().date();
    return local.toString(isSameDay ? QStringLiteral("HH:mm:ss")
                                    : QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

Phrase stepWords(const Trail::Step &step)
{
    switch (step.stage) {
    case Stage::UserLookup:
        return asksForToken(step) ? Phrase::tr("the question for the user's token")
                                  : Phrase::tr("the look-up of the user");
    case Stage::CreateSession:
        return Phrase::tr("the creation of the session");
    case Stage::Video:
        return Phrase::tr("the question for the media server");
    case Stage::ContactView:
        return Phrase::tr("the question for the contact's side");
    case Stage::Storage:
        return Phrase::tr("the store");
    default:
        return Phrase::tr("one of its steps");
    }
}

QString shortened(const QString &text)
{
    return text.size() <= readable ? text : text.left(readable) + u'…';
}

} // namespace pinbridge::diagnosis
