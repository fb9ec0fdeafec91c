# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Pinbridge contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What must hold for the Debian packages in build/packages, and their life in a system of their own.
#
# PINBRIDGE_DEBIAN_ROOT    the folder with that system, 300 MB, made once
# PINBRIDGE_PREVIOUS_DEBS  folder with the packages of the release before; without it, these packages
#                          under a lower version stand for them

limit_console=$((8 * 1024 * 1024)) # bytes, without Qt

package_says() {
    dpkg-deb -f "$1" "$2"
}

# Without a running system: what Debian's own tools find, sizes, links, versions.
check_debian_files() {
    local work="$1" package size exposure version
    local -a packages=(build/packages/*.deb)
    version="$(project_version)"
    lintian --fail-on error,warning --allow-root --tag-display-limit 0 "${packages[@]}"
    for package in "${packages[@]}"; do
        dpkg-deb -x "$package" "$work/tree"
        [[ "$(package_says "$package" Version)" == "$version-1" ]] || die "$package has another version"
    done
    size="$(stat -c %s build/packages/pinbridge_*.deb)"
    ((size < limit_console)) || die "the console's package has $size bytes"
    size="$(stat -c %s "$work/tree/usr/bin/pinbridge")"
    ((size < limit_console)) || die "the console has $size bytes"
    if readelf -d "$work/tree/usr/bin/pinbridge-server" | grep -E 'Qt6(Gui|Widgets|Svg)'; then
        die "the server links what draws"
    fi
    # What names its source names where that lies, and would differ from folder to folder.
    if grep -aoE '[^ ]*/(core|app|ui)/[A-Za-z/]+\.(cpp|h)' "$work"/tree/usr/bin/*; then
        die "a program names its source"
    fi
    desktop-file-validate "$work"/tree/usr/share/applications/*.desktop
    appstreamcli validate --no-net --strict "$work"/tree/usr/share/metainfo/*.xml
    for package in "$work"/tree/usr/share/man/man1/*.gz; do
        mandoc -T lint -W warning "$package"
        zgrep -qF "Pinbridge $version" "$package" || die "$package says another version"
    done
    for package in "$work"/tree/usr/share/bash-completion/completions/*; do bash -n "$package"; done
    exposure="$(systemd-analyze security --offline=true --no-pager --threshold=20 \
        "$work/tree/usr/lib/systemd/system/pinbridge-server.service" | tail -n 1)" ||
        die "the unit is too open: $exposure"
    say "packages: lintian, desktop entry, metainfo and manuals are fine; unit: ${exposure#* }"
}

# The list of parts names the version, every package with its sum, and what is linked.
check_sbom() {
    local version package list sum
    version="$(project_version)"
    list="$(compgen -G 'build/packages/*.spdx.json')" || die "there is no list of parts"
    for package in build/packages/*.deb; do
        sum="$(sha256sum <"$package" | cut -d ' ' -f 1)"
        grep -qF "$sum" "$list" || die "$list does not have the sum of $package"
    done
    node scripts/sbom.mjs --check "$list" "$version" || die "$list is not sound"
}

# previous_packages FOLDER: the release before, or these under a lower version.
previous_packages() {
    local folder="$1" package
    mkdir -p -- "$folder"
    if [[ -n "${PINBRIDGE_PREVIOUS_DEBS:-}" ]]; then
        cp -- "$PINBRIDGE_PREVIOUS_DEBS"/*.deb "$folder/"
        return
    fi
    for package in build/packages/*.deb; do
        rm -rf -- "$folder/tree"
        dpkg-deb -R "$package" "$folder/tree"
        sed -i 's/^Version: .*/Version: 0.0.1-1/' "$folder/tree/DEBIAN/control"
        dpkg-deb --root-owner-group -b "$folder/tree" \
            "$folder/$(package_says "$package" Package)_0.0.1-1_$(package_says "$package" Architecture).deb" >/dev/null
    done
    rm -rf -- "$folder/tree"
}

# enter_debian ROOT WORK SCRIPT [prepare]: over ROOT, which stays as it is; all ends with the namespace.
# With "mount" it comes back before the script is run; with "prepare", too, and with systemd and the
# server installed.
enter_debian() {
    local root="$1" work="$2" script="$3" what="${4:-}" name
    local -a variables=()
    mount -t tmpfs -o mode=0755 tmpfs "$work/over"
    mkdir -p -- "$work/over/upper" "$work/over/work"
    mount -t overlay -o "lowerdir=$root,upperdir=$work/over/upper,workdir=$work/over/work" overlay "$work/system"
    root="$work/system"
    take_network_settings "$root"
    mkdir -p -- "$root/packages" "$root/previous" "$root/var/cache/apt/archives"
    mount --bind build/packages "$root/packages"
    mount --bind "$work/previous" "$root/previous"
    mount --bind "$work/archives" "$root/var/cache/apt/archives"
    mount --rbind /dev "$root/dev"
    mount -t proc proc "$root/proc"
    cp -- "$script" "$root/inside.sh"
    # Packages that were fetched once are kept for the next run.
    rm -f -- "$root/etc/apt/apt.conf.d/docker-clean"
    # A network of its own would have no way out to the packages: ports are this machine's.
    for name in TERM http_proxy https_proxy no_proxy; do
        if [[ -n "${!name:-}" ]]; then variables+=("$name=${!name}"); fi
    done
    variables+=(HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin)
    if [[ "$what" == mount ]]; then return; fi
    if [[ "$what" != prepare ]]; then exec chroot "$root" /usr/bin/env -i "${variables[@]}" /bin/bash /inside.sh; fi
    chroot "$root" /usr/bin/env -i "${variables[@]}" DEBIAN_FRONTEND=noninteractive /bin/sh -euc '
        apt-get -qq update
        apt-get -qq install -y --no-install-recommends systemd systemd-sysv dbus \
            /packages/pinbridge-server_*.deb' </dev/null >"$work/prepare.log" 2>&1 || {
        tail -n 20 -- "$work/prepare.log" >&2
        return 1
    }
}

