// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Scene.h"

#include <QList>

namespace pinbridge::test {

/// What makes one rule find something.
struct Example
{
    const char *rule;
    Scene (*make)();
};

/// One or more of each rule.
[[nodiscard]] QList<Example> tokenExamples();
[[nodiscard]] QList<Example> upstreamExamples();
[[nodiscard]] QList<Example> requestExamples();
[[nodiscard]] QList<Example> refusalExamples();
[[nodiscard]] QList<Example> habitExamples();
[[nodiscard]] QList<Example> allExamples();

} // namespace pinbridge::test
