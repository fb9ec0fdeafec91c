# SPDX-FileCopyrightText: 2026 Pinbridge contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# From GCC's compile database to one that clang-tidy can use: without GCC's precompiled header,
# without what the build generates, and each file once, as its first target compiles it.
# -v root=<top folder>. Relies on CMake's way of writing: one property on each line.

/^  "directory":/ { directory = $0 }
/^  "command":/ {
    command = $0
    gsub(/ -Winvalid-pch/, "", command)
    gsub(/ -include [^ "]*cmake_pch\.hxx/, "", command)
    sub(/"command": "[^ ]*ccache /, "\"command\": \"", command)
}
/^  "file":/ {
    file = $0
    sub(/^  "file": "/, "", file)
    sub(/",?$/, "", file)
    if (index(file, root "/") != 1 || index(file, root "/build/") == 1 || seen[file]++)
        next
    entries = entries (entries == "" ? "" : ",\n") "{\n" directory "\n" command "\n" \
        "  \"file\": \"" file "\"\n}"
}
END { print "[\n" entries "\n]" }
