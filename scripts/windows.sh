# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Pinbridge contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What Windows is built of, as far as Debian can tell: mingw's compiler reads every source with
# Windows' headers and, for want of others, with Debian's of Qt and of the libraries. Nothing is made,
# linked or run; docs/building.md says what that leaves open. With a memory, as scripts/tidy.sh has.

windows_memory="${XDG_CACHE_HOME:-$HOME/.cache}/pinbridge/windows"

# Files that Windows is not built of, each line an expression and why.
windows_left_out() {
    cat <<'END'
core/system/posix/|what Linux and macOS have in common; Windows has core/system/windows
core/system/linux/|the same for Linux
core/system/macos/|the same for macOS
core/vault/SecretService[.]cpp|D-Bus; Windows has core/vault/AnyVault.cpp
END
}

# Headers of libraries that stand beside the C library's, which mingw must not see.
windows_headers() {
    local folder="$1" name
    rm -rf -- "$folder"
    mkdir -p -- "$folder/openssl"
    for name in tl prometheus qt6keychain qrcodegen; do
        ln -s "/usr/include/$name" "$folder/$name"
    done
    ln -s /usr/include/openssl/* "/usr/include/$(gcc -print-multiarch)"/openssl/* "$folder/openssl/"
}

windows_tools() {
    x86_64-w64-mingw32-g++-posix --version
    cat scripts/windows-commands.awk scripts/windows-one.sh
    dpkg-query -W mingw-w64-x86-64-dev qt6-base-dev qt6-httpserver-dev qt6-svg-dev qt6-websockets-dev
}

# Every file of app, core and ui among the given ones is read, or left out with a reason.
run_windows() {
    local folder=build/lint/windows left_out file why
    local -a added=(core/system/ReadySet.cpp core/system/windows/*.cpp core/vault/AnyVault.cpp)
    mkdir -p -- "$windows_memory" "$folder"
    windows_headers "$folder/include"
    left_out="$(windows_left_out | sed 's/|.*//' | paste -s -d '|')"
    awk -v root="$PWD" -v headers="$PWD/$folder/include" -v added="${added[*]}" -v left_out="^($left_out)" \
        -f scripts/windows-commands.awk build/lint/compile_commands.json >"$folder/compile_commands.json"
    source_keys "$folder/compile_commands.json" "$(windows_tools)" "$@" >"$folder/keys"
    [[ -s "$folder/keys" ]] || die "found no file to read for Windows"
    find "$windows_memory" -type f -mtime +30 -delete
    xargs -n 2 -P "$(jobs_here)" scripts/windows-one.sh "$windows_memory" <"$folder/keys"

    say "$(wc -l <"$folder/keys") sources are read without a remark by mingw's compiler; not read:"
    windows_left_out | while IFS='|' read -r file why; do say "  $file: $why"; done
    for file in "$@"; do
        [[ "$file" == *.cpp && "$file" =~ ^(app|core|ui)/ && ! "$file" =~ ^($left_out) ]] || continue
        grep -q " $file\$" "$folder/keys" || die "$file: not read, and not known why"
    done
}
