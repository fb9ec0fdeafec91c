# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Pinbridge contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# For people: one form for what the scripts say, on stderr so that stdout stays the tool's own.

say() {
    printf 'dev: %s\n' "$*" >&2
}

die() {
    say "$*"
    exit 1
}

# Processes to run side by side: one a core, but not more than the free memory carries. One
# compiler on a Qt file takes up to 1 GB, and a small machine would otherwise kill it.
jobs_here() {
    local cores memory
    cores="$(nproc 2>/dev/null || getconf _NPROCESSORS_ONLN)"
    memory="$(awk '/^MemAvailable:/ { print int($2 / 1048576) }' /proc/meminfo 2>/dev/null || true)"
    if [[ -n "$memory" ]] && ((memory < cores)); then
        cores=$((memory > 0 ? memory : 1))
    fi
    printf '%s\n' "$cores"
}
