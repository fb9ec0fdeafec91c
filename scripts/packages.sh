# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Pinbridge contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Which Debian packages each command needs, and how they come to be there.

# "PROGRAM|PACKAGE" is a package that is not wanted where the program comes from somewhere else:
# Debian's npm, for one, cannot be installed beside the Node.js of other vendors.
package_set() {
    case "$1" in
        build)
            # Debian's Qt HttpServer asks for the WebSockets headers but does not depend on them.
            echo build-essential cmake ninja-build ccache pkg-config \
                qt6-base-dev qt6-httpserver-dev qt6-websockets-dev qt6-svg-dev libgl-dev \
                qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools \
                qcoro-qt6-dev libexpected-dev libqrcodegencpp-dev libssl-dev libpq-dev \
                prometheus-cpp-dev libyaml-cpp-dev qtkeychain-qt6-dev
            ;;
        runtime)
            # Loaded at run time, so the linker does not ask for them: icons, window system,
            # letters, Qt's words in other languages, databases, the vault's library, and the roots
            # that upstream's certificate is checked against. And what the lines ask for that the
            # server prints to be pasted.
            echo libqt6svg6 qt6-qpa-plugins libxcb-cursor0 fonts-dejavu-core qt6-translations-l10n \
                ca-certificates libqt6sql6-sqlite libqt6sql6-psql libsecret-1-0 curl
            if [[ -z "${DISPLAY:-}" && -n "${WAYLAND_DISPLAY:-}" ]]; then
                echo qt6-wayland
            fi
            ;;
        test)
            # The tests paste what the server prints into a shell, ask openssl about keys, and make
            # two machines of one with ip, unshare and nsenter. PostgreSQL's server runs for the time
            # of a test, in a folder of its own. trayer is a tray for the console to be in, gnome-keyring
            # a vault on a D-Bus of the test's; where they are absent their tests skip.
            echo xvfb xauth openssl iproute2 util-linux postgresql sqlite3 \
                trayer fonts-droid-fallback gnome-keyring dbus-daemon 'node|nodejs' 'npm|npm'
            # Ubuntu has it as a snap only, which does not come with apt-get in a container: there the
            # browser test skips, and says so.
            if ! is_ubuntu; then echo 'chromium|chromium'; fi
            ;;
        # Without the symbols of ld.so valgrind does not start; Debian only recommends them.
        valgrind) echo valgrind libc6-dbg ;;
        # What asks as fast as it is answered, and what counts instructions.
        bench) echo wrk valgrind libc6-dbg ;;
        lint)
            echo git clang-format-19 clang-tidy-19 cppcheck shellcheck reuse 'node|nodejs' 'npm|npm' \
                g++-mingw-w64-x86-64-posix
            ;;
        fuzz) echo clang-19 libclang-rt-19-dev ;;
        debian) echo debootstrap debian-archive-keyring util-linux ;;
        package) echo dpkg-dev file gzip 'node|nodejs' ;;
        package-test)
            echo lintian appstream desktop-file-utils mandoc systemd binutils libplist-utils icnsutils 'node|nodejs'
            ;;
        package-windows)
            echo nsis gcc-mingw-w64-x86-64-win32 wine wine64 xvfb xauth icoutils osslsigncode unzip file openssl
            ;;
        *) die "no package set is named $1" ;;
    esac
}

# Programs that stand for a set where dpkg cannot be asked.
program_set() {
    case "$1" in
        build)
            case "$(uname)" in
                Darwin) echo clang++ cmake ninja ;;
                MINGW* | MSYS*) echo cl cmake ninja ;;
                *) echo g++ cmake ninja ccache pkg-config ;;
            esac
            ;;
        runtime) ;;
        test) if [[ "$(uname)" == Linux ]]; then echo xvfb-run xauth curl openssl ip unshare nsenter sqlite3 node npm; fi ;;
        valgrind) echo valgrind ;;
        bench) echo wrk valgrind ;;
        lint) echo git clang-format-19 clang-tidy-19 cppcheck shellcheck reuse node npm x86_64-w64-mingw32-g++-posix ;;
        fuzz) echo clang++-19 ;;
        debian) echo debootstrap unshare flock ;;
        package) echo cpack node ;;
        package-windows) echo makensis x86_64-w64-mingw32-gcc wine xvfb-run icotool wrestool osslsigncode unzip ;;
        package-test) echo dpkg-deb lintian appstreamcli desktop-file-validate mandoc systemd-analyze ;;
    esac
}

