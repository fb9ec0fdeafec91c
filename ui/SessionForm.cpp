// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/SessionForm.h"

#include "base/Email.h"
#include "ui/FailureBox.h"
#include "ui/Icons.h"
#include "ui/People.h"
#include "ui/ServerHint.h"
#include "ui/Spoken.h"
#include "ui/Theme.h"
#include "ui/Widgets.h"

#include <QGridLayout>
#include <QLineEdit>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

QLineEdit *addressEdit(const QString &name, const QString &accessibleName, const QString &example)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(accessibleName);
    edit->setPlaceholderText(example);
    edit->setMaxLength(320);
    return edit;
}

QLabel *verdictLabel(const QString &name)
{
    QLabel *label = makeLabel({});
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setProperty("verdict", u"none"_s);
    label->hide();
    return label;
}

} // namespace

SessionForm::SessionForm(Facade &facade, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_facade(facade)
    , m_theme(theme)
    , m_creator(addressEdit(u"creatorEdit"_s, tr("Creator's address"), u"alice@example.com"_s))
    , m_contact(addressEdit(u"contactEdit"_s, tr("Contact's address"), u"bob@example.com"_s))
    , m_creatorVerdict(verdictLabel(u"creatorVerdict"_s))
    , m_contactVerdict(verdictLabel(u"contactVerdict"_s))
    , m_swap(makeButton({}, u"swapButton"_s, u"icon"_s))
    , m_create(makeButton(tr("Create session"), u"createButton"_s, u"primary"_s))
    , m_cancel(makeButton(tr("Cancel"), u"cancelButton"_s))
    , m_stage(makeLabel({}, u"dim"_s))
    , m_hint(new ServerHint(facade, *m_creator))
    , m_failure(new FailureBox)
{
    m_swap->setAccessibleName(tr("Swap creator and contact"));
    m_swap->setToolTip(m_swap->accessibleName());
    m_stage->setObjectName(u"stageLabel"_s);
    m_stage->setAccessibleName(tr("Progress"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(firstPause);
    layOut();
    connectAll(facade);
    const auto dress = [this] { m_swap->setIcon(icon(u"swap"_s, m_theme)); };
    connect(&m_theme, &Theme::changed, this, dress);
    dress();
    finish();
}

void SessionForm::layOut()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(controlGap);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(2, 1);
    grid->addWidget(m_creator, 0, 0);
    grid->addWidget(m_swap, 0, 1);
    grid->addWidget(m_contact, 0, 2);
    grid->addWidget(m_create, 0, 3);
    grid->addWidget(m_cancel, 0, 3);
    grid->addWidget(m_creatorVerdict, 1, 0);
    grid->addWidget(m_contactVerdict, 1, 2);
    grid->addWidget(m_stage, 2, 0, 1, 4);
    grid->addWidget(m_hint, 3, 0, 1, 4);
    grid->addWidget(m_failure, 4, 0, 1, 4);
}

void SessionForm::connectAll(Facade &facade)
{
    auto *people = new People(facade, this);
    connect(people, &People::chosen, this, &SessionForm::onEdited);
    for (QLineEdit *edit : {m_creator, m_contact}) {
        people->serve(*edit);
        connect(edit, &QLineEdit::textEdited, this, &SessionForm::onEdited);
        connect(edit, &QLineEdit::returnPressed, this, [this, edit] {
            if (!People::isChoosing(*edit))
                submit();
        });
    }
    connect(&m_pause, &QTimer::timeout, this, [this] {
        judge(m_creator, m_creatorVerdict, false);
        judge(m_contact, m_contactVerdict, false);
    });
    connect(m_swap, &QPushButton::clicked, this, &SessionForm::swap);
    connect(m_create, &QPushButton::clicked, this, &SessionForm::submit);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_facade.cancel(m_request); });
    connect(m_failure, &FailureBox::remedyAsked, this, [this](Remedy remedy) {
        if (remedy == Remedy::TryAgain)
            submit();
        else
            Q_EMIT remedyAsked(remedy);
    });
    connect(m_hint, &ServerHint::remedyAsked, this, &SessionForm::remedyAsked);
    connect(&facade, &Facade::serverChanged, this, &SessionForm::update);
    connect(&facade, &Facade::sessionStage, this, [this](RequestId id, const QString &words) {
        if (id == m_request)
            m_stage->setText(words);
    });
    connect(&facade, &Facade::sessionCreated, this, [this](RequestId id, const SessionRow &row) {
        if (id != m_request)
            return;
        finish();
        Q_EMIT created(row);
    });
    connect(&facade, &Facade::failed, this, [this](RequestId id, const FailureText &failure) {
        if (id != m_request)
            return;
        finish();
        m_failure->show(failure);
    });
    connect(&facade, &Facade::cancelled, this, [this](RequestId id) {
        if (id != m_request)
            return;
        finish();
        m_stage->setText(tr("Cancelled. If Help Lightning had made the session already, it "
                            "appears in the list."));
        update();
    });
}

