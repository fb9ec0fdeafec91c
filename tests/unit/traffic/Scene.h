// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "SampleRequests.h"
#include "traffic/Diagnosis.h"

#include <chrono>

namespace pinbridge::test {

/// 14:03:02 on 12 May 2026, UTC: when the exchange of a scene came.
[[nodiscard]] QDateTime sceneTime();
inline constexpr std::chrono::milliseconds sceneBegin{1'000'000};

/// A JSON Web Token that says so of itself.
[[nodiscard]] QByteArray tokenOf(const QByteArray &subject, const QDateTime &ends);

/// An exchange to be looked at, and what is around it. It is put together from what a client sends
/// and a server answers, and goes through the redactor as every recorded one does.
class Scene
{
public:
    /// `note` is the problem's type.
    Scene(const SampleRequest &request, int status, const QString &note = {});

    RawExchange raw;
    DiagnosisContext context;
    QList<QByteArray> handedOut; ///< tokens, to alice@example.com

    Scene &step(Stage stage, std::optional<FailureCode> failure, int upstreamStatus = 0);
    /// The same request once more, begun so much later (or, negative, earlier).
    Scene &twin(std::chrono::milliseconds later, int status, bool delivered = true,
                std::chrono::milliseconds duration = std::chrono::milliseconds(100));
    /// So many others of the device that were answered like this one, just before.
    Scene &before(int count);

    [[nodiscard]] Exchange recorded() const;
    [[nodiscard]] QList<Diagnosis> diagnoses() const;

private:
    [[nodiscard]] Exchange recorded(const RawExchange &exchange, quint64 number) const;

    QList<std::pair<RawExchange, bool>> m_others; ///< with: earlier
};

/// The rules that found something, the most important first.
[[nodiscard]] QStringList rulesOf(const QList<Diagnosis> &all);

} // namespace pinbridge::test
