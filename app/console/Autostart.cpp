// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/Autostart.h"

#include "base/Files.h"
#include "system/Platform.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

bool isAvailable() { return sys::platform() == sys::Platform::Linux; }

constexpr qint64 largest = qint64{64} * 1024; // bytes

/// lupdate must see each literal inside a call that it knows.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(pinbridge::Autostart)
};

/// The value of a key of the group [Desktop Entry]; empty: it has none.
QByteArray valueOf(const QByteArray &entry, const QByteArray &key)
{
    bool isInGroup = false;
    const QList<QByteArray> lines = entry.split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray text = line.trimmed();
        if (text.startsWith('['))
            isInGroup = text == "[Desktop Entry]";
        else if (const qsizetype equals = text.indexOf('=');
                 isInGroup && equals > 0 && text.left(equals).trimmed() == key)
            return text.mid(equals + 1).trimmed();
    }
    return {};
}

} // namespace

QString execLine(const QStringList &command)
{
    QStringList words;
    for (QString word : command) {
        word.replace(u'%', "%%"_L1);
        for (const QChar reserved : {u'\\', u'"', u'`', u'$'})
            word.replace(reserved, u'\\' + QString(reserved));
        // The file's own escapes come on top of those of the quotes.
        words << u'"' + word.replace(u'\\', "\\\\"_L1) + u'"';
    }
    return words.join(u' ');
}

Autostart::Autostart(QStringList command)
    : m_command(std::move(command))
{
}

QString Autostart::path()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
           + "/autostart/pinbridge.desktop"_L1;
}

ui::StartAtLogin Autostart::state()
{
    if (!isAvailable())
        return ui::StartAtLogin::Unavailable;
    const auto entry = readWholeFile(path(), largest);
    if (!entry)
        return ui::StartAtLogin::Off;
    const QByteArray &text = entry->bytes();
    // Desktops turn an entry off by marking it.
    const bool isOff = valueOf(text, "Exec").isEmpty() || valueOf(text, "Hidden") == "true"
                       || valueOf(text, "X-GNOME-Autostart-enabled") == "false";
    return isOff ? ui::StartAtLogin::Off : ui::StartAtLogin::On;
}

Result<void> Autostart::set(bool isWanted) const
{
    if (!isAvailable()) {
        return fail(
            FailureCode::Unavailable,
            Phrase::tr("Pinbridge cannot have itself started at login on this system yet."));
    }
    const QString file = path();
    if (!isWanted) {
        if (QFile::remove(file) || !QFileInfo::exists(file))
            return {};
        return fail(FailureCode::BadSetting, Phrase::tr("%1 cannot be removed.").arg(file),
                    Stage::Storage);
    }
    const QString entry =
        u"[Desktop Entry]\nType=Application\nName=Pinbridge\nIcon=pinbridge\n"
        "Exec=%1\nTerminal=false\nStartupNotify=false\n"_s.arg(execLine(m_command));
    auto written = makeOwnerFolder(QFileInfo(file).absolutePath());
    if (written) {
        std::vector<OwnerFile> files;
        files.push_back({file, Secret(entry.toUtf8())});
        written = replaceOwnerFiles(files);
    }
    if (!written)
        written.error().stage = Stage::Storage;
    return written;
}

} // namespace pinbridge
