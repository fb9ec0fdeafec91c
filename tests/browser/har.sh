#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Pinbridge contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# har.sh FOLDER FILE…: whether the files are archives as HAR 1.2 has them; FOLDER keeps the packages
# of npm. Exit code 77: they could not be had; where CI is true that is a failure.
set -euo pipefail
here="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)"
root="$(cd -- "$here/../.." && pwd)"

# shellcheck source=scripts/common.sh
source "$root/scripts/common.sh"
# shellcheck source=scripts/node-modules.sh
source "$root/scripts/node-modules.sh"

cannot() {
    say "no archive is checked: $*"
    if [[ "${CI:-}" != true ]]; then exit 77; fi
    exit 1
}

folder="${1:?which folder?}"
shift
for tool in node npm; do
    command -v "$tool" >/dev/null || cannot "$tool is missing"
done
node_modules "$here" "$folder" || cannot "what it needs could not be installed; the reason is above"
PINBRIDGE_BROWSER_MODULES="$folder" exec node "$here/har.mjs" "$@"
