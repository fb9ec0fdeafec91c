// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"
#include "base/TlsFault.h"
#include "credentials/Profile.h"
#include "http/Message.h"
#include "server/DeviceServer.h"
#include "traffic/Diagnosis.h"
#include "traffic/Recorder.h"

#include <chrono>
#include <functional>
#include <memory>

namespace pinbridge {

/// What the server's thread hands to a recorder. `now`: steady time, when it was answered.
[[nodiscard]] RawExchange rawExchange(const http::Request &request, const http::Reply &reply,
                                      const ExchangeSummary &summary,
                                      std::chrono::milliseconds now);

/// `given` where there is one, or a new one; with these options.
[[nodiscard]] std::shared_ptr<Recorder> recorderWith(const RecorderOptions &options,
                                                     std::shared_ptr<Recorder> given,
                                                     const Clock &clock);

/// What is known of a server's exchanges beside themselves.
[[nodiscard]] DiagnosisContext contextOf(const Profile &profile, bool isSandbox);

/// Notes there connections on which a device asked for https and did not get it: thirty at once,
/// and after those one each two seconds, so that no flood of them takes the place of what was
/// asked. Both must outlive it.
[[nodiscard]] std::function<void(const TlsFault &)> recordHandshakes(Recorder &recorder,
                                                                     const Clock &clock);

[[nodiscard]] Recorder::Worth worthOf(const http::Request &request, const ExchangeSummary &summary);

/// Notes there what a device was answered last.
[[nodiscard]] std::function<void(const ExchangeSummary &)> noteAnswers(DeviceRegistry &devices);

/// Notes each exchange there that is admitted. Both must outlive it.
[[nodiscard]] std::function<void(const http::Request &, const http::Reply &,
                                 const ExchangeSummary &)>
recordInto(Recorder &recorder, const Clock &clock);

} // namespace pinbridge
