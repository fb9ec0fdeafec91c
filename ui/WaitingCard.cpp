// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/WaitingCard.h"

#include "ui/DeviceDecider.h"
#include "ui/DeviceNames.h"
#include "ui/FailureBox.h"
#include "ui/FlowLayout.h"
#include "ui/Icons.h"
#include "ui/Theme.h"
#include "ui/Words.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

using Decision = DeviceDecider::Decision;

constexpr int iconSide = 24;
constexpr int stripGap = 6; // so that the pages below it still need no scrolling
constexpr int leastWords = 220; // a title with an IPv4 address
constexpr std::chrono::seconds tickEvery{1};

} // namespace

WaitingCard::WaitingCard(Facade &facade, Theme &theme, Shape shape, QWidget *parent)
    : Card({}, parent)
    , m_decider(new DeviceDecider(facade, this))
    , m_title(new CutLabel(shape == Shape::Strip ? u"strong"_s : u"title"_s))
    , m_words(new CutLabel(u"dim"_s))
    , m_failure(new FailureBox)
{
    setObjectName(u"waitingCard"_s);
    setProperty("role", shape == Shape::Strip ? u"askStrip"_s : u"ask"_s);
    m_title->setObjectName(u"waitingTitle"_s);
    m_words->setObjectName(u"waitingWords"_s);
    m_failure->withhold(Remedy::TryAgain); // the buttons stand beside it
    layOut(theme, shape);
    m_tick.setInterval(tickEvery);
    connect(&m_tick, &QTimer::timeout, this, &WaitingCard::refresh);
    connect(m_decider, &DeviceDecider::begun, m_failure, &FailureBox::clear);
    connect(m_decider, &DeviceDecider::failed, m_failure, &FailureBox::show);
    connect(m_decider, &DeviceDecider::decided, this, &WaitingCard::decided);
    connect(m_failure, &FailureBox::remedyAsked, this, &WaitingCard::remedyAsked);
    hide();
}

void WaitingCard::layOut(Theme &theme, Shape shape)
{
    auto *image = new QLabel;
    const auto dress = [image, &theme] {
        image->setPixmap(picture(u"devices"_s, theme, iconSide));
    };
    connect(&theme, &Theme::changed, image, dress);
    dress();
    const bool isStrip = shape == Shape::Strip;
    auto *words = new QWidget;
    words->setMinimumWidth(leastWords);
    words->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *lines =
        new QBoxLayout(isStrip ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, words);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(isStrip ? cardGap : 2);
    lines->addWidget(m_title);
    lines->addWidget(m_words, isStrip ? 1 : 0);
    if (isStrip)
        column()->setContentsMargins(edgeGap, stripGap, edgeGap, stripGap);
    auto *buttons = new QWidget;
    auto *buttonRow = new QHBoxLayout(buttons);
    buttonRow->setContentsMargins(0, 0, 0, 0);
    buttonRow->setSpacing(controlGap);
    addButtons(*buttonRow);
    auto *flow = new FlowLayout(controlGap);
    flow->addWidget(words);
    flow->addWidget(buttons);
    auto *row = new QHBoxLayout;
    row->setSpacing(controlGap);
    row->addWidget(image);
    row->addSpacing(controlGap);
    row->addLayout(flow, 1);
    column()->addLayout(row);
    column()->addWidget(m_failure);
}

void WaitingCard::addButtons(QHBoxLayout &row)
{
    const auto add = [this, &row](const QString &text, const QString &name, const QString &role,
                                  Decision decision) {
        QPushButton *button = makeButton(text, name, role);
        row.addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, decision] {
            if (m_came.hasExpired(settleTime.count()))
                m_decider->decide(m_device, decision);
        });
        return button;
    };
    m_others = makeButton({}, u"otherDevices"_s, u"link"_s);
    m_others->hide();
    connect(m_others, &QPushButton::clicked, this, &WaitingCard::devicesAsked);
    row.addWidget(m_others);
    m_allow = add(tr("Allow"), u"allowWaiting"_s, u"primary"_s, Decision::Allow);
    m_hour = add(tr("Allow for an hour"), u"allowWaitingHour"_s, {}, Decision::AllowForAnHour);
    m_block = add(tr("Block"), u"blockWaiting"_s, u"danger"_s, Decision::Block);
}

void WaitingCard::setDevice(const DeviceRow &device)
{
    const bool isAnother = device.address != m_device.address || isHidden();
    const bool isNamed = device.name != m_device.name;
    m_device = device;
    if (isAnother) {
        m_came.start();
        m_failure->clear();
    }
    if (isAnother || isNamed) {
        const QString words = deviceWords(device);
        m_title->setWords(tr("%1 asks for access").arg(words));
        m_allow->setAccessibleName(tr("Allow %1").arg(words));
        m_hour->setAccessibleName(tr("Allow %1 for an hour").arg(words));
        m_block->setAccessibleName(tr("Block %1").arg(words));
    }
    refresh();
    show();
}

void WaitingCard::setOthers(int others)
{
    m_others->setText(others == 1 ? tr("1 more waits") : tr("%n more wait", nullptr, others));
    m_others->setVisible(others > 0);
}

void WaitingCard::clear()
{
    m_device = {};
    m_failure->clear();
    hide();
}

void WaitingCard::focusMain() { m_allow->setFocus(); }

void WaitingCard::refresh()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString since = lifeWords(std::chrono::seconds(
        std::max<qint64>(1, m_device.firstSeen.isValid() ? m_device.firstSeen.secsTo(now) : 0)));
    const QString waits = tr("has waited for %1").arg(since);
    // What we know comes first: there is no end to what a device may call itself.
    m_words->setWords(m_device.agent.isEmpty()
                          ? tr("%1 · does not say what it is").arg(waits)
                          : tr("%1 · calls itself “%2”").arg(waits, shownText(m_device.agent)));
    setAccessibleName(m_title->words() + u", "_s + m_words->words());
}

void WaitingCard::showEvent(QShowEvent *event)
{
    m_tick.start();
    Card::showEvent(event);
}

void WaitingCard::hideEvent(QHideEvent *event)
{
    m_tick.stop();
    Card::hideEvent(event);
}

} // namespace pinbridge::ui
