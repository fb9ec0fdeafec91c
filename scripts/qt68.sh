# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Pinbridge contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The tests under Qt 6.8, GCC 14 and OpenSSL 3.5: in a Debian 13 of its own, inside a folder of the
# cache. Made once; what it builds stays in it, so that a second run only builds what has changed.
#
# PINBRIDGE_QT68_ROOT    the folder, about 5 GB; ~/.cache/pinbridge/debian13
# PINBRIDGE_MIRROR       where Debian comes from; as a rule where this machine itself takes it from

# Inside the folder: where the source is seen, and what is kept.
debian13_source=/srv/pinbridge
debian13_kept=/var/cache/pinbridge

# keep_build_of ROOT SOURCE: a tree with older files must not find what a newer one has built.
keep_build_of() {
    local kept="$1$debian13_kept"
    mkdir -p -- "$kept/build" "$kept/ccache" "$1$debian13_source"
    if [[ "$(cat -- "$kept/source" 2>/dev/null || true)" != "$2" ]]; then
        rm -rf --one-file-system -- "$kept/build"
        mkdir -p -- "$kept/build"
        printf '%s\n' "$2" >"$kept/source"
    fi
}

# enter_debian13 ROOT [ctest args]: runs in namespaces of its own, with which all mounts and processes end.
enter_debian13() {
    local root="$1" name
    local -a variables=()
    shift
    mount --rbind /dev "$root/dev"
    mount -t proc proc "$root/proc"
    mount -t tmpfs -o mode=1777 tmpfs "$root/tmp"
    mount --bind "$PWD" "$root$debian13_source"
    mount -o remount,bind,ro "$root$debian13_source"
    mount --bind "$root$debian13_kept/build" "$root$debian13_source/build"
    for name in TERM CI http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY; do
        if [[ -n "${!name:-}" ]]; then variables+=("$name=${!name}"); fi
    done
    # shellcheck disable=SC2016  # for the shell inside
    exec chroot "$root" /usr/bin/env -i "${variables[@]}" HOME=/root LC_ALL=C.UTF-8 \
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
        "CCACHE_DIR=$debian13_kept/ccache" CCACHE_MAXSIZE=2G CCACHE_DEPEND=1 \
        /bin/bash -euc 'cd "$1"
            shift
            source scripts/common.sh
            source scripts/packages.sh
            # An earlier run may have been stopped while it installed.
            dpkg --configure -a >&2 || apt_get install -y --fix-broken
            require build runtime test
            say "Debian $(</etc/debian_version): Qt $(pkg-config --modversion Qt6Core)," \
                "OpenSSL $(pkg-config --modversion openssl), GCC $(g++ -dumpfullversion)"
            exec ./dev test "$@"' bash "$debian13_source" "$@"
}

# test_in_debian13 [ctest args]
test_in_debian13() {
    local root
    root="$(realpath -m -- "${PINBRIDGE_QT68_ROOT:-${XDG_CACHE_HOME:-$HOME/.cache}/pinbridge/debian13}")"
    # The place where the root's build folder is put; made here, so that it is not root's.
    mkdir -p -- build "$(dirname -- "$root")"
    if ((EUID != 0)); then
        command -v sudo >/dev/null || die "only root may make and enter a Debian of its own, and there is no sudo"
        say "only root may make and enter a Debian of its own: going on with sudo"
        as_root env "PINBRIDGE_QT68_ROOT=$root" "PINBRIDGE_MIRROR=${PINBRIDGE_MIRROR:-}" \
            "http_proxy=${http_proxy:-}" "https_proxy=${https_proxy:-}" ./dev test-qt68 "$@"
        return
    fi
    PATH="$PATH:/usr/sbin:/sbin"
    require debian
    unshare --mount --pid --fork --kill-child true ||
        die "this system lets not even root make namespaces; a container needs CAP_SYS_ADMIN for it"
    exec {debian13_lock}>"$root.lock"
    if ! flock -n "$debian13_lock"; then
        say "waiting for another run in $root"
        flock "$debian13_lock"
    fi
    if [[ ! -d "$root" ]]; then make_debian trixie "$root"; fi
    take_network_settings "$root"
    keep_build_of "$root" "$PWD"
    export -f enter_debian13
    export debian13_source debian13_kept
    # unshare does not heed SIGTERM; when it is killed, the namespace ends with all that runs in it.
    unshare --mount --pid --fork --kill-child \
        bash -euc 'enter_debian13 "$@"' bash "$root" "$@" &
    # shellcheck disable=SC2064  # this process, not a later one
    trap "kill -KILL $!; exit 130" INT TERM HUP
    wait $!
}
