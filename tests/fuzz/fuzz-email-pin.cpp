// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Fuzz.h"
#include "Rules.h"
#include "base/Email.h"
#include "http/Message.h"
#include "sessions/Pins.h"

#include <QUrl>

#include <algorithm>

using namespace pinbridge;
using namespace pinbridge::fuzz;

// What a device or a person types: as it is, and as the value of a query.

namespace {

void readEmail(const QString &text)
{
    if (const auto email = parseEmail(text)) {
        requireEmail(*email);
    } else {
        require(email.error().code == FailureCode::BadEmail, "an address fails as one");
        requireSentence(email.error());
    }
}

void readPin(const QString &text)
{
    const auto pin = parsePin(text);
    if (!pin) {
        require(pin.error().code == FailureCode::BadPin, "a pin fails as one");
        requireSentence(pin.error());
        return;
    }
    require(!pin->isEmpty() && pin->size() <= PinPolicy::maximumDigits + 1, "a pin has 1 to 9");
    require(std::all_of(pin->cbegin(), pin->cend(),
                        [](QChar c) { return c.unicode() >= u'0' && c.unicode() <= u'9'; }),
            "a pin is ASCII digits");
    require(parsePin(*pin).value() == *pin, "a pin that was accepted is accepted as it is");
    require(text.contains(*pin), "a pin is what was typed");
}

void readQuery(const QByteArray &query)
{
    http::Request request;
    request.query = query;
    for (const char *name : {"email", "sid", "q"}) {
        const auto value = request.queryValue(QLatin1StringView(name));
        if (!value)
            continue;
        readEmail(*value);
        readPin(*value);
        http::Request again;
        again.query = "x=1&" + QByteArray(name) + '=' + QUrl::toPercentEncoding(*value) + "&q=2";
        require(again.queryValue(QLatin1StringView(name)) == *value, "a value is decoded once");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const QString text = QString::fromUtf8(bytes);
    readEmail(text);
    readPin(text);
    readQuery(bytes);
    readQuery("email=" + bytes);
    return 0;
}
