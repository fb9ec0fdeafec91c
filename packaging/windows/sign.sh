#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Pinbridge contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# sign.sh FILE…: Authenticode, with osslsigncode or signtool, whichever is there. Without a certificate
# it says so and does nothing.
#
# PINBRIDGE_WINDOWS_CERTIFICATE           file with certificate and key (PKCS #12)
# PINBRIDGE_WINDOWS_CERTIFICATE_PASSWORD  its password
# PINBRIDGE_TIMESTAMP_URL                 who says when; empty for nobody
set -euo pipefail

certificate="${PINBRIDGE_WINDOWS_CERTIFICATE:-}"
if [[ -z "$certificate" || ! -s "$certificate" ]]; then
    echo "sign: no certificate, so these stay unsigned: $*" >&2
    exit 0
fi
password="${PINBRIDGE_WINDOWS_CERTIFICATE_PASSWORD:-}"
clock="${PINBRIDGE_TIMESTAMP_URL-http://timestamp.digicert.com}"

for file in "$@"; do
    if command -v osslsigncode >/dev/null; then
        # The password goes by a file: whoever lists processes would see it.
        secret="$(mktemp)"
        printf '%s' "$password" >"$secret"
        osslsigncode sign -pkcs12 "$certificate" -readpass "$secret" -h sha256 -n Pinbridge \
            ${clock:+-ts "$clock"} -in "$file" -out "$file.signed" >/dev/null || failed=1
        rm -f -- "$secret"
        [[ -z "${failed:-}" ]] || exit 1
        mv -- "$file.signed" "$file"
    else
        # MSYS would take these options for paths.
        MSYS2_ARG_CONV_EXCL='*' signtool sign /fd SHA256 /f "$(cygpath -w "$certificate")" /p "$password" \
            /d Pinbridge ${clock:+/tr "$clock" /td SHA256} "$(cygpath -w "$file")"
    fi
    echo "sign: $file" >&2
done
