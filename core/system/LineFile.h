// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QtGlobal>

#include <utility>

#include <tl/expected.hpp>

namespace pinbridge::sys {

/// A file, its owner's alone (OwnerFiles.h), that one program at a time puts lines at the end of.
/// It may be renamed, read and removed by others meanwhile. Move-only; for one thread.
class LineFile
{
public:
    struct Problem
    {
        enum class Kind {
            SymbolicLink, ///< who can write to the folder must not lead the lines elsewhere
            NoRegularFile,
            AnotherUsers,
            InUse, ///< another program writes to it
            System, ///< `words` says what
        };
        Kind kind = Kind::System;
        QString words = {};
    };

    /// Makes it where it is absent. A pipe does not hold it up. Two LineFiles on one file exclude
    /// each other until the first is gone; not on file systems that cannot lock.
    [[nodiscard]] static tl::expected<LineFile, Problem> open(const QString &path);
    LineFile(LineFile &&other) noexcept
        : m_handle(std::exchange(other.m_handle, -1))
    {
    }
    LineFile &operator=(LineFile &&other) noexcept
    {
        std::swap(m_handle, other.m_handle);
        return *this;
    }
    LineFile(const LineFile &) = delete;
    LineFile &operator=(const LineFile &) = delete;
    ~LineFile();

    /// In one call of the system, so what was written outlives this process, however that ends.
    /// Empty: the lines are at the end of the file. Else nothing of them is, and why.
    [[nodiscard]] QString append(const QByteArray &lines);
    /// In bytes; 0 also when the system does not tell.
    [[nodiscard]] qint64 size() const;
    /// Whether the path, its last part not followed, still leads to this file.
    [[nodiscard]] bool isAt(const QString &path) const;

private:
    explicit LineFile(qintptr handle)
        : m_handle(handle)
    {
    }
    [[nodiscard]] tl::expected<void, Problem> claim() const;

    qintptr m_handle = -1; ///< POSIX: a descriptor; Windows: a HANDLE
};

} // namespace pinbridge::sys
