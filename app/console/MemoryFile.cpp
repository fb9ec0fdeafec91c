// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/MemoryFile.h"

#include "base/Log.h"
#include "system/OwnerFiles.h"
#include "ui/Language.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

constexpr int version = 1;
constexpr qint64 largest = qint64{64} * 1024; // bytes

/// Why the file is none that this program has written; empty: nothing speaks against it.
QString doubt(const QFileInfo &info)
{
    if (info.isSymLink() || !info.isFile())
        return u"it is no regular file"_s;
    if (sys::isAnothers(info.filePath()))
        return u"it belongs to another user"_s;
    if (sys::isOpenToOthers(info.filePath(), sys::Reach::Write))
        return u"other users can write to it"_s;
    if (info.size() > largest)
        return u"it is too large"_s;
    return {};
}

ui::WindowMemory ignored(const QString &path, const QString &why)
{
    qCWarning(logApp).noquote()
        << u"%1 is ignored: %2. The window starts as it did the first time."_s.arg(path, why);
    return {};
}

void write(const QString &path, const ui::WindowMemory &memory)
{
    // Anew, and beside it: what was there may be damaged, and a link may lead elsewhere.
    const QString fresh = path + ".new"_L1;
    QFile::remove(fresh);
    bool isWritten = false;
    if (QFileInfo(path).absoluteDir().exists()) { // QSettings would make it, open to all
        QSettings settings(fresh, QSettings::IniFormat);
        settings.clear();
        settings.setValue("version"_L1, version);
        settings.setValue("window/geometry"_L1, memory.geometry);
        settings.setValue("window/page"_L1, memory.page);
        if (memory.address.isMade()) {
            settings.setValue("address/host"_L1, memory.address.host);
            settings.setValue("address/interface"_L1, memory.address.interfaceName);
        }
        settings.setValue("window/closing"_L1, ui::nameOf(memory.closing));
        if (memory.theme)
            settings.setValue("window/theme"_L1, ui::nameOf(*memory.theme));
        if (!memory.language.isEmpty())
            settings.setValue("window/language"_L1, memory.language);
        settings.sync();
        isWritten = settings.status() == QSettings::NoError;
    }
    isWritten =
        isWritten && sys::closeToOthers(fresh).isEmpty() && sys::moveOver(fresh, path).isEmpty();
    if (!isWritten) {
        QFile::remove(fresh);
        qCWarning(logApp).noquote() << u"%1 cannot be written."_s.arg(path);
    }
}

} // namespace

MemoryFile::MemoryFile(QString path)
    : m_path(std::move(path))
{
    m_writer.setMaxThreadCount(1);
}

MemoryFile::~MemoryFile() { m_writer.waitForDone(); }

ui::WindowMemory MemoryFile::load() const
{
    const QFileInfo info(m_path);
    if (!info.exists() && !info.isSymLink())
        return {};
    if (const QString why = doubt(info); !why.isEmpty())
        return ignored(m_path, why);
    const QSettings settings(m_path, QSettings::IniFormat);
    if (settings.status() != QSettings::NoError)
        return ignored(m_path, u"it is damaged, or cannot be read"_s);
    if (settings.value("version"_L1).toInt() != version)
        return ignored(m_path, u"no Pinbridge of this version has written it"_s);
    ui::WindowMemory memory;
    memory.geometry = settings.value("window/geometry"_L1).toByteArray();
    memory.address = {.host = settings.value("address/host"_L1).toString(),
                      .interfaceName = settings.value("address/interface"_L1).toString()};
    memory.page = settings.value("window/page"_L1).toString();
    memory.theme = ui::themeNamed(settings.value("window/theme"_L1).toString());
    memory.closing = ui::closingNamed(settings.value("window/closing"_L1).toString())
                         .value_or(ui::ClosingChoice::Ask);
    memory.language =
        ui::languageNamed(settings.value("window/language"_L1).toString()).value_or(QString());
    return memory;
}

void MemoryFile::save(const ui::WindowMemory &memory)
{
    m_writer.start([path = m_path, memory] { write(path, memory); });
}

} // namespace pinbridge
