// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FilterConnection.h"
#include "Fuzz.h"
#include "HttpModel.h"

#include <QCoreApplication>

#include <algorithm>

using namespace pinbridge::fuzz;
using namespace pinbridge::http;
using namespace std::chrono_literals;

// The real filter on a real socket: whatever a client sends, however it is cut, and whenever the
// answers come, the handler sees exactly the requests that the whole stream means, and the client
// gets exactly one reply to each.

namespace {

constexpr qsizetype bodyLimit = 1000;

/// Bits of HttpInput::manner.
enum Manner : quint8 {
    AnswersLate = 1, ///< after a later piece instead of at once
    ClosesWhenIdle = 2, ///< the server stops somewhere on the way
    HangsUp = 4, ///< the client ends somewhere on the way
    TakesTime = 8, ///< enough for deadlines
};

struct Run
{
    explicit Run(const HttpInput &input)
        : manner(input.manner)
        , choices(input.seed)
        , connection(bodyLimit, (input.manner & AnswersLate) == 0)
    {
    }

    quint8 manner;
    Choices choices;
    FilterConnection connection;
    bool cutShort = false; ///< what the client meant to send may be read in part

    void happen();
};

/// What may happen between two pieces.
void Run::happen()
{
    if ((manner & AnswersLate) != 0 && choices.below(2) == 0)
        connection.answer();
    if ((manner & TakesTime) != 0) {
        connection.pass(std::chrono::milliseconds(choices.below(8000)));
        cutShort = true;
    } else {
        connection.pass(1ms);
    }
    if ((manner & ClosesWhenIdle) != 0 && choices.below(4) == 0) {
        connection.closeWhenIdle();
        cutShort = true;
    }
    if ((manner & HangsUp) != 0 && choices.below(8) == 0) {
        connection.hangUp();
        cutShort = true;
    }
}

void requireSame(const QList<Request> &shown, const ModelStream &meaning, bool cutShort)
{
    require(shown.size() == meaning.requests.size()
                || (cutShort && shown.size() < meaning.requests.size()),
            "as many requests are shown as were sent");
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const Request &seen = shown.at(i);
        const ModelRequest &sent = meaning.requests.at(i);
        require(seen.method == sent.head.method && seen.rawPath == sent.head.path
                    && seen.query == sent.head.query && seen.fields == sent.head.fields,
                "a request is shown as it was sent");
        require(seen.body == sent.body, "a body is shown as it was sent");
        require(!seen.encrypted, "nothing is encrypted here");
    }
}

qsizetype takeReply(QByteArray &received, bool headOnly)
{
    require(received.startsWith("HTTP/1.1 "), "a reply starts where the last one ended");
    const int status = received.mid(9, 3).toInt();
    const qsizetype end = received.indexOf("\r\n\r\n");
    require(end > 0, "a reply has a head");
    received.remove(0, end + 4 + (status == 100 || headOnly ? 0 : 1));
    return status;
}

/// One reply a request and one for the refusal, in that order. `whole`: the client has read all.
void requireReplies(const FilterConnection &connection, bool whole)
{
    QByteArray received = connection.received;
    qsizetype answered = 0;
    qsizetype refused = 0;
    while (!received.isEmpty()) {
        const bool headOnly = answered < connection.requests.size()
                              && connection.requests.at(answered).method == Method::Head;
        const bool isRefusal = answered == connection.requests.size();
        // A HEAD that was refused has no body either; nobody but the end follows it.
        if (isRefusal && received.startsWith("HTTP/1.1 ") && received.endsWith("\r\n\r\n")
            && !received.startsWith("HTTP/1.1 100")) {
            ++refused;
            break;
        }
        const auto status = takeReply(received, headOnly && !isRefusal);
        if (status == 200)
            ++answered;
        else if (status != 100)
            ++refused;
    }
    const qsizetype owed = connection.owesAnswer() ? 1 : 0;
    require(answered + owed <= connection.requests.size() && refused <= connection.refusals.size(),
            "no reply that nobody asked for");
    require(
        !whole || (answered == connection.requests.size() && refused == connection.refusals.size()),
        "every request has its reply");
}

void requireEnd(FilterConnection &connection, const ModelStream &meaning)
{
    using End = ModelStream::End;
    const bool isRefused = !connection.refusals.isEmpty();
    require(isRefused == (meaning.end == End::Refused), "refused is what must be, and no more");
    if (meaning.end == End::Foreign)
        require(connection.isOver() && connection.received.isEmpty(), "TLS is turned away");
    if (meaning.end != End::Waiting)
        return;
    require(!connection.isOver(), "a connection on which something may come stays open");
    connection.pass(20s);
    const bool isLate = !connection.refusals.isEmpty();
    require(isLate == meaning.partial, "half a request is answered when its time is over");
    require(!isLate || connection.refusals.first() == 408, "half a request is answered with 408");
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int * /*argc*/, char *** /*argv*/)
{
    // Poll is enough, and half the time of an iteration would go into GLib.
    qputenv("QT_NO_GLIB", "1");
    static int count = 1;
    static char name[] = "fuzz-filter";
    static char *arguments[] = {name, nullptr};
    static const QCoreApplication application(count, arguments);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const HttpInput input = HttpInput::read(bytesOf(data, size));
    const ModelStream meaning = readStream(input.stream, bodyLimit);
    Run run(input);
    const auto pieces = input.pieces();
    for (const QByteArray &piece : pieces) {
        run.connection.send(piece);
        run.happen();
    }
    // A pipeline moves on with every answer.
    while (run.connection.owesAnswer())
        run.connection.answer();

    requireSame(run.connection.requests, meaning, run.cutShort);
    requireReplies(run.connection, !run.cutShort);
    if (!run.cutShort)
        requireEnd(run.connection, meaning);
    run.connection.hangUp();
    run.connection.pass(20s);
    require(run.connection.isOver(), "a client that has gone leaves nothing behind");
    return 0;
}
