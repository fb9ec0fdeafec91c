// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <openssl/rand.h>

int slip() { return RAND_status(); }
