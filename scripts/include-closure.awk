# SPDX-FileCopyrightText: 2026 Pinbridge contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Prints for each .cpp among the given files: its name, a tab, and every project header that it
# reaches. An include names a header by the end of its path; where several fit, all are taken:
# too many only costs a needless reading, too few would hide a change.

FNR == 1 {
    part = FILENAME
    do {
        byEnd[part] = byEnd[part] " " FILENAME
    } while (sub(/^[^\/]*\//, "", part))
}
/^[ \t]*#[ \t]*include[ \t]*"/ {
    name = $0
    sub(/^[^"]*"/, "", name)
    sub(/".*$/, "", name)
    gsub(/(^|\/)\.\.?\//, "/", name)
    sub(/^\/+/, "", name)
    names[FILENAME] = names[FILENAME] " " name
}
function reach(file,    wanted, found, count, each, i, j) {
    count = split(names[file], wanted, " ")
    for (i = 1; i <= count; ++i) {
        split(byEnd[wanted[i]], found, " ")
        for (j in found) {
            each = found[j]
            if (!(each in reached)) {
                reached[each] = 1
                list = list " " each
                reach(each)
            }
        }
    }
}
END {
    for (k = 1; k < ARGC; ++k) {
        if (ARGV[k] !~ /\.cpp$/)
            continue
        split("", reached)
        list = ""
        reach(ARGV[k])
        print ARGV[k] "\t" list
    }
}
