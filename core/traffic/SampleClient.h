// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "traffic/Exchange.h"

namespace pinbridge {

/// Which client sent it, by what its library adds to a request and what the sample app's code
/// does. Asked when an exchange is recorded, before secrets are taken out.
///
/// Certain, as long as nobody imitates it: curl and browsers, which name themselves; `ContentType`
/// for the Content-Type field, which only the Android sample writes; the sample apps' own names in
/// URLSession's User-Agent ("SampleObjC/1 CFNetwork/… Darwin/…").
///
/// Likelihoods: any other app with Android's own User-Agent (Dalvik) or okhttp's counts as Android,
/// any other with URLSession's as Swift; a client without User-Agent that expects 100-continue, or
/// says what the body of a GET is, counts as Xamarin, since .NET's HttpWebRequest does so; a page
/// in a browser that is not this server's own counts as the Web sample.
[[nodiscard]] ClientKind recogniseClient(const RawExchange &exchange);

} // namespace pinbridge
