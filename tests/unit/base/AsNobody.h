// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <unistd.h>

namespace pinbridge::test {

/// Root reads everything: what may not be read is tested as nobody, for the life of this object.
/// Does nothing for other users. POSIX only.
class AsNobody
{
public:
    AsNobody() { m_changed = ::geteuid() == 0 && ::seteuid(nobody) == 0; }
    AsNobody(const AsNobody &) = delete;
    AsNobody &operator=(const AsNobody &) = delete;
    ~AsNobody()
    {
        if (m_changed && ::seteuid(0) != 0)
            qFatal("cannot be root again");
    }

private:
    static constexpr uid_t nobody = 65534;
    bool m_changed = false;
};

} // namespace pinbridge::test
