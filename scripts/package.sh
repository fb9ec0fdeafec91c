# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Pinbridge contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The packages of the system this runs on, from the release build: what was tested is what is packed.

# What all files in a package take for their time, so that another build of the same source gives
# the same package: the commit's, or where there is no git the list of changes'.
source_date() {
    if [[ -n "${SOURCE_DATE_EPOCH:-}" ]]; then
        printf '%s\n' "$SOURCE_DATE_EPOCH"
    elif ! git -c safe.directory="$PWD" log -1 --format=%ct 2>/dev/null; then
        if [[ "$(uname)" == Darwin ]]; then stat -f %m CHANGELOG.md; else stat -c %Y CHANGELOG.md; fi
    fi
}

project_version() {
    sed -nE 's/^project\(Pinbridge VERSION ([0-9.]+).*/\1/p' CMakeLists.txt
}

# build_packages [cpack args]: into build/packages.
build_packages() {
    local date preset
    date="$(source_date)"
    preset="$(release_preset)"
    export SOURCE_DATE_EPOCH="$date"
    umask 022
    configure_preset "$preset"
    # The prefix is what unit and manual name; only files that are installed know it.
    cmake --preset "$preset" "-DPINBRIDGE_SOURCE_DATE=$date" -DCMAKE_INSTALL_PREFIX=/usr >&2
    cmake --build --preset "$preset" --parallel "$(jobs_here)" \
        --target pinbridge pinbridge-server package-files >&2
    rm -rf -- build/packages
    cpack --config "build/$preset/CPackConfig.cmake" -B build/packages "$@" >&2
    rm -rf -- build/packages/_CPack_Packages
    node scripts/sbom.mjs "build/$preset/packaging/versions.json" build/packages
    # shellcheck disable=SC2012  # names of ours, for people
    ls -1s build/packages >&2
}
