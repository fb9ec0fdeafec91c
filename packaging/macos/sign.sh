#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Pinbridge contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# sign.sh app BUNDLE   signs what is in the bundle, then the bundle, for the hardened runtime
# sign.sh image DMG    signs an image, has Apple look at it (notarisation), and staples its word to it
#
# PINBRIDGE_MACOS_IDENTITY   the certificate's name in the keychain, "Developer ID Application: …";
#                            without it a bundle is signed ad hoc, which arm64 wants to run it at all
# PINBRIDGE_NOTARY_KEY, PINBRIDGE_NOTARY_KEY_ID, PINBRIDGE_NOTARY_ISSUER
#                            App Store Connect's key (.p8), its id and its issuer; without them an
#                            image is not notarised
set -euo pipefail
here="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)"
what="${1:?app or image?}" target="${2:?which?}"
identity="${PINBRIDGE_MACOS_IDENTITY:-}"

sign() {
    if [[ -n "$identity" ]]; then
        codesign --force --timestamp --options runtime --sign "$identity" "$@"
    else
        codesign --force --sign - "$@"
    fi
}

case "$what" in
    app)
        if [[ -z "$identity" ]]; then echo "sign: no certificate, so this is signed ad hoc: $target" >&2; fi
        # From the inside out: a bundle's signature covers those of its parts.
        find "$target/Contents/Frameworks" "$target/Contents/PlugIns" -type f \
            \( -name '*.dylib' -o -perm -u+x \) -print0 2>/dev/null |
            while IFS= read -r -d '' file; do sign "$file"; done
        find "$target/Contents/Frameworks" -maxdepth 1 -name '*.framework' -print0 2>/dev/null |
            while IFS= read -r -d '' file; do sign "$file"; done
        for program in "$target"/Contents/MacOS/*; do
            sign --entitlements "$here/pinbridge.entitlements" "$program"
        done
        sign --entitlements "$here/pinbridge.entitlements" "$target"
        codesign --verify --deep --strict "$target"
        ;;
    image)
        if [[ -z "$identity" || -z "${PINBRIDGE_NOTARY_KEY:-}" ]]; then
            echo "sign: no certificate or no key of the notary, so this is not notarised: $target" >&2
            exit 0
        fi
        sign "$target"
        xcrun notarytool submit "$target" --wait --key "$PINBRIDGE_NOTARY_KEY" \
            --key-id "$PINBRIDGE_NOTARY_KEY_ID" --issuer "$PINBRIDGE_NOTARY_ISSUER"
        xcrun stapler staple "$target"
        spctl --assess --type open --context context:primary-signature "$target"
        ;;
    *)
        echo "sign: app or image, not $what" >&2
        exit 2
        ;;
esac
