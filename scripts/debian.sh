# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Pinbridge contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# A Debian of its own inside a folder, to build or to install in.
#
# PINBRIDGE_MIRROR  where Debian comes from; as a rule where this machine itself takes it from

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
    if [[ -n "${PINBRIDGE_MIRROR:-}" ]]; then
        printf '%s\n' "$PINBRIDGE_MIRROR"
    elif command -v apt-get >/dev/null; then
        # shellcheck disable=SC2016  # apt's own variables
        apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(ORIGIN)' 'Created-By: Packages' |
            awk '$3 == "Debian" && NF == 3 && $2 !~ /-/ { print $1; exit }'
    fi
}

# make_debian NAME ROOT: a minimal system, under another name until it is complete.
make_debian() {
    local name="$1" root="$2" mirror
    mirror="$(debian_mirror)"
    say "making a Debian ($name) in $root, once; this takes some minutes"
    rm -rf --one-file-system -- "$root.part"
    take_proxy_from_apt
    # debootstrap mounts inside what it makes; in a namespace those mounts end with it.
    if ! unshare --mount --fork --kill-child \
        debootstrap --variant=minbase "$name" "$root.part" ${mirror:+"$mirror"} \
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
