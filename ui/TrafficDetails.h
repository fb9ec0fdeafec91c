// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/TrafficDesk.h"

#include <QWidget>

class QAction;

namespace pinbridge::ui {

class Theme;
class TrafficStory;
class TrafficTexts;

/// Everything about one exchange: what became of it, beside what was said.
class TrafficDetails : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive this widget.
    explicit TrafficDetails(Theme &theme, QWidget *parent = nullptr);

    /// Buttons for what can be done with it.
    void setActions(const QList<QAction *> &actions);
    /// `whole`: null when it is not recorded any more, or never was.
    void setExchange(const ExchangeRow &exchange, const QList<DiagnosisText> &diagnoses,
                     const ExchangePtr &whole);
    /// In words, where there are more than the address.
    void setDevice(const QString &words);
    /// It is not in the list any more, and stays here until another is chosen.
    void setGone();
    void clear();
    void openSearch();

Q_SIGNALS:
    void remedyAsked(pinbridge::ui::Remedy remedy);

private:
    TrafficStory *m_story;
    TrafficTexts *m_texts;
};

} // namespace pinbridge::ui