has_apt() {
    command -v apt-get >/dev/null && command -v dpkg-query >/dev/null || return 1
    (
        ID='' ID_LIKE=''
        # shellcheck source=/dev/null
        source /etc/os-release 2>/dev/null
        [[ " $ID $ID_LIKE " =~ \ (debian|ubuntu)\  ]]
    )
}

is_ubuntu() {
    grep -qsx 'ID="\?ubuntu"\?' /etc/os-release
}

missing_packages() {
    local installed package
    local -a wanted=()
    for package in "$@"; do
        if [[ "$package" != *'|'* ]] || ! command -v "${package%|*}" >/dev/null; then
            wanted+=("${package#*|}")
        fi
    done
    # dpkg-query fails when a package is unknown to it; what it does know is still printed.
    installed=" $(dpkg-query -W -f '${Package}=${db:Status-Status} ' "${wanted[@]}" 2>/dev/null || true)"
    for package in "${wanted[@]}"; do
        [[ "$installed" == *" $package=installed "* ]] || printf '%s\n' "$package"
    done
}

# Asked before anything redirects stdin: is somebody there to type a password?
if [[ -t 0 ]]; then sudo_flags=(); else sudo_flags=(-n); fi

as_root() {
    if ((EUID == 0)); then
        "$@"
    else
        sudo "${sudo_flags[@]}" -- "$@"
    fi
}

apt_get() {
    as_root env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 \
        apt-get -qq -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "$@" </dev/null >&2
}

lists_are_fresh() {
    # List files carry the archive's own date; the folder that apt downloads into tells when it last did.
    compgen -G '/var/lib/apt/lists/*_Packages*' >/dev/null &&
        [[ -n "$(find /var/lib/apt/lists/partial -maxdepth 0 -mtime -1 2>/dev/null)" ]]
}

install_packages() {
    local updated=''
    if ((EUID != 0)) && ! command -v sudo >/dev/null; then
        say "these Debian packages are missing, and without root or sudo they cannot be installed from here"
        die "as root: apt-get install --no-install-recommends $*"
    fi
    say "these Debian packages are missing and will be installed: $*"
    if ! lists_are_fresh; then
        apt_get update || die "apt-get update failed"
        updated=yes
    fi
    if apt_get install -y --no-install-recommends "$@"; then
        return
    fi
    # A list that looked fresh can still name versions that the archive has replaced.
    [[ -z "$updated" ]] || die "apt-get could not install: $*"
    if ! { apt_get update && apt_get install -y --no-install-recommends "$@"; }; then
        die "apt-get could not install: $*"
    fi
}

# require SET…: returns when everything of these sets is there, installs it, or stops.
# No process substitution on the way: a bare chroot has no /proc, so no /dev/fd.
require() {
    local set program
    local -a wanted=() missing=()
    for set in "$@"; do
        # shellcheck disable=SC2207  # package names hold no blanks
        wanted+=($(package_set "$set"))
    done
    if has_apt; then
        # shellcheck disable=SC2207
        missing=($(missing_packages "${wanted[@]}"))
        if ((${#missing[@]} > 0)); then
            install_packages "${missing[@]}"
        fi
        return
    fi
    for set in "$@"; do
        for program in $(program_set "$set"); do
            command -v "$program" >/dev/null || missing+=("$program")
        done
    done
    if ((${#missing[@]} > 0)); then
        say "missing here: ${missing[*]}"
        die "packages are installed for you on Debian and Ubuntu only; there they are: ${wanted[*]#*|}"
    fi
}
