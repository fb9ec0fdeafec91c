# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Pinbridge contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# node_modules SOURCE FOLDER: FOLDER gets the packages that SOURCE (with package.json and its lock
# file) asks for, in exactly these versions. npm runs only when something has changed; whoever
# comes meanwhile waits. Fails, with npm's words on stderr, when they cannot be had.
node_modules() {
    local source="$1" folder="$2" wanted file
    local -a files=(package.json package-lock.json .npmrc)
    mkdir -p -- "$folder"
    (
        flock 9
        wanted="$(node --version) $(cd -- "$source" && cat -- "${files[@]}" | sha256sum)"
        if [[ -f "$folder/installed" && "$(<"$folder/installed")" == "$wanted" ]]; then
            exit 0
        fi
        rm -f -- "$folder/installed"
        for file in "${files[@]}"; do cp -- "$source/$file" "$folder/"; done
        if ! (cd -- "$folder" && timeout 300 npm ci) </dev/null >"$folder/npm.log" 2>&1; then
            cat -- "$folder/npm.log" >&2
            exit 1
        fi
        printf '%s\n' "$wanted" >"$folder/installed"
    ) 9>"$folder/lock"
}
