// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traffic/AddressBits.h"
#include "traffic/ExchangeNames.h"
#include "traffic/FilterTerm.h"
#include "traffic/Handshake.h"
#include "traffic/Needle.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

using Test = Result<FilterTest>;

tl::unexpected<Failure> advice(const Phrase &sentence)
{
    return fail(FailureCode::BadSetting, sentence);
}

struct Bounds
{
    double from = 0;
    double to = std::numeric_limits<double>::max();
};

/// "=", "<=", ">" and their like at the start; none is `=`.
QLatin1StringView takeOperator(QStringView &text)
{
    for (const auto sign : {">="_L1, "<="_L1, ">"_L1, "<"_L1, "="_L1}) {
        if (text.startsWith(sign)) {
            text = text.sliced(sign.size());
            return sign;
        }
    }
    return {};
}

Bounds boundsOf(QLatin1StringView sign, double value, double step)
{
    if (sign == ">="_L1)
        return {.from = value};
    if (sign == ">"_L1)
        return {.from = value + step};
    if (sign == "<="_L1)
        return {.to = value};
    if (sign == "<"_L1)
        return {.to = value - step};
    return {.from = value, .to = value};
}

std::optional<int> statusIn(QStringView text)
{
    bool isNumber = false;
    const int status = text.toInt(&isNumber);
    return isNumber && text.size() == 3 && status >= 100 ? std::optional(status) : std::nullopt;
}

std::optional<Bounds> statusBounds(QStringView text)
{
    if (text.size() == 3 && text.sliced(1).compare("xx"_L1, Qt::CaseInsensitive) == 0) {
        const int hundreds = text.front().digitValue();
        return hundreds < 1 ? std::nullopt
                            : std::optional(Bounds{hundreds * 100.0, hundreds * 100.0 + 99});
    }
    const qsizetype dash = text.indexOf(u'-');
    if (dash > 0) {
        const auto from = statusIn(text.left(dash));
        const auto to = statusIn(text.sliced(dash + 1));
        return from && to && *from <= *to ? std::optional(Bounds{double(*from), double(*to)})
                                          : std::nullopt;
    }
    const auto sign = takeOperator(text);
    const auto status = statusIn(text);
    return status ? std::optional(boundsOf(sign, *status, 1)) : std::nullopt;
}

Test status(const QString &value)
{
    const auto bounds = statusBounds(value);
    if (!bounds)
        return advice(Phrase::tr("Write a status such as 404, >=400, 4xx or 400-499."));
    return [bounds = *bounds](const Exchange &exchange, const ListedAs &) {
        return exchange.status >= bounds.from && exchange.status <= bounds.to;
    };
}

Test slow(const QString &value)
{
    QStringView text = value;
    auto sign = takeOperator(text);
    if (sign.isEmpty())
        sign = ">="_L1;
    const double unit = text.endsWith("ms"_L1) ? 1
                        : text.endsWith(u's')  ? 1000
                        : text.endsWith(u'm')  ? 60'000
                                               : 0;
    const qsizetype unitSize = unit == 1 ? 2 : unit > 0 ? 1 : 0;
    bool isNumber = false;
    const double number = text.chopped(unitSize).toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number) || number < 0)
        return advice(Phrase::tr("Write a time such as >1s, 250ms or <100ms."));
    const auto bounds = boundsOf(sign, number * (unit > 0 ? unit : 1), 1);
    return [bounds](const Exchange &exchange, const ListedAs &) {
        const auto took = static_cast<double>(exchange.duration.count());
        return took >= bounds.from && took <= bounds.to;
    };
}

Test device(const QString &value)
{
    if (value.isEmpty())
        return advice(
            Phrase::tr("Write an address such as 10.0.0.7, a network such as 10.0.0.0/24, or a "
                       "name; * stands for any characters."));
    if (const auto range = addressRange(value)) {
        return [range = *range](const Exchange &exchange, const ListedAs &) {
            const auto address = addressBits(exchange.device);
            return address && range.contains(*address);
        };
    }
    if (Glob::isOne(value)) {
        return [glob = Glob(value)](const Exchange &exchange, const ListedAs &listed) {
            return glob.matches(exchange.device) || glob.matches(listed.deviceName);
        };
    }
    return [needle = Needle(value)](const Exchange &exchange, const ListedAs &listed) {
        return needle.isIn(QStringView(listed.deviceName))
               || exchange.device.startsWith(needle.folded(), Qt::CaseInsensitive);
    };
}

