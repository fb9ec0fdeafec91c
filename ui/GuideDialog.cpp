// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/GuideDialog.h"

#include "ui/Facade.h"
#include "ui/Widgets.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

QFormLayout *makeKeys()
{
    auto *keys = new QFormLayout;
    keys->setHorizontalSpacing(edgeGap);
    const auto add = [keys](const QString &key, const QString &what) {
        keys->addRow(makeLabel(key, u"strong"_s), makeParagraph(what));
    };
    add(u"Ctrl+1 … Ctrl+8"_s, GuideDialog::tr("change the page"));
    add(u"Ctrl+N"_s, GuideDialog::tr("new session"));
    add(GuideDialog::tr("Enter"), GuideDialog::tr("does what the page is for"));
    add(u"Ctrl+C"_s, GuideDialog::tr("on a session: copies its pin"));
    add(u"F11"_s, GuideDialog::tr("on a session: its pin over the whole screen; Esc leaves"));
    add(GuideDialog::tr("Enter, Delete"),
        GuideDialog::tr("on a device: allows one that waits, forgets any after a question"));
    add(u"F2"_s, GuideDialog::tr("on a device: gives it a name"));
    add(u"Ctrl+C"_s, GuideDialog::tr("on a request under Traffic: copies it as one line"));
    add(GuideDialog::tr("Delete"), GuideDialog::tr("on a rule under Faults: turns it off"));
    add(u"Ctrl+F"_s, GuideDialog::tr("under Settings: the search; Esc empties it"));
    add(u"Ctrl+Q"_s, GuideDialog::tr("quit"));
    return keys;
}

} // namespace

GuideDialog::GuideDialog(Facade &facade, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"guideDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Guide"));
    resize(640, 560);
    const auto addresses = facade.server().addresses;
    const QString url = addresses.isEmpty() ? u"http://127.0.0.1:8777"_s : addresses.first().url;

    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setSpacing(controlGap);
    column->addWidget(makeLabel(tr("From two addresses to a pin"), u"title"_s));
    column->addWidget(makeParagraph(
        tr("1. Use the sandbox, or enter your site's credentials under Profiles.\n"
           "2. Under Sessions type the creator's and the contact's address.\n"
           "3. Press Create session, and read the pin to the contact.\n"
           "4. The contact's device sends the pin to this desk and gets its side of the call.")));
    column->addWidget(makeParagraph(
        tr("There can be several profiles: the button at the top changes between them. Users "
           "shows what is inside a user's token, Traffic why a device was refused. Faults breaks "
           "what devices ask, to try an app.")));
    column->addSpacing(controlGap);
    column->addWidget(makeLabel(tr("What a device does"), u"title"_s));
    column->addWidget(makeParagraph(tr("These ask this desk as a phone does:")));
    QLabel *shell = makeParagraph(
        u"curl '%1/auth?email=alice@example.com'\ncurl '%1/session?sid=PIN'"_s.arg(url));
    shell->setFont(fixedFont(12));
    column->addWidget(shell);
    column->addWidget(makeParagraph(
        tr("A device that calls for the first time waits under Devices until you allow it. For "
           "https it needs this desk's certificate: Server, Certificate….")));
    column->addSpacing(controlGap);
    column->addWidget(makeLabel(tr("Keys"), u"title"_s));
    column->addLayout(makeKeys());
    column->addStretch();

    auto *buttons = new QDialogButtonBox;
    // With our own word: Qt's are not on every system.
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *outer = new QVBoxLayout(this);
    outer->addWidget(makeScrollable(body), 1);
    outer->addWidget(buttons);
}

} // namespace pinbridge::ui
