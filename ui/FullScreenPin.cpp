// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/FullScreenPin.h"

#include "ui/PinDisplay.h"
#include "ui/SessionModel.h"
#include "ui/Widgets.h"
#include "ui/Words.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

constexpr int largestDigits = 400;
constexpr int wordsSize = 32;
constexpr std::chrono::seconds tickEvery{1};

QLabel *line(const QString &text)
{
    QLabel *label = makeLabel(text, u"dim"_s);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    QFont font = label->font();
    font.setPixelSize(wordsSize);
    label->setFont(font);
    return label;
}

} // namespace

FullScreenPin::FullScreenPin(Facade &facade, const SessionRow &session, Now now, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_facade(facade)
    , m_session(session)
    , m_now(std::move(now))
    , m_digits(new PinDisplay(largestDigits))
    , m_words(line({}))
{
    const QString title = tr("Pin for %1").arg(session.contact.email);
    m_words->setObjectName(u"fullScreenWords"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"fullScreenPin"_s);
    setAccessibleName(tr("Pin, full screen"));
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->addStretch();
    column->addWidget(line(title));
    m_digits->setCentred(true);
    m_digits->setPin(session.pin);
    column->addWidget(m_digits);
    column->addWidget(m_words);
    column->addStretch();
    QLabel *hint = makeLabel(tr("Esc leaves"), u"small"_s);
    hint->setAlignment(Qt::AlignCenter);
    column->addWidget(hint);
    m_tick.setInterval(tickEvery);
    connect(&m_tick, &QTimer::timeout, this, &FullScreenPin::refresh);
    connect(&facade, &Facade::sessionsChanged, this, &FullScreenPin::refresh);
    m_tick.start();
    refresh();
}

void FullScreenPin::refresh()
{
    const QList<SessionRow> sessions = m_facade.sessions();
    const auto found = std::ranges::find(sessions, m_session.id, &SessionRow::id);
    const bool isThere = found != sessions.end();
    if (isThere)
        m_session = *found;
    const StateText state = stateOf(m_session, m_now());
    const bool isLive = isThere && state.isLive;
    // Whoever reads it from across the room must see that typing it is in vain.
    m_digits->setEnabled(isLive);
    if (isLive)
        m_words->setText(spokenPin(m_session.pin));
    else if (state.isLive)
        m_words->setText(tr("This pin has ended and joins nobody any more."));
    else
        m_words->setText(tr("This pin is %1 and joins nobody any more.").arg(state.words));
}

void FullScreenPin::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter)
        close();
    else
        QWidget::keyPressEvent(event);
}

void FullScreenPin::mousePressEvent(QMouseEvent *) { close(); }

} // namespace pinbridge::ui
