#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Pinbridge contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Every check that needs no running program. `./dev lint` installs the tools and calls this;
# all checks run even when one fails, so that one round shows everything.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

# shellcheck source=scripts/common.sh
source scripts/common.sh
# shellcheck source=scripts/build.sh
source scripts/build.sh
# shellcheck source=scripts/tidy.sh
source scripts/tidy.sh
# shellcheck source=scripts/windows.sh
source scripts/windows.sh
# shellcheck source=scripts/node-modules.sh
source scripts/node-modules.sh

# Containers often mount a checkout that another user owns; git (also inside reuse) then refuses.
export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=safe.directory GIT_CONFIG_VALUE_0="$PWD"

# Files in the tree whether committed or not, minus what is ignored, for the given patterns.
files_here() {
    local file
    git ls-files --cached --others --exclude-standard -- "$@" | sort -u | while read -r file; do
        # A tracked file that was just deleted is still listed.
        if [[ -f "$file" ]]; then printf '%s\n' "$file"; fi
    done
}

code_files() {
    files_here '*.cpp' '*.h'
}

check_format() {
    local -a files
    # Through a file: the exit code of a process substitution would be lost.
    code_files >build/lint/files
    mapfile -t files <build/lint/files
    clang-format-19 --style=file --dry-run -Werror "${files[@]}"
}

check_size() {
    local -a files
    files_here '*.cpp' '*.h' '*.sh' '*.awk' '*.js' '*.mjs' dev .ci/run '*.cmake' '*CMakeLists.txt' >build/lint/files
    mapfile -t files <build/lint/files
    awk 'FNR == 401 { print FILENAME ": over 400 lines: it is asking to be two"; long = 1 }
         END { exit long }' "${files[@]}"
}

check_systems() {
    local -a files
    # Tests may call what they like of the system that they run on.
    files_here 'app/*.cpp' 'app/*.h' 'core/*.cpp' 'core/*.h' 'ui/*.cpp' 'ui/*.h' ':!core/system/' >build/lint/files
    mapfile -t files <build/lint/files
    awk -f scripts/systems.awk "${files[@]}"
}

check_tidy() {
    local -a files
    code_files >build/lint/files
    mapfile -t files <build/lint/files
    make_database
    run_tidy "${files[@]}"
}

check_windows() {
    local -a files
    code_files >build/lint/files
    mapfile -t files <build/lint/files
    make_database
    run_windows "${files[@]}"
}

check_cppcheck() {
    local -a folders=()
    local folder
    for folder in app core ui tests packaging; do
        if [[ -d "$folder" ]]; then folders+=("$folder"); fi
    done
    mkdir -p build/lint/cppcheck
    cppcheck --quiet --error-exitcode=1 --inline-suppr -j "$(jobs_here)" \
        --std=c++20 --language=c++ --library=qt --library=posix \
        --enable=warning,performance,portability \
        --suppressions-list=scripts/cppcheck-suppressions.txt \
        --cppcheck-build-dir=build/lint/cppcheck -I core "${folders[@]}"
}

check_shell() {
    shellcheck -x dev .ci/run scripts/*.sh tests/browser/*.sh tests/packaging/*.sh
    shellcheck packaging/windows/*.sh packaging/macos/*.sh packaging/container/*.sh
    # What a package brings runs in whichever shell is sh there.
    shellcheck -s sh packaging/linux/*.sh packaging/debian/p*inst packaging/debian/p*rm
}

check_openapi() {
    node_modules tests/browser build/browser
    PINBRIDGE_BROWSER_MODULES="$PWD/build/browser" \
        node tests/browser/openapi.mjs resources/web/openapi.yaml
}

check_workflows() {
    node_modules tests/browser build/browser
    PINBRIDGE_BROWSER_MODULES="$PWD/build/browser" node tests/browser/workflows.mjs .github/workflows/*.yml
}

check_licence() {
    # One process: Python's pools need /dev/shm, which a bare chroot does not let everybody write.
    reuse --no-multiprocessing lint >build/lint/reuse.log 2>&1 || {
        cat build/lint/reuse.log
        return 1
    }
}

main() {
    local check log failed=()
    local -a checks=(shell licence format size systems openapi workflows cppcheck windows tidy)
    if (($# > 0)); then checks=("$@"); fi
    mkdir -p build/lint
    for check in "${checks[@]}"; do
        declare -F "check_$check" >/dev/null || die "no check is named $check"
        SECONDS=0
        log="build/lint/$check.log"
        # A subshell of its own, or `set -e` would be off inside the check.
        set +e
        (set -e && "check_$check") >"$log" 2>&1
        local status=$?
        set -e
        if ((status == 0)); then
            say "$check: fine ($SECONDS s)"
        else
            cat -- "$log"
            say "$check: FAILED ($SECONDS s)"
            failed+=("$check")
        fi
    done
    ((${#failed[@]} == 0)) || die "lint failed: ${failed[*]}"
    say "lint: all fine"
}

main "$@"
