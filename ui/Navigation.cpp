// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/Navigation.h"

#include "ui/Icons.h"
#include "ui/Theme.h"
#include "ui/Widgets.h"

#include <QButtonGroup>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

constexpr int navigationWidth = 188;
constexpr int entryHeight = 36;

} // namespace

Navigation::Navigation(const QList<Entry> &entries, Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_entries(entries)
    , m_buttons(new QButtonGroup(this))
{
    setObjectName(u"navigation"_s);
    setFixedWidth(navigationWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 12, 8, 12);
    column->setSpacing(2);
    for (qsizetype page = 0; page < entries.size(); ++page) {
        auto *button = new QToolButton;
        button->setObjectName(u"nav-"_s + entries.at(page).icon);
        button->setToolTip(tr("%1 (Ctrl+%2)").arg(entries.at(page).word).arg(page + 1));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIconSize(QSize(20, 20));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setFixedHeight(entryHeight);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        const auto dress = [button, name = entries.at(page).icon, &theme] {
            button->setIcon(icon(name, theme));
        };
        connect(&theme, &Theme::changed, button, dress);
        dress();
        m_buttons->addButton(button, int(page));
        column->addWidget(button);
        setCount(int(page), 0);
    }
    column->addStretch();
    connect(m_buttons, &QButtonGroup::idClicked, this, &Navigation::chosen);
    setCurrent(0);
}

void Navigation::setCount(int page, int count)
{
    const QString &word = m_entries.at(page).word;
    QAbstractButton *button = m_buttons->button(page);
    button->setText(u"  "_s + (count == 0 ? word : tr("%1 · %2").arg(word).arg(count)));
    button->setAccessibleName(count == 0 ? word : tr("%1, %n new", nullptr, count).arg(word));
    if (count > 0)
        announce(*button);
}

void Navigation::setCurrent(int page)
{
    m_buttons->button(page)->setChecked(true);
    // Tab enters at the chosen page, arrows go on from there; Qt sees to it on clicks only.
    for (QAbstractButton *button : m_buttons->buttons())
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
}

} // namespace pinbridge::ui
