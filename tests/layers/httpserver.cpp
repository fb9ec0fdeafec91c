// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtHttpServer/QHttpServer>

void slip() { QHttpServer server; }
