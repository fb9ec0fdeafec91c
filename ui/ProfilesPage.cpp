// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ProfilesPage.h"

#include "ui/CheckList.h"
#include "ui/FailureBox.h"
#include "ui/FlowLayout.h"
#include "ui/LossQuestion.h"
#include "ui/ProfileForm.h"
#include "ui/ProfileListCard.h"
#include "ui/ProfileQuestions.h"
#include "ui/Widgets.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

constexpr int leastForm = 420; // the two cards stand below each other where there is less
constexpr int leastSide = 250;

} // namespace

ProfilesPage::ProfilesPage(Facade &facade, QWidget *parent)
    : QWidget(parent)
    , m_facade(facade)
    , m_list(new ProfileListCard)
    , m_form(new ProfileForm(facade))
    , m_check(makeButton(tr("Check"), u"checkButton"_s))
    , m_save(makeButton(tr("Save and use"), u"saveButton"_s, u"primary"_s))
    , m_saveOnly(makeButton(tr("Save"), u"saveOnlyButton"_s))
    , m_place(makeButton({}, u"placeButton"_s, u"link"_s))
    , m_sandbox(makeButton(tr("Use the sandbox"), u"useSandboxButton"_s))
    , m_note(makeParagraph({}))
    , m_kept(makeParagraph({}, u"small"_s))
    , m_checkWords(makeParagraph({}, u"dim"_s))
    , m_steps(new CheckList)
    , m_failure(new FailureBox)
{
    m_note->setObjectName(u"profileNote"_s);
    m_note->hide();
    m_checkWords->setObjectName(u"checkWords"_s);
    m_kept->setObjectName(u"keptWords"_s);
    setAcceptDrops(true);
    auto *row = new FlowLayout(cardGap);
    const auto add = [row](QWidget *widget, int share, int least) {
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        policy.setHorizontalStretch(share);
        widget->setSizePolicy(policy);
        widget->setMinimumWidth(least);
        row->addWidget(widget);
        row->setAlignment(widget, Qt::AlignTop);
    };
    add(makeSide(), 2, leastSide);
    add(makeFormCard(), 3, leastForm);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(edgeGap, edgeGap, edgeGap, edgeGap);
    column->addLayout(row);
    column->addStretch();
    connectControls();
    connectResults(facade);
    connectProfileResults(facade);
    onProfiles();
}

QWidget *ProfilesPage::makeFormCard()
{
    auto *card = new Card(tr("Help Lightning site"));
    card->column()->addWidget(m_note);
    card->column()->addWidget(m_form);
    card->column()->addWidget(m_failure);
    auto *buttons = new FlowLayout(controlGap);
    buttons->addWidget(m_save);
    buttons->addWidget(m_saveOnly);
    buttons->addWidget(m_check);
    card->column()->addLayout(buttons);
    card->column()->addWidget(m_kept);
    auto *row = new QHBoxLayout;
    row->addWidget(m_place);
    row->addStretch();
    card->column()->addLayout(row);
    return card;
}

QWidget *ProfilesPage::makeSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(cardGap);
    column->addWidget(m_list);
    auto *check = new Card(tr("Check"));
    check->column()->addWidget(m_checkWords);
    check->column()->addWidget(m_steps);
    column->addWidget(check);
    auto *sandbox = new Card(tr("No account?"));
    sandbox->column()->addWidget(makeParagraph(
        tr("The sandbox imitates Help Lightning inside this program. Nothing leaves this machine."),
        u"dim"_s));
    auto *row = new QHBoxLayout;
    row->addWidget(m_sandbox);
    row->addStretch();
    sandbox->column()->addLayout(row);
    column->addWidget(sandbox);
    column->addStretch();
    return side;
}

