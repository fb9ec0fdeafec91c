#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Pinbridge contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Runs as root inside a system of its own that has nothing but Debian's smallest set: the packages in
# /packages are installed, used, brought up to date from those in /previous, removed and purged.
# There is no systemd here: what its unit says is done by hand.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
unit=/usr/lib/systemd/system/pinbridge-server.service
data=/var/lib/pinbridge

say() { printf '  %s\n' "$*"; }
die() {
    printf 'FAILED: %s\n' "$*" >&2
    exit 1
}
apt() { apt-get -qq -o Dpkg::Use-Pty=0 -o Acquire::Languages=none "$@" </dev/null >/tmp/apt.log 2>&1 || {
    tail -n 20 /tmp/apt.log >&2
    die "apt-get $*"
}; }

# The values of a setting of the unit, with its specifiers as systemd fills them.
unit_says() {
    sed -n "s|^$1=-\?||p" "$unit" | sed "s|%d|$credentials|g; s|%S|/var/lib|g"
}

# What LoadCredential= does: copies that only the server's user reads.
load_credentials() {
    local file name folder
    credentials=/run/credentials/pinbridge-server.service
    name="$(unit_says LoadCredential)"
    folder="${name#*:}"
    rm -rf "$credentials"
    install -d -m 0500 -o pinbridge "$credentials"
    for file in "$folder"/*; do
        if [[ -e "$file" ]]; then install -m 0400 -o pinbridge "$file" "$credentials/${name%%:*}_${file##*/}"; fi
    done
}

start_service() {
    local line
    local -a environment command
    load_credentials
    # shellcheck disable=SC2207  # no blanks in these
    environment=($(unit_says Environment))
    while IFS= read -r line; do environment+=("$line"); done < <(grep -E '^[A-Z]' "$(unit_says EnvironmentFile)")
    line="$(unit_says ExecStart)"
    # shellcheck disable=SC2206  # systemd splits it as well
    command=(${line/\$PINBRIDGE_OPTIONS/})
    cd "$(unit_says WorkingDirectory)"
    (
        umask "$(unit_says UMask)"
        exec setpriv --reuid "$(unit_says User)" --regid "$(unit_says Group)" --clear-groups \
            --no-new-privs --bounding-set -all --inh-caps -all \
            env -i "${environment[@]}" "${command[@]}"
    ) >>/tmp/server.log 2>&1 &
    server=$!
    cd /
    wait_for_answer
}

wait_for_answer() {
    local tries
    for ((tries = 0; tries < 200; tries++)); do
        if [[ -S "$data/control.sock" ]] && pinbridge-server auth alice@example.com >/dev/null 2>&1; then return; fi
        kill -0 "$server" 2>/dev/null || break
        sleep 0.1
    done
    cat /tmp/server.log >&2
    die "the service does not answer"
}

stop_service() {
    local code=0
    kill -TERM "$server"
    wait "$server" || code=$?
    ((code == 0)) || die "the service ended with $code"
}

# A pin, from a session that is made as a device does it.
first_pin() {
    pinbridge-server session create --as alice@example.com --with bob@example.com --json |
        sed -n 's/.*"sid" *: *"\([0-9]*\)".*/\1/p'
}

expect_pin() {
    pinbridge-server session show "$1" --json | grep -q '"session_token"' || die "pin $1 does not answer"
}

owner_of() { stat -c '%U:%G %a' "$1"; }

say "installing the version before: $(basename /previous/pinbridge-server_*.deb)"
apt update
apt install -y --no-install-recommends /previous/pinbridge-server_*.deb
if dpkg-query -W -f '${Package} ${db:Status-Status}\n' | grep -E '^(libqt6gui6|libqt6widgets6|libx11-6|libgl1|libegl1)(t64)? installed'; then
    die "the server pulls in what draws"
fi
say "no Gui library came with the server; $(dpkg-query -W | wc -l) packages in all"
[[ "$(owner_of "$data")" == "pinbridge:pinbridge 700" ]] || die "$data is $(owner_of "$data")"
[[ "$(owner_of /etc/pinbridge/credentials)" == "root:root 700" ]] || die "the folder of the keys"
[[ "$(getent passwd pinbridge | cut -d : -f 7)" == */nologin ]] || die "the service's user can log in"

