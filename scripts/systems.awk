# SPDX-FileCopyrightText: 2026 Pinbridge contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Finds what belongs to one system among the given sources: headers of POSIX, Linux, macOS or Windows,
# and conditions on the system. docs/decisions/0028-one-folder-per-system.md

BEGIN {
    posix = "(aio|dirent|dlfcn|fcntl|fnmatch|ftw|glob|grp|ifaddrs|langinfo|libgen|netdb|poll|pthread|pwd|" \
        "regex|sched|semaphore|signal|spawn|strings|syslog|termios|unistd|utime|utmpx|wordexp)\\.h"
    folders = "(arpa|asm|linux|mach|net|netinet|netpacket|sys)/"
    others = "(csignal|libproc\\.h|TargetConditionals\\.h|Availability\\.h|malloc(/malloc)?\\.h|objc/.*)"
    windows = "([Ww]indows|aclapi|accctrl|conio|direct|fileapi|io|iphlpapi|process|psapi|sddl|shellapi|shlobj|" \
        "synchapi|tcpmib|tlhelp32|userenv|winbase|wincrypt|winerror|winnt|winsock2?|wtsapi32|ws2ipdef|ws2tcpip)\\.h"
    header = "^[ \t]*#[ \t]*include[ \t]*[<\"](" posix "|" folders "[^>\"]*|" others "|" windows ")[>\"]"
    system_name = "(Q_OS_[A-Z]|Q_CC_MSVC|__linux|__gnu_linux|__APPLE__|__MACH__|__unix|_WIN32|_WIN64|WIN32|" \
        "__MINGW|__CYGWIN__|__GLIBC__|__FreeBSD__|_MSC_VER|_POSIX_)"
    condition = "^[ \t]*#[ \t]*(if|ifdef|ifndef|elif|elifdef|elifndef)[ \t(!].*" system_name
}
FNR == 1 { continued = 0 }
$0 ~ header || $0 ~ condition || (continued && $0 ~ system_name) {
    print FILENAME ":" FNR ": of one system, which belongs in core/system: " $0
    found = 1
}
{ continued = (continued || /^[ \t]*#[ \t]*(el)?if/) && /\\$/ }
END { exit found }
