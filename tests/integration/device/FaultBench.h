// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "DeskUnderTest.h"
#include "PlainClient.h"

#include <QList>
#include <QTest>

namespace pinbridge::test {

/// A device server on its sandbox, with a script of a device and of its faults.
class FaultBench : public DeskUnderTest
{
public:
    explicit FaultBench(DeviceServerOptions options = {}, const SandboxOptions &sandboxOptions = {})
        : DeskUnderTest(sandboxOptions, std::move(options))
    {
        QObject::connect(server.get(), &DeviceServer::exchangeFinished, server.get(),
                         [this](const ExchangeSummary &summary) { exchanges.append(summary); });
    }

    void add(const QByteArray &text)
    {
        const auto rule = parseFaultRule(QString::fromLatin1(text), FaultScope::Device);
        if (!rule || !faults.add(*rule))
            qFatal("no rule: %s", text.constData());
    }
    [[nodiscard]] static QByteArray auth(const QByteArray &email = "alice@example.com")
    {
        return rawRequest("GET /auth?email=" + email);
    }
    [[nodiscard]] static QByteArray creation(const QByteArray &token)
    {
        return rawRequest("POST /session",
                          "Authorization: " + token + "\r\nContent-Type: application/json\r\n",
                          R"({"contact_email": "bob@example.com"})");
    }
    [[nodiscard]] static QByteArray joining(const QByteArray &pin)
    {
        return rawRequest("GET /session?sid=" + pin);
    }
    /// Calls that have reached the sandbox.
    [[nodiscard]] int callsUpstream() const
    {
        int calls = 0;
        for (const char *pattern :
             {"GET /v1r1/enterprise/users", "GET /v1r1/enterprise/users/{id}", "POST /v1/sessions",
              "GET /v1/sessions/{id}", "POST /v1/session/video"})
            calls += sandbox->calls(pattern);
        return calls;
    }
    [[nodiscard]] QString lastFault() const
    {
        return exchanges.isEmpty() ? QString() : exchanges.last().fault;
    }

    QList<ExchangeSummary> exchanges;
};

} // namespace pinbridge::test
