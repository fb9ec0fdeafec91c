// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bridge/Recording.h"

#include "traffic/Handshake.h"

#include <algorithm>
#include <utility>

namespace pinbridge {

namespace {

constexpr int handshakesAtOnce = 30;
constexpr std::chrono::milliseconds handshakeEach{2000};

} // namespace

RawExchange rawExchange(const http::Request &request, const http::Reply &reply,
                        const ExchangeSummary &summary, std::chrono::milliseconds now)
{
    HeaderFields replyFields = reply.fields;
    if (!reply.contentType.isEmpty())
        replyFields.prepend({QByteArrayLiteral("Content-Type"), reply.contentType});
    const QList<Trail::Step> steps = request.trail.steps();
    // Rounded, it may come out later than its first step.
    std::chrono::milliseconds begin = now - summary.duration;
    const auto own = std::ranges::find_if(steps, [](const Trail::Step &step) {
        return step.origin != Trail::Step::Origin::Shared; // which may be older than this request
    });
    if (own != steps.end())
        begin = std::min(begin, own->begin);
    return {.apiKey = {},
            .id = summary.id,
            .at = summary.at,
            .begin = begin,
            .duration = summary.duration,
            .device = summary.device,
            .encrypted = request.encrypted,
            .method = summary.method,
            .path = summary.path,
            .rawPath = request.rawPath,
            .query = request.query,
            .requestFields = request.fields,
            .requestBody = request.body,
            .status = summary.status,
            .replyFields = std::move(replyFields),
            .replyBody = reply.body,
            .note = summary.note,
            .fault = summary.fault,
            .delivered = summary.delivered,
            .steps = steps};
}

Recorder::Worth worthOf(const http::Request &request, const ExchangeSummary &summary)
{
    const bool isAskedAgain = request.method == http::Method::Get
                              || request.method == http::Method::Head
                              || request.method == http::Method::Options;
    const bool isUsual = isAskedAgain && summary.status < 400 && summary.delivered
                         && summary.note.isEmpty() && summary.fault.isEmpty();
    return isUsual ? Recorder::Worth::Usual : Recorder::Worth::Telling;
}

std::shared_ptr<Recorder> recorderWith(const RecorderOptions &options,
                                       std::shared_ptr<Recorder> given, const Clock &clock)
{
    if (!given)
        return std::make_shared<Recorder>(options, clock);
    given->setOptions(options);
    return given;
}

DiagnosisContext contextOf(const Profile &profile, bool isSandbox)
{
    DiagnosisContext context;
    context.site = profile.enterpriseId;
    context.host = profile.url.host();
    context.isSandbox = isSandbox;
    return context;
}

std::function<void(const TlsFault &)> recordHandshakes(Recorder &recorder, const Clock &clock)
{
    // When the latest of them would be due, were they noted one after the other.
    auto due = clock.steady() - handshakesAtOnce * handshakeEach;
    return [&recorder, &clock, due](const TlsFault &fault) mutable {
        const auto now = clock.steady();
        due = std::max(due, now - handshakesAtOnce * handshakeEach);
        if (due + handshakeEach > now)
            return;
        due += handshakeEach;
        recorder.note(handshakeOf(fault, now));
    };
}

std::function<void(const ExchangeSummary &)> noteAnswers(DeviceRegistry &devices)
{
    return [&devices](const ExchangeSummary &summary) {
        devices.answered(summary.client, {.at = summary.at,
                                          .method = summary.method,
                                          .path = summary.path,
                                          .status = summary.status,
                                          .note = summary.note});
    };
}

std::function<void(const http::Request &, const http::Reply &, const ExchangeSummary &)> recordInto(
    Recorder &recorder, const Clock &clock)
{
    return [&recorder, &clock](const http::Request &request, const http::Reply &reply,
                               const ExchangeSummary &summary) {
        const std::chrono::milliseconds now = clock.steady();
        if (recorder.admits(worthOf(request, summary), now))
            recorder.note(rawExchange(request, reply, summary, now));
    };
}

} // namespace pinbridge