/// A glob, or else all of the text.
auto wholeText(const QString &value)
{
    return [glob = Glob(value)](QStringView text) { return glob.matches(text); };
}

Test path(const QString &value)
{
    if (value.isEmpty())
        return advice(Phrase::tr("Write a path such as /session, or /auth*."));
    // "route:session" without its slash is a part of one.
    const bool isPart = !value.startsWith(u'/') && !Glob::isOne(value);
    return [fits = wholeText(isPart ? u'*' + value + u'*' : value)](
               const Exchange &exchange, const ListedAs &) { return fits(exchange.path); };
}

Test method(const QString &value)
{
    if (value.isEmpty())
        return advice(Phrase::tr("Write a method such as GET or POST."));
    return [wanted = value.toUpper().toUtf8()](const Exchange &exchange, const ListedAs &) {
        return exchange.method == wanted;
    };
}

Test client(const QString &value)
{
    std::vector<bool> fits;
    for (int i = 0; i <= static_cast<int>(ClientKind::Curl); ++i) {
        const auto name = QString(nameOf(static_cast<ClientKind>(i)));
        const bool isPrefix = !Glob::isOne(value) && name.startsWith(value, Qt::CaseInsensitive);
        fits.push_back(!value.isEmpty() && (isPrefix || Glob(value).matches(name)));
    }
    if (std::ranges::none_of(fits, std::identity()))
        return advice(
            Phrase::tr("Write android, ios, ios-objc, ios-swift, xamarin, web, browser, curl or "
                       "unknown."));
    return [fits = std::move(fits)](const Exchange &exchange, const ListedAs &) {
        return bool(fits.at(static_cast<std::size_t>(exchange.client)));
    };
}

Test note(const QString &value)
{
    if (value.isEmpty())
        return advice(Phrase::tr("Write a problem's name such as unknown-pin, or * for any."));
    return [fits = wholeText(value)](const Exchange &exchange, const ListedAs &) {
        return !exchange.note.isEmpty() && fits(exchange.note);
    };
}

Test fault(const QString &value)
{
    if (value.isEmpty())
        return advice(Phrase::tr("Write the name of a fault, or * for any."));
    return [fits = wholeText(value)](const Exchange &exchange, const ListedAs &) {
        return !exchange.fault.isEmpty() && fits(exchange.fault);
    };
}

Test id(const QString &value)
{
    if (value.isEmpty())
        return advice(Phrase::tr("Write an X-Request-Id, or its beginning."));
    return [fits = wholeText(Glob::isOne(value) ? value : value + u'*')](const Exchange &exchange,
                                                                         const ListedAs &) {
        return fits(QString::fromUtf8(exchange.id));
    };
}

bool anyStep(const Exchange &exchange, Trail::Step::Origin origin)
{
    return std::ranges::any_of(exchange.steps,
                               [origin](const auto &step) { return step.origin == origin; });
}

struct Property
{
    QLatin1StringView name;
    bool (*holds)(const Exchange &exchange, const ListedAs &listed);
};

constexpr std::array properties{
    Property{"ok"_L1,
             [](const Exchange &e, const ListedAs &) {
                 return e.status > 0 && e.status < 400 && e.delivered;
             }},
    Property{"refused"_L1,
             [](const Exchange &e, const ListedAs &) {
                 return isHandshake(e) || (e.status >= 400 && e.status < 500);
             }},
    Property{"failed"_L1, [](const Exchange &e, const ListedAs &) { return e.status >= 500; }},
    Property{"trouble"_L1,
             [](const Exchange &e, const ListedAs &) {
                 return isHandshake(e) || e.status >= 400 || !e.delivered;
             }},
    Property{"gone"_L1, [](const Exchange &e, const ListedAs &) { return !e.delivered; }},
    Property{"kept"_L1, [](const Exchange &, const ListedAs &listed) { return listed.isKept; }},
    Property{"faulted"_L1, [](const Exchange &e, const ListedAs &) { return !e.fault.isEmpty(); }},
    Property{"merged"_L1, [](const Exchange &e,
                             const ListedAs &) { return anyStep(e, Trail::Step::Origin::Shared); }},
    Property{"remembered"_L1,
             [](const Exchange &e, const ListedAs &) {
                 return anyStep(e, Trail::Step::Origin::Remembered);
             }},
    Property{"https"_L1, [](const Exchange &e, const ListedAs &) { return e.encrypted; }},
    Property{"http"_L1, [](const Exchange &e, const ListedAs &) { return !e.encrypted; }},
};

