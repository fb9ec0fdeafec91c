// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ActionButton.h"

#include "ui/Widgets.h"

#include <QAction>
#include <QMenu>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

QString withoutMnemonic(const QString &text)
{
    static const QRegularExpression bracketed(u"\\s*\\(&\\w\\)"_s);
    return QString(text).remove(bracketed).remove(u'&');
}

QPushButton *buttonOf(QAction &action, const QString &role)
{
    QPushButton *button = makeButton({}, action.objectName().remove(u"Action"_s), role);
    const auto follow = [&action, button] {
        const QString words = withoutMnemonic(action.text());
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
