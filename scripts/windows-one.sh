#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Pinbridge contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# windows-one.sh MEMORY KEY FILE: reads one file unless KEY says that this very state was clean.
set -euo pipefail
memory="$1" key="$2" file="$3"

if [[ -f "$memory/$key" ]]; then
    touch -- "$memory/$key"
    exit 0
fi
# As a shell gets it: without the escapes of JSON.
command="$(grep -F "\"file\": \"$PWD/$file\"" -B 1 build/lint/windows/compile_commands.json |
    sed -n 's/^  "command": "\(.*\)",$/\1/; T; s/\\\(.\)/\1/g; p')"
[[ -n "$command" ]]
# One write for each file, or the findings of two processes would mix.
if findings="$(eval "$command" 2>&1)"; then
    : >"$memory/$key"
else
    printf '%s\n' "$findings"
    exit 1
fi
