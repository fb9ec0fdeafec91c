# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Pinbridge contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What a release wants to be true, and what it says.

# The section of CHANGELOG.md about a version, without its heading.
notes_of() {
    awk -v version="$1" '/^## / { inside = index($0, "## [" version "]") == 1; next }
        inside { if ($0 != "" || lines) text[++lines] = $0 }
        END { while (lines && text[lines] == "") lines--
              for (i = 1; i <= lines; i++) print text[i]; exit lines == 0 }' CHANGELOG.md
}

release() {
    local version folder
    version="$(project_version)"
    case "${1:-}" in
        check)
            [[ "${2:-}" == "v$version" ]] || die "the tag is \"${2:-}\", and the version $version"
            notes_of "$version" >/dev/null || die "CHANGELOG.md has no section [$version]"
            grep -qE "^  version: $version\$" resources/web/openapi.yaml || die "openapi.yaml has another version"
            ;;
        notes)
            notes_of "$version" || die "CHANGELOG.md has no section [$version]"
            ;;
        sums)
            folder="${2:?which folder?}"
            # CPack's own, one a file, are all in the one.
            rm -f -- "$folder"/*.sha256
            (cd -- "$folder" && rm -f SHA256SUMS && sums="$(sha256sum -- *)" && printf "%s\n" "$sums" | tee SHA256SUMS)
            ;;
        *) die "usage: ./dev release check TAG | notes | sums FOLDER" ;;
    esac
}
