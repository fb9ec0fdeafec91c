// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faults/FaultRule.h"

#include <QHash>
#include <QHostAddress>
#include <QObject>

#include <chrono>
#include <functional>
#include <optional>

namespace pinbridge {

/// What a rule does to one request.
struct FaultHit
{
    QString name; ///< `shortNameOf` the rule
    FaultAction action;
    std::chrono::milliseconds time{0}; ///< what chance made of `from` and `to`
};

/// The rules that are on, and who is asked what to break. Rules live here and nowhere else: a new
/// lab has none, and every start of a server makes a new one.
///
/// The first rule that concerns a request breaks it, in the order they were added: so rules with
/// counts make a script. Each request meets at most one rule on the device's side and one
/// upstream. A rule that is used up stays in the list, for its `hits`.
class FaultLab : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostRules = 64;

    /// `random` from 0 up to 1; unset: Qt's generator.
    explicit FaultLab(FaultScope scope = FaultScope::Device, std::function<double()> random = {},
                      QObject *parent = nullptr);

    /// Whether any rule is on. While none is, nothing else need be asked.
    [[nodiscard]] bool isOn() const { return m_on > 0; }
    [[nodiscard]] const QList<FaultRule> &rules() const { return m_rules; }
    [[nodiscard]] FaultScope scope() const { return m_scope; }

    /// The rule as it is in the list now. Failure: BadSetting.
    [[nodiscard]] Result<FaultRule> add(const FaultRule &rule);
    /// False: there is none of that id.
    bool remove(int id);
    void clear();

    /// The rule of the device's side that this request meets; it counts from now on.
    [[nodiscard]] std::optional<FaultHit> take(const QHostAddress &device, const QString &route);

    /// From now on calls upstream may name that request. Only where an upstream rule is on.
    void begin(const QByteArray &request, const QHostAddress &device, const QString &route);
    /// The upstream rule that a call for the request meets. One rule for all its calls, which
    /// counts from the first. `asUser`: it carries the token of a user or session.
    [[nodiscard]] std::optional<FaultHit> takeUpstream(const QByteArray &request, bool asUser);
    /// The request is answered. The upstream rule that it met.
    std::optional<FaultHit> end(const QByteArray &request);

Q_SIGNALS:
    /// Rules, or what is left of them.
    void changed();
    /// Who is held by a rule goes on.
    void cleared();

private:
    struct Running
    {
        QHostAddress device;
        QString route;
        int rule = 0; ///< that it met upstream; 0: none yet
        std::optional<FaultHit> met{};
        bool isDone = false; ///< the rule wants no more of its calls
    };

    [[nodiscard]] FaultRule *find(int id);
    [[nodiscard]] FaultRule *match(const QHostAddress &device, const QString &route,
                                   const std::function<bool(FaultKind)> &isWanted);
    [[nodiscard]] FaultHit hitOf(const FaultRule &rule) const;
    void count(FaultRule &rule);
    void recount();

    const FaultScope m_scope;
    const std::function<double()> m_random;
    QList<FaultRule> m_rules; ///< in the order they were added
    int m_lastId = 0;
    int m_on = 0; ///< rules
    int m_upstream = 0; ///< of them upstream
    QHash<QByteArray, Running> m_running; ///< by request
};

} // namespace pinbridge
