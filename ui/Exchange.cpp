// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/Exchange.h"

#include "base/StatusPhrase.h"
#include "traffic/Placeholder.h"
#include "ui/Words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

/// Gives these functions `tr`, by which lupdate finds their words.
class Traffic
{
    Q_DECLARE_TR_FUNCTIONS(pinbridge::ui::Traffic)
};

/// A request line may have 4 KiB, and nobody reads on so far.
constexpr qsizetype longestPath = 256; // characters

QString cut(const QString &path)
{
    return path.size() <= longestPath ? path : path.left(longestPath - 1) + u'…';
}

/// The tokens that the device has by this exchange.
void takeTokens(const Exchange &exchange, ExchangeRow &row)
{
    const TokenFact &sent = exchange.authorization;
    if (sent.kind == TokenFact::Kind::User && sent.issuedHere) {
        row.tokenOf = sent.email;
        row.tokenEnds = sent.ends;
    }
    const bool givesTokens = exchange.path == "/auth"_L1 || exchange.path == "/session"_L1;
    if (!givesTokens || exchange.status != 200)
        return;
    const auto parts = partsOf(exchange.reply.body);
    for (const TextPart &part : parts) {
        if (!part.placeholder)
            continue;
        const Placeholder &token = *part.placeholder;
        if (token.kind == Placeholder::Kind::SessionToken) {
            row.session = token.words;
            row.sessionEnds = token.ends;
        } else if (token.kind == Placeholder::Kind::UserToken && !token.email.isEmpty()) {
            row.sessionOf = token.email; // each side gets both of its own
            if (row.tokenOf.isEmpty()) {
                row.tokenOf = token.email;
                row.tokenEnds = token.ends;
            }
        }
    }
    if (row.session.isEmpty())
        row.sessionOf.clear();
}

} // namespace

ExchangeRow rowOf(const Exchange &exchange)
{
    ExchangeRow row{.number = exchange.number,
                    .id = exchange.id,
                    .at = exchange.at,
                    .device = exchange.device,
                    .client = exchange.client,
                    .method = QString::fromLatin1(exchange.method),
                    .path = cut(exchange.path),
                    .status = exchange.status,
                    .duration = exchange.duration,
                    .note = exchange.note,
                    .fault = exchange.fault,
                    .delivered = exchange.delivered,
                    .encrypted = exchange.encrypted,
                    .sent = exchange.authorization};
    takeTokens(exchange, row);
    return row;
}

QString clientWords(ClientKind client)
{
    switch (client) {
    case ClientKind::Unknown:
        return Traffic::tr("unknown", "a client");
    case ClientKind::Android:
        return Traffic::tr("Android sample");
    case ClientKind::IosObjectiveC:
        return Traffic::tr("iOS Objective-C");
    case ClientKind::IosSwift:
        return Traffic::tr("iOS Swift");
    case ClientKind::Xamarin:
        return Traffic::tr("Xamarin sample");
    case ClientKind::Web:
        return Traffic::tr("Web sample");
    case ClientKind::Browser:
        return Traffic::tr("browser");
    case ClientKind::Curl:
        return u"curl"_s;
    }
    Q_UNREACHABLE();
}

StateText stateOf(const ExchangeRow &exchange)
{
    if (exchange.status >= 500)
        return {Traffic::tr("failed"), Tone::Bad, true};
    if (!exchange.delivered)
        return {Traffic::tr("gone"), Tone::Caution, true};
    if (exchange.status >= 400 || exchange.status == 0)
        return {Traffic::tr("refused"), Tone::Caution, true};
    return {Traffic::tr("OK"), Tone::Good, false};
}

QString statusText(const ExchangeRow &exchange)
{
    const QString words = stateOf(exchange).words;
    return exchange.status == 0 ? words : QString::number(exchange.status) + u' ' + words;
}

/// Not translated: they are names that a developer looks up.
QString statusWords(int status)
{
    const QLatin1StringView phrase = statusPhrase(status);
    return phrase.isEmpty() ? QString::number(status) : QString::number(status) + u' ' + phrase;
}

QString requestWords(const ExchangeRow &exchange)
{
    return exchange.path.isEmpty() ? shownText(exchange.method)
                                   : shownText(exchange.method) + u' ' + shownText(exchange.path);
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
                      exchange.status == 0 ? u"-"_s : QString::number(exchange.status),
                      durationWords(exchange.duration)};
    if (!exchange.note.isEmpty())
        parts << exchange.note;
    if (!exchange.delivered)
        parts << Traffic::tr("client gone");
    parts << QString::fromLatin1(exchange.id);
    return parts.join(u"  "_s);
}

} // namespace pinbridge::ui
