// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Secret.h"
#include "traffic/Exchange.h"

#include <QByteArrayView>
#include <QCache>
#include <QString>

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
    void useApiKey(const Secret &key);
    /// Any text without what looks like a secret.
    [[nodiscard]] QByteArray scrubbed(const QByteArray &given) const;
    /// What is said in the place of a secret; empty for an empty one.
    [[nodiscard]] QByteArray placeholder(const QByteArray &secret, const QDateTime &now);
    /// The same for a pin, or the pin where pins are shown.
    [[nodiscard]] QByteArray pinText(const QByteArray &pin) const;
    [[nodiscard]] TokenFact factOf(const QByteArray &token);
    [[nodiscard]] TokenFact readFact(const QByteArray &token);
    [[nodiscard]] QByteArray known(const QByteArray &text);
    [[nodiscard]] QByteArray fieldValue(const QByteArray &name, const QByteArray &value,
                                        const QDateTime &now);
    [[nodiscard]] QByteArray query(const QByteArray &raw, const QDateTime &now);
    [[nodiscard]] RecordedMessage message(const HeaderFields &fields, const QByteArray &body,
                                          const QDateTime &now);
    [[nodiscard]] QByteArray bodyText(const QByteArray &body, const QDateTime &now);

    RedactorOptions m_options;
    Secret m_apiKey;
    QCache<QByteArray, QString> m_handedOut; ///< address by digest
    QCache<QByteArray, TokenFact> m_facts; ///< by digest
    QCache<QByteArray, QByteArray> m_known; ///< short texts, as they come out
};

} // namespace pinbridge
