// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ActionButton.h"

#include "ui/Widgets.h"

#include <QAction>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

QPushButton *buttonOf(QAction &action)
{
    QPushButton *button = makeButton({}, action.objectName().remove(u"Action"_s));
    const auto follow = [&action, button] {
        const QString words = action.text().remove(u'&');
        button->setText(action.menu() == nullptr ? words : words + u" ▾"_s);
        button->setAccessibleName(words);
        button->setEnabled(action.isEnabled());
        const QString keys = action.shortcut().toString(QKeySequence::NativeText);
        button->setToolTip(keys.isEmpty() ? QString() : words + u" ("_s + keys + u')');
    };
    if (action.menu() != nullptr)
        button->setMenu(action.menu());
    else
        QObject::connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    QObject::connect(&action, &QAction::changed, button, follow);
    follow();
    return button;
}

} // namespace pinbridge::ui
