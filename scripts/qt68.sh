# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Pinbridge contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The tests under Qt 6.8, GCC 14 and OpenSSL 3.5: in a Debian 13 of its own, inside a folder of the
# cache. Made once; what it builds stays in it, so that a second run only builds what has changed.
#
# PINBRIDGE_QT68_ROOT    the folder, about 5 GB; ~/.cache/pinbridge/debian13
# PINBRIDGE_QT68_MIRROR  where Debian comes from; as a rule where this machine itself takes it from

# Inside the folder: where the source is seen, and what is kept.
debian13_source=/srv/pinbridge
debian13_kept=/var/cache/pinbridge

# apt's own setting, for debootstrap, which does not ask apt.
take_proxy_from_apt() {
    local proxy=''
    if [[ -n "${http_proxy:-}" ]] || ! command -v apt-config >/dev/null; then
        return
    fi
    eval "$(apt-config shell proxy Acquire::http::Proxy)"
    if [[ -n "$proxy" && "$proxy" != DIRECT ]]; then
        export http_proxy="$proxy" https_proxy="${https_proxy:-$proxy}"
    fi
}

# Empty where this machine is no Debian: debootstrap knows a mirror.
debian_mirror() {
    if [[ -n "${PINBRIDGE_QT68_MIRROR:-}" ]]; then
        printf '%s\n' "$PINBRIDGE_QT68_MIRROR"
    elif command -v apt-get >/dev/null; then
        # shellcheck disable=SC2016  # apt's own variables
        apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(ORIGIN)' 'Created-By: Packages' |
            awk '$3 == "Debian" && NF == 3 && $2 !~ /-/ { print $1; exit }'
    fi
}

# make_debian13 ROOT: under another name until it is complete.
make_debian13() {
    local root="$1" mirror
    mirror="$(debian_mirror)"
    say "making a Debian 13 in $root, once; this takes some minutes"
    rm -rf --one-file-system -- "$root.part"
    take_proxy_from_apt
    # debootstrap mounts inside what it makes; in a namespace those mounts end with it.
    if ! unshare --mount --fork --kill-child \
        debootstrap --variant=minbase trixie "$root.part" ${mirror:+"$mirror"} \
        </dev/null >"$root.log" 2>&1; then
        tail -n 5 -- "$root.log" >&2
        die "debootstrap failed, $root.log says how; it needs network, and a folder that may hold programs"
    fi
    mv -- "$root.part" "$root"
    rm -f -- "$root.log"
}

# take_network_settings ROOT: names, authorities, proxy and passwords of the mirror are this machine's.
take_network_settings() {
    local root="$1" file
    for file in /etc/resolv.conf /etc/hosts; do
        # Not through a link: it would be followed out of the root.
        rm -f -- "$root$file"
        if [[ -e "$file" ]]; then cp -L -- "$file" "$root$file"; fi
    done
    mkdir -p -- "$root/usr/local/share/ca-certificates" "$root/etc/ssl/certs"
    if compgen -G '/usr/local/share/ca-certificates/*.crt' >/dev/null; then
        cp -L -- /usr/local/share/ca-certificates/*.crt "$root/usr/local/share/ca-certificates/"
    fi
    # For a mirror behind https, until the package that makes this file is there.
    if [[ -e /etc/ssl/certs/ca-certificates.crt && ! -e "$root/etc/ssl/certs/ca-certificates.crt" ]]; then
        cp -L -- /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/"
    fi
    if [[ -e /etc/apt/auth.conf ]]; then cp -p -- /etc/apt/auth.conf "$root/etc/apt/"; fi
    if [[ -d /etc/apt/auth.conf.d ]]; then cp -pR -- /etc/apt/auth.conf.d/. "$root/etc/apt/auth.conf.d/"; fi
    if command -v apt-config >/dev/null; then
        # How to fetch; what to fetch is the root's own affair.
        apt-config dump | sed -nE '/^Acquire::(IndexTargets|Changelogs|CompressionTypes|cdrom)/d
            /^Acquire::/p' >"$root/etc/apt/apt.conf.d/99host"
    fi
}

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
        as_root env "PINBRIDGE_QT68_ROOT=$root" "PINBRIDGE_QT68_MIRROR=${PINBRIDGE_QT68_MIRROR:-}" \
            "http_proxy=${http_proxy:-}" "https_proxy=${https_proxy:-}" ./dev test-qt68 "$@"
        return
    fi
    PATH="$PATH:/usr/sbin:/sbin"
    require debian13
    unshare --mount --pid --fork --kill-child true ||
        die "this system lets not even root make namespaces; a container needs CAP_SYS_ADMIN for it"
    exec {debian13_lock}>"$root.lock"
    if ! flock -n "$debian13_lock"; then
        say "waiting for another run in $root"
        flock "$debian13_lock"
    fi
    if [[ ! -d "$root" ]]; then make_debian13 "$root"; fi
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
