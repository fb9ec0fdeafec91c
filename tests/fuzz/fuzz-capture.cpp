// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Fuzz.h"
#include "traffic/Capture.h"
#include "traffic/Comparison.h"
#include "traffic/CurlText.h"
#include "traffic/ExchangeFilter.h"
#include "traffic/Har.h"
#include "traffic/HttpText.h"
#include "traffic/ReplayPlan.h"

#include <QJsonDocument>

using namespace pinbridge;
using namespace pinbridge::fuzz;
using namespace Qt::Literals::StringLiterals;

// A capture file that a colleague sent, and everything that is made of an exchange in it.

namespace {

void requireHarmless(const QString &command)
{
    for (const QChar c : command)
        require(c == u'\n' || c.unicode() >= 0x20, "a command holds no control character");
    const auto lines = command.chopped(1).split(u'\n');
    for (qsizetype i = 0; i + 1 < lines.size(); ++i)
        require(lines.at(i).startsWith(u"# "_s), "a command is one line, below comments");
}

void requireUsable(const Exchange &exchange)
{
    requireHarmless(commandText(exchange, CommandShell::Bash, u"http://127.0.0.1:8777"_s));
    requireHarmless(commandText(exchange, CommandShell::PowerShell, u"http://127.0.0.1:8777"_s));
    (void)httpText(exchange, {.prettyJson = true});
    require(differencesOf(exchange, exchange).isEmpty(), "an exchange does not differ from itself");
    const auto request = replayOf(exchange, [](const Placeholder &) { return QByteArray("s"); });
    if (!request) {
        requireSentence(request.error());
        return;
    }
    const QByteArray bytes = toBytes(*request, "127.0.0.1");
    const QByteArray head = bytes.left(bytes.indexOf("\r\n\r\n"));
    require(head.count('\n') == head.count("\r\n"), "no field smuggles another one in");
    require(head.count('\n') <= request->fields.size() + 3, "a field is one line");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const auto opened = capture::open(bytes);
    if (!opened) {
        requireSentence(opened.error());
        return 0;
    }
    const auto at = QDateTime::fromMSecsSinceEpoch(0);
    const QByteArray saved = capture::save(*opened, u"1"_s, at);
    const auto again = capture::open(saved);
    require(again.has_value(), "what was saved opens");
    require(capture::save(*again, u"1"_s, at) == saved, "what was opened is saved as it was");
    for (const ExchangePtr &exchange : *opened)
        requireUsable(*exchange);
    require(QJsonDocument::fromJson(toHar(*opened, u"1"_s, u"http://h"_s)).isObject(),
            "an archive is JSON");
    return 0;
}
