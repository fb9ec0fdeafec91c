// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/LanguageMenu.h"

#include "ui/Language.h"
#include "ui/MainWindow.h"
#include "ui/WindowKeeper.h"

#include <QAction>
#include <QActionGroup>
#include <QMessageBox>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

LanguageMenu::LanguageMenu(MainWindow &window, WindowKeeper &keeper)
    : QMenu(tr("L&anguage"), &window)
    , m_window(window)
    , m_keeper(keeper)
    , m_group(new QActionGroup(this))
{
    setObjectName(u"languageMenu"_s);
    add(tr("As the &system"), {});
    addSeparator();
    for (const Language &language : languages())
        add(language.ownName, language.code);
    window.addToView(this);
}

void LanguageMenu::add(const QString &text, const QString &code)
{
    QAction *action = addAction(text, this, [this, code] { choose(code); });
    action->setCheckable(true);
    m_group->addAction(action);
    const auto refresh = [this, action, code] { action->setChecked(m_keeper.language() == code); };
    connect(&m_keeper, &WindowKeeper::languageChanged, action, refresh);
    refresh();
}

void LanguageMenu::choose(const QString &code)
{
    if (m_keeper.language() == code)
        return;
    m_keeper.setLanguage(code);
    if (auto *open = m_window.findChild<QMessageBox *>(u"languageBox"_s))
        open->close();
    auto *box = new QMessageBox(&m_window);
    box->setObjectName(u"languageBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("Language"));
    box->setText(tr("Pinbridge speaks this language from its next start."));
    box->addButton(tr("OK"), QMessageBox::AcceptRole);
    box->open();
}

} // namespace pinbridge::ui
