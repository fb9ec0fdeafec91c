// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Fingerprint.h"
#include "base/Secret.h"
#include "traffic/Exchange.h"

#include <QByteArrayView>
#include <QCache>
#include <QString>

#include <functional>
#include <limits>

namespace pinbridge {

struct RedactorOptions
{
    bool showsPins = false; ///< pins stand as they are, for who looks for a wrong digit
    qsizetype bodyLimit = 65'536; ///< bytes of a body that are kept
};

/// Takes secrets out of what was exchanged, and says in their place what they were:
/// "‹user token of ann@example.com, ended 2026-05-12T14:00:12Z›". Secrets are what stands where a
/// secret belongs (the Authorization, cookie and API key fields; JSON members and query items that
/// are called so), the profile's API key anywhere, what `redacted` takes for one anywhere, and a
/// long run of base64.
///
/// Devices ask the same again and again: what became of a head or a body is remembered, without
/// the head or the body itself, for as long as it would come out the same.
class Redactor
{
public:
    explicit Redactor(const RedactorOptions &options);
    void setOptions(const RedactorOptions &options);

    /// A token that was handed out: `digest` is its SHA-256. The latest 50,000 are known.
    void learn(const QByteArray &digest, const QString &email);

    /// Without its number. `now`: UTC, to tell tokens that have ended.
    [[nodiscard]] Exchange exchangeOf(const RawExchange &raw, const QDateTime &now);

private:
    /// For how long something that was said is true; milliseconds since 1970.
    struct Times
    {
        qint64 from = 0;
        qint64 until = std::numeric_limits<qint64>::max();

        [[nodiscard]] bool hold(qint64 now) const { return from <= now && now < until; }
    };
    struct Text
    {
        QByteArray said;
        Times times;
    };
    struct Head
    {
        HeaderFields said;
        qsizetype idAt = -1; ///< which of them is the exchange's own id, if any
        TokenFact authorization;
        ApiKeyFact apiKey = ApiKeyFact::Absent;
        Times times;
    };
    struct Token
    {
        TokenFact fact;
        QByteArray words; ///< all but when it ends
        QByteArray endsText;
    };
    /// Part of their fingerprints.
    enum Kind : std::size_t { BodyKind, QueryKind, HeadKind, TokenKind };

    void useApiKey(const Secret &key);
    /// What may come out otherwise from now on.
    void forgetSaid();
    /// Any text without what looks like a secret.
    [[nodiscard]] QByteArray scrubbed(const QByteArray &given) const;
    /// What is said in the place of a secret; empty for an empty one.
    [[nodiscard]] QByteArray placeholder(const QByteArray &secret);
    /// The same for a pin, or the pin where pins are shown.
    [[nodiscard]] QByteArray pinText(const QByteArray &pin) const;
    [[nodiscard]] Token tokenOf(const QByteArray &text);
    [[nodiscard]] QByteArray known(const QByteArray &text);
    [[nodiscard]] QByteArray fieldValue(const QByteArray &name, const QByteArray &value);
    [[nodiscard]] QByteArray query(const QByteArray &raw);
    [[nodiscard]] QByteArray bodyText(const QByteArray &body);
    [[nodiscard]] QByteArray once(Kind kind, const QByteArray &raw,
                                  const std::function<QByteArray()> &say);
    [[nodiscard]] Head head(const HeaderFields &fields, const QByteArray &id);
    [[nodiscard]] Head newHead(const HeaderFields &fields, qsizetype idAt);
    [[nodiscard]] RecordedMessage message(HeaderFields said, const QByteArray &body);

    RedactorOptions m_options;
    Secret m_apiKey;
    qint64 m_now = 0; ///< of the exchange that is looked at
    qint64 m_until = 0; ///< when what is being said ceases to be true
    QCache<QByteArray, QString> m_handedOut; ///< address by digest
    QCache<Fingerprint, Token> m_tokens;
    QCache<QByteArray, QByteArray> m_known; ///< short texts, as they come out
    QCache<Fingerprint, Text> m_texts; ///< bodies and queries
    QCache<Fingerprint, Head> m_heads;
};

} // namespace pinbridge
