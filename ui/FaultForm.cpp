// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/FaultForm.h"

#include "ui/FaultFields.h"
#include "ui/FlowLayout.h"
#include "ui/SettingField.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

using Needs = FaultKindEntry::Needs;

constexpr int numberWidth = 110;
constexpr int usualStatus = 503;
constexpr int usualTime = 3; // s

ChoiceBox *choiceBox(const QString &name, const QString &accessibleName)
{
    auto *box = new ChoiceBox;
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    keepWheelForPage(*box);
    return box;
}

QLineEdit *numberEdit(const QString &name, const QString &accessibleName)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(accessibleName);
    edit->setFixedWidth(numberWidth);
    edit->setInputMethodHints(Qt::ImhDigitsOnly);
    return edit;
}

} // namespace

FaultForm::FaultForm(Facade &facade, QWidget *parent)
    : Card(tr("A rule of your own"), parent)
    , m_facade(facade)
    , m_catalogue(facade.faultCatalogue())
    , m_kind(choiceBox(u"faultKind"_s, tr("What happens")))
    , m_help(makeParagraph({}, u"dim"_s))
    , m_from(new FaultTimeField(tr("How long"), u"faultFrom"_s))
    , m_to(new FaultTimeField(tr("At random up to"), u"faultTo"_s))
    , m_status(numberEdit(u"faultStatus"_s, tr("Status")))
    , m_problem(choiceBox(u"faultProblem"_s, tr("Problem")))
    , m_ending(choiceBox(u"faultEnding"_s, tr("How it ends")))
    , m_calls(choiceBox(u"faultCalls"_s, tr("Which calls")))
    , m_route(choiceBox(u"faultRoute"_s, tr("Where")))
    , m_device(new FaultDeviceField(facade, u"faultDevice"_s))
    , m_times(numberEdit(u"faultTimes"_s, tr("How many times")))
    , m_verdict(makeParagraph({}))
    , m_turnOn(makeButton(tr("Turn on"), u"addFault"_s, u"primary"_s))
{
    setObjectName(u"faultForm"_s);
    m_help->setObjectName(u"faultHelp"_s);
    m_verdict->setObjectName(u"faultVerdict"_s);
    m_verdict->setProperty("verdict", u"bad"_s);
    m_turnOn->setAccessibleName(tr("Turn this rule on"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(firstPause);
    makeChoices();
    layOut();
    connectAll();
    showKind();
    refresh();
}

void FaultForm::makeChoices()
{
    for (const FaultKindEntry &entry : m_catalogue.kinds)
        m_kind->addItem(entry.title, entry.kind);
    m_problem->addItem(tr("the usual one"), QString());
    for (const QString &problem : m_catalogue.problems)
        m_problem->addItem(problem, problem);
    m_ending->addItem(tr("reset at once (RST)"), true);
    m_ending->addItem(tr("closed in order (FIN)"), false);
    m_calls->addItem(tr("the first"), false);
    m_calls->addItem(tr("all of them"), true);
    m_from->setNumber(usualTime);
    m_to->setOptional(tr("With a second time, one at random between the two"));
    m_status->setText(QString::number(usualStatus));
    m_times->setPlaceholderText(tr("always"));
    m_times->setToolTip(tr("How many requests it breaks; with nothing all, until it is turned "
                           "off"));
}

void FaultForm::layOut()
{
    auto *fields = new FlowLayout(controlGap);
    const auto add = [fields](QWidget *field, const QString &title) {
        fields->addWidget(titled(title, field));
    };
    add(m_from, tr("How long"));
    add(m_to, tr("At random up to"));
    add(m_status, tr("Status"));
    add(m_problem, tr("Problem"));
    add(m_ending, tr("How it ends"));
    add(m_calls, tr("Which calls"));
    add(m_route, tr("Where"));
    add(m_device, tr("For which device"));
    add(m_times, tr("How many times"));
    auto *button = new QHBoxLayout;
    button->addWidget(m_turnOn);
    button->addStretch();
    column()->addWidget(m_kind);
    column()->addWidget(m_help);
    column()->addLayout(fields);
    column()->addWidget(m_verdict);
    column()->addSpacing(controlGap);
    column()->addLayout(button);
    column()->addStretch();
}

void FaultForm::connectAll()
{
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FaultForm::showKind);
    for (FaultTimeField *field : {m_from, m_to}) {
        connect(field, &FaultTimeField::edited, this, &FaultForm::onEdited);
        connect(field, &FaultTimeField::submitted, this, &FaultForm::submit);
    }
    for (QLineEdit *edit : {m_status, m_times}) {
        connect(edit, &QLineEdit::textEdited, this, &FaultForm::onEdited);
        connect(edit, &QLineEdit::returnPressed, this, &FaultForm::submit);
    }
    connect(m_device, &FaultDeviceField::edited, this, &FaultForm::onEdited);
    connect(m_device, &FaultDeviceField::submitted, this, &FaultForm::submit);
    connect(m_turnOn, &QPushButton::clicked, this, &FaultForm::submit);
    connect(&m_pause, &QTimer::timeout, this, [this] { judge(false); });
    connect(&m_facade, &Facade::serverChanged, this, &FaultForm::refresh);
}

QWidget &FaultForm::first() const { return *m_kind; }

const FaultKindEntry &FaultForm::kind() const
{
    return m_catalogue.kinds.at(std::max(0, m_kind->currentIndex()));
}

/// What it needs, and where it makes sense.
void FaultForm::showKind()
{
    const FaultKindEntry &entry = kind();
    m_help->setText(entry.help);
    const auto show = [](QWidget *field, bool isWanted) {
        field->parentWidget()->setVisible(isWanted); // with its title
    };
    show(m_from, entry.needs == Needs::Time || entry.needs == Needs::TimeRange);
    show(m_to, entry.needs == Needs::TimeRange);
    show(m_status, entry.needs == Needs::Status);
    show(m_problem, entry.needs == Needs::Status);
    show(m_ending, entry.needs == Needs::Ending);
    show(m_calls, entry.needs == Needs::Calls);
    const QString route = m_route->currentData().toString();
    m_route->clear();
    if (entry.routes.size() > 1)
        m_route->addItem(tr("anywhere"), QString());
    for (const FaultRouteEntry &place : m_catalogue.routes) {
        if (entry.routes.contains(place.route))
            m_route->addItem(place.title, place.route);
    }
    m_route->setCurrentIndex(std::max(0, m_route->findData(route)));
    judge(false);
}

bool FaultForm::isTimeInLimits(std::chrono::milliseconds time) const
{
    return time >= m_catalogue.limits.shortest && time <= m_catalogue.limits.longest;
}

void FaultForm::readTimes(Reading &reading) const
{
    const auto from = m_from->time();
    const auto to = m_to->isEmpty() || kind().needs == Needs::Time ? from : m_to->time();
    reading.draft.from = from.value_or(std::chrono::milliseconds(0));
    reading.draft.to = to.value_or(std::chrono::milliseconds(0));
    const auto complain = [&reading](const FaultTimeField *field, const QString &sentence) {
        reading.troubles.append({field->line(), field->isEmpty() ? QString() : sentence});
    };
    const QString noNumber = tr("A time is a whole number, such as 3, of the unit beside it.");
    const QString beyond = tr("A time is %1 at least and %2 at most.")
                               .arg(faultTimeWords(m_catalogue.limits.shortest),
                                    faultTimeWords(m_catalogue.limits.longest));
    if (!from)
        complain(m_from, noNumber);
    else if (!isTimeInLimits(*from))
        complain(m_from, beyond);
    if (to == from)
        return;
    if (!to)
        complain(m_to, noNumber);
    else if (!isTimeInLimits(*to))
        complain(m_to, beyond);
    else if (from && *to < *from)
        complain(m_to, tr("The second time is the longer one."));
}

void FaultForm::readStatus(Reading &reading) const
{
    const FaultLimits &limits = m_catalogue.limits;
    const auto status = wholeNumberIn(m_status->text());
    if (!status || *status < limits.leastStatus || *status > limits.mostStatus) {
        const QString sentence = tr("A status is a number from %1 to %2.")
                                     .arg(limits.leastStatus)
                                     .arg(limits.mostStatus);
        reading.troubles.append(
            {m_status, m_status->text().trimmed().isEmpty() ? QString() : sentence});
    }
    reading.draft.status = status.value_or(0);
    reading.draft.problem = m_problem->currentData().toString();
}

FaultForm::Reading FaultForm::read() const
{
    Reading reading;
    FaultDraft &draft = reading.draft;
    draft.kind = kind().kind;
    draft.route = m_route->currentData().toString();
    draft.device = m_device->device();
    if (kind().needs == Needs::Time || kind().needs == Needs::TimeRange)
        readTimes(reading);
    else if (kind().needs == Needs::Status)
        readStatus(reading);
    draft.resets = m_ending->currentData().toBool();
    draft.all = m_calls->currentData().toBool();
    if (const QString problem = m_device->problem(); !problem.isEmpty())
        reading.troubles.append({m_device->line(), problem});
    const QString times = m_times->text().trimmed();
    draft.times = wholeNumberIn(times);
    if (!times.isEmpty()
        && (!draft.times || *draft.times < 1 || *draft.times > m_catalogue.limits.mostTimes)) {
        reading.troubles.append(
            {m_times, tr("How many times is a whole number from 1 to %1, or nothing for always.")
                          .arg(QLocale().toString(m_catalogue.limits.mostTimes))});
    }
    return reading;
}

void FaultForm::onEdited() { m_pause.start(); }

/// What is empty is told of only where it must be.
void FaultForm::judge(bool mustSpeak)
{
    const Reading reading = read();
    QStringList sentences;
    for (QLineEdit *edit : {m_from->line(), m_to->line(), m_status, m_device->line(), m_times}) {
        QString sentence;
        for (const Trouble &trouble : reading.troubles) {
            if (trouble.field != edit)
                continue;
            sentence = trouble.sentence.isEmpty() && mustSpeak
                           ? tr("Write a number here: %1.").arg(edit->accessibleName())
                           : trouble.sentence;
        }
        setStyleProperty(edit, "verdict", sentence.isEmpty() ? u"none"_s : u"bad"_s);
        edit->setAccessibleDescription(sentence);
        if (!sentence.isEmpty() && !sentences.contains(sentence))
            sentences << sentence;
    }
    m_verdict->setText(sentences.join(u'\n'));
    m_verdict->setVisible(!sentences.isEmpty());
}

void FaultForm::submit()
{
    m_pause.stop();
    judge(true);
    const Reading reading = read();
    if (!reading.troubles.isEmpty())
        reading.troubles.first().field->setFocus();
    else if (!m_turnOn->isEnabled())
        Q_EMIT refused();
    else
        Q_EMIT asked(reading.draft);
}

void FaultForm::refresh()
{
    const bool isServing = m_facade.server().phase == ServerState::Phase::Listening;
    m_turnOn->setEnabled(isServing);
    m_turnOn->setToolTip(isServing ? QString() : tr("Start the server first"));
}

} // namespace pinbridge::ui
