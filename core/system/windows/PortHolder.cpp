// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "system/PortHolder.h"

#include "system/windows/Security.h"

#include <QByteArray>
#include <QFileInfo>
#include <QtEndian>

// clang-format off: the second needs what the first declare
#include <winsock2.h>
#include <ws2tcpip.h>
#include <iphlpapi.h>
// clang-format on

namespace pinbridge::sys {

namespace {

/// All that listens, of one family; empty where it is not told.
QByteArray listeningTable(ULONG family)
{
    QByteArray table;
    DWORD size = 0;
    DWORD error = ERROR_INSUFFICIENT_BUFFER;
    // It may grow between two calls.
    for (int tries = 0; tries < 5 && error == ERROR_INSUFFICIENT_BUFFER; ++tries) {
        table.resize(static_cast<qsizetype>(size));
        error = ::GetExtendedTcpTable(size > 0 ? table.data() : nullptr, &size, FALSE, family,
                                      TCP_TABLE_OWNER_PID_LISTENER, 0);
    }
    return error == NO_ERROR ? table : QByteArray();
}

quint16 portOf(DWORD port) { return qFromBigEndian(static_cast<quint16>(port)); }

QHostAddress addressOf(const MIB_TCPROW_OWNER_PID &row)
{
    return QHostAddress(qFromBigEndian(quint32{row.dwLocalAddr}));
}

QHostAddress addressOf(const MIB_TCP6ROW_OWNER_PID &row)
{
    return QHostAddress(static_cast<const quint8 *>(row.ucLocalAddr));
}

bool isEvery(const QHostAddress &address)
{
    return address == QHostAddress(QHostAddress::Any) || address == QHostAddress::AnyIPv4
           || address == QHostAddress::AnyIPv6;
}

/// The process that listens where it is in the way, the exact address before every address; 0:
/// none. A socket for both families stands in both tables, so that each has its own.
template<typename Table>
DWORD processIn(const QByteArray &bytes, const QHostAddress &address, quint16 port)
{
    DWORD found = 0;
    if (bytes.isEmpty())
        return found;
    const auto *const table = reinterpret_cast<const Table *>(bytes.constData());
    for (DWORD index = 0; index < table->dwNumEntries; ++index) {
        const auto &row = table->table[index];
        if (portOf(row.dwLocalPort) != port)
            continue;
        const QHostAddress held = addressOf(row);
        if (held.isEqual(address, QHostAddress::ConvertV4MappedToIPv4))
            return row.dwOwningPid;
        if (isEvery(held) || isEvery(address))
            found = row.dwOwningPid;
    }
    return found;
}

QString programOf(DWORD process)
{
    const Handle handle = owned(::OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, process));
    QString path(qsizetype{32} * 1024, Qt::Uninitialized);
    auto size = static_cast<DWORD>(path.size());
    if (!handle
        || ::QueryFullProcessImageNameW(handle.get(), 0, reinterpret_cast<wchar_t *>(path.data()),
                                        &size)
               == FALSE)
        return {};
    path.truncate(static_cast<qsizetype>(size));
    return QFileInfo(path).fileName();
}

} // namespace

std::optional<PortHolder> holderOf(const QHostAddress &address, quint16 port)
{
    DWORD process = 0;
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        process = processIn<MIB_TCPTABLE_OWNER_PID>(listeningTable(AF_INET), address, port);
    if (process == 0 && address.protocol() != QAbstractSocket::IPv4Protocol)
        process = processIn<MIB_TCP6TABLE_OWNER_PID>(listeningTable(AF_INET6), address, port);
    if (process == 0)
        return std::nullopt;
    return PortHolder{.process = process, .program = programOf(process)};
}

} // namespace pinbridge::sys
