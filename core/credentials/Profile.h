// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"
#include "base/Secret.h"
#include "credentials/PartnerKey.h"

#include <QUrl>

#include <optional>

namespace pinbridge {

enum class DataCentre { UnitedStates, Europe, Other };

/// Base URL of a data centre; empty for Other.
[[nodiscard]] QUrl baseUrl(DataCentre centre);
/// The centre a base URL belongs to, Other when it is none of the known ones.
[[nodiscard]] DataCentre dataCentreOf(const QUrl &url);

/// One named set of credentials, complete and usable.
struct Profile
{
    QString name; ///< for people; not empty
    QUrl url; ///< http or https, with a host, without query, fragment, user; no trailing slash
    QString enterpriseId; ///< 1 to 20 digits
    Secret apiKey; ///< 1 to 512 printable ASCII characters, no blanks
    std::optional<PartnerKey> partnerKey; ///< set in every profile that is used for calls
};

/// Field checks, each with a sentence that says what to do. Failure: BadSetting at Stage::Url or
/// Stage::Settings. Blanks around a value are dropped.
[[nodiscard]] Result<QUrl> parseBaseUrl(const QString &text);
[[nodiscard]] Result<QString> parseEnterpriseId(const QString &text);
[[nodiscard]] Result<Secret> parseApiKey(const QByteArray &text);

} // namespace pinbridge
