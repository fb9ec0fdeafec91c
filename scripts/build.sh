# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Pinbridge contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Configure, build and run the tests; everything goes through the presets, as in an IDE.

# The optimised build of the system this runs on.
release_preset() {
    case "$(uname)" in
        Darwin) echo macos ;;
        MINGW* | MSYS*) echo windows ;;
        *) echo release ;;
    esac
}

configure_preset() {
    local preset="$1" cache="build/$1/CMakeCache.txt"
    # CMake notices changes in its own files, but not in the presets, nor that it moved house.
    if [[ -f "build/$preset/build.ninja" && ! CMakePresets.json -nt "$cache" ]] &&
        grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" "$cache"; then
        return
    fi
    if [[ -f "$cache" ]] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" "$cache"; then
        rm -rf -- "build/$preset"
    fi
    cmake --preset "$preset" >&2
    touch -- "$cache"
}

build_preset() {
    configure_preset "$1"
    cmake --build --preset "$1" --parallel "$(jobs_here)" >&2
}

# A build of its own, whose tests run inside valgrind: CMake puts the "emulator" before each.
build_valgrind() {
    local options='--quiet;--error-exitcode=99;--leak-check=full;--errors-for-leak-kinds=definite'
    options+=';--trace-children=yes;--child-silent-after-fork=yes;--num-callers=30'
    options+=";--suppressions=$PWD/scripts/valgrind.supp"
    cmake --preset debug -B build/valgrind "-DCMAKE_CROSSCOMPILING_EMULATOR=valgrind;$options" >&2
    cmake --build build/valgrind --parallel "$(jobs_here)" >&2
}

# targets_like PRESET REGEX: names of the build targets that match in full.
targets_like() {
    cmake --build --preset "$1" --target help | sed -nE "s/^($2): phony\$/\1/p" | sort -u
}

sanitizer_options() {
    # Not strict_string_checks: libxkbcommon hands strndup a length and no final NUL, rightly.
    export ASAN_OPTIONS="${ASAN_OPTIONS:-check_initialization_order=1}"
    export UBSAN_OPTIONS="${UBSAN_OPTIONS:-print_stacktrace=1:halt_on_error=1}"
    export LSAN_OPTIONS="${LSAN_OPTIONS:-suppressions=$PWD/scripts/lsan.supp:print_suppressions=0}"
    # With the longest history: a suppression can only match a stack that is still known. And not
    # dying after a fork: QProcess's child shares its parent's memory, and what is noted of the one
    # is then believed of the other.
    local tsan="suppressions=$PWD/scripts/tsan.supp:history_size=7:print_suppressions=0"
    export TSAN_OPTIONS="${TSAN_OPTIONS:-$tsan:die_after_fork=0}"
}

# What ctest, and with it every test, is started by.
test_launcher=()

# run_tests BUILD [ctest args]: real windows, on a display that is nobody's desktop.
run_tests() {
    local build="$1"
    shift
    if [[ "$(uname)" != Linux ]]; then
        QT_QPA_PLATFORM=offscreen ctest --test-dir "build/$build" --no-tests=error --output-on-failure \
            --parallel "$(jobs_here)" "$@" </dev/null
        return
    fi
    env -u WAYLAND_DISPLAY LC_ALL=C.UTF-8 QT_QPA_PLATFORM=xcb \
        xvfb-run -a -s '-screen 0 1280x1024x24 -nolisten tcp' \
        "${test_launcher[@]}" ctest --test-dir "build/$build" --no-tests=error --output-on-failure \
        --parallel "$(($(jobs_here) + 1))" "$@" </dev/null # one more: most wait most of the time
}

# A kernel that scatters addresses widely may put a program where ThreadSanitizer's shadow has to
# be, and GCC 12's then refuses to start ("unexpected memory mapping").
scatters_widely() {
    local bits=/proc/sys/vm/mmap_rnd_bits
    [[ -r "$bits" ]] && (("$(<"$bits")" > 28)) && setarch -R true 2>/dev/null
}