say "a site of its own to serve: the sandbox, as another process"
mkdir /tmp/site
pinbridge-server sandbox --data-dir /tmp/site >/tmp/site/log 2>&1 &
for ((tries = 0; tries < 100; tries++)); do
    if [[ -s /tmp/site/sandbox/sandbox.env ]]; then break; fi
    sleep 0.1
done
settings=/tmp/site/sandbox/sandbox.env
value_of() { sed -n "s/^$1=//p" "$settings" | tr -d "\"'"; }
install -m 0600 "$(value_of HLSERVER_PARTNER_KEY)" /etc/pinbridge/credentials/partner.pem
install -m 0600 /tmp/site/sandbox/api-key /etc/pinbridge/credentials/api-key
cat >>/etc/default/pinbridge-server <<END
HLSERVER_URL=$(value_of HLSERVER_URL)
HLSERVER_ENTERPRISE_ID=$(value_of HLSERVER_ENTERPRISE_ID)
END

start_service
pin="$(first_pin)"
[[ -n "$pin" ]] || die "no pin"
expect_pin "$pin"
say "$(pinbridge-server --version): first pin $pin, and the contact's side of it"
pinbridge-server devices --data-dir "$data" >/dev/null || die "root cannot ask the service who waits"

say "upgrade to $(basename /packages/pinbridge-server_*.deb), while it serves"
apt install -y --no-install-recommends /packages/pinbridge-server_*.deb
expect_pin "$pin"
stop_service
grep -q '^HLSERVER_ENTERPRISE_ID=' /etc/default/pinbridge-server || die "the settings were lost"
start_service
expect_pin "$pin"
say "$(pinbridge-server --version): pin $pin outlived the upgrade, and so did the settings"
[[ "$(pinbridge-server --version)" == "pinbridge-server $(cat /previous/version)" ]] || die "another version"
for file in "$data"/* /etc/pinbridge/credentials/*; do
    [[ "$(stat -c %a "$file")" =~ ^[67]00$ ]] || die "others can read $file"
done
pinbridge-server store check --data-dir "$data" >/dev/null || die "the store is not sound"
stop_service

say "remove keeps data and settings"
apt remove -y pinbridge-server
[[ -e "$data/sessions.db" && -e /etc/default/pinbridge-server && -e /etc/pinbridge/credentials/api-key ]] ||
    die "remove took too much"
[[ ! -e /usr/bin/pinbridge-server && ! -e "$unit" ]] || die "remove left programs"
apt install -y --no-install-recommends /packages/pinbridge-server_*.deb
start_service
expect_pin "$pin"
stop_service
say "installed again: pin $pin answers still"

apt purge -y pinbridge-server
for left in "$data" /etc/default/pinbridge-server /etc/pinbridge /usr/share/doc/pinbridge-server; do
    [[ ! -e "$left" ]] || die "purge left $left"
done
if getent passwd pinbridge; then die "purge left the service's user"; fi
say "purge leaves nothing"

say "the console: $(basename /packages/pinbridge_*.deb)"
apt install -y --no-install-recommends /packages/pinbridge_*.deb /packages/pinbridge-server_*.deb
[[ "$(pinbridge --version)" == "pinbridge $(cat /previous/version)" ]] || die "another version"
HOME=/tmp/home QT_QPA_PLATFORM=offscreen pinbridge --sandbox >/tmp/server.log 2>&1 &
server=$!
data=/tmp/home/.local/share/pinbridge
wait_for_answer
pin="$(first_pin)"
expect_pin "$pin"
say "$(pinbridge --version), installed: first pin $pin"
stop_service
apt purge -y pinbridge pinbridge-server
left="$(find /usr /etc /var/lib -iname '*pinbridge*' -not -path '/var/lib/dpkg/*')"
[[ -z "$left" ]] || die "left behind: $left"
say "purge leaves nothing of the console either"
