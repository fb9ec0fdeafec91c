// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traffic/ExchangeNames.h"
#include "traffic/FilterTerm.h"
#include "traffic/Needle.h"

#include <algorithm>
#include <memory>

namespace pinbridge {

namespace {

/// A text that is looked for, with what of it does not change from one exchange to the next.
struct Wanted
{
    explicit Wanted(const QString &text)
        : needle(text)
        , spansField(text.contains(u':'))
        , spansRequest(text.contains(u' '))
    {
        const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
        mayBeStatus = text.size() <= 3 && std::ranges::all_of(text, isDigit);
        for (int i = 0; i <= static_cast<int>(ClientKind::Curl); ++i)
            clients.push_back(needle.isIn(QString(nameOf(static_cast<ClientKind>(i)))));
    }

    [[nodiscard]] bool isInFields(const HeaderFields &fields) const
    {
        return std::ranges::any_of(fields, [this](const auto &field) {
            return needle.isIn(QByteArrayView(field.second))
                   || needle.isIn(QByteArrayView(field.first))
                   || (spansField
                       && needle.isIn(QByteArrayView(field.first + ": " + field.second)));
        });
    }

    [[nodiscard]] bool isInMessage(const RecordedMessage &message) const
    {
        return isInFields(message.fields) || needle.isIn(QByteArrayView(message.body));
    }

    [[nodiscard]] bool isInRow(const Exchange &exchange, const ListedAs &listed) const
    {
        const auto isIn = [this](const QString &text) { return needle.isIn(QStringView(text)); };
        return isIn(exchange.path) || isIn(exchange.device) || isIn(listed.deviceName)
               || isIn(exchange.note) || isIn(exchange.fault) || isIn(listed.words)
               || clients.at(static_cast<std::size_t>(exchange.client))
               || needle.isIn(QByteArrayView(exchange.method))
               || (mayBeStatus && isIn(QString::number(exchange.status)))
               || (spansRequest && isIn(QString::fromUtf8(exchange.method) + u' ' + exchange.path));
    }

    [[nodiscard]] bool isInRecord(const Exchange &exchange) const
    {
        const auto isIn = [this](const QString &text) { return needle.isIn(QStringView(text)); };
        return needle.isIn(QByteArrayView(exchange.target))
               || needle.isIn(QByteArrayView(exchange.id)) || isIn(exchange.authorization.email)
               || isIn(exchange.authorization.subject) || isInMessage(exchange.request)
               || isInMessage(exchange.reply);
    }

    Needle needle;
    bool spansField;
    bool spansRequest;
    bool mayBeStatus = false;
    std::vector<bool> clients; ///< by kind: it is in the name
};

} // namespace

FilterTest textTest(const QString &text)
{
    // Shared: what is looked for has tables, and a test is copied.
    return [wanted = std::make_shared<const Wanted>(text)](const Exchange &exchange,
                                                           const ListedAs &listed) {
        return wanted->isInRow(exchange, listed) || wanted->isInRecord(exchange);
    };
}

} // namespace pinbridge