# run_tsan [ctest args]: reports go to files, because those of a program that a test starts would
# otherwise be lost with its output, and its exit code may be nobody's business.
run_tsan() {
    local reports="$PWD/build/tsan/reports" failed=0
    local -a found
    rm -rf -- "$reports"
    mkdir -p -- "$reports"
    if scatters_widely; then
        test_launcher=(setarch -R)
    fi
    TSAN_OPTIONS+=":log_path=$reports/report" run_tests tsan "$@" || failed=1
    shopt -s nullglob
    found=("$reports"/report.*)
    shopt -u nullglob
    if ((${#found[@]} > 0)); then
        cat -- "${found[@]}" >&2
        die "ThreadSanitizer reported something in ${#found[@]} processes: see above, or $reports"
    fi
    return "$failed"
}

# What a benchmark is started by.
bench_launcher=()

# On a display that is nobody's desktop.
on_own_display() {
    command -v xvfb-run >/dev/null || die "the benchmark of the console needs xvfb-run (package xvfb)"
    bench_launcher=(env -u WAYLAND_DISPLAY LC_ALL=C.UTF-8 QT_QPA_PLATFORM=xcb
        xvfb-run -a -s '-screen 0 1280x1024x24 -nolisten tcp')
}

# run_bench [name…]: all benchmarks when none is named; a goal that is missed stops no other.
run_bench() {
    local name
    local -a names=("$@") missed=()
    configure_preset release
    if ((${#names[@]} == 0)); then
        # shellcheck disable=SC2207  # target names hold no blanks
        names=($(targets_like release 'bench-[a-z0-9-]+' | sed 's/^bench-//'))
    fi
    ((${#names[@]} > 0)) || die "there are no benchmarks"
    cmake --build --preset release --parallel "$(jobs_here)" --target "${names[@]/#/bench-}" >&2
    for name in "${names[@]}"; do
        say "$name"
        bench_launcher=()
        if [[ "$name" == console ]]; then
            on_own_display
        fi
        "${bench_launcher[@]}" "build/release/bench/bench-$name" </dev/null || missed+=("$name")
    done
    ((${#missed[@]} == 0)) || die "goals were missed, or it did not come to an end: ${missed[*]}"
}

# run_soak MINUTES
run_soak() {
    local minutes="$1"
    [[ "$(uname)" == Linux ]] || die "the soak looks into /proc: it runs on Linux only"
    [[ "$minutes" =~ ^([2-9]|[1-9][0-9]+)$ ]] || die "how many minutes are \"$minutes\"? Two are the least"
    configure_preset release
    cmake --build --preset release --parallel "$(jobs_here)" --target soak >&2
    build/release/bench/soak "$minutes" </dev/null
}

# The words that a target's mutations are made of.
fuzz_dictionary() {
    case "$1" in
        fuzz-head | fuzz-filter) echo tests/fuzz/http.dict ;;
        fuzz-capture | fuzz-requestjson | fuzz-upstreamjson) echo tests/fuzz/json.dict ;;
        fuzz-pem | fuzz-certificate) echo tests/fuzz/pem.dict ;;
    esac
}

# fuzz_target TARGET SECONDS: fails when it finds something, and says how to see it again.
fuzz_target() {
    local target="$1" seconds="$2" dictionary before found
    local -a arguments
    # What was found once is kept in the tree; what this run adds stays in the build folder.
    arguments=("-max_total_time=$seconds" -timeout=10 -print_final_stats=1
        "-artifact_prefix=build/fuzz/found/$target-" "build/fuzz/corpus/$target")
    mkdir -p -- build/fuzz/found "build/fuzz/corpus/$target"
    if [[ -d "tests/fuzz/corpus/$target" ]]; then
        arguments+=("tests/fuzz/corpus/$target")
    fi
    dictionary="$(fuzz_dictionary "$target")"
    if [[ -n "$dictionary" ]]; then
        arguments+=("-dict=$dictionary")
    fi
    say "$target, for $seconds s"
    before="$(mktemp)"
    if "build/fuzz/bin/$target" "${arguments[@]}" </dev/null; then
        rm -f -- "$before"
        return
    fi
    found="$(find build/fuzz/found -name "$target-*" -newer "$before" -print -quit)"
    rm -f -- "$before"
    if [[ -n "$found" ]]; then
        say "$target FAILED; again with: build/fuzz/bin/$target $found"
    else
        say "$target FAILED before it could keep an input: its last lines are above"
    fi
    return 1
}

# run_fuzz SECONDS [target…]: all targets when none is named; a failure does not stop the others.
run_fuzz() {
    local seconds="$1" target
    local -a targets failed=()
    shift
    [[ "$seconds" =~ ^[1-9][0-9]*$ ]] || die "how many seconds are \"$seconds\"?"
    configure_preset fuzz
    targets=("$@")
    if ((${#targets[@]} == 0)); then
        # shellcheck disable=SC2207  # target names hold no blanks
        targets=($(targets_like fuzz 'fuzz-[a-z0-9-]+'))
    fi
    ((${#targets[@]} > 0)) || die "there are no fuzz targets"
    cmake --build --preset fuzz --parallel "$(jobs_here)" --target "${targets[@]}" >&2
    sanitizer_options
    # Names in reports, without all of LLVM: binutils are there with the compiler.
    ASAN_OPTIONS+=":external_symbolizer_path=$(command -v addr2line)"
    for target in "${targets[@]}"; do
        fuzz_target "$target" "$seconds" || failed+=("$target")
    done
    ((${#failed[@]} == 0)) || die "fuzzing found something: ${failed[*]}"
}
