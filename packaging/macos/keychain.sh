#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Pinbridge contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# keychain.sh: for a machine that builds releases: CERTIFICATE (base64 of a PKCS #12 file, opened by
# PASSWORD) goes into a keychain of its own, NOTARY_KEY into a file. Both are gone with the machine.
set -euo pipefail
folder="${RUNNER_TEMP:?is for a machine that builds releases}"
keychain="$folder/pinbridge.keychain-db"
secret="$(openssl rand -hex 24)"
umask 077

base64 -d <<<"$CERTIFICATE" >"$folder/certificate.p12"
security create-keychain -p "$secret" "$keychain"
security set-keychain-settings -lut 21600 "$keychain"
security unlock-keychain -p "$secret" "$keychain"
security import "$folder/certificate.p12" -P "$PASSWORD" -t cert -f pkcs12 -T /usr/bin/codesign -k "$keychain"
security set-key-partition-list -S apple-tool:,apple: -k "$secret" "$keychain" >/dev/null
security list-keychains -d user -s "$keychain" login.keychain-db
rm -f -- "$folder/certificate.p12"

if [[ -n "${NOTARY_KEY:-}" ]]; then
    printf '%s\n' "$NOTARY_KEY" >"$folder/notary.p8"
    echo "PINBRIDGE_NOTARY_KEY=$folder/notary.p8" >>"$GITHUB_ENV"
fi
