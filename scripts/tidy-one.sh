#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Pinbridge contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# tidy-one.sh MEMORY KEY FILE: reads one file unless KEY says that this very state was clean.
set -euo pipefail
memory="$1" key="$2" file="$3"

if [[ -f "$memory/$key" ]]; then
    touch -- "$memory/$key"
    exit 0
fi
# One write for each file, or the findings of two processes would mix.
if findings="$(clang-tidy-19 -p build/lint --quiet \
    --header-filter="^$PWD/(app|core|ui|tests)/" "$file" 2>&1)"; then
    : >"$memory/$key"
else
    printf '%s\n' "$findings" | sed '/warnings\? generated\.$/d; /warnings\? treated as errors\?$/d'
    exit 1
fi
