# SPDX-FileCopyrightText: 2026 Pinbridge contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Makes a shell's completion of the tables of help.awk, of which each line has the command before
# it ("" for the program's own).  shell=bash|zsh|fish, program=NAME

BEGIN { FS = "\t"; function_name = "_" program; gsub(/-/, "_", function_name) }

function short(text) {
    sub(/[.;:,] .*/, "", text)
    sub(/[.;:]$/, "", text)
    gsub(/['"`$\\\[\]:]/, "", text)
    return text
}

$2 == "command" { commands[++command_count] = $3; told[$3] = short($5) }
$2 == "verb" { verbs[$1] = verbs[$1] " " $3 }
$2 == "option" {
    n = ++option_count[$1]
    option[$1, n] = $3
    value[$1, n] = $4
    about[$1, n] = short($5)
    repeats[$1, n] = $5 ~ /[Mm]ay be (repeated|given)/
}

# What an option's value may be: words to choose from, "file", "folder", "" for anything.
function kind(text) {
    if (text ~ /^[a-zA-Z_]+(\|[a-zA-Z_]+)+$/) { gsub(/\|/, " ", text); return text }
    if (text == "D") return "folder"
    if (text == "F" || text == "FILE") return "file"
    return ""
}

function bash_values(command, indent,    i, answer) {
    for (i = 1; i <= option_count[command]; i++) {
        if (value[command, i] == "") continue
        answer = kind(value[command, i])
        printf "%s%s) ", indent, option[command, i]
        if (answer == "file") printf "mapfile -t COMPREPLY < <(compgen -f -- \"$word\")"
        else if (answer == "folder") printf "mapfile -t COMPREPLY < <(compgen -d -- \"$word\")"
        else if (answer != "") printf "mapfile -t COMPREPLY < <(compgen -W '%s' -- \"$word\")", answer
        print (answer == "" ? "" : "; ") "return ;;"
    }
}

function bash_words(command,    i, words) {
    words = verbs[command]
    for (i = 1; i <= option_count[command]; i++) words = words " " option[command, i]
    return words
}

function bash(    i, names) {
    for (i = 1; i <= command_count; i++) names = names " " commands[i]
    print "# bash completion for " program
    print function_name "()"
    print "{"
    print "    local word=\"${COMP_WORDS[COMP_CWORD]}\" before=\"${COMP_WORDS[COMP_CWORD - 1]}\""
    print "    COMPREPLY=()"
    if (command_count == 0) {
        print "    case \"$before\" in"
        bash_values("", "        ")
        print "    esac"
        print "    mapfile -t COMPREPLY < <(compgen -W '" bash_words("") "' -- \"$word\")"
    } else {
        print "    if ((COMP_CWORD == 1)); then"
        print "        mapfile -t COMPREPLY < <(compgen -W '" names " --help --version' -- \"$word\")"
        print "        return"
        print "    fi"
        print "    case \"${COMP_WORDS[1]}\" in"
        for (i = 1; i <= command_count; i++) {
            if (commands[i] == "help") {
                print "        help) mapfile -t COMPREPLY < <(compgen -W '" names "' -- \"$word\") ;;"
                continue
            }
            print "        " commands[i] ")"
            print "            case \"$before\" in"
            bash_values(commands[i], "                ")
            print "            esac"
            print "            mapfile -t COMPREPLY < <(compgen -W '" bash_words(commands[i]) "' -- \"$word\")"
            print "            ;;"
        }
        print "    esac"
    }
    print "}"
    print "complete -o filenames -F " function_name " " program
}

function zsh_options(command, indent,    i, answer) {
    for (i = 1; i <= option_count[command]; i++) {
        printf " \\\n%s'%s%s[%s]", indent, repeats[command, i] ? "*" : "", option[command, i], about[command, i]
        if (value[command, i] != "") {
            answer = kind(value[command, i])
            printf ":value:%s", answer == "file" ? "_files" : answer == "folder" ? "_files -/" : answer == "" ? "" : "(" answer ")"
        }
        printf "'"
    }
    if (verbs[command] != "") printf " \\\n%s'1:what:(%s)' \\\n%s'*:argument:_files'", indent, substr(verbs[command], 2), indent
    print ""
}

function zsh(    i) {
    print "#compdef " program
    print function_name "() {"
    if (command_count == 0) {
        printf "    _arguments"
        zsh_options("", "        ")
    } else {
        print "    local curcontext=\"$curcontext\" state line"
        print "    local -a commands=("
        for (i = 1; i <= command_count; i++) print "        '" commands[i] ":" told[commands[i]] "'"
        print "    )"
        print "    _arguments -C '1:command:->command' '*::argument:->argument'"
        print "    if [[ $state == command ]]; then"
        print "        _describe command commands"
        print "        return"
        print "    fi"
        print "    case $words[1] in"
        for (i = 1; i <= command_count; i++) {
            if (commands[i] == "help") continue
            printf "        %s) _arguments", commands[i]
            zsh_options(commands[i], "            ")
            print "            ;;"
        }
        print "    esac"
    }
    print "}"
    print function_name " \"$@\""
}

function fish_options(command, condition,    i, answer) {
    for (i = 1; i <= option_count[command]; i++) {
        printf "complete -c %s%s -l %s", program, condition, substr(option[command, i], 3)
        if (value[command, i] != "") {
            answer = kind(value[command, i])
            if (answer == "file") printf " -r -F"
            else if (answer == "folder") printf " -x -a '(__fish_complete_directories)'"
            else if (answer == "") printf " -x"
            else printf " -x -a '%s'", answer
        }
        printf " -d '%s'\n", about[command, i]
    }
}

function fish(    i, condition) {
    print "complete -c " program " -f"
    if (command_count == 0) fish_options("", "")
    for (i = 1; i <= command_count; i++) {
        printf "complete -c %s -n __fish_use_subcommand -a %s -d '%s'\n", program, commands[i], told[commands[i]]
    }
    for (i = 1; i <= command_count; i++) {
        condition = " -n '__fish_seen_subcommand_from " commands[i] "'"
        if (verbs[commands[i]] != "") {
            printf "complete -c %s%s -a '%s'\n", program, condition, substr(verbs[commands[i]], 2)
        }
        fish_options(commands[i], condition)
    }
}

END {
    print (shell == "zsh" ? "" : "# Made from what " program " --help says.")
    if (shell == "bash") bash()
    else if (shell == "zsh") zsh()
    else fish()
}
