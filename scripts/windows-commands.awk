# SPDX-FileCopyrightText: 2026 Pinbridge contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# From the database of compile-commands.awk to one that has mingw's compiler look at what Windows is
# built of, without making anything. -v root=<top folder> -v headers=<those of libraries>
# -v added=<files that only Windows is built of>: compiled as their neighbours are.
# -v left_out=<expression for files that Windows is not built of>

function place_of(file,    parts) {
    split(file, parts, "/")
    return parts[1] "/" parts[2]
}
function entry(file, command) {
    entries = entries (entries == "" ? "" : ",\n") "{\n" directory "\n" \
        "  \"command\": \"" command " " root "/" file "\",\n  \"file\": \"" root "/" file "\"\n}"
}
BEGIN {
    # As cmake/Flags.cmake has it. Qt's headers import all that they declare, which mingw remarks upon.
    flags = " -D_WIN32_WINNT=0x0A00 -DNOMINMAX -DWIN32_LEAN_AND_MEAN -DUNICODE -D_UNICODE -Wno-attributes" \
        " -isystem " headers " -fsyntax-only"
}
/^  "directory":/ { directory = $0 }
/^  "command":/ { command = $0 }
/^  "file":/ {
    file = $0
    sub(/^  "file": "/, "", file)
    sub(/",?$/, "", file)
    file = substr(file, length(root) + 2)
    if (file !~ /^(app|core|ui)\//)
        next
    sub(/^  "command": "[^ ]*/, "", command)
    sub(/ -o [^ ]* -c .*$/, "", command)
    gsub(/ -(fPIC|fstack-protector-strong|O[0-3]|D_FORTIFY_SOURCE=[0-9])/, "", command)
    gsub(/mkspecs\/linux-g\+\+/, "mkspecs/win32-g++", command)
    command = "x86_64-w64-mingw32-g++-posix" command flags
    neighbour[place_of(file)] = command
    if (file !~ left_out)
        entry(file, command)
}
END {
    count = split(added, files, " ")
    for (i = 1; i <= count; ++i)
        entry(files[i], neighbour[place_of(files[i])])
    print "[\n" entries "\n]"
}
