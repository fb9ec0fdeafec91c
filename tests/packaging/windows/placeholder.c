// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stands for a program that only Windows' own tools can build: it leaves a file to tell that it ran,
// or stays for some seconds, as one that is in use.
#include <windows.h>

#include <stdio.h>
#include <string.h>

int main(int argc, char **argv)
{
    if (argc == 3 && strcmp(argv[1], "--leave") == 0) {
        FILE *file = fopen(argv[2], "w");
        if (!file)
            return 1;
        fputs(GetACP() == CP_UTF8 ? "UTF-8\n" : "another code page\n", file);
        return fclose(file);
    }
    if (argc == 2 && strcmp(argv[1], "--stay") == 0)
        Sleep(60000);
    return 0;
}
