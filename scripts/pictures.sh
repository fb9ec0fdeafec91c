#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Pinbridge contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# pictures.sh FOLDER [LANGUAGE]: the console's pages, light and dark, into that folder. In a network
# of its own, so that they show the same address wherever they are made, and with its data in a
# folder that says nothing of where that is.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

folder="$(realpath -m -- "${1:?a folder for the pictures}")"
language="${2:-en}"
# shellcheck disable=SC2016  # expanded inside
in_own_network='
    ip link set lo up
    ip link add eth0 type veth peer name behind
    ip link set behind up
    ip address add 192.168.2.110/24 dev eth0
    ip link set eth0 up
    ip route add default via 192.168.2.1
    mount -t tmpfs pictures /srv
    export PINBRIDGE_PICTURES_DATA=/srv/pinbridge
    for shade in light dark; do
        rm -rf /srv/pinbridge
        mkdir -m 700 /srv/pinbridge
        env -u WAYLAND_DISPLAY LC_ALL=C.UTF-8 QT_QPA_PLATFORM=xcb QT_LOGGING_RULES="pinbridge.*=false" \
            xvfb-run -a -s "-screen 0 1280x1024x24 -nolisten tcp" \
            build/release/pictures/pictures "$1" "$shade" "$2"
    done'
unshare --map-root-user --net --mount bash -euc "$in_own_network" _ "$folder" "$language"
