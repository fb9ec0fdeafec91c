// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/Exchange.h"

#include "ui/Words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

/// Gives these functions `tr`, by which lupdate finds their words.
class Traffic
{
    Q_DECLARE_TR_FUNCTIONS(pinbridge::ui::Traffic)
};

struct Phrase
{
    int status;
    QLatin1StringView words;
};

// Not translated: they are names that a developer looks up.
constexpr std::array phrases{
    Phrase{200, "OK"_L1},
    Phrase{204, "No Content"_L1},
    Phrase{304, "Not Modified"_L1},
    Phrase{400, "Bad Request"_L1},
    Phrase{403, "Forbidden"_L1},
    Phrase{404, "Not Found"_L1},
    Phrase{405, "Method Not Allowed"_L1},
    Phrase{408, "Request Timeout"_L1},
    Phrase{409, "Conflict"_L1},
    Phrase{413, "Content Too Large"_L1},
    Phrase{414, "URI Too Long"_L1},
    Phrase{417, "Expectation Failed"_L1},
    Phrase{421, "Misdirected Request"_L1},
    Phrase{429, "Too Many Requests"_L1}, // RFC 6585
    Phrase{431, "Request Header Fields Too Large"_L1}, // RFC 6585
    Phrase{500, "Internal Server Error"_L1},
    Phrase{501, "Not Implemented"_L1},
    Phrase{502, "Bad Gateway"_L1},
    Phrase{503, "Service Unavailable"_L1},
    Phrase{504, "Gateway Timeout"_L1},
    Phrase{505, "HTTP Version Not Supported"_L1},
};

} // namespace

StateText stateOf(const ExchangeRow &exchange)
{
    if (exchange.status >= 500)
        return {Traffic::tr("failed"), Tone::Bad, true};
    if (!exchange.delivered)
        return {Traffic::tr("gone"), Tone::Caution, true};
    if (exchange.status >= 400)
        return {Traffic::tr("refused"), Tone::Caution, true};
    return {Traffic::tr("OK"), Tone::Good, false};
}

QString statusText(const ExchangeRow &exchange)
{
    return QString::number(exchange.status) + u' ' + stateOf(exchange).words;
}

QString statusWords(int status)
{
    const auto *phrase = std::ranges::find(phrases, status, &Phrase::status);
    return phrase == phrases.end() ? QString::number(status)
                                   : QString::number(status) + u' ' + phrase->words;
}

QString requestWords(const ExchangeRow &exchange)
{
    return shownText(exchange.method) + u' ' + shownText(exchange.path);
}

QString clockTime(const QDateTime &at, const QDateTime &now)
{
    const QDateTime local = at.toLocalTime();
    if (local.date() != now.toLocalTime().date())
        return momentWords(at, now.addDays(2)); // with its day, yesterday's as well
    const int tenths = local.time().msec() / 100;
    return local.toString(u"HH:mm:ss"_s) + QLocale().decimalPoint() + QString::number(tenths);
}

QString exactTime(const QDateTime &at)
{
    return at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss.zzz t"_s);
}

QString lineOf(const ExchangeRow &exchange)
{
    QStringList parts{exactTime(exchange.at), shownText(exchange.device), requestWords(exchange),
                      QString::number(exchange.status), durationWords(exchange.duration)};
    if (!exchange.note.isEmpty())
        parts << exchange.note;
    if (!exchange.delivered)
        parts << Traffic::tr("client gone");
    parts << QString::fromLatin1(exchange.id);
    return parts.join(u"  "_s);
}

} // namespace pinbridge::ui
