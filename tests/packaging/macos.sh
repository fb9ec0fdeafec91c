# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Pinbridge contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What can be said of macOS' files where there is no macOS: that they are well formed and complete.

plist_has() {
    local file="$1" key="$2" value="$3"
    tr -d '\n\t' <"$file" | sed 's/  */ /g' | grep -qE "<key>$key</key> ?<[a-z]+>$value</[a-z]+>" ||
        die "$file does not say $key: $value"
}

# check_macos_files FOLDER: a place for what is made of them.
check_macos_files() {
    local work="$1" version type
    version="$(project_version)"
    sed "s/@PROJECT_VERSION@/$version/; s/@PINBRIDGE_APP_ID@/org.pinbridge.Pinbridge/
        s/@PINBRIDGE_MACOS_MINIMUM@/12.0/" packaging/macos/Info.plist.in >"$work/Info.plist"
    if grep -q '@' "$work/Info.plist"; then die "Info.plist has a placeholder that nobody fills in"; fi
    plistutil -i "$work/Info.plist" -o "$work/binary.plist" >/dev/null
    plistutil -i packaging/macos/pinbridge.entitlements -o "$work/binary.plist" >/dev/null
    plist_has "$work/Info.plist" CFBundleShortVersionString "$version"
    plist_has "$work/Info.plist" CFBundleExecutable pinbridge
    plist_has "$work/Info.plist" NSLocalNetworkUsageDescription '[^<]+'
    plist_has "$work/Info.plist" LSMinimumSystemVersion '[0-9.]+'
    if grep -E 'allow-(jit|unsigned|dyld)|disable-library|get-task-allow' packaging/macos/pinbridge.entitlements; then
        die "the entitlements open what the hardened runtime closes"
    fi
    build/release/bin/pinbridge-icons resources/pinbridge.svg "$work/pinbridge.icns"
    icns2png -l "$work/pinbridge.icns" >"$work/icns.log" 2>&1
    for type in ic07 ic08 ic09 ic10 ic11 ic12 ic13 ic14; do
        grep -q "'$type'" "$work/icns.log" || die "the icon lacks $type"
    done
    packaging/macos/sign.sh image nothing.dmg 2>/dev/null || die "sign.sh wants a certificate"
    say "packages: macOS' Info.plist, entitlements and icon are well formed"
}
