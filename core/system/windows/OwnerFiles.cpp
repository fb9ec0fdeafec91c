// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "system/OwnerFiles.h"

#include "system/windows/Security.h"

#include <QFileInfo>

#include <aclapi.h>
#include <io.h>

namespace pinbridge::sys {

namespace {

Problem wordsOf(DWORD error) { return qt_error_string(static_cast<int>(error)); }

/// Who can reach any file anyway, or is the owner under another name.
bool isTrusted(PSID sid, PSID user)
{
    return ::EqualSid(sid, user) != FALSE || isAdministrators(sid)
           || ::IsWellKnownSid(sid, WinLocalSystemSid) != FALSE
           || ::IsWellKnownSid(sid, WinCreatorOwnerRightsSid) != FALSE;
}

/// Rights that come from entries which refuse are not subtracted: rather one warning too many.
bool givesOthers(ACL &list, PSID user, DWORD rights)
{
    for (DWORD index = 0; index < list.AceCount; ++index) {
        void *found = nullptr;
        if (::GetAce(&list, index, &found) == FALSE)
            return true;
        auto *const entry = static_cast<ACCESS_ALLOWED_ACE *>(found);
        const BYTE type = entry->Header.AceType;
        const bool allows =
            type == ACCESS_ALLOWED_ACE_TYPE || type == ACCESS_ALLOWED_CALLBACK_ACE_TYPE;
        if (!allows || (entry->Header.AceFlags & INHERIT_ONLY_ACE) != 0
            || (entry->Mask & rights) == 0)
            continue;
        if (!isTrusted(&entry->SidStart, user))
            return true;
    }
    return false;
}

} // namespace

Problem openNew(QFile &file)
{
    OwnerOnly access(OwnerOnly::Kind::File);
    if (!access.isValid())
        return lastErrorWords();
    // Qt would open it with a list that lets the folder's entries in.
    if (!owned(::CreateFileW(wide(nativePath(file.fileName())), GENERIC_WRITE, 0,
                             access.attributes(), CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr)))
        return lastErrorWords();
    const bool isOpen =
        file.open(QIODevice::WriteOnly | QIODevice::ExistingOnly | QIODevice::Unbuffered);
    return isOpen ? Problem() : file.errorString();
}

Problem makeFolder(const QString &path)
{
    OwnerOnly access(OwnerOnly::Kind::Folder);
    if (!access.isValid()
        || ::CreateDirectoryW(wide(nativePath(path)), access.attributes()) == FALSE)
        return lastErrorWords();
    return {};
}

Problem closeToOthers(const QString &path)
{
    const OwnerOnly access(QFileInfo(path).isDir() ? OwnerOnly::Kind::Folder
                                                   : OwnerOnly::Kind::File);
    if (!access.isValid())
        return lastErrorWords();
    QString name = nativePath(path);
    const DWORD error =
        ::SetNamedSecurityInfoW(reinterpret_cast<wchar_t *>(name.data()), SE_FILE_OBJECT,
                                DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION,
                                nullptr, nullptr, access.list(), nullptr);
    return error == ERROR_SUCCESS ? Problem() : wordsOf(error);
}

bool isOpenToOthers(const QString &path, Reach reach)
{
    constexpr DWORD writing = FILE_WRITE_DATA | FILE_APPEND_DATA | DELETE | WRITE_DAC | WRITE_OWNER
                              | GENERIC_WRITE | GENERIC_ALL;
    constexpr DWORD reading = FILE_READ_DATA | GENERIC_READ;
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    ACL *list = nullptr;
    const DWORD error =
        ::GetNamedSecurityInfoW(wide(nativePath(path)), SE_FILE_OBJECT, DACL_SECURITY_INFORMATION,
                                nullptr, nullptr, &list, nullptr, &descriptor);
    if (error != ERROR_SUCCESS)
        return error != ERROR_FILE_NOT_FOUND && error != ERROR_PATH_NOT_FOUND;
    const LocalMemory owner(descriptor);
    QByteArray user = currentUser();
    if (list == nullptr || user.isEmpty()) // no list: everybody
        return true;
    return givesOthers(*list, user.data(), reach == Reach::Write ? writing : writing | reading);
}

bool isAnothers(const QString &path)
{
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    PSID owner = nullptr;
    if (::GetNamedSecurityInfoW(wide(nativePath(path)), SE_FILE_OBJECT, OWNER_SECURITY_INFORMATION,
                                &owner, nullptr, nullptr, nullptr, &descriptor)
        != ERROR_SUCCESS)
        return false;
    const LocalMemory memory(descriptor);
    return isAnothersId(owner);
}

Problem flush(const QFile &file)
{
    const auto handle = reinterpret_cast<HANDLE>(::_get_osfhandle(file.handle()));
    return ::FlushFileBuffers(handle) != FALSE ? Problem() : lastErrorWords();
}

Problem flushFolderOf(const QString &path)
{
    const QString folder = nativePath(QFileInfo(path).absolutePath());
    const Handle handle = owned(::CreateFileW(
        wide(folder), GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
        nullptr, OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr));
    if (handle) // NTFS has written the name to its journal, and does more where it is asked
        ::FlushFileBuffers(handle.get());
    return {};
}

Problem moveOver(const QString &from, const QString &to)
{
    constexpr int tries = 10;
    constexpr DWORD pause = 20; // ms
    const QString source = nativePath(from);
    const QString target = nativePath(to);
    for (int left = tries; left > 0; --left) {
        if (::MoveFileExW(wide(source), wide(target),
                          MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH)
            != FALSE)
            return {};
        const DWORD error = ::GetLastError();
        const bool mayPass = error == ERROR_SHARING_VIOLATION || error == ERROR_ACCESS_DENIED;
        if (!mayPass || left == 1 || QFileInfo(to).isDir())
            return wordsOf(error);
        ::Sleep(pause);
    }
    Q_UNREACHABLE();
}

} // namespace pinbridge::sys