void SessionForm::onEdited()
{
    m_isEdited = true;
    m_pause.start();
    if (!isBusy())
        m_stage->clear(); // what became of the last one
    update();
}

bool SessionForm::isBeingEdited() const { return m_isEdited && holdsFocus(*this); }

void SessionForm::focusFirst()
{
    m_creator->setFocus();
    m_creator->selectAll();
}

void SessionForm::submit()
{
    m_pause.stop();
    judge(m_creator, m_creatorVerdict, true);
    judge(m_contact, m_contactVerdict, true);
    const auto creator = parseEmail(m_creator->text());
    const auto contact = parseEmail(m_contact->text());
    if (!creator || !contact) {
        (creator ? m_contact : m_creator)->setFocus();
        return;
    }
    if (isBusy())
        return;
    if (!m_create->isEnabled()) {
        m_hint->insist();
        return;
    }
    const bool wasPressedInFailure = holdsFocus(*m_failure);
    m_failure->clear();
    m_isEdited = false;
    m_stage->setText(tr("starting…"));
    m_request = m_facade.createSession(*creator, *contact);
    update();
    if (wasPressedInFailure)
        m_cancel->setFocus();
}

void SessionForm::swap()
{
    const QString creator = m_creator->text();
    m_creator->setText(m_contact->text());
    m_contact->setText(creator);
    judge(m_creator, m_creatorVerdict, false);
    judge(m_contact, m_contactVerdict, false);
}

void SessionForm::judge(QLineEdit *edit, QLabel *verdict, bool mustSpeak)
{
    const bool isSilent = edit->text().isEmpty() && !mustSpeak;
    const auto parsed = parseEmail(edit->text());
    const bool isBad = !isSilent && !parsed;
    verdict->setText(isBad ? spoken(parsed.error().sentence) : QString());
    verdict->setVisible(isBad);
    setStyleProperty(verdict, "verdict", u"bad"_s);
    setStyleProperty(edit, "verdict", isBad ? u"bad"_s : u"none"_s);
    edit->setAccessibleDescription(verdict->text());
}

void SessionForm::update()
{
    const bool isServing = m_facade.server().phase == ServerState::Phase::Listening;
    // A cancelled or hidden button must not take the keyboard away.
    const bool hadFocus = m_create->hasFocus() || m_cancel->hasFocus();
    m_create->setVisible(!isBusy());
    m_create->setEnabled(isServing);
    m_create->setToolTip(isServing ? QString() : tr("Start the server first"));
    m_cancel->setVisible(isBusy());
    m_stage->setVisible(!m_stage->text().isEmpty());
    if (hadFocus)
        (isBusy() ? m_cancel : m_create)->setFocus();
}

void SessionForm::finish()
{
    m_request = 0;
    m_stage->clear();
    update();
}

} // namespace pinbridge::ui
