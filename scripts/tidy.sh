# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Pinbridge contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# clang-tidy over the release preset, with a memory: a file that was clean and has not changed
# since, nor any project header it reaches, nor its flags, nor the checks, is not read again. The
# memory is the user's and not the tree's, as ccache's is: another clone profits from it.

tidy_memory="${XDG_CACHE_HOME:-$HOME/.cache}/pinbridge/tidy"

# The headers that are not ours go by their packages.
tidy_tools() {
    clang-tidy-19 --version
    cat .clang-tidy scripts/tidy-one.sh
    dpkg-query -W libc6-dev 'libstdc++*-dev' qt6-base-dev qt6-httpserver-dev qt6-svg-dev qt6-websockets-dev
}

# source_keys DATABASE TOOLS FILE…: one line for each file to read: "<key> <file>".
source_keys() {
    local database="$1" tools="$2" file reached key
    shift 2
    awk -f scripts/include-closure.awk "$@" | while IFS=$'\t' read -r file reached; do
        # Only what is compiled has flags; headers are judged through the files that reach them.
        grep -qF "\"file\": \"$PWD/$file\"" "$database" || continue
        # shellcheck disable=SC2086  # `reached` is a list
        key="$({
            printf '%s\n' "$tools"
            grep -F "\"file\": \"$PWD/$file\"" -B 1 "$database" | sed "s|$PWD|.|g"
            cat -- "$file" $reached
        } | sha256sum)"
        printf '%s %s\n' "${key%% *}" "$file"
    done
}

make_database() {
    # Generated headers (Foo.moc) must exist before a file that includes them can be parsed; the tests
    # need this build anyway.
    build_preset release
    awk -v root="$PWD" -f scripts/compile-commands.awk build/release/compile_commands.json \
        >build/lint/compile_commands.json
}

run_tidy() {
    mkdir -p -- "$tidy_memory"
    source_keys build/lint/compile_commands.json "$(tidy_tools)" "$@" >build/lint/tidy.keys
    # Nothing to read at all means that the database and the tree do not fit together.
    [[ -s build/lint/tidy.keys ]] || die "tidy found no file to read"
    # What is out of date would only pile up.
    find "$tidy_memory" -type f -mtime +30 -delete
    xargs -n 2 -P "$(jobs_here)" scripts/tidy-one.sh "$tidy_memory" <build/lint/tidy.keys
}
