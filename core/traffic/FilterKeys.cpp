// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traffic/ExchangeFilter.h"

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

QList<FilterKey> usualKeys()
{
    return {
        {u"status"_s,
         Phrase::tr("HTTP status of the answer"),
         {{u">=400"_s, Phrase::tr("refused or failed")},
          {u"4xx"_s, Phrase::tr("refused")},
          {u"5xx"_s, Phrase::tr("failed")},
          {u"404"_s, Phrase::tr("one status")},
          {u"400-499"_s, Phrase::tr("from, to")}}},
        {u"device"_s,
         Phrase::tr("Who asked: an address, a network or a name"),
         {{u"10.0.0.7"_s, Phrase::tr("one address")},
          {u"10.0.0.0/24"_s, Phrase::tr("a network")},
          {u"anna*"_s, Phrase::tr("a name or address that begins so")}}},
        {u"client"_s,
         Phrase::tr("What kind of program asked"),
         {{u"android"_s, Phrase::tr("the sample app for Android")},
          {u"ios"_s, Phrase::tr("the sample apps for iOS")},
          {u"ios-objc"_s, Phrase::tr("the one in Objective-C")},
          {u"ios-swift"_s, Phrase::tr("the one in Swift")},
          {u"xamarin"_s, Phrase::tr("the sample app in Xamarin")},
          {u"web"_s, Phrase::tr("the sample app for the web")},
          {u"browser"_s, Phrase::tr("a browser")},
          {u"curl"_s, Phrase::verbatim(u"curl"_s)},
          {u"unknown"_s, Phrase::tr("any other")}}},
        {u"route"_s,
         Phrase::tr("Path of the request"),
         {{u"/auth"_s, Phrase::tr("authentication")},
          {u"/session"_s, Phrase::tr("sessions and pins")},
          {u"/problems/*"_s, Phrase::tr("all below")}}},
        {u"method"_s,
         Phrase::tr("Method of the request"),
         {{u"GET"_s, {}}, {u"POST"_s, {}}, {u"OPTIONS"_s, Phrase::tr("asked by a browser first")}}},
        {u"note"_s,
         Phrase::tr("The problem's name, or another remark's"),
         {{u"unknown-pin"_s, Phrase::tr("no such pin")},
          {u"token-refused"_s, Phrase::tr("a token has ended or was refused")},
          {u"device-not-approved"_s, Phrase::tr("the device waits, or is blocked")},
          {u"*"_s, Phrase::tr("any")}}},
    };
}

QList<FilterKey> furtherKeys()
{
    return {
        {u"slow"_s,
         Phrase::tr("How long the answer took"),
         {{u">1s"_s, Phrase::tr("longer than a second")},
          {u">2500ms"_s, Phrase::tr("longer than some apps wait")},
          {u"<100ms"_s, Phrase::tr("quick")}}},
        {u"is"_s,
         Phrase::tr("What became of it"),
         {{u"ok"_s, Phrase::tr("answered, and not refused")},
          {u"refused"_s, Phrase::verbatim(u"4xx"_s)},
          {u"failed"_s, Phrase::verbatim(u"5xx"_s)},
          {u"trouble"_s, Phrase::tr("refused, failed or gone")},
          {u"gone"_s, Phrase::tr("the device had gone before the answer")},
          {u"kept"_s, Phrase::tr("kept by hand")},
          {u"faulted"_s, Phrase::tr("a fault was played")},
          {u"merged"_s, Phrase::tr("shares what was asked for another request")},
          {u"remembered"_s, Phrase::tr("answered from what was known")},
          {u"https"_s, Phrase::tr("encrypted")},
          {u"http"_s, Phrase::tr("not encrypted")}}},
        {u"token"_s,
         Phrase::tr("What stood in the Authorization field"),
         {{u"none"_s, Phrase::tr("nothing")},
          {u"user"_s, Phrase::tr("a user token")},
          {u"session"_s, Phrase::tr("a session token")},
          {u"partner"_s, Phrase::tr("a partner token")},
          {u"opaque"_s, Phrase::tr("something else")},
          {u"here"_s, Phrase::tr("a token of this server")},
          {u"foreign"_s, Phrase::tr("a token from elsewhere")},
          {u"ended"_s, Phrase::tr("a token that had ended")},
          {u"ann@example.com"_s, Phrase::tr("the token of that user")}}},
        {u"key"_s,
         Phrase::tr("The API key that the device sent"),
         {{u"same"_s, Phrase::tr("the profile's")},
          {u"different"_s, Phrase::tr("another")},
          {u"absent"_s, Phrase::tr("none")}}},
        {u"fault"_s,
         Phrase::tr("Name of the fault that was played"),
         {{u"*"_s, Phrase::tr("any")}}},
        {u"id"_s, Phrase::tr("X-Request-Id, or its beginning"), {}},
        {u"after"_s,
         Phrase::tr("Came at that time or later"),
         {{u"14:02"_s, Phrase::tr("local time")}}},
        {u"before"_s,
         Phrase::tr("Came before that time"),
         {{u"14:02:30"_s, Phrase::tr("local time")}}},
    };
}

} // namespace

const QList<FilterKey> &filterKeys()
{
    static const QList<FilterKey> keys = usualKeys() + furtherKeys();
    return keys;
}

} // namespace pinbridge
