// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// ProfilesPage's part that is about which profile is in the form, and what is done with it.

#include "ui/FailureBox.h"
#include "ui/ProfileForm.h"
#include "ui/ProfileListCard.h"
#include "ui/ProfileQuestions.h"
#include "ui/ProfilesPage.h"

#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

QString fileOf(const QMimeData &data)
{
    const auto urls = data.urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

/// What a file may be called after a profile.
QString fileNameOf(const QString &name)
{
    QString plain;
    for (const QChar c : name.toLower())
        plain += c.isLetterOrNumber() ? c : QChar(u'-');
    return (plain.isEmpty() ? u"site"_s : plain) + ".env"_L1;
}

bool isSame(const StoredProfile &a, const StoredProfile &b)
{
    return a.id == b.id && a.name == b.name && a.centre == b.centre && a.url == b.url
           && a.enterpriseId == b.enterpriseId && a.partnerKey == b.partnerKey
           && a.inVault == b.inVault && a.left == b.left && a.problem == b.problem;
}

} // namespace

StoredProfile ProfilesPage::chosen() const { return m_facade.profiles().profile(m_chosen); }

void ProfilesPage::connectProfileResults(Facade &facade)
{
    connect(&facade, &Facade::profileSaved, this, [this](RequestId id, const QString &profileId) {
        const bool isUsed = m_doing == Doing::SaveAndUse;
        if (!ends(id))
            return;
        choose(profileId);
        if (isUsed)
            Q_EMIT saved();
    });
    // What is typed is that profile now: another try must not save a second one.
    connect(&facade, &Facade::profileKept, this, [this](RequestId id, const QString &profileId) {
        if (id != 0 && id == m_request)
            choose(profileId);
    });
    connect(&facade, &Facade::profileUsed, this, [this](RequestId id, const QString &profileId) {
        if (!ends(id))
            return;
        if (!m_form->isEdited())
            choose(profileId);
        refresh();
    });
    connect(&facade, &Facade::profileRemoved, this,
            [this](RequestId id, const QString &, const QString &left) {
                if (!ends(id))
                    return;
                m_hasChosen = false;
                m_chosen.clear();
                m_form->load({});
                onProfiles();
                if (!left.isEmpty())
                    note(left);
            });
    connect(&facade, &Facade::profileMoved, this, [this](RequestId id, const QString &profileId) {
        if (!ends(id))
            return;
        choose(profileId);
    });
    connect(&facade, &Facade::envRead, this, [this](RequestId id, const EnvDraft &env) {
        if (!ends(id))
            return;
        startNew();
        m_form->loadDraft(env.draft);
        note(env.missing.isEmpty() ? tr("Read from the file. Save it to keep it.") : env.missing);
        refresh();
    });
    connect(&facade, &Facade::profileExported, this, [this](RequestId id, const QString &path) {
        if (!ends(id))
            return;
        note(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
        refresh();
    });
}

void ProfilesPage::note(const QString &words)
{
    m_note->setText(words);
    m_note->show();
}

void ProfilesPage::begin(Doing doing, RequestId id)
{
    m_failure->clear();
    m_note->hide();
    m_doing = doing;
    m_request = id;
    refresh();
}

bool ProfilesPage::ends(RequestId id)
{
    if (id == 0 || id != m_request)
        return false;
    m_request = 0;
    m_doing = Doing::Nothing;
    return true;
}

void ProfilesPage::onProfiles()
{
    const ProfileList list = m_facade.profiles();
    const StoredProfile profile = list.profile(m_chosen);
    // What is being typed stays, whatever becomes of the stored ones.
    if (!m_form->isEdited()) {
        if (m_chosen.isEmpty() && !m_hasChosen && !list.profiles.isEmpty())
            choose(list.activeId.isEmpty() ? list.profiles.first().id : list.activeId);
        else if (!m_chosen.isEmpty() && !profile.exists && m_doing == Doing::Nothing)
            startNew();
        else if (!m_chosen.isEmpty() && !isSame(profile, m_shown))
            choose(m_chosen);
        else if (m_chosen.isEmpty())
            m_form->setInFiles(list.vault == ProfileList::Vault::Absent);
    } else if (list.vault == ProfileList::Vault::Absent) {
        m_form->setInFiles(true);
    }
    refresh();
}

void ProfilesPage::leaveFormFor(const std::function<void()> &go)
{
    if (m_doing != Doing::Nothing)
        return;
    if (m_form->isEdited())
        askBeforeDropping(*this, chosen().name, go);
    else
        go();
}

void ProfilesPage::choose(const QString &profileId)
{
    const ProfileList list = m_facade.profiles();
    m_hasChosen = true;
    m_chosen = profileId;
    m_shown = list.profile(profileId);
    m_failure->clear();
    m_note->hide();
    // One in files stays there until it is moved.
    m_form->setInFiles(list.vault == ProfileList::Vault::Absent
                       || (m_shown.exists && !m_shown.inVault));
    m_form->load(m_shown.problem.isEmpty() ? m_shown : StoredProfile());
    m_list->setChosen(profileId);
    if (!m_shown.problem.isEmpty())
        note(tr("%1 Remove it, or mend the file and start again.").arg(m_shown.problem));
    else if (!m_shown.left.isEmpty())
        note(m_shown.left);
    refresh();
}

void ProfilesPage::startNew()
{
    choose({});
    m_form->focusFirst();
}

void ProfilesPage::copy()
{
    const StoredProfile profile = chosen();
    choose({});
    m_form->loadCopy(profile, tr("Copy of %1").arg(profile.name));
    m_form->focusFirst();
    refresh();
}

void ProfilesPage::remove()
{
    const StoredProfile profile = chosen();
    askBeforeRemoval(*this, profile, isProfileInUse(m_facade.upstream(), profile.id),
                     [this, id = profile.id] { begin(Doing::Remove, m_facade.removeProfile(id)); });
}

void ProfilesPage::moveOrKeepInFiles()
{
    const StoredProfile profile = chosen();
    if (m_form->isInFiles() && profile.exists && !profile.inVault) {
        leaveFormFor([this, id = profile.id] {
            m_asked = id;
            begin(Doing::Move, m_facade.moveToVault(id));
        });
        return;
    }
    m_form->setInFiles(!m_form->isInFiles());
    m_form->touch();
    refresh();
}

void ProfilesPage::chooseImport()
{
    auto *dialog = new QFileDialog(this, tr("Import a .env file"));
    dialog->setObjectName(u"importDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setFilter(QDir::AllDirs | QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot);
    dialog->setNameFilters({tr("Environment files (*.env .env*)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ProfilesPage::importFrom);
    dialog->open();
}

void ProfilesPage::importFrom(const QString &path) { begin(Doing::Import, m_facade.readEnv(path)); }

void ProfilesPage::chooseExport()
{
    const StoredProfile profile = chosen();
    askWhatToExport(*this, profile,
                    [this, id = profile.id](bool withSecrets) { choosePlace(id, withSecrets); });
}

void ProfilesPage::choosePlace(const QString &profileId, bool withSecrets)
{
    auto *dialog = new QFileDialog(this, tr("Export the profile"));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Environment files (*.env)"), tr("All files (*)")});
    dialog->setDefaultSuffix(u"env"_s);
    dialog->selectFile(fileNameOf(m_facade.profiles().profile(profileId).name));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, profileId, withSecrets](const QString &path) {
                begin(Doing::Export, m_facade.exportEnv(profileId, path, withSecrets));
            });
    dialog->open();
}

void ProfilesPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!fileOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ProfilesPage::dropEvent(QDropEvent *event)
{
    const QString file = fileOf(*event->mimeData());
    event->acceptProposedAction();
    leaveFormFor([this, file] { importFrom(file); });
}

} // namespace pinbridge::ui
