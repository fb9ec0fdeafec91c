// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/FullScreenPin.h"

#include "ui/PinDisplay.h"
#include "ui/Widgets.h"
#include "ui/Words.h"

#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

constexpr int largestDigits = 400;
constexpr int wordsSize = 32;

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

FullScreenPin::FullScreenPin(const QString &pin, const QString &contact, QWidget *parent)
    : QWidget(parent, Qt::Window)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"fullScreenPin"_s);
    setAccessibleName(tr("Pin, full screen"));
    setWindowTitle(tr("Pin for %1").arg(contact));
    auto *column = new QVBoxLayout(this);
    column->addStretch();
    column->addWidget(line(tr("Pin for %1").arg(contact)));
    auto *digits = new PinDisplay(largestDigits);
    digits->setCentred(true);
    digits->setPin(pin);
    column->addWidget(digits);
    column->addWidget(line(spokenPin(pin)));
    column->addStretch();
    QLabel *hint = makeLabel(tr("Esc leaves"), u"small"_s);
    hint->setAlignment(Qt::AlignCenter);
    column->addWidget(hint);
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