debian_root() {
    local name
    # shellcheck source=/dev/null
    name="$(source /etc/os-release && printf '%s' "$VERSION_CODENAME")"
    realpath -m -- "${PINBRIDGE_DEBIAN_ROOT:-${XDG_CACHE_HOME:-$HOME/.cache}/pinbridge/debian-$name}"
}

# prepare_debian WORK: makes the system where there is none, and places beside it.
prepare_debian() {
    local work="$1" root
    root="$(debian_root)"
    mkdir -p -- "$(dirname -- "$root")" "$work/over" "$work/system" "$root.archives"
    exec {debian_lock}>"$root.lock"
    flock "$debian_lock"
    # shellcheck source=/dev/null
    if [[ ! -d "$root" ]]; then make_debian "$(source /etc/os-release && printf '%s' "$VERSION_CODENAME")" "$root"; fi
    ln -sfn "$root.archives" "$work/archives"
    export -f enter_debian take_network_settings
}

# A build of the same commit in another folder and of nothing that was compiled before gives the
# same packages, to the byte.
check_again() {
    local work="$1" package
    git clone -q . "$work/another-place"
    [[ -z "$(git status --porcelain)" ]] || say "what is not committed is not in the second build"
    (cd -- "$work/another-place" && CCACHE_DISABLE=1 ./dev package >/dev/null)
    for package in build/packages/*.deb; do
        cmp -- "$package" "$work/another-place/$package" || die "$package came out different"
    done
    say "packages: another folder gives the same"
}

# test_debian_packages [files|booted|container|again]
test_debian_packages() {
    local what="${1:-}" work
    compgen -G 'build/packages/*.deb' >/dev/null || die "there are no packages; make them with ./dev package"
    work="$(mktemp -d)"
    # shellcheck disable=SC2064  # this folder
    trap "rm -rf --one-file-system -- '$work'" EXIT
    mkdir -p -- "$work/tree"
    case "$what" in
        again)
            check_again "$work"
            return
            ;;
        '' | files)
            check_debian_files "$work"
            check_sbom
            check_macos_files "$work"
            if [[ "$what" == files ]]; then return; fi
            ;;
        booted | container) ;;
        *) die "files, booted, container or again, not $what" ;;
    esac
    ((EUID == 0)) || die "installing packages needs root: sudo ./dev package-test"
    PATH="$PATH:/usr/sbin:/sbin"
    unshare --mount --pid --fork --kill-child true ||
        die "this system lets not even root make namespaces; a container needs CAP_SYS_ADMIN for it"
    previous_packages "$work/previous"
    project_version >"$work/previous/version"
    prepare_debian "$work"
    case "$what" in
        booted)
            test_booted_service "$work"
            return
            ;;
        container)
            test_container "$work"
            return
            ;;
    esac
    unshare --mount --pid --fork --kill-child \
        bash -euc 'enter_debian "$@"' bash "$(debian_root)" "$work" tests/packaging/inside.sh
    say "packages: installed, used, upgraded, removed and purged"
}
