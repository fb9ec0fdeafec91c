// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TwoMachines.h"

#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::test {

namespace {

constexpr int patience = 60'000; // ms

/// On a user's PATH the folders of the administrator are often missing.
QString findProgram(const QString &name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(name, {u"/usr/sbin"_s, u"/sbin"_s})
                           : found;
}

} // namespace

TwoMachines::~TwoMachines()
{
    for (QProcess *holder : {&m_phone, &m_desk}) {
        holder->closeWriteChannel();
        if (holder->state() != QProcess::NotRunning && !holder->waitForFinished(patience)) {
            holder->kill();
            holder->waitForFinished();
        }
    }
}

TwoMachines::Ran TwoMachines::run(const QStringList &words)
{
    QProcess process;
    process.start(words.first(), words.mid(1), QProcess::ReadOnly);
    Ran ran;
    if (!process.waitForFinished(patience)) {
        ran.errors = process.errorString().toUtf8();
        return ran;
    }
    ran.output = process.readAllStandardOutput();
    ran.errors = process.readAllStandardError();
    ran.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return ran;
}

QStringList TwoMachines::into(const QProcess &holder) const
{
    QStringList words{findProgram(u"nsenter"_s), u"--target"_s, QString::number(holder.processId()),
                      u"--net"_s};
    if (m_asUser)
        words << u"--user"_s << u"--preserve-credentials"_s;
    return words << u"--"_s;
}

std::optional<QString> TwoMachines::hold(QProcess &holder, const QStringList &words)
{
    // Speaks once it is inside: by then the namespace is there.
    holder.start(words.first(),
                 words.mid(1) + QStringList{u"sh"_s, u"-c"_s, u"echo in; exec cat"_s});
    if (holder.waitForReadyRead(patience) && holder.readLine().startsWith("in"))
        return std::nullopt;
    holder.waitForFinished(patience);
    return QString::fromUtf8(holder.readAllStandardError()).trimmed();
}

std::optional<QString> TwoMachines::start()
{
    for (const QString &program : {u"unshare"_s, u"nsenter"_s, u"ip"_s}) {
        if (findProgram(program).isEmpty())
            return u"there is no program \"%1\""_s.arg(program);
    }
    const QString unshare = findProgram(u"unshare"_s);
    m_asUser =
        run({unshare, u"--user"_s, u"--map-root-user"_s, u"--net"_s, u"true"_s}).exitCode == 0;
    QStringList first{unshare, u"--net"_s};
    if (m_asUser)
        first << u"--user"_s << u"--map-root-user"_s;
    if (const auto problem = hold(m_desk, first))
        return u"network namespaces are not permitted: %1"_s.arg(*problem);
    if (const auto problem = hold(m_phone, onDesk() + QStringList{unshare, u"--net"_s}))
        return u"a second network namespace is not permitted: %1"_s.arg(*problem);

    const QString phone = QString::number(m_phone.processId());
    const QString cable = u"link add cable type veth peer name cable netns "_s + phone;
    const QStringList desk{cable, u"link set lo up"_s, u"link set cable up"_s,
                           u"address add %1/24 dev cable"_s.arg(QLatin1String(deskAddress))};
    const QStringList other{u"link set lo up"_s, u"link set cable up"_s,
                            u"address add %1/24 dev cable"_s.arg(QLatin1String(phoneAddress))};
    QList<QStringList> steps;
    const auto add = [&steps](const QStringList &where, const QStringList &lines) {
        for (const QString &line : lines)
            steps.append(where + QStringList{findProgram(u"ip"_s)} + line.split(u' '));
    };
    add(onDesk(), desk);
    add(onPhone(), other);
    // Without nodad an address may not be used for a second or two.
    const QString v6 = u"address add %1/64 dev cable nodad"_s;
    if (hasIpv6()) {
        add(onDesk(), {v6.arg(QLatin1String(deskAddressV6))});
        add(onPhone(), {v6.arg(QLatin1String(phoneAddressV6))});
    }
    for (const QStringList &step : std::as_const(steps)) {
        if (const Ran ran = run(step); ran.exitCode != 0) {
            return u"no cable between two namespaces: %1: %2"_s.arg(
                step.join(u' '), QString::fromUtf8(ran.errors).trimmed());
        }
    }
    return std::nullopt;
}

bool TwoMachines::hasIpv6() const { return QFileInfo::exists(u"/proc/net/if_inet6"_s); }

} // namespace pinbridge::test
