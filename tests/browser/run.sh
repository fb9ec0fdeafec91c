#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Pinbridge contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# run.sh SERVER [FOLDER [file.mjs]]: the browser tests against a server of their own, started from
# the program SERVER; FOLDER keeps the packages that they need. Exit code 77: skipped, with the
# reason; where CI is true that is a failure, but for what no package of the system could mend.
set -euo pipefail
here="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)"
root="$(cd -- "$here/../.." && pwd)"

# shellcheck source=scripts/common.sh
source "$root/scripts/common.sh"
# shellcheck source=scripts/packages.sh
source "$root/scripts/packages.sh"
# shellcheck source=scripts/node-modules.sh
source "$root/scripts/node-modules.sh"

skip() {
    say "browser tests are skipped: $*"
    exit 77
}

cannot() {
    if [[ "${CI:-}" != true ]]; then skip "$*"; fi
    say "browser tests: $*"
    exit 1
}

find_chromium() {
    local name
    for name in chromium chromium-browser google-chrome google-chrome-stable; do
        command -v "$name" && return
    done
    return 1
}

server="${1:?which pinbridge-server?}"
folder="${2:-$root/build/browser}"
program="${3:-}"

[[ -x "$server" ]] || die "$server is no program"
for tool in node npm; do
    command -v "$tool" >/dev/null || cannot "$tool is missing"
done
chromium="$(find_chromium)" || {
    if is_ubuntu; then skip "Ubuntu packages Chromium as a snap only; that, or Google Chrome, is yours to install"; fi
    cannot "neither Chromium nor Google Chrome is installed"
}
node_modules "$here" "$folder" || cannot "what they need could not be installed; the reason is above"

export PINBRIDGE_SERVER_PROGRAM="$server" PINBRIDGE_CHROMIUM="$chromium"
export PINBRIDGE_BROWSER_MODULES="$folder"
if [[ -z "$program" ]]; then
    exec node --test --test-reporter=spec "$here"/*.test.mjs
fi
exec node "$here/$program"
