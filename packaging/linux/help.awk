# SPDX-FileCopyrightText: 2026 Pinbridge contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Reads what a program prints for --help, so that manual and completion say what the program does.
#
#   form=man    the text of a manual page's sections; heading is SH or SS, for what has a heading
#   form=table  "option <tab> value <tab> description" for each option, and for each verb of the
#               usage lines and each command of the overview "verb" or "command" with its name

function escaped(text) {
    gsub(/\\/, "\\e", text)
    gsub(/-/, "\\-", text)
    if (text ~ /^[.']/) text = "\\&" text
    return text
}

function say(text) {
    if (form == "man") print text
}

function end_entry() {
    if (term == "") return
    if (form == "man") {
        print ".TP"
        print "\\fB" escaped(term) "\\fR"
        print escaped(description)
    } else if (term ~ /^--/) {
        value = term
        sub(/^--[a-z-]+ ?/, "", value)
        sub(/ .*/, "", term)
        printf "option\t%s\t%s\t%s\n", term, value, description
    } else if (section == "Commands") {
        printf "command\t%s\t\t%s\n", term, description
    }
    term = description = ""
}

function end_paragraph(    i) {
    if (lines == 0) return
    if (form == "man") {
        print ".PP"
        for (i = 1; i <= lines; i++) print escaped(paragraph[i])
    }
    lines = 0
}

# "usage: PROGRAM COMMAND [VERB] …": the verbs of a command.
function usage_line(text,    words, verb) {
    if (usage_count++) say(".br")
    say("\\fB" escaped(text) "\\fR")
    split(text, words, " ")
    verb = words[3]
    gsub(/[][]/, "", verb)
    if (form == "table" && verb ~ /^[a-z]+$/ && verb != "options" && !(verb in verbs)) {
        verbs[verb] = 1
        printf "verb\t%s\t\t\n", verb
    }
}

/^usage: / {
    in_usage = 1
    usage_line(substr($0, 8))
    next
}

in_usage && /^       [^ ]/ { usage_line(substr($0, 8)); next }

/^$/ { in_usage = 0; end_entry(); end_paragraph(); next }

# The line before the first of a list is its heading.
/^  [^ ]/ {
    end_entry()
    if (lines > 0) {
        section = paragraph[lines--]
        end_paragraph()
        sub(/, with their defaults in brackets/, "", section)
        say("." heading " " (heading == "SH" ? toupper(section) : section))
    }
    text = substr($0, 3)
    gap = match(text, /   */)
    term = gap ? substr(text, 1, RSTART - 1) : text
    description = gap ? substr(text, RSTART + RLENGTH) : ""
    next
}

/^   / && term != "" {
    text = $0
    sub(/^ +/, "", text)
    description = description (description == "" ? "" : " ") text
    next
}

{ end_entry(); paragraph[++lines] = $0 }

END { end_entry(); end_paragraph() }
