// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/FaultPresetCard.h"

#include "ui/FaultFields.h"
#include "ui/FlowLayout.h"

#include <QFocusEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

FaultPresetCard::FaultPresetCard(Facade &facade, QWidget *parent)
    : Card(tr("Often wanted"), parent)
    , m_facade(facade)
    , m_device(new FaultDeviceField(facade, u"presetDevice"_s))
    , m_verdict(makeParagraph({}))
    , m_purpose(makeParagraph(tr("Each turns one rule on. What it tries stands here for the one "
                                 "that you point at."),
                              u"dim"_s))
    , m_rule(new CutLabel(u"small"_s))
{
    setObjectName(u"faultPresets"_s);
    m_verdict->setObjectName(u"presetVerdict"_s);
    m_verdict->setProperty("verdict", u"bad"_s);
    m_verdict->hide();
    m_purpose->setObjectName(u"presetPurpose"_s);
    m_rule->setObjectName(u"presetRule"_s);
    m_rule->setFont(fixedFont(12));
    auto *buttons = new FlowLayout(controlGap);
    addButtons(*buttons);
    column()->addWidget(titled(tr("For which device"), m_device));
    column()->addWidget(m_verdict);
    column()->addLayout(buttons);
    column()->addWidget(m_purpose);
    column()->addWidget(m_rule);
    column()->addStretch();
    connect(m_device, &FaultDeviceField::edited, this, [this] {
        if (m_verdict->isVisible())
            judge();
    });
    connect(m_device, &FaultDeviceField::submitted, this, &FaultPresetCard::judge);
    connect(&facade, &Facade::serverChanged, this, &FaultPresetCard::refresh);
    refresh();
}

void FaultPresetCard::addButtons(QLayout &layout)
{
    const QList<FaultPresetEntry> presets = m_facade.faultCatalogue().presets;
    for (const FaultPresetEntry &preset : presets) {
        QPushButton *button = makeButton(preset.title, u"preset-"_s + preset.name);
        button->setAccessibleDescription(preset.purpose);
        button->setToolTip(toolTipOf(preset.purpose));
        button->installEventFilter(this);
        m_presets.insert(button, preset);
        connect(button, &QPushButton::clicked, this, [this, preset] { use(preset); });
        layout.addWidget(button);
    }
}

bool FaultPresetCard::eventFilter(QObject *watched, QEvent *event)
{
    // That the page has come, and the keyboard with it, is no pointing.
    const bool isByKey = event->type() == QEvent::FocusIn
                         && static_cast<QFocusEvent *>(event)->reason() != Qt::OtherFocusReason;
    if (event->type() == QEvent::Enter || isByKey) {
        const FaultPresetEntry preset = m_presets.value(watched);
        m_purpose->setText(preset.purpose);
        m_rule->setWords(preset.rule);
    }
    return Card::eventFilter(watched, event);
}

void FaultPresetCard::judge()
{
    const QString problem = m_device->problem();
    m_verdict->setText(problem);
    m_verdict->setVisible(!problem.isEmpty());
    setStyleProperty(m_device->line(), "verdict", problem.isEmpty() ? u"none"_s : u"bad"_s);
    m_device->line()->setAccessibleDescription(problem);
}

void FaultPresetCard::use(const FaultPresetEntry &preset)
{
    judge();
    if (m_device->problem().isEmpty())
        Q_EMIT asked(preset, m_device->device());
    else
        m_device->line()->setFocus();
}

void FaultPresetCard::refresh()
{
    const bool isServing = m_facade.server().phase == ServerState::Phase::Listening;
    const auto buttons = m_presets.keys();
    for (QObject *button : buttons)
        qobject_cast<QWidget *>(button)->setEnabled(isServing);
}

} // namespace pinbridge::ui
