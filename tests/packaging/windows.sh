# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Pinbridge contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Windows' installer, made here with placeholders for the programs and run in wine without questions:
# for one user and for everyone, over an older version, while the program runs, and away again.

trial=build/windows-trial
key='Software\Microsoft\Windows\CurrentVersion\Uninstall\Pinbridge'

# make_trial FOLDER [version]: the installer and the ZIP.
make_trial() {
    local folder="$trial/$1"
    if ! {
        cmake -S tests/packaging/windows -B "$folder" -G Ninja -DCMAKE_SYSTEM_NAME=Windows \
            -DCMAKE_C_COMPILER=x86_64-w64-mingw32-gcc -DCMAKE_RC_COMPILER=x86_64-w64-mingw32-windres \
            "-DICO=$PWD/$trial/pinbridge.ico" "-DBMP=$PWD/$trial/pinbridge.bmp" "-DTRIAL_VERSION=${2:-}" &&
            cmake --build "$folder" &&
            cpack --config "$folder/CPackConfig.cmake" -B "$folder/out"
    } >"$folder.log" 2>&1; then
        cat -- "$folder.log" >&2
        die "no installer came of it"
    fi
}

# What cannot be asked of wine: resources, and that the ZIP holds what the installer does.
check_trial() {
    local version="$1" program="$trial/new/pinbridge.exe" installer
    installer="$trial/new/out/pinbridge-$version-windows-x86_64"
    [[ "$(file -b "$installer.exe")" == *x86-64* ]] || die "the installer is no 64-bit program"
    icotool -l "$trial/pinbridge.ico" | grep -q -- '--width=256' || die "the icon has no large picture"
    [[ "$(wrestool -l --type=3 "$program" | wc -l)" == 8 ]] || die "the program lacks pictures of its icon"
    wrestool -x --raw --type=24 "$program" | grep -q PerMonitorV2 || die "the program has no manifest"
    for program in "$program" "$installer.exe"; do
        wrestool -x --raw --type=16 "$program" | tr -d '\0' | grep -qaF "$version" ||
            die "$program does not say its version"
    done
    unzip -l "$installer.zip" | grep -qF bin/pinbridge-server.exe || die "the ZIP lacks the server"
}

in_wine() {
    local code=0
    timeout 120 wine "$@" >>"$trial/wine.log" 2>&1 || code=$?
    # An uninstaller goes on after it has returned.
    timeout 120 wineserver -w
    return "$code"
}

registry() {
    local name="$1" hive="$2"
    wine reg query "$hive\\$key" /v "$name" 2>/dev/null | tr -d '\r' | sed -nE "s/^ *$name +REG_[A-Z]+ +//p"
}

