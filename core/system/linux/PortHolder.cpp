// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "system/PortHolder.h"

#include <QDir>
#include <QFile>
#include <QList>
#include <QtEndian>

#include <algorithm>
#include <array>

#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <linux/sock_diag.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <pwd.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::sys {

namespace {

/// A socket that listens, of /proc/net/tcp (proc(5)).
struct ListeningSocket
{
    QHostAddress address;
    uint user = 0;
    QByteArray inode;
};

/// The address as the kernel prints it: each 32 bits in the machine's own order.
QHostAddress addressOf(const QByteArray &hex)
{
    constexpr qsizetype wordDigits = 8;
    Q_IPV6ADDR bytes{};
    for (qsizetype word = 0; word * wordDigits < hex.size(); ++word) {
        const quint32 value = hex.mid(word * wordDigits, wordDigits).toUInt(nullptr, 16);
        if (hex.size() == wordDigits)
            return QHostAddress(qFromBigEndian(value));
        qToUnaligned(value, &bytes[int(word) * 4]);
    }
    return QHostAddress(bytes);
}

QList<ListeningSocket> socketsAt(quint16 port)
{
    constexpr auto listens = "0A";
    QList<ListeningSocket> sockets;
    for (const QString &path : {u"/proc/net/tcp"_s, u"/proc/net/tcp6"_s}) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (const QByteArray &line : lines) {
            const QList<QByteArray> fields = line.simplified().split(' ');
            if (fields.size() < 10 || fields.at(3) != listens)
                continue;
            const QList<QByteArray> local = fields.at(1).split(':');
            if (local.size() != 2 || local.at(1).toUShort(nullptr, 16) != port)
                continue;
            sockets.append({addressOf(local.at(0)), fields.at(7).toUInt(), fields.at(9)});
        }
    }
    return sockets;
}

bool isEvery(const QHostAddress &address)
{
    return address == QHostAddress(QHostAddress::Any) || address == QHostAddress::AnyIPv4
           || address == QHostAddress::AnyIPv6;
}

bool isIpv4(const QHostAddress &address)
{
    return address.protocol() == QAbstractSocket::IPv4Protocol;
}

/// Of one socket in an answer of sock_diag(7): its INET_DIAG_SKV6ONLY.
bool saysIpv6Only(const nlmsghdr &message, const inet_diag_msg &socket)
{
    auto left = message.nlmsg_len - NLMSG_LENGTH(sizeof(socket));
    const auto *attribute = reinterpret_cast<const rtattr *>(&socket + 1);
    for (; RTA_OK(attribute, left); attribute = RTA_NEXT(attribute, left)) {
        if (attribute->rta_type == INET_DIAG_SKV6ONLY)
            return *static_cast<const quint8 *>(RTA_DATA(attribute)) != 0;
    }
    return false;
}

/// Inodes of the sockets that listen for IPv6 and leave IPv4 to others, which /proc does not tell.
/// Empty where the kernel does not tell it either.
QList<QByteArray> ipv6OnlySockets()
{
    QList<QByteArray> inodes;
    const int link = ::socket(AF_NETLINK, SOCK_DGRAM | SOCK_CLOEXEC, NETLINK_SOCK_DIAG);
    if (link < 0)
        return inodes;
    struct
    {
        nlmsghdr head{};
        inet_diag_req_v2 body{};
    } question;
    question.head.nlmsg_len = sizeof(question);
    question.head.nlmsg_type = SOCK_DIAG_BY_FAMILY;
    question.head.nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
    question.body.sdiag_family = AF_INET6;
    question.body.sdiag_protocol = IPPROTO_TCP;
    question.body.idiag_states = 1U << TCP_LISTEN;
    bool hasMore = ::send(link, &question, sizeof(question), 0) == ssize_t(sizeof(question));
    alignas(nlmsghdr) std::array<char, 16384> buffer{};
    while (hasMore) {
        auto size = ::recv(link, buffer.data(), buffer.size(), 0);
        hasMore = size > 0;
        const auto *message = reinterpret_cast<const nlmsghdr *>(buffer.data());
        for (; NLMSG_OK(message, size); message = NLMSG_NEXT(message, size)) {
            hasMore = message->nlmsg_type == SOCK_DIAG_BY_FAMILY;
            if (!hasMore)
                break;
            const auto *socket = reinterpret_cast<const inet_diag_msg *>(
                reinterpret_cast<const char *>(message) + NLMSG_HDRLEN);
            if (saysIpv6Only(*message, *socket))
                inodes << QByteArray::number(socket->idiag_inode);
        }
    }
    ::close(link);
    return inodes;
}

/// Whether nobody else can listen on the address of the same port.
bool isInTheWay(const ListeningSocket &socket, const QHostAddress &address)
{
    if (isIpv4(address) && socket.address == QHostAddress::AnyIPv6)
        return !ipv6OnlySockets().contains(socket.inode);
    if (isEvery(address) && !isIpv4(address))
        return true;
    if (isEvery(address) || isEvery(socket.address))
        return isIpv4(address) == isIpv4(socket.address);
    return socket.address.isEqual(address, QHostAddress::ConvertV4MappedToIPv4);
}

bool holds(const QString &process, const QByteArray &inode)
{
    const QByteArray wanted = "socket:[" + inode + ']';
    const QString folder = u"/proc/%1/fd/"_s.arg(process);
    // Another user's cannot be listed.
    const QStringList files =
        QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    return std::ranges::any_of(files, [&](const QString &file) {
        QByteArray target(64, '\0');
        const QByteArray link = QFile::encodeName(folder + file);
        const auto length = ::readlink(link.constData(), target.data(), size_t(target.size()));
        return length > 0 && target.left(length) == wanted;
    });
}

/// A process calls itself what it likes.
QString readable(const QByteArray &name)
{
    QString text = QString::fromUtf8(name.trimmed());
    text.removeIf([](QChar letter) { return !letter.isPrint(); });
    return text;
}

QString userNamed(uint id)
{
    QByteArray buffer(qsizetype{16} * 1024, '\0');
    passwd entry{};
    passwd *found = nullptr;
    if (::getpwuid_r(id, &entry, buffer.data(), size_t(buffer.size()), &found) != 0 || !found)
        return {};
    return QString::fromLocal8Bit(found->pw_name);
}

PortHolder holderOf(const ListeningSocket &socket)
{
    PortHolder holder{.user = userNamed(socket.user)};
    const QStringList entries = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &entry : entries) {
        bool isProcess = false;
        const qint64 process = entry.toLongLong(&isProcess);
        if (!isProcess || !holds(entry, socket.inode))
            continue;
        QFile name(u"/proc/%1/comm"_s.arg(entry));
        holder.process = process;
        if (name.open(QIODevice::ReadOnly))
            holder.program = readable(name.readAll());
        break;
    }
    return holder;
}

} // namespace

std::optional<PortHolder> holderOf(const QHostAddress &address, quint16 port)
{
    const QList<ListeningSocket> sockets = socketsAt(port);
    const auto inTheWay = std::ranges::find_if(
        sockets, [&](const ListeningSocket &socket) { return isInTheWay(socket, address); });
    if (inTheWay != sockets.end())
        return holderOf(*inTheWay);
    return std::nullopt;
}

} // namespace pinbridge::sys
