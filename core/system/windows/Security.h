// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

#include <windows.h>

/// What several files of this folder need of Windows' names, errors and access lists.
namespace pinbridge::sys {

/// As the W functions take it; valid as long as `text` is, and unchanged.
[[nodiscard]] const wchar_t *wide(const QString &text);
/// A path as they take it: absolute, with backslashes, and in the form without a limit of 260
/// letters where it needs it (Naming Files, Paths, and Namespaces: Maximum Path Length Limitation).
[[nodiscard]] QString nativePath(const QString &path);
/// Of the last call of this thread, in the system's words.
[[nodiscard]] QString lastErrorWords();

struct HandleCloser
{
    using pointer = HANDLE;
    void operator()(HANDLE handle) const { ::CloseHandle(handle); }
};
/// Null where there is none; INVALID_HANDLE_VALUE becomes null in `owned`.
using Handle = std::unique_ptr<HANDLE, HandleCloser>;
[[nodiscard]] Handle owned(HANDLE handle);

struct LocalFreer
{
    void operator()(void *memory) const { ::LocalFree(memory); }
};
/// What the functions of access control return.
using LocalMemory = std::unique_ptr<void, LocalFreer>;

/// Who this process runs as: a SID, or empty.
[[nodiscard]] QByteArray currentUser();
[[nodiscard]] bool isAdministrators(PSID sid);
/// Neither this process's user nor the administrators; false of null, and where that user is not
/// told.
[[nodiscard]] bool isAnothersId(PSID sid);

/// A security descriptor for new files or folders: the user is the owner, and nobody but the user,
/// the system and the administrators gets in, whatever the folder above says.
class OwnerOnly
{
public:
    enum class Kind { File, Folder };
    explicit OwnerOnly(Kind kind);

    /// Where it is not, GetLastError says why.
    [[nodiscard]] bool isValid() const { return m_descriptor != nullptr; }
    [[nodiscard]] SECURITY_ATTRIBUTES *attributes() { return &m_attributes; }
    [[nodiscard]] ACL *list() const;

private:
    LocalMemory m_descriptor;
    SECURITY_ATTRIBUTES m_attributes{};
};

} // namespace pinbridge::sys
