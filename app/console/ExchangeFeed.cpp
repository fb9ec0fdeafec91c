// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/ExchangeFeed.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

/// A request line may have 4 KiB, and nobody reads on so far.
constexpr qsizetype longestPath = 256; // characters
/// Far more than a site has devices and paths; who sends a new one each time shall not fill this.
constexpr qsizetype mostShared = 1024;

QString cut(const QString &path)
{
    return path.size() <= longestPath ? path : path.left(longestPath - 1) + u'…';
}

} // namespace

ExchangeFeed::ExchangeFeed(std::size_t capacity)
    : m_capacity(capacity)
{
}

void ExchangeFeed::note(const ExchangeSummary &summary)
{
    if (m_rows.size() == m_capacity)
        m_rows.pop_front();
    m_rows.push_back({.id = summary.id,
                      .at = summary.at,
                      .device = shared(summary.device),
                      .method = shared(QString::fromLatin1(summary.method)),
                      .path = shared(cut(summary.path)),
                      .status = summary.status,
                      .duration = summary.duration,
                      .note = shared(summary.note),
                      .delivered = summary.delivered,
                      .fault = shared(summary.fault)});
}

QList<ui::ExchangeRow> ExchangeFeed::give()
{
    m_isUnderWay = true;
    const auto rows = std::exchange(m_rows, {});
    return {rows.begin(), rows.end()};
}

QString ExchangeFeed::shared(const QString &text)
{
    const auto known = m_texts.constFind(text);
    if (known != m_texts.constEnd())
        return *known;
    if (m_texts.size() >= mostShared)
        m_texts.clear();
    return *m_texts.insert(text);
}

} // namespace pinbridge
