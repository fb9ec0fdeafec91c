// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Fuzz.h"
#include "Rules.h"
#include "server/JsonMapping.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace pinbridge;
using namespace pinbridge::fuzz;

// The body of a creation, and what is sent back: text from anywhere must come out as JSON again.

namespace {

void writeToken(const QByteArray &text)
{
    const auto document = QJsonDocument::fromJson(tokenJson(text));
    require(document.object().value(QLatin1String("token")) == QString::fromUtf8(text),
            "a token comes through JSON as it is");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray body = bytesOf(data, size);
    if (const auto email = parseCreateBody(body)) {
        requireEmail(*email);
        const QJsonObject again{{QStringLiteral("contact_email"), *email}};
        require(parseCreateBody(QJsonDocument(again).toJson()).value() == *email,
                "an address comes through JSON as it is");
    } else {
        require(email.error().code == FailureCode::BadBody, "a body fails as one");
        requireSentence(email.error());
    }
    writeToken(body);
    return 0;
}
