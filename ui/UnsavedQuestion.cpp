// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/UnsavedQuestion.h"

#include "ui/Widgets.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

/// Gives these functions `tr`, by which lupdate finds their words.
class Unsaved
{
    Q_DECLARE_TR_FUNCTIONS(pinbridge::ui::Unsaved)
};

} // namespace

void askBeforeDropping(QWidget &asker, int unsaved, const std::function<void()> &go,
                       const std::function<void()> &back)
{
    if (unsaved == 0) {
        go();
        return;
    }
    QWidget *window = asker.window();
    bringForward(*window);
    if (auto *open = window->findChild<QMessageBox *>(u"unsavedBox"_s))
        open->close();
    auto *box = new QMessageBox(window);
    box->setObjectName(u"unsavedBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(Unsaved::tr("Settings are not saved"));
    box->setText(Unsaved::tr("Quit without saving the settings?"));
    box->setInformativeText(
        unsaved == 1
            ? Unsaved::tr("A setting was changed and is not saved.")
            : Unsaved::tr("%n settings were changed and are not saved.", nullptr, unsaved));
    QPushButton *drop =
        box->addButton(Unsaved::tr("Quit without saving"), QMessageBox::DestructiveRole);
    setStyleProperty(drop, "role", u"danger"_s);
    drop->setObjectName(u"unsavedDrop"_s);
    QPushButton *look =
        box->addButton(Unsaved::tr("Back to the settings"), QMessageBox::RejectRole);
    look->setObjectName(u"unsavedLook"_s);
    box->setDefaultButton(look);
    box->setEscapeButton(look);
    // Not from inside the click: another question may follow.
    QObject::connect(drop, &QPushButton::clicked, &asker, go, Qt::QueuedConnection);
    QObject::connect(look, &QPushButton::clicked, &asker, back);
    box->open();
}

} // namespace pinbridge::ui
