#!/bin/bash
# SPDX-FileCopyrightText: 2026 Pinbridge contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Whether the server of this container answers; nothing but the shell is needed for it.
set -euo pipefail
exec 3<>"/dev/tcp/127.0.0.1/${PINBRIDGE_PORT:-8777}"
printf 'GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' >&3
read -r -t 4 answer <&3
[[ "$answer" == 'HTTP/1.1 200 '* ]]
