# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Pinbridge contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The small libraries that Debian packages and other systems do not, built into build/dependencies, of
# the sources that packaging/dependencies.txt names. Qt, OpenSSL and libpq come from elsewhere.
#
# PINBRIDGE_DEPENDENCY_SOURCES  a folder with their sources, each under its name, instead of the network

# fetch_source NAME URL TAG FOLDER
fetch_source() {
    local name="$1" url="$2" tag="$3" folder="$4"
    if [[ -n "${PINBRIDGE_DEPENDENCY_SOURCES:-}" ]]; then
        [[ -d "$PINBRIDGE_DEPENDENCY_SOURCES/$name" ]] ||
            die "$PINBRIDGE_DEPENDENCY_SOURCES has no $name"
        rm -rf -- "$folder"
        cp -R -- "$PINBRIDGE_DEPENDENCY_SOURCES/$name" "$folder"
    elif [[ ! -e "$folder/.git" ]]; then
        rm -rf -- "$folder"
        git -c advice.detachedHead=false clone --quiet --depth 1 --branch "$tag" \
            --recurse-submodules --shallow-submodules "$url" "$folder"
    fi
}

build_dependencies() {
    local place="$PWD/build/dependencies" name url tag options folder
    local -a words
    mkdir -p -- "$place/source" "$place/build"
    while IFS=$'\t' read -r name url tag options; do
        case "$name" in '' | '#'*) continue ;; esac
        if [[ -f "$place/$name.done" && "$(<"$place/$name.done")" == "$tag $options" ]]; then continue; fi
        say "$name $tag"
        folder="$place/source/$name"
        fetch_source "$name" "$url" "$tag" "$folder"
        # It has a Makefile of its own only; ours puts the library where it is looked for.
        if [[ "$name" == qrcodegen ]]; then cp -- packaging/qrcodegen.cmake "$folder/cpp/CMakeLists.txt"; fi
        read -ra words <<<"$options"
        if [[ "$name" == qrcodegen ]]; then folder+=/cpp; fi
        cmake -S "$folder" -B "$place/build/$name" -G Ninja -DCMAKE_BUILD_TYPE=Release \
            -DCMAKE_POSITION_INDEPENDENT_CODE=ON -DBUILD_SHARED_LIBS=OFF "-DCMAKE_INSTALL_PREFIX=$place" \
            "-DCMAKE_PREFIX_PATH=$place" "${words[@]}" >&2
        cmake --build "$place/build/$name" --parallel "$(jobs_here)" >&2
        cmake --install "$place/build/$name" >&2
        printf '%s' "$tag $options" >"$place/$name.done"
    done <packaging/dependencies.txt
}
