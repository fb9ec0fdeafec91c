#!/bin/sh
# SPDX-FileCopyrightText: 2026 Pinbridge contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# generate.sh PROGRAM VERSION DATE FOLDER: the manual page and the shells' completions of a program, from
# what it says of itself. The end of the manual page is NAME.man beside this script.
set -eu
here="$(dirname -- "$0")"
program="$1" version="$2" date="$3" folder="$4"
name="$(basename -- "$program")"
LC_ALL=C.UTF-8
export LC_ALL
mkdir -p -- "$folder"
work="$(mktemp -d)"
trap 'rm -rf -- "$work"' EXIT

"$program" --help >"$work/help"
tab="$(printf '\t')"
{
    # The first paragraph of NAME.man is what stands under NAME.
    printf '.TH "%s" 1 "%s" "Pinbridge %s" "User Commands"\n.SH NAME\n' \
        "$(printf '%s' "$name" | tr '[:lower:]' '[:upper:]' | sed 's/-/\\-/g')" "$date" "$version"
    sed '/^$/,$d' "$here/$name.man"
    printf '.SH SYNOPSIS\n'
    awk -v form=man -v heading=SH -f "$here/help.awk" "$work/help"
} >"$work/page"
awk -v form=table -f "$here/help.awk" "$work/help" | sed "s/^/$tab/" >"$work/table"

# shellcheck disable=SC2013  # words
for command in $(awk -F '\t' '$2 == "command" && $3 != "help" { print $3 }' "$work/table"); do
    "$program" "$command" --help >"$work/help"
    {
        printf '.SH "%s"\n' "$(printf '%s %s' "$name" "$command" | sed 's/-/\\-/g')"
        awk -v form=man -v heading=SS -f "$here/help.awk" "$work/help"
    } >>"$work/page"
    awk -v form=table -f "$here/help.awk" "$work/help" | sed "s/^/$command$tab/" >>"$work/table"
done
sed '1,/^$/d' "$here/$name.man" >>"$work/page"

cat -- "$work/page" >"$folder/$name.1"
gzip -9n <"$work/page" >"$folder/$name.1.gz"
for shell in bash zsh fish; do
    awk -v shell="$shell" -v program="$name" -f "$here/completion.awk" "$work/table" \
        >"$folder/$name.$shell"
done