void ProfilesPage::connectControls()
{
    connect(m_form, &ProfileForm::judged, this, &ProfilesPage::refresh);
    connect(m_form, &ProfileForm::edited, this, [this] {
        m_failure->clear();
        refresh();
    });
    connect(m_form, &ProfileForm::submitted, this, &ProfilesPage::save);
    m_failure->withhold(Remedy::OpenProfiles);
    connect(m_failure, &FailureBox::remedyAsked, this, &ProfilesPage::follow);
    connect(m_check, &QPushButton::clicked, this, &ProfilesPage::check);
    connect(m_save, &QPushButton::clicked, this, &ProfilesPage::save);
    connect(m_saveOnly, &QPushButton::clicked, this, &ProfilesPage::saveOnly);
    connect(m_place, &QPushButton::clicked, this, &ProfilesPage::moveOrKeepInFiles);
    connect(m_sandbox, &QPushButton::clicked, this, &ProfilesPage::sandboxAsked);

    connect(m_list, &ProfileListCard::chosen, this, [this](const QString &profileId) {
        m_list->setChosen(m_chosen); // until what is typed may go
        leaveFormFor([this, profileId] { choose(profileId); });
    });
    connect(m_list, &ProfileListCard::useAsked, this, &ProfilesPage::use);
    connect(m_list, &ProfileListCard::newAsked, this,
            [this] { leaveFormFor([this] { startNew(); }); });
    connect(m_list, &ProfileListCard::copyAsked, this,
            [this] { leaveFormFor([this] { copy(); }); });
    connect(m_list, &ProfileListCard::removeAsked, this, &ProfilesPage::remove);
    connect(m_list, &ProfileListCard::importAsked, this,
            [this] { leaveFormFor([this] { chooseImport(); }); });
    connect(m_list, &ProfileListCard::exportAsked, this, &ProfilesPage::chooseExport);
}

void ProfilesPage::connectResults(Facade &facade)
{
    connect(&facade, &Facade::checkFinished, this,
            [this](RequestId id, const QList<CheckRow> &steps) {
                if (id != m_checking)
                    return;
                m_checking = 0;
                m_steps->showSteps(steps);
                refresh();
            });
    connect(&facade, &Facade::failed, this, &ProfilesPage::onFailed);
    connect(&facade, &Facade::cancelled, this, [this](RequestId id) {
        if (id != m_checking)
            return;
        m_checking = 0;
        refresh();
    });
    connect(&facade, &Facade::profilesChanged, this, &ProfilesPage::onProfiles);
    connect(&facade, &Facade::upstreamChanged, this, &ProfilesPage::refresh);
}

void ProfilesPage::onFailed(RequestId id, const FailureText &failure)
{
    if (id == 0 || (id != m_request && id != m_checking))
        return;
    const bool isOfCheck = id == m_checking;
    m_failed = isOfCheck ? Doing::Nothing : m_doing;
    (isOfCheck ? m_checking : m_request) = 0;
    if (!isOfCheck)
        m_doing = Doing::Nothing;
    m_failure->show(failure);
    if (m_failed == Doing::Use) {
        if (m_asked != m_chosen && !m_form->isEdited()) {
            choose(m_asked);
            m_failure->show(failure);
        }
        Q_EMIT attentionAsked();
    }
    m_facade.lookForVault();
    refresh();
}

void ProfilesPage::follow(Remedy remedy)
{
    if (remedy != Remedy::TryAgain) {
        Q_EMIT remedyAsked(remedy);
        return;
    }
    // The box with the pressed button goes; the keyboard stays with what it does.
    (m_failed == Doing::Nothing ? m_check : m_save)->setFocus();
    m_failure->clear();
    repeat();
}

void ProfilesPage::repeat()
{
    switch (m_failed) {
    case Doing::Nothing:
        check();
        break;
    case Doing::Save:
        saveOnly();
        break;
    case Doing::SaveAndUse:
        save();
        break;
    case Doing::Use:
        use(m_asked);
        break;
    case Doing::Move:
        begin(Doing::Move, m_facade.moveToVault(m_asked));
        break;
    case Doing::Remove:
        remove();
        break;
    case Doing::Import:
        chooseImport();
        break;
    case Doing::Export:
        chooseExport();
        break;
    }
}

void ProfilesPage::focusMain() { m_form->focusFirst(); }

