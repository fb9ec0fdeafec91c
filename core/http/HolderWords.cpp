// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/HolderWords.h"

namespace pinbridge::http {

Phrase wordsOf(const std::optional<sys::PortHolder> &holder)
{
    if (!holder)
        return {};
    if (holder->process == 0) {
        return holder->user.isEmpty() ? Phrase()
                                      : Phrase::tr("a program of the user %1").arg(holder->user);
    }
    if (holder->program.isEmpty())
        return Phrase::tr("process %1").arg(holder->process);
    return Phrase::tr("%1 (process %2)").arg(holder->program, holder->process);
}

} // namespace pinbridge::http
