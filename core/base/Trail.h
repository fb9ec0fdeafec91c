// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Failure.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <memory>
#include <optional>

namespace pinbridge {

/// What was done for one request of a device, step by step, while it waited. A handle: copies note
/// in the same place. It goes as a value from the route to whatever does a step, since many
/// requests are under way in one thread. All of it stays in that thread.
class Trail
{
public:
    struct Step
    {
        enum class Origin {
            Asked, ///< for this request
            Shared, ///< for another request, `askedBy`, and its outcome is this one's too
            Remembered, ///< nobody was asked: the answer was here
        };

        Stage stage = Stage::None;
        QByteArray call = {}; ///< "GET /v1/sessions/{id}", never with a value in it
        Origin origin = Origin::Asked;
        QByteArray askedBy = {}; ///< id of that request; empty: this server's own
        std::chrono::milliseconds begin{0}; ///< steady time
        std::optional<std::chrono::milliseconds> firstByte = {}; ///< of the last attempt's reply
        std::optional<std::chrono::milliseconds> end = {}; ///< unset: it goes on
        int status = 0; ///< HTTP status from upstream, 0: none
        int attempts = 0; ///< how often it was sent
        std::optional<FailureCode> failure = {};
        bool blamesToken = false; ///< the answer says that a token has expired
    };

    /// Of nobody's request: notes go nowhere.
    Trail() = default;
    explicit Trail(QByteArray id);

    /// X-Request-Id of that request; empty: of nobody's.
    [[nodiscard]] const QByteArray &id() const;

    /// A step that begins; who does it fills in what becomes of it.
    [[nodiscard]] std::shared_ptr<Step> begin(Stage stage, std::chrono::milliseconds now,
                                              const QByteArray &call = {}) const;
    /// What would have been asked was known.
    void remembered(Stage stage, std::chrono::milliseconds now) const;
    /// For work that others may come to share: its steps are this one's, too.
    [[nodiscard]] Trail branch() const;
    /// The steps of work that is done for somebody else are this one's, as shared.
    void share(const Trail &work) const;

    /// By their begin; as they stand now.
    [[nodiscard]] QList<Step> steps() const;

private:
    struct Notes;

    static void gather(const Notes &notes, bool isShared, QList<Step> &into);

    std::shared_ptr<Notes> m_notes; ///< null: nobody's
};

} // namespace pinbridge