# All that is on the disk and may have come with us, and what the registry has of it.
traces() {
    (cd -- "$WINEPREFIX/drive_c" && find . -iname '*pinbridge*' | LC_ALL=C sort)
    timeout 60 wineserver -w
    grep -iE -B 1 'pinbridge' "$WINEPREFIX"/*.reg | grep -viE 'openwith|muicache|\\Recent' || true
}

run_in_wine() {
    local version="$1" home place data installer traces
    installer="$trial/new/out/pinbridge-$version-windows-x86_64.exe"
    wineboot -i >/dev/null 2>&1
    wine winecfg -v win10 >/dev/null 2>&1
    wineserver -w
    home="$WINEPREFIX/drive_c/users/$(id -un)"
    place="$home/AppData/Local/Programs/Pinbridge"
    data="$home/AppData/Local/pinbridge"

    in_wine "$trial/old/out/pinbridge-0.0.1-windows-x86_64.exe" /S || die "the older version: $?"
    [[ -e "$place/old/CHANGELOG.md" ]] || die "the older version is not there"
    [[ "$(registry DisplayVersion HKCU)" == 0.0.1 ]] || die "the registry says $(registry DisplayVersion HKCU)"
    [[ -e "$home/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Pinbridge.lnk" ]] || die "no shortcut"
    say "windows: for one user, without rights: files, shortcut, registry"
    mkdir -p -- "$data"
    in_wine "$place/bin/pinbridge.exe" --leave "Z:${data//\//\\}\\store.key" || die "it does not start"
    [[ -s "$data/store.key" ]] || die "the installed program did not run"
    say "windows: the installed program runs; its code page: $(tr -d '\r' <"$data/store.key")"

    in_wine "$installer" /S /StartAtLogin || die "the newer version: $?"
    [[ "$(registry DisplayVersion HKCU)" == "$version" ]] || die "the older version stayed"
    [[ ! -e "$place/old" ]] || die "a file of the older version stayed"
    wine reg query 'HKCU\Software\Microsoft\Windows\CurrentVersion\Run' /v Pinbridge 2>/dev/null |
        grep -q -- '--hidden' || die "no start at login"
    say "windows: $version over 0.0.1, with start at login; what only 0.0.1 had is gone"

    wine "$place/bin/pinbridge.exe" --stay >/dev/null 2>&1 &
    sleep 3
    local code=0
    timeout 120 wine "$installer" /S >/dev/null 2>&1 || code=$?
    ((code == 2)) || die "while the program runs, the installer ended with $code"
    wineserver -k || true
    wait || true

    say "windows: while the program runs, the installer changes nothing and ends with 2"

    in_wine "$place/Uninstall.exe" /S || die "the uninstaller: $?"
    [[ -s "$data/store.key" ]] || die "the uninstaller took data that nobody had it take"
    [[ ! -e "$place" ]] || die "left: $(find "$place")"
    in_wine "$installer" /S || die "the installer, again: $?"
    in_wine "$place/Uninstall.exe" /S /RemoveData || die "the uninstaller, again: $?"
    traces="$(traces)"
    [[ -z "$traces" ]] || die "the uninstaller left: $traces"
    say "windows: uninstalling keeps data, with /RemoveData leaves nothing"

    in_wine "$installer" /S /AllUsers /Firewall || die "for everyone: $?"
    place="$WINEPREFIX/drive_c/Program Files/Pinbridge"
    [[ -e "$place/bin/pinbridge.exe" && "$(registry DisplayVersion HKLM)" == "$version" ]] || die "not for everyone"
    grep -qi '"FirewallRule"="1"' "$WINEPREFIX/system.reg" || die "the rule of the firewall is not remembered"
    in_wine "$place/Uninstall.exe" /S || die "the uninstaller, for everyone: $?"
    traces="$(traces)"
    [[ -z "$traces" ]] || die "the uninstaller left: $traces"
    say "windows: for everyone: Program Files and the machine's registry, and nothing left"
}

# Signing is tried with a certificate of our own; it is what the release does with a real one.
check_signing() {
    local file="$trial/new/out/pinbridge-$1-windows-x86_64.exe"
    openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=Trial -addext extendedKeyUsage=codeSigning \
        -keyout "$trial/key.pem" -out "$trial/certificate.pem" 2>/dev/null
    openssl pkcs12 -export -inkey "$trial/key.pem" -in "$trial/certificate.pem" -passout pass:trial \
        -out "$trial/certificate.p12"
    cp -- "$file" "$trial/signed.exe"
    packaging/windows/sign.sh "$trial/signed.exe" 2>/dev/null
    cmp -s "$file" "$trial/signed.exe" || die "it was signed without a certificate"
    PINBRIDGE_WINDOWS_CERTIFICATE="$trial/certificate.p12" PINBRIDGE_WINDOWS_CERTIFICATE_PASSWORD=trial \
        PINBRIDGE_TIMESTAMP_URL='' packaging/windows/sign.sh "$trial/signed.exe" 2>/dev/null
    osslsigncode verify -CAfile "$trial/certificate.pem" "$trial/signed.exe" >"$trial/verify.log" 2>&1 ||
        { cat -- "$trial/verify.log" >&2 && die "the signature is not good"; }
    say "windows: signing works with a certificate, and does nothing without one"
}

test_windows_installer() {
    local version
    version="$(project_version)"
    rm -rf -- "$trial"
    mkdir -p -- "$trial"
    configure_preset release
    cmake --build --preset release --parallel "$(jobs_here)" --target pinbridge-icons >&2
    build/release/bin/pinbridge-icons resources/pinbridge.svg "$trial/pinbridge.ico" "$trial/pinbridge.bmp"
    make_trial old 0.0.1
    make_trial new
    check_trial "$version"
    check_signing "$version"
    WINEPREFIX="$(mktemp -d)"
    export WINEPREFIX WINEDEBUG=-all
    # Wine would put shortcuts on this system's own menu.
    export WINEDLLOVERRIDES=winemenubuilder.exe=d
    # shellcheck disable=SC2064  # this folder
    trap "wineserver -k 2>/dev/null || true; rm -rf --one-file-system -- '$WINEPREFIX'" EXIT
    run_in_wine "$version"
}
