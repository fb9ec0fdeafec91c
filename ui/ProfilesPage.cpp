// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ProfilesPage.h"

#include "ui/CheckList.h"
#include "ui/FailureBox.h"
#include "ui/FlowLayout.h"
#include "ui/LossQuestion.h"
#include "ui/ProfileForm.h"
#include "ui/Widgets.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

constexpr int leastForm = 420; // the two cards stand below each other where there is less
constexpr int leastSide = 250;

} // namespace

ProfilesPage::ProfilesPage(Facade &facade, QWidget *parent)
    : QWidget(parent)
    , m_facade(facade)
    , m_form(new ProfileForm(facade))
    , m_check(makeButton(tr("Check"), u"checkButton"_s))
    , m_save(makeButton(tr("Save and use"), u"saveButton"_s, u"primary"_s))
    , m_sandbox(makeButton(tr("Use the sandbox"), u"useSandboxButton"_s))
    , m_kept(makeParagraph({}, u"small"_s))
    , m_checkWords(makeParagraph({}, u"dim"_s))
    , m_steps(new CheckList)
    , m_failure(new FailureBox)
{
    m_checkWords->setObjectName(u"checkWords"_s);
    m_kept->setObjectName(u"keptWords"_s);
    auto *row = new FlowLayout(cardGap);
    const auto add = [row](QWidget *widget, int share, int least) {
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        policy.setHorizontalStretch(share);
        widget->setSizePolicy(policy);
        widget->setMinimumWidth(least);
        row->addWidget(widget);
        row->setAlignment(widget, Qt::AlignTop);
    };
    add(makeFormCard(), 3, leastForm);
    add(makeSide(), 2, leastSide);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(edgeGap, edgeGap, edgeGap, edgeGap);
    column->addLayout(row);
    column->addStretch();

    connect(m_form, &ProfileForm::judged, this, &ProfilesPage::refresh);
    connect(m_form, &ProfileForm::edited, this, [this] {
        m_failure->clear();
        refresh();
    });
    m_failure->withhold(Remedy::OpenProfiles);
    connect(m_failure, &FailureBox::remedyAsked, this, &ProfilesPage::follow);
    connect(m_form, &ProfileForm::submitted, this, &ProfilesPage::save);
    connect(m_check, &QPushButton::clicked, this, &ProfilesPage::check);
    connect(m_save, &QPushButton::clicked, this, &ProfilesPage::save);
    connect(m_sandbox, &QPushButton::clicked, this, &ProfilesPage::sandboxAsked);
    connectResults(facade);
    refresh();
}

QWidget *ProfilesPage::makeFormCard()
{
    auto *card = new Card(tr("Help Lightning site"));
    card->column()->addWidget(m_form);
    card->column()->addWidget(m_failure);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(controlGap);
    buttons->addWidget(m_save);
    buttons->addWidget(m_check);
    buttons->addStretch();
    card->column()->addLayout(buttons);
    card->column()->addWidget(m_kept);
    return card;
}

QWidget *ProfilesPage::makeSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(cardGap);
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
    connect(&facade, &Facade::profileSaved, this, [this](RequestId id) {
        if (id != m_saving)
            return;
        m_saving = 0;
        refresh();
        Q_EMIT saved();
    });
    connect(&facade, &Facade::failed, this, &ProfilesPage::onFailed);
    connect(&facade, &Facade::cancelled, this, [this](RequestId id) {
        if (id != m_checking)
            return;
        m_checking = 0;
        refresh();
    });
    connect(&facade, &Facade::storedProfileChanged, this, [this] {
        // That nothing is stored is no reason to drop what is being typed.
        if (m_facade.storedProfile().exists)
            m_form->load(m_facade.storedProfile());
    });
    connect(&facade, &Facade::storedProfileChanged, this, &ProfilesPage::refresh);
    connect(&facade, &Facade::upstreamChanged, this, &ProfilesPage::refresh);
}

void ProfilesPage::onFailed(RequestId id, const FailureText &failure)
{
    if (id == 0 || (id != m_saving && id != m_checking))
        return;
    m_hasSaveFailed = id == m_saving;
    (m_hasSaveFailed ? m_saving : m_checking) = 0;
    m_failure->show(failure);
    refresh();
}

void ProfilesPage::follow(Remedy remedy)
{
    if (remedy != Remedy::TryAgain) {
        Q_EMIT remedyAsked(remedy);
        return;
    }
    // The box with the pressed button goes; the keyboard stays with what it does.
    (m_hasSaveFailed ? m_save : m_check)->setFocus();
    if (m_hasSaveFailed)
        save();
    else
        check();
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
    if (!m_save->isEnabled() || m_saving != 0)
        return;
    askBeforeLoss(*this, m_facade, tr("Change the profile?"), tr("Save and use"), [this] {
        m_failure->clear();
        m_saving = m_facade.saveAndUse(m_form->draft());
        refresh();
    });
}

void ProfilesPage::refresh()
{
    const bool isComplete = m_form->isComplete();
    const bool isChecking = m_checking != 0;
    m_save->setEnabled(isComplete && m_saving == 0);
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
    m_kept->setText(tr("Secrets are kept in files that only your user can read, in %1. They are "
                       "never shown again.")
                        .arg(m_facade.storedProfile().directory));
}

} // namespace pinbridge::ui
