// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traffic/JsonRedaction.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <vector>

namespace pinbridge {

namespace {

constexpr qsizetype deepest = 64; ///< levels whose names are remembered

/// The string that stands between two quotes, its escapes read.
QByteArray unescaped(const QByteArray &inner)
{
    if (!inner.contains('\\'))
        return inner;
    const QJsonDocument document = QJsonDocument::fromJson("[\"" + inner + "\"]");
    return document.isArray() ? document.array().at(0).toString().toUtf8() : inner;
}

/// Nothing in it has another form between quotes.
bool isPlain(const QByteArray &text)
{
    const auto isAsItIs = [](char c) {
        return static_cast<unsigned char>(c) >= 0x20U && c != '"' && c != '\\';
    };
    return std::ranges::all_of(text, isAsItIs) && text.isValidUtf8();
}

QByteArray quoted(const QByteArray &text)
{
    if (isPlain(text))
        return '"' + text + '"';
    const QJsonArray array{QString::fromUtf8(text)};
    return QJsonDocument(array).toJson(QJsonDocument::Compact).chopped(1).mid(1);
}

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

class Walk
{
public:
    Walk(const QByteArray &text, const JsonValueText &say)
        : m_text(text)
        , m_say(say)
    {
        m_result.reserve(text.size());
    }

    QByteArray run()
    {
        while (m_at < m_text.size()) {
            const char c = m_text.at(m_at);
            if (c == '"' || c == '\'') // the other is no JSON, and is sent all the same
                string(c);
            else if (c == '{' || c == '[' || c == '}' || c == ']' || c == ',' || c == ':')
                mark(c);
            else
                bare();
        }
        return m_result;
    }

private:
    void string(char quote)
    {
        qsizetype end = m_at + 1;
        while (end < m_text.size() && m_text.at(end) != quote)
            end += m_text.at(end) == '\\' ? 2 : 1;
        const bool isClosed = end < m_text.size();
        end = std::min(end, m_text.size());
        const QByteArray inner = m_text.mid(m_at + 1, end - m_at - 1);
        const QByteArray value = unescaped(inner);
        m_at = isClosed ? end + 1 : end;
        const bool isName = isFollowedByColon();
        // A name may be a secret as well, but is none for what it is called.
        const QByteArray said = m_say(value, isName ? HeldByName::Nothing : held());
        if (said == value)
            m_result += quote + inner + (isClosed ? QByteArray(1, quote) : QByteArray());
        else
            m_result += quoted(said);
        if (isName)
            m_name = heldByName(value);
    }

    void bare()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !QByteArrayView("\"'{}[],:").contains(m_text.at(m_at)))
            ++m_at;
        const QByteArray stretch = m_text.mid(start, m_at - start);
        const QByteArray value = stretch.trimmed();
        if (value.isEmpty()) {
            m_result += stretch;
            return;
        }
        if (m_at < m_text.size() && m_text.at(m_at) == ':') { // a name in no quotes
            const QByteArray saidName = m_say(value, HeldByName::Nothing);
            m_result += saidName == value ? stretch : saidName;
            m_name = heldByName(value);
            return;
        }
        const bool isWord = value == "null" || value == "true" || value == "false";
        const QByteArray said = isWord ? value : m_say(value, held());
        m_result += said == value ? stretch : held() == HeldByName::Nothing ? said : quoted(said);
    }

    void mark(char c)
    {
        m_result += c;
        ++m_at;
        if (c == '{' || c == '[') {
            // What is inside of something secret is secret, whatever its own name.
            if (qsizetype(m_around.size()) < deepest)
                m_around.push_back(held());
            else
                ++m_tooDeep;
            m_name = HeldByName::Nothing;
        } else if (c == '}' || c == ']') {
            if (m_tooDeep > 0)
                --m_tooDeep;
            else if (!m_around.empty())
                m_around.pop_back();
            m_name = HeldByName::Nothing;
        } else if (c == ',') {
            m_name = HeldByName::Nothing;
        }
    }

    [[nodiscard]] HeldByName held() const
    {
        if (m_name != HeldByName::Nothing || m_around.empty())
            return m_name;
        return m_around.back();
    }

    [[nodiscard]] bool isFollowedByColon() const
    {
        qsizetype next = m_at;
        while (next < m_text.size() && isBlank(m_text.at(next)))
            ++next;
        return next < m_text.size() && m_text.at(next) == ':';
    }

    const QByteArray &m_text;
    const JsonValueText &m_say;
    QByteArray m_result;
    qsizetype m_at = 0;
    HeldByName m_name = HeldByName::Nothing; ///< of the member whose value comes
    std::vector<HeldByName> m_around; ///< of the objects and arrays around it
    qsizetype m_tooDeep = 0;
};

} // namespace

QByteArray redactedJson(const QByteArray &text, const JsonValueText &say)
{
    return Walk(text, say).run();
}

} // namespace pinbridge
