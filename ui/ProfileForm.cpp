// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ProfileForm.h"

#include "ui/KeyField.h"
#include "ui/Widgets.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

constexpr std::chrono::milliseconds firstPause{500};

QLineEdit *edit(const QString &name, const QString &accessibleName, const QString &example = {})
{
    auto *line = new QLineEdit;
    line->setObjectName(name);
    line->setAccessibleName(accessibleName);
    line->setPlaceholderText(example);
    line->setToolTip(example);
    return line;
}

QString styleName(FieldVerdict::Kind kind)
{
    switch (kind) {
    case FieldVerdict::Kind::Empty:
        return u"none"_s;
    case FieldVerdict::Kind::Good:
        return u"good"_s;
    case FieldVerdict::Kind::Bad:
        return u"bad"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

ProfileForm::ProfileForm(Facade &facade, QWidget *parent)
    : QWidget(parent)
    , m_facade(facade)
    , m_name(edit(u"nameEdit"_s, tr("Profile name"), tr("Acme Field Service")))
    , m_centre(new ChoiceBox)
    , m_url(edit(u"urlEdit"_s, tr("URL"), u"https://api.helplightning.net/api"_s))
    , m_enterpriseId(edit(u"enterpriseEdit"_s, tr("Enterprise id"), u"1234"_s))
    , m_apiKey(edit(u"apiKeyEdit"_s, tr("API key")))
    , m_key(new KeyField)
    , m_passphrase(edit(u"passphraseEdit"_s, tr("Passphrase of the partner key")))
    , m_urlLabel(makeLabel(tr("URL"), u"dim"_s))
    , m_passphraseLabel(makeLabel(tr("Passphrase"), u"dim"_s))
{
    m_centre->setObjectName(u"centreBox"_s);
    m_centre->setAccessibleName(tr("Data centre"));
    m_centre->addItems({tr("United States"), tr("Europe"), tr("Other")});
    m_key->setObjectName(u"keyField"_s);
    for (QLineEdit *secret : {m_apiKey, m_passphrase}) {
        secret->setEchoMode(QLineEdit::Password);
        secret->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    }
    m_pause.setSingleShot(true);
    m_pause.setInterval(firstPause);
    layOut();

    for (QLineEdit *line : {m_name, m_url, m_enterpriseId, m_apiKey, m_passphrase}) {
        connect(line, &QLineEdit::textEdited, this, &ProfileForm::onEdited);
        connect(line, &QLineEdit::returnPressed, this, &ProfileForm::submit);
    }
    connect(m_centre, &QComboBox::currentIndexChanged, this, [this] {
        showUrl();
        onEdited();
    });
    connect(m_key, &KeyField::changed, this, [this] {
        m_passphrase->clear();
        onEdited();
        judge(); // a key comes at once, there is no pause to wait for
    });
    connect(&m_pause, &QTimer::timeout, this, &ProfileForm::judge);
    connect(&facade, &Facade::draftJudged, this, [this](RequestId id, const DraftVerdict &verdict) {
        if (id == m_judging)
            onJudged(verdict);
    });
    load({});
}

void ProfileForm::layOut()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(cardGap);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    addField(*grid, tr("Name"), m_name, ProfileField::Name);
    const int row = grid->rowCount();
    grid->addWidget(makeLabel(tr("Data centre"), u"dim"_s), row, 0);
    grid->addWidget(m_centre, row, 1);
    grid->setRowMinimumHeight(row + 1, controlGap);
    addField(*grid, {}, m_url, ProfileField::Url, m_urlLabel);
    addField(*grid, tr("Enterprise id"), m_enterpriseId, ProfileField::EnterpriseId);
    addField(*grid, tr("API key"), m_apiKey, ProfileField::ApiKey);
    addField(*grid, tr("Partner key"), m_key, ProfileField::PartnerKey);
    addField(*grid, {}, m_passphrase, ProfileField::Passphrase, m_passphraseLabel);
}

QLabel *ProfileForm::addField(QGridLayout &grid, const QString &words, QWidget *field,
                              ProfileField which, QWidget *label)
{
    const int row = grid.rowCount();
    grid.addWidget(label == nullptr ? makeLabel(words, u"dim"_s) : label, row, 0);
    grid.addWidget(field, row, 1);
    QLabel *verdict = makeLabel({});
    verdict->setWordWrap(true);
    verdict->setProperty("verdict", u"none"_s);
    verdict->setObjectName(field->objectName() + "Verdict"_L1);
    verdict->setMinimumHeight(18);
    grid.addWidget(verdict, row + 1, 1);
    m_fields[std::size_t(which)] = field;
    m_verdicts[std::size_t(which)] = verdict;
    return verdict;
}

ProfileDraft ProfileForm::draft() const
{
    ProfileDraft draft;
    draft.id = m_id;
    draft.secretsOf = m_secretsOf;
    draft.inFiles = m_inFiles;
    draft.name = m_name->text();
    draft.centre = static_cast<DataCentreChoice>(m_centre->currentIndex());
    draft.url = m_url->text();
    draft.enterpriseId = m_enterpriseId->text();
    draft.apiKey = Secret(m_apiKey->text().toUtf8());
    draft.partnerKeyPath = m_key->path();
    draft.partnerKeyText = m_key->text();
    draft.passphrase = Secret(m_passphrase->text().toUtf8());
    return draft;
}

void ProfileForm::fill(const StoredProfile &stored)
{
    const QSignalBlocker blocker(m_centre); // nobody has edited it
    m_id.clear();
    m_secretsOf = stored.id;
    m_name->setText(stored.name);
    m_centre->setCurrentIndex(int(stored.centre));
    m_url->setText(stored.url);
    m_enterpriseId->setText(stored.enterpriseId);
    m_apiKey->clear();
    m_apiKey->setPlaceholderText(stored.hasApiKey ? tr("kept; type to replace")
                                                  : tr("paste the site's API key"));
    m_apiKey->setToolTip(m_apiKey->placeholderText());
    m_key->reset(stored.partnerKey);
    m_passphrase->clear();
    showUrl();
    m_isSubmitting = false;
    m_isEdited = false;
    m_judging = 0;
    m_pause.stop();
    showVerdict({});
}

void ProfileForm::load(const StoredProfile &stored)
{
    fill(stored);
    m_id = stored.id;
    if (stored.exists)
        judge();
}

void ProfileForm::loadCopy(const StoredProfile &stored, const QString &name)
{
    fill(stored);
    m_name->setText(name);
    m_isEdited = true;
    judge();
}

void ProfileForm::loadDraft(const ProfileDraft &draft)
{
    fill({});
    const QSignalBlocker blocker(m_centre);
    m_name->setText(draft.name);
    m_centre->setCurrentIndex(int(draft.centre));
    m_url->setText(draft.url);
    m_enterpriseId->setText(draft.enterpriseId);
    m_apiKey->setText(QString::fromUtf8(draft.apiKey.bytes()));
    m_key->give(draft.partnerKeyPath, draft.partnerKeyText);
    m_passphrase->setText(QString::fromUtf8(draft.passphrase.bytes()));
    showUrl();
    m_isEdited = true;
    judge();
}

void ProfileForm::showUrl()
{
    const bool isOther = m_centre->currentIndex() == int(DataCentreChoice::Other);
    m_url->setVisible(isOther);
    m_urlLabel->setVisible(isOther);
    m_verdicts[std::size_t(ProfileField::Url)]->setVisible(isOther);
}

void ProfileForm::focusFirst() { m_name->setFocus(); }

void ProfileForm::onEdited()
{
    // No verdict on what stood here before counts any more, not even one on its way.
    m_judging = 0;
    m_isEdited = true;
    m_isComplete = false;
    m_isSubmitting = false;
    m_pause.start();
    Q_EMIT edited();
}

void ProfileForm::submit()
{
    m_isSubmitting = true;
    judge();
}

void ProfileForm::judge()
{
    m_pause.stop();
    m_judging = m_facade.judgeDraft(draft());
}

void ProfileForm::onJudged(const DraftVerdict &verdict)
{
    m_judging = 0;
    const bool isSubmitting = std::exchange(m_isSubmitting, false);
    showVerdict(verdict);
    if (!isSubmitting)
        return;
    if (verdict.complete) {
        Q_EMIT submitted();
        return;
    }
    // To what keeps it from going on: what is wrong, or else what is missing.
    for (const auto kind : {FieldVerdict::Kind::Bad, FieldVerdict::Kind::Empty}) {
        for (const FieldVerdict &field : verdict.fields) {
            QWidget *widget = m_fields[std::size_t(field.field)];
            if (field.kind == kind && !widget->isHidden()) {
                widget->setFocus();
                return;
            }
        }
    }
}

void ProfileForm::showVerdict(const DraftVerdict &verdict)
{
    for (const FieldVerdict &field : verdict.fields) {
        QLabel *label = m_verdicts[std::size_t(field.field)];
        label->setText(field.sentence);
        m_fields[std::size_t(field.field)]->setAccessibleDescription(field.sentence);
        setStyleProperty(label, "verdict", styleName(field.kind));
    }
    if (verdict.fields.isEmpty()) {
        for (QLabel *label : m_verdicts)
            label->clear();
        for (QWidget *field : m_fields)
            field->setAccessibleDescription({});
    }
    m_passphrase->setVisible(verdict.needsPassphrase);
    m_passphraseLabel->setVisible(verdict.needsPassphrase);
    m_verdicts[std::size_t(ProfileField::Passphrase)]->setVisible(verdict.needsPassphrase);
    m_isComplete = verdict.complete;
    Q_EMIT judged();
}

} // namespace pinbridge::ui
