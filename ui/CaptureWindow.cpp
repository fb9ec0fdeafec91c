// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/CaptureWindow.h"

#include "ui/TrafficPage.h"
#include "ui/Widgets.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

CaptureWindow::CaptureWindow(Facade &facade, Theme &theme, const QString &path,
                             const QList<ExchangePtr> &exchanges, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_desk(exchanges, facade.traffic())
    , m_page(new TrafficPage(facade, m_desk, theme))
{
    setObjectName(u"captureWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("%1 – capture").arg(QFileInfo(path).fileName()));
    auto *strip = new QFrame;
    strip->setObjectName(u"captureStrip"_s);
    auto *chip = new Chip;
    chip->setObjectName(u"captureChip"_s);
    chip->show(tr("File"), Tone::Caution);
    auto *words = new CutLabel;
    words->setObjectName(u"captureWords"_s);
    words->setWords(
        tr("%n requests of the file %1. Nothing comes here.", nullptr, int(exchanges.size()))
            .arg(QDir::toNativeSeparators(path)));
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(edgeGap, controlGap, edgeGap, controlGap);
    row->setSpacing(controlGap);
    row->addWidget(chip);
    row->addWidget(words, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(strip);
    column->addWidget(m_page, 1);
    connect(m_page, &TrafficPage::remedyAsked, this, &CaptureWindow::remedyAsked);
    auto *close = new QShortcut(QKeySequence(QKeySequence::Close), this);
    connect(close, &QShortcut::activated, this, &QWidget::close);
    m_page->take(m_desk.rows());
    m_page->focusMain();
    resize(1080, 720);
}

/// The page asks the desk until it is gone.
CaptureWindow::~CaptureWindow() { delete m_page; }

} // namespace pinbridge::ui
