// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/FilterLine.h"

#include "ui/FilterOffers.h"
#include "ui/Spoken.h"
#include "ui/Widgets.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

constexpr std::chrono::milliseconds firstPause{500};
constexpr int visibleRows = 10;
constexpr int longestFilter = 4096;

} // namespace

FilterLine::FilterLine(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit)
    , m_verdict(makeParagraph({}))
    , m_offers(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_offers, this))
{
    m_line->setObjectName(u"trafficSearch"_s);
    m_line->setPlaceholderText(tr("Filter: status:>=400"));
    m_line->setToolTip(tr("All words must hold. “-” before one: it must not. Ctrl+Space lists what "
                          "can be typed."));
    m_line->setAccessibleName(tr("Filter requests"));
    m_line->setClearButtonEnabled(true);
    m_line->setFont(fixedFont(13));
    m_line->setMaxLength(longestFilter);
    m_line->installEventFilter(this);
    m_verdict->setObjectName(u"trafficFilterVerdict"_s);
    m_verdict->setProperty("verdict", u"bad"_s);
    m_verdict->hide();
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_line);
    m_completer->setMaxVisibleItems(visibleRows);
    m_completer->popup()->setObjectName(u"filterPopup"_s);
    m_completer->popup()->setAccessibleName(tr("What can be typed"));
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    lines->addWidget(m_line);
    lines->addWidget(m_verdict);
    setFocusProxy(m_line);
    m_pause.setSingleShot(true);
    m_pause.setInterval(firstPause);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_completer->popup()->isVisible())
            m_pause.start(); // the word is still being chosen
        else
            speak();
    });
    connect(m_line, &QLineEdit::textChanged, this, &FilterLine::read);
    connect(m_line, &QLineEdit::textEdited, this, &FilterLine::offer);
    connect(m_line, &QLineEdit::editingFinished, this, &FilterLine::speak);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            &FilterLine::take);
}

/// The line ends its editing when it goes, and what it would call is gone by then.
FilterLine::~FilterLine() { m_line->disconnect(this); }

QString FilterLine::text() const { return m_line->text(); }

void FilterLine::setText(const QString &text) { m_line->setText(text); }

void FilterLine::enter()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void FilterLine::read()
{
    const auto filter = parseFilter(m_line->text());
    m_problem = filter ? QString() : spoken(filter.error().sentence);
    if (filter) {
        m_pause.stop();
        speak();
        Q_EMIT filterChanged(*filter);
    } else {
        m_pause.start();
    }
}

void FilterLine::speak()
{
    m_verdict->setText(m_problem);
    m_verdict->setVisible(!m_problem.isEmpty());
    setStyleProperty(m_line, "verdict", m_problem.isEmpty() ? u"none"_s : u"bad"_s);
    m_line->setAccessibleDescription(m_problem);
}

/// What the word at the cursor may become.
void FilterLine::offer()
{
    const QString before = m_line->text().left(m_line->cursorPosition());
    m_wordStart = filterWordStart(before);
    const QList<FilterOffer> offers = filterOffers(before.mid(m_wordStart));
    m_offers->clear();
    for (const FilterOffer &offer : offers) {
        auto *item = new QStandardItem(offer.words);
        item->setData(offer.text, Qt::UserRole);
        m_offers->appendRow(item);
    }
    QAbstractItemView *popup = m_completer->popup();
    if (offers.isEmpty()) {
        popup->hide();
        return;
    }
    m_completer->complete();
    popup->setCurrentIndex({}); // Enter takes what is chosen, and nothing is yet
}

void FilterLine::take(const QString &completion)
{
    const auto found = m_offers->findItems(completion);
    if (found.isEmpty())
        return;
    const QString text = found.first()->data(Qt::UserRole).toString();
    const QString line = m_line->text();
    const qsizetype cursor = m_line->cursorPosition();
    m_line->setText(line.left(m_wordStart) + text + line.mid(cursor));
    m_line->setCursorPosition(int(m_wordStart + text.size()));
    if (text.endsWith(u':')) // a key: its values are next
        QMetaObject::invokeMethod(this, &FilterLine::offer, Qt::QueuedConnection);
}

bool FilterLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isAsked = key->key() == Qt::Key_Space && key->modifiers() == Qt::ControlModifier;
        const bool isBelow = key->key() == Qt::Key_Down && m_line->text().isEmpty();
        if (isAsked || isBelow) {
            offer();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace pinbridge::ui
