// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ProfileQuestions.h"

#include "ui/Widgets.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

/// Gives these functions `tr`, by which lupdate finds their words.
class Questions
{
    Q_DECLARE_TR_FUNCTIONS(pinbridge::ui::ProfileQuestions)
};

struct Question
{
    QString name; ///< the box's, and by "Confirm" behind it its button's
    QString title;
    QString words;
    QString verb;
    QString role; ///< of the button that does it
    QString refusal;
};

/// The refusal is what Enter and Esc take, unless the verb is primary.
QMessageBox *ask(QWidget &asker, const Question &question, const std::function<void()> &go)
{
    QWidget *window = asker.window();
    if (auto *open = window->findChild<QMessageBox *>(question.name))
        open->close();
    auto *box = new QMessageBox(window);
    box->setObjectName(question.name);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(question.title);
    box->setText(question.title);
    box->setInformativeText(question.words);
    const bool isPrimary = question.role == "primary"_L1;
    QPushButton *confirm = box->addButton(question.verb, isPrimary ? QMessageBox::AcceptRole
                                                                   : QMessageBox::DestructiveRole);
    setStyleProperty(confirm, "role", question.role);
    confirm->setObjectName(question.name + "Confirm"_L1);
    QPushButton *refuse = box->addButton(question.refusal, QMessageBox::RejectRole);
    refuse->setObjectName(question.name + "Refuse"_L1);
    box->setDefaultButton(isPrimary ? confirm : refuse);
    box->setEscapeButton(refuse);
    // Not from inside the click: what comes may be a dialog of its own.
    QObject::connect(confirm, &QPushButton::clicked, &asker, go, Qt::QueuedConnection);
    box->open();
    return box;
}

} // namespace

void askBeforeDropping(QWidget &asker, const QString &name, const std::function<void()> &go)
{
    const QString title = name.isEmpty()
                              ? Questions::tr("Discard the new profile?")
                              : Questions::tr("Discard what was changed in %1?").arg(name);
    ask(asker,
        {.name = u"dropBox"_s,
         .title = title,
         .words = Questions::tr("What was typed here is not saved."),
         .verb = Questions::tr("Discard"),
         .role = u"danger"_s,
         .refusal = Questions::tr("Keep editing")},
        go);
}

void askBeforeRemoval(QWidget &asker, const StoredProfile &profile, bool isInUse,
                      const std::function<void()> &go)
{
    QString words;
    if (!profile.problem.isEmpty())
        words = Questions::tr("Its folder %1 is removed.").arg(profile.directory);
    else if (profile.inVault)
        words =
            Questions::tr("Its API key and its partner key are removed from the system's vault. "
                          "Nothing brings them back but the files that were issued with the "
                          "site.");
    else
        words = Questions::tr("The files with its API key and its partner key are removed. Nothing "
                              "brings them back but the files that were issued with the site.");
    if (isInUse)
        words += u"\n\n"_s
                 + Questions::tr("The server goes on with it until it is stopped or another one is "
                                 "used.");
    ask(asker,
        {.name = u"removeBox"_s,
         .title = Questions::tr("Remove %1?").arg(profile.name),
         .words = words,
         .verb = Questions::tr("Remove"),
         .role = u"danger"_s,
         .refusal = Questions::tr("Keep it")},
        go);
}

void askWhatToExport(QWidget &asker, const StoredProfile &profile,
                     const std::function<void(bool withSecrets)> &go)
{
    auto *secrets = new TickBox(Questions::tr("With API key and partner &key"));
    secrets->setObjectName(u"exportSecrets"_s);
    const auto isWanted = std::make_shared<bool>(false); // the box is gone when that is asked for
    QMessageBox *box =
        ask(asker,
            {.name = u"exportBox"_s,
             .title = Questions::tr("Export %1").arg(profile.name),
             .words = Questions::tr("A .env file with the site's address and number, for "
                                    "pinbridge-server --env-file or another desk."),
             .verb = Questions::tr("Choose file…"),
             .role = u"primary"_s,
             .refusal = Questions::tr("Cancel")},
            [isWanted, go] { go(*isWanted); });
    box->setCheckBox(secrets);
    QObject::connect(secrets, &QCheckBox::toggled, box, [box, isWanted](bool isChecked) {
        *isWanted = isChecked;
        box->setInformativeText(
            isChecked
                ? Questions::tr("Who has these files can do everything that the site can. Both, "
                                "the .env file and the key's file beside it, can be read by your "
                                "user alone; keep them so, and remove them when they have served.")
                : Questions::tr("A .env file with the site's address and number, for "
                                "pinbridge-server --env-file or another desk."));
    });
}

} // namespace pinbridge::ui
