// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMap>

namespace pinbridge::test {

/// Prometheus text (exposition format 0.0.4), read more strictly than Prometheus does: HELP and
/// TYPE stand before their samples and once, names follow the conventions, no series comes twice,
/// and every histogram adds up.
struct Scrape
{
    QMap<QByteArray, QByteArray> types; ///< "counter" by name of the family
    /// By `name{a="x",b="y"}`, the labels in alphabetical order, without braces when there are
    /// none.
    QMap<QByteArray, double> samples;
    QByteArray problem; ///< empty: well formed

    /// -1 when absent: nothing of ours is negative.
    [[nodiscard]] double value(const QByteArray &series) const { return samples.value(series, -1); }
};

[[nodiscard]] Scrape readScrape(const QByteArray &text);

} // namespace pinbridge::test