Test is(const QString &value)
{
    const auto *const found = std::ranges::find(properties, value.toLower(), &Property::name);
    if (found == properties.end())
        return advice(
            Phrase::tr("Write is: with ok, refused, failed, trouble, gone, kept, faulted, merged, "
                       "remembered, https or http."));
    return FilterTest(found->holds);
}

Test token(const QString &value)
{
    const QString name = value.toLower();
    if (name.isEmpty())
        return advice(
            Phrase::tr("Write none, user, session, partner, opaque, here, foreign, ended, or the "
                       "address of its user."));
    if (name == "here"_L1)
        return [](const Exchange &e, const ListedAs &) { return e.authorization.issuedHere; };
    if (name == "foreign"_L1) {
        return [](const Exchange &e, const ListedAs &) {
            return e.authorization.kind != TokenFact::Kind::None && !e.authorization.issuedHere;
        };
    }
    if (name == "ended"_L1) {
        return [](const Exchange &e, const ListedAs &) {
            return e.authorization.ends && *e.authorization.ends <= e.at;
        };
    }
    const auto kind = tokenKindOf(name);
    if (name == nameOf(kind))
        return [kind](const Exchange &e, const ListedAs &) { return e.authorization.kind == kind; };
    const auto fits = wholeText(Glob::isOne(value) ? value : u'*' + value + u'*');
    return [fits](const Exchange &e, const ListedAs &) {
        return (!e.authorization.email.isEmpty() && fits(e.authorization.email))
               || (!e.authorization.subject.isEmpty() && fits(e.authorization.subject));
    };
}

Test apiKey(const QString &value)
{
    const auto fact = apiKeyFactOf(value.toLower());
    if (value.toLower() != nameOf(fact))
        return advice(Phrase::tr("Write same, different or absent."));
    return [fact](const Exchange &exchange, const ListedAs &) { return exchange.apiKey == fact; };
}

/// A time of day of this machine, or a date with one; the exchange's own time, compared.
template<typename Fits>
Test time(const QString &value, Fits fits)
{
    for (const auto form : {"HH:mm:ss"_L1, "HH:mm"_L1, "H:mm"_L1}) {
        const auto day = QTime::fromString(value, form);
        if (day.isValid()) {
            return [day, fits](const Exchange &exchange, const ListedAs &) {
                return fits(exchange.at.toLocalTime().time(), day);
            };
        }
    }
    const auto moment = QDateTime::fromString(value, Qt::ISODateWithMs).toUTC();
    if (!moment.isValid())
        return advice(Phrase::tr("Write a time such as 14:02 or 14:02:30, or 2026-05-12T14:02."));
    return [moment, fits](const Exchange &exchange, const ListedAs &) {
        return fits(exchange.at, moment);
    };
}

Test after(const QString &value)
{
    return time(value, [](const auto &at, const auto &limit) { return at >= limit; });
}

Test before(const QString &value)
{
    return time(value, [](const auto &at, const auto &limit) { return at < limit; });
}

constexpr std::array makers{
    FilterMaker{"status"_L1, {}, 1, status},
    FilterMaker{"device"_L1, {}, 10, device},
    FilterMaker{"client"_L1, {}, 1, client},
    FilterMaker{"route"_L1, "path"_L1, 8, path},
    FilterMaker{"method"_L1, {}, 2, method},
    FilterMaker{"note"_L1, "problem"_L1, 5, note},
    FilterMaker{"fault"_L1, {}, 5, fault},
    FilterMaker{"slow"_L1, {}, 1, slow},
    FilterMaker{"is"_L1, {}, 2, is},
    FilterMaker{"token"_L1, {}, 9, token},
    FilterMaker{"key"_L1, {}, 1, apiKey},
    FilterMaker{"id"_L1, {}, 9, id},
    FilterMaker{"after"_L1, "since"_L1, 20, after},
    FilterMaker{"before"_L1, "until"_L1, 20, before},
};

} // namespace

const FilterMaker *filterMaker(QStringView name)
{
    const auto *const found = std::ranges::find_if(makers, [name](const FilterMaker &maker) {
        return name == maker.key || (!maker.otherName.isEmpty() && name == maker.otherName);
    });
    return found == makers.end() ? nullptr : found;
}

} // namespace pinbridge
