// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "system/ErrorOutput.h"

#include "system/windows/Security.h"

#include <QString>

namespace pinbridge::sys {

namespace {

bool writeConsole(HANDLE console, const QString &text)
{
    DWORD written = 0;
    return ::WriteConsoleW(console, wide(text), static_cast<DWORD>(text.size()), &written, nullptr)
           != FALSE;
}

} // namespace

bool isJournal() { return false; }

bool writeError(const QByteArray &bytes, std::chrono::milliseconds /*patience*/)
{
    const HANDLE output = ::GetStdHandle(STD_ERROR_HANDLE);
    if (output == nullptr || output == INVALID_HANDLE_VALUE) {
        ::OutputDebugStringW(wide(QString::fromUtf8(bytes)));
        return true;
    }
    if (DWORD mode = 0; ::GetConsoleMode(output, &mode) != FALSE)
        return writeConsole(output, QString::fromUtf8(bytes));
    qsizetype done = 0;
    while (done < bytes.size()) {
        DWORD written = 0;
        if (::WriteFile(output, bytes.constData() + done, static_cast<DWORD>(bytes.size() - done),
                        &written, nullptr)
            == FALSE)
            return false;
        done += written;
    }
    return true;
}

} // namespace pinbridge::sys
