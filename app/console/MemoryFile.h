// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/WindowMemory.h"

#include <QString>
#include <QThreadPool>

namespace pinbridge {

/// Keeps what the console remembers in a file, `console.ini` of the data folder, its owner's alone.
/// It is written beside the window's thread, which waits for no disk.
class MemoryFile
{
public:
    explicit MemoryFile(QString path);
    /// Waits until all is written.
    ~MemoryFile();
    MemoryFile(const MemoryFile &) = delete;
    MemoryFile &operator=(const MemoryFile &) = delete;

    /// Before there is a window. Nothing where there is no file; nothing either, and a line in the
    /// log, where it is not one of ours.
    [[nodiscard]] ui::WindowMemory load() const;
    /// Replaces the file, whatever it was. A failure is a line in the log.
    void save(const ui::WindowMemory &memory);

private:
    QString m_path;
    QThreadPool m_writer; ///< one thread: the last one that is saved stays
};

} // namespace pinbridge
