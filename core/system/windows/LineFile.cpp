// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "system/LineFile.h"

#include "system/windows/Security.h"

#include <cstring>

#include <aclapi.h>

namespace pinbridge::sys {

namespace {

using Kind = LineFile::Problem::Kind;
constexpr DWORD shareAll = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;

tl::unexpected<LineFile::Problem> problem(Kind kind)
{
    return tl::unexpected(LineFile::Problem{.kind = kind, .words = lastErrorWords()});
}

HANDLE handleOf(qintptr number) { return reinterpret_cast<HANDLE>(number); }

bool isAnothers(HANDLE handle)
{
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    PSID owner = nullptr;
    if (::GetSecurityInfo(handle, SE_FILE_OBJECT, OWNER_SECURITY_INFORMATION, &owner, nullptr,
                          nullptr, nullptr, &descriptor)
        != ERROR_SUCCESS)
        return false; // a file system without owners
    const LocalMemory memory(descriptor);
    return isAnothersId(owner);
}

/// Far behind what a file holds: a lock on what is read would keep readers out.
bool lock(HANDLE handle)
{
    OVERLAPPED place{};
    place.OffsetHigh = MAXLONG;
    return ::LockFileEx(handle, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0,
                        &place)
               != FALSE
           || ::GetLastError() != ERROR_LOCK_VIOLATION;
}

} // namespace

tl::expected<LineFile, LineFile::Problem> LineFile::open(const QString &path)
{
    OwnerOnly access(OwnerOnly::Kind::File);
    if (!access.isValid())
        return problem(Kind::System);
    const HANDLE handle =
        ::CreateFileW(wide(nativePath(path)),
                      FILE_APPEND_DATA | FILE_WRITE_DATA | FILE_READ_ATTRIBUTES | READ_CONTROL
                          | WRITE_DAC | SYNCHRONIZE,
                      shareAll, access.attributes(), OPEN_ALWAYS,
                      FILE_ATTRIBUTE_NORMAL | FILE_FLAG_OPEN_REPARSE_POINT, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return problem(Kind::System);
    LineFile file(reinterpret_cast<qintptr>(handle));
    if (const auto claimed = file.claim(); !claimed)
        return tl::unexpected(claimed.error());
    return file;
}

tl::expected<void, LineFile::Problem> LineFile::claim() const
{
    const HANDLE handle = handleOf(m_handle);
    BY_HANDLE_FILE_INFORMATION facts{};
    if (::GetFileType(handle) != FILE_TYPE_DISK)
        return problem(Kind::NoRegularFile);
    if (::GetFileInformationByHandle(handle, &facts) == FALSE)
        return problem(Kind::System);
    if ((facts.dwFileAttributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0)
        return problem(Kind::SymbolicLink);
    if (isAnothers(handle))
        return problem(Kind::AnotherUsers);
    const OwnerOnly access(OwnerOnly::Kind::File);
    if (!access.isValid())
        return problem(Kind::System);
    // One that was there may be open to others; a file system without lists (FAT) refuses.
    ::SetSecurityInfo(handle, SE_FILE_OBJECT,
                      DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION, nullptr,
                      nullptr, access.list(), nullptr);
    if (!lock(handle))
        return problem(Kind::InUse);
    return {};
}

LineFile::~LineFile()
{
    if (m_handle != -1)
        ::CloseHandle(handleOf(m_handle));
}

QString LineFile::append(const QByteArray &lines)
{
    OVERLAPPED end{}; // WriteFile: all bits set are the end of the file
    end.Offset = MAXDWORD;
    end.OffsetHigh = MAXDWORD;
    DWORD written = 0;
    const bool isDone = ::WriteFile(handleOf(m_handle), lines.constData(),
                                    static_cast<DWORD>(lines.size()), &written, &end)
                        != FALSE;
    if (isDone && written == static_cast<DWORD>(lines.size()))
        return {};
    if (!isDone && written == 0)
        return lastErrorWords();
    // The disk is full: half a line would spoil the next one.
    LARGE_INTEGER whole{};
    whole.QuadPart = size() - written;
    if (::SetFilePointerEx(handleOf(m_handle), whole, nullptr, FILE_BEGIN) != FALSE)
        ::SetEndOfFile(handleOf(m_handle));
    return qt_error_string(ERROR_DISK_FULL);
}

qint64 LineFile::size() const
{
    LARGE_INTEGER size{};
    return ::GetFileSizeEx(handleOf(m_handle), &size) != FALSE ? qint64{size.QuadPart} : 0;
}

bool LineFile::isAt(const QString &path) const
{
    const Handle named =
        owned(::CreateFileW(wide(nativePath(path)), FILE_READ_ATTRIBUTES, shareAll, nullptr,
                            OPEN_EXISTING, FILE_FLAG_OPEN_REPARSE_POINT, nullptr));
    FILE_ID_INFO ours{};
    FILE_ID_INFO theirs{};
    const auto read = [](HANDLE handle, FILE_ID_INFO &facts) {
        return ::GetFileInformationByHandleEx(handle, FileIdInfo, &facts, sizeof facts) != FALSE;
    };
    return named && read(handleOf(m_handle), ours) && read(named.get(), theirs)
           && ours.VolumeSerialNumber == theirs.VolumeSerialNumber
           && std::memcmp(&ours.FileId, &theirs.FileId, sizeof ours.FileId) == 0;
}

} // namespace pinbridge::sys
