#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Pinbridge contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Takes the console's words from the source into the files of translations. With a folder given,
# into those there: a test compares.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."

folder="${1:-resources/translations}"
lupdate="$(command -v lupdate || true)"
for place in /usr/lib/qt6/bin "$(qmake6 -query QT_INSTALL_BINS 2>/dev/null || true)"; do
    if [[ -x "$place/lupdate" ]]; then lupdate="$place/lupdate"; fi
done
if [[ -z "$lupdate" ]]; then
    echo "lupdate of Qt 6 is not installed" >&2
    exit 1
fi
# With the folders of the headers: it must see which class a tr() belongs to. No lines: every change
# of a file would change them.
flags=(-silent -no-obsolete -locations none -I . -I core -I app
    -tr-function-alias "Q_DECLARE_TR_FUNCTIONS+=PINBRIDGE_WORDS_IN")
sources=(ui app/console app/bridge core)
"$lupdate" "${flags[@]}" "${sources[@]}" -source-language en -pluralonly -target-language en \
    -ts "$folder/pinbridge_en.ts"
for code in de ja zh_CN; do
    "$lupdate" "${flags[@]}" "${sources[@]}" -source-language en -target-language "$code" \
        -ts "$folder/pinbridge_$code.ts"
done
