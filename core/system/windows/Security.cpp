// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "system/windows/Security.h"

#include <QDir>
#include <QFileInfo>

#include <cstring>

#include <sddl.h>

namespace pinbridge::sys {

namespace {

QString textOf(PSID sid)
{
    wchar_t *text = nullptr;
    if (::ConvertSidToStringSidW(sid, &text) == FALSE)
        return {};
    const LocalMemory owner(text);
    return QString::fromWCharArray(text);
}

} // namespace

const wchar_t *wide(const QString &text) { return reinterpret_cast<const wchar_t *>(text.utf16()); }

QString nativePath(const QString &path)
{
    // A folder's limit leaves room for a file of 8.3 letters in it.
    constexpr qsizetype longest = MAX_PATH - 12;
    const QString native = QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath());
    if (native.size() < longest || native.startsWith(QLatin1String(R"(\\?\)")))
        return native;
    if (native.startsWith(QLatin1String(R"(\\)")))
        return QLatin1String(R"(\\?\UNC)") + native.mid(1);
    return QLatin1String(R"(\\?\)") + native;
}

QString lastErrorWords() { return qt_error_string(static_cast<int>(::GetLastError())); }

Handle owned(HANDLE handle) { return Handle(handle == INVALID_HANDLE_VALUE ? nullptr : handle); }

QByteArray currentUser()
{
    HANDLE token = nullptr;
    if (::OpenProcessToken(::GetCurrentProcess(), TOKEN_QUERY, &token) == FALSE)
        return {};
    const Handle closer(token);
    DWORD size = 0;
    ::GetTokenInformation(token, TokenUser, nullptr, 0, &size);
    QByteArray buffer(static_cast<qsizetype>(size), '\0');
    if (size == 0 || ::GetTokenInformation(token, TokenUser, buffer.data(), size, &size) == FALSE)
        return {};
    TOKEN_USER user{};
    std::memcpy(&user, buffer.constData(), sizeof user);
    return {static_cast<const char *>(user.User.Sid),
            static_cast<qsizetype>(::GetLengthSid(user.User.Sid))};
}

bool isAdministrators(PSID sid)
{
    return ::IsWellKnownSid(sid, WinBuiltinAdministratorsSid) != FALSE;
}

bool isAnothersId(PSID sid)
{
    QByteArray user = currentUser();
    return !user.isEmpty() && sid != nullptr && ::EqualSid(sid, user.data()) == FALSE
           && !isAdministrators(sid);
}

OwnerOnly::OwnerOnly(Kind kind)
{
    QByteArray sid = currentUser();
    const QString user = sid.isEmpty() ? QString() : textOf(sid.data());
    if (user.isEmpty())
        return;
    // Security Descriptor String Format: owner; a list that is protected from the folder's, with
    // all rights for three, which a folder hands on to what is made in it.
    const QString handOn = kind == Kind::Folder ? QStringLiteral("OICI") : QString();
    const QString text =
        QStringLiteral("O:%1D:P(A;%2;FA;;;%1)(A;%2;FA;;;SY)(A;%2;FA;;;BA)").arg(user, handOn);
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (::ConvertStringSecurityDescriptorToSecurityDescriptorW(wide(text), SDDL_REVISION_1,
                                                               &descriptor, nullptr)
        == FALSE)
        return;
    m_descriptor.reset(descriptor);
    m_attributes = {sizeof m_attributes, descriptor, FALSE};
}

ACL *OwnerOnly::list() const
{
    BOOL isThere = FALSE;
    BOOL isDefault = FALSE;
    ACL *list = nullptr;
    const bool isRead =
        ::GetSecurityDescriptorDacl(m_descriptor.get(), &isThere, &list, &isDefault) != FALSE;
    return isRead && isThere != FALSE ? list : nullptr;
}

} // namespace pinbridge::sys
