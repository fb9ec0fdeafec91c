# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Pinbridge contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# node_modules SOURCE FOLDER: FOLDER gets the packages that SOURCE (with package.json and its lock
# file) asks for, in exactly these versions. npm runs only when something has changed; whoever
# comes meanwhile waits. Fails, with the reason on stderr, when they cannot be had.
# Not npm's engine-strict: a package asks for npm 9.5, and Debian's 9.2 installs it just as well.
node_modules() {
    local source="$1" folder="$2" wanted file
    local -a files=(package.json package-lock.json .npmrc)
    if ! node -e 'const [major, minor] = process.versions.node.split(".").map(Number)
        process.exit(major > 18 || (major === 18 && minor >= 17) ? 0 : 1)'; then
        say "Node.js 18.17 or newer is needed, here is $(node --version)"
        return 1
    fi
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
