// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>

/// Every limit of the edge and its reason. Times are absolute for their phase: a byte now and
/// then does not stretch them.
namespace pinbridge::http::limits {

using namespace std::chrono_literals;

/// Longest request line, in bytes: the longest real one carries an address of 254 characters,
/// each encoded as three.
inline constexpr qsizetype requestLine = 4096;
/// Request line and fields together, in bytes: user tokens are a few hundred.
inline constexpr qsizetype head = 16'384;
/// Fields of a request: browsers send about twenty.
inline constexpr qsizetype fields = 64;
/// A chunk's size line with extensions, and a trailer section, in bytes: no client of ours
/// sends either.
inline constexpr qsizetype chunkLine = 256;
inline constexpr qsizetype trailers = 1024;
/// What is read and thrown away after the last answer of a connection, so that a reset does not
/// overtake it, in bytes: a photo sent to the wrong address is a few MiB.
inline constexpr qint64 linger = 16'777'216;
/// Answers that a client has not taken, in bytes: with more, its next request is not read. The
/// kernel has taken far more by then.
inline constexpr qint64 unsent = 16'384;
/// What is read of the next request while one is answered, in bytes. Under TLS Qt keeps that much
/// memory for good, and a record (RFC 8446 section 5.1) must have room.
inline constexpr qint64 receiveBuffer = 4096;
inline constexpr qint64 receiveBufferTls = 20'480;
/// What each connection may hold of a request, in bytes, and beyond that all of them together:
/// real requests are well below the first.
inline constexpr qsizetype usual = 4096;
inline constexpr qsizetype large = 2'097'152;
/// What is read of one connection before others have their turn, in bytes.
inline constexpr qsizetype pass = usual;
/// TLS handshakes that have begun and are not done.
inline constexpr int handshakes = 128;

/// To the first byte, and for a TLS handshake.
inline constexpr auto opening = 5s;
/// From a request's first byte to the end of its head; the same again for its body.
inline constexpr auto reading = 10s;
/// Between requests: longer than a person's pause is not needed, reconnecting is cheap.
inline constexpr auto idle = 15s;
/// Without the client taking a single byte of a reply. One that reads slowly may go on.
inline constexpr auto writing = 10s;
/// After the last answer, for the client to read it and to close: 16 MiB on a good WLAN.
inline constexpr auto lingering = 5s;
/// How often the times are looked at.
inline constexpr auto sweep = 250ms;

/// After so many connections, once three quarters of them have gone, their memory is given back.
inline constexpr int crowd = 256;
/// Connections the kernel may hold before we accept them: more than we take in all. With fewer, a
/// burst makes it drop an honest client's first packet, which is sent again a second later.
inline constexpr int backlog = 4096;
/// How long accepting may take before anything else is looked at, and how long what can wait (all
/// that a new connection needs, the rest of a long request, a connection's next one, a TLS
/// handshake) before new arrivals are.
inline constexpr auto turn = 5ms;
/// How long accepting rests when descriptors have run out.
inline constexpr auto acceptPause = 100ms;
/// Between two log lines of the same trouble; a flood of connections is none of lines.
inline constexpr auto warning = 1s;

} // namespace pinbridge::http::limits
