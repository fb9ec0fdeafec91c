# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Pinbridge contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The container's last stage, carried out line by line over a system of its own, where no engine runs:
# then its program runs in it as its user, on a root that cannot be written to.

# instructions FILE: of the last stage, each in one line.
instructions() {
    awk '/^#/ || /^$/ { next }
        { line = line $0
          if (sub(/\\$/, "", line)) { sub(/ +$/, " ", line); next }
          if (line ~ /^FROM /) count = 0
          said[++count] = line; line = "" }
        END { for (i = 1; i <= count; i++) print said[i] }' "$1"
}

# ["a", "b"] as words; none of ours has a blank or a quote in it.
words_of() { tr -d '[]",' <<<"$1"; }

# copy_into ROOT WORDS…: what is taken from the stage before is what was built here.
copy_into() {
    local root="$1" target="${*: -1}" source="$2"
    if [[ "$source" == --from=build ]]; then source="${3#/pinbridge/}"; fi
    if [[ "$target" == */ ]]; then
        mkdir -p -- "$root$target"
    else
        mkdir -p -- "$root$(dirname -- "$target")"
    fi
    # shellcheck disable=SC2086  # a pattern
    cp -- $source "$root$target"
}

# enter_container ROOT WORK: all of it, in the namespace.
enter_container() {
    local work="$2" root="$2/system" line rest user='' entry='' command='' health='' folder=/
    local -a environment=(PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin)
    enter_debian "$1" "$work" /dev/null mount
    while IFS= read -r line; do
        rest="${line#* }"
        case "${line%% *}" in
            COPY)
                # shellcheck disable=SC2086  # words
                copy_into "$root" $rest
                ;;
            RUN) chroot "$root" env -i "${environment[@]}" DEBIAN_FRONTEND=noninteractive /bin/sh -ec "$rest" \
                </dev/null >"$work/run.log" 2>&1 || { tail -n 20 -- "$work/run.log" >&2 && return 1; } ;;
            ENV) environment+=("$rest") ;;
            USER) user="$rest" ;;
            WORKDIR) folder="$rest" ;;
            HEALTHCHECK) health="$(words_of "${rest#*CMD }")" ;;
            ENTRYPOINT) entry="$(words_of "$rest")" ;;
            CMD) command="$(words_of "$rest")" ;;
            FROM | VOLUME | EXPOSE | STOPSIGNAL) ;;
            *) die "what is \"$line\"?" ;;
        esac
    done < <(instructions packaging/container/Containerfile)
    [[ -n "$user" && "$user" != root ]] || die "the container runs as root"
    # As --read-only with a volume for the data.
    mount --bind "$root/var/lib/pinbridge" "$root/var/lib/pinbridge"
    mount -o remount,ro,bind "$root"
    # shellcheck disable=SC2016  # for the shell inside
    exec chroot "$root" env -i "${environment[@]}" HOME="$folder" \
        setpriv --reuid "$user" --regid "$user" --clear-groups --no-new-privs --bounding-set -all --inh-caps -all \
        /bin/bash -euc 'cd "$1"
            # shellcheck disable=SC2086
            $2 $3 --sandbox >/var/lib/pinbridge/log 2>&1 & server=$!
            for ((tries = 0; tries < 100; tries++)); do
                if $4 2>/dev/null; then break; fi
                sleep 0.1
            done
            $4 || { cat /var/lib/pinbridge/log; exit 1; }
            if touch /etc/anything 2>/dev/null; then echo "the root can be written to"; exit 1; fi
            pin="$($2 session create --as alice@example.com --with bob@example.com --json |
                sed -n "s/.*\"sid\" *: *\"\([0-9]*\)\".*/\1/p")"
            $2 session show "$pin" >/dev/null
            echo "  container: as $(id -un), healthy; first pin $pin"
            kill -TERM $server
            wait $server
            if $4 2>/dev/null; then echo "healthy, though it has ended"; exit 1; fi' \
        bash "$folder" "$entry" "$command" "$health"
}

test_container() {
    local work="$1"
    export -f instructions words_of copy_into enter_container say die
    unshare --mount --pid --fork --kill-child \
        bash -euc 'enter_container "$@"' bash "$(debian_root)" "$work"
    say "packages: the container's root file system, made and run"
}