void ProfilesPage::check()
{
    if (m_checking != 0) {
        m_facade.cancel(m_checking);
        return;
    }
    m_failure->clear();
    m_steps->showSteps({});
    m_checking = m_facade.checkDraft(m_form->draft());
    refresh();
}

void ProfilesPage::save()
{
    if (!m_save->isEnabled() || m_doing != Doing::Nothing)
        return;
    askBeforeLoss(
        *this, m_facade, tr("Change the profile?"), tr("Save and use"),
        [this] { begin(Doing::SaveAndUse, m_facade.saveAndUse(m_form->draft())); },
        LossCause::OtherSite);
}

void ProfilesPage::saveOnly()
{
    if (m_saveOnly->isEnabled() && m_doing == Doing::Nothing)
        begin(Doing::Save, m_facade.saveProfile(m_form->draft()));
}

void ProfilesPage::use(const QString &profileId)
{
    const auto go = [this, profileId] {
        m_asked = profileId;
        begin(Doing::Use, m_facade.useProfile(profileId));
    };
    if (m_doing != Doing::Nothing)
        return;
    askBeforeLoss(*this, m_facade, tr("Change the profile?"), tr("Change"), go,
                  LossCause::OtherSite);
}

void ProfilesPage::refresh()
{
    const bool isComplete = m_form->isComplete();
    const bool isChecking = m_checking != 0;
    const bool isBusy = m_doing != Doing::Nothing;
    m_list->setBusy(isBusy);
    m_list->showProfiles(m_facade.profiles(), m_facade.upstream());
    m_form->setEnabled(!isBusy);
    m_save->setEnabled(isComplete && !isBusy);
    m_saveOnly->setEnabled(isComplete && m_form->isEdited() && !isBusy);
    m_check->setEnabled(isComplete || isChecking);
    m_check->setText(isChecking ? tr("Cancel") : tr("Check"));
    m_checkWords->setText(isChecking
                              ? tr("Asking Help Lightning, stage by stage. Each takes "
                                   "10 seconds at most; what was found comes at the end…")
                              : tr("Walks from the URL to a user look-up and names the first "
                                   "stage that fails, with its likely cause."));
    m_sandbox->setEnabled(!m_facade.upstream().sandbox);
    m_sandbox->setText(m_facade.upstream().sandbox ? tr("The sandbox is in use")
                                                   : tr("Use the sandbox"));
    refreshPlace();
}

void ProfilesPage::refreshPlace()
{
    const ProfileList list = m_facade.profiles();
    const StoredProfile profile = chosen();
    const bool isFree = m_doing == Doing::Nothing;
    const bool hasVault = list.vault != ProfileList::Vault::Absent;
    const bool isInFiles = m_form->isInFiles();
    const QString directory = profile.exists ? profile.directory : list.directory;
    m_save->setText(isInFiles ? tr("Save in files and use") : tr("Save and use"));
    m_saveOnly->setText(isInFiles ? tr("Save in files") : tr("Save"));
    if (m_doing != Doing::Nothing && !isInFiles)
        m_kept->setText(tr("Asking the system's vault. If it wants its password, type that in its "
                           "own window…"));
    else if (!isInFiles)
        m_kept->setText(list.vault == ProfileList::Vault::Locked
                            ? tr("Secrets are kept in the system's vault, which is locked now. "
                                 "They are never shown again.")
                            : tr("Secrets are kept in the system's vault. They are never shown "
                                 "again."));
    else if (!hasVault)
        m_kept->setText(tr("This session has no vault for secrets. They are kept in files that "
                           "only your user can read, in %1. They are never shown again.")
                            .arg(directory));
    else
        m_kept->setText(tr("Secrets are kept in files that only your user can read, in %1. They "
                           "are never shown again.")
                            .arg(directory));
    const bool canMove = isInFiles && profile.exists && !profile.inVault;
    m_place->setVisible(hasVault && isFree && profile.problem.isEmpty());
    if (canMove)
        m_place->setText(tr("Move to the vault"));
    else
        m_place->setText(isInFiles ? tr("Keep in the vault instead") : tr("Keep in files instead"));
}

} // namespace pinbridge::ui
