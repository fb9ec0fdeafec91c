// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/TrafficNotice.h"

#include "ui/SettingTexts.h"
#include "ui/Widgets.h"

#include <QHBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

TrafficNotice::TrafficNotice(Facade &facade, TrafficDesk &desk, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_words(makeParagraph({}))
{
    setObjectName(u"trafficNotice"_s);
    m_words->setObjectName(u"trafficNoticeWords"_s);
    auto *open = makeButton(remedyWords(Remedy::OpenSettings), u"openRecordSettings"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(controlGap);
    row->addWidget(m_words, 1);
    row->addWidget(open, 0, Qt::AlignTop);
    connect(open, &QPushButton::clicked, this,
            [this] { Q_EMIT remedyAsked(Remedy::OpenSettings); });
    connect(&facade, &Facade::serverChanged, this, &TrafficNotice::refresh); // with other settings
    refresh();
}

void TrafficNotice::refresh()
{
    const bool wasOff = std::exchange(m_isOff, !m_desk.isRecording());
    const QString words =
        m_isOff
            ? tr("Nothing is recorded, so nothing new is listed here: “%1” is 0 in the settings. "
                 "Set a number, such as 10000.")
                  .arg(settingTitle(u"record"_s))
            : QString();
    m_words->setText(words);
    setAccessibleName(words);
    setVisible(m_isOff);
    if (wasOff == m_isOff)
        return;
    if (m_isOff)
        announce(*this);
    Q_EMIT changed();
}

} // namespace pinbridge::ui
