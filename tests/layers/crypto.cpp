// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

namespace pinbridge::openssl {
int givePassphrase(char *buffer, int size, int forWriting, void *passphrase); // crypto/OpenSsl.h
}

int slip() { return pinbridge::openssl::givePassphrase(nullptr, 0, 0, nullptr); }
