// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/TrafficDesk.h"
#include "ui/Widgets.h"

namespace pinbridge::ui {

class DiagnosisBox;
class Theme;
class TrafficFacts;
class Waterfall;

/// What became of one exchange: what it means, where the time went, and the facts.
class TrafficStory : public Card
{
    Q_OBJECT

public:
    /// `theme` must outlive this widget.
    explicit TrafficStory(Theme &theme, QWidget *parent = nullptr);

    void setExchange(const ExchangeRow &exchange, const QList<DiagnosisText> &diagnoses);
    /// Null: its steps are gone, or were never recorded.
    void setTimes(const Exchange *exchange);
    /// In words, where there are more than the address.
    void setDevice(const QString &words);
    /// It is not in the list any more, and stays here until another is chosen.
    void setGone();
    void clear();

Q_SIGNALS:
    void remedyAsked(pinbridge::ui::Remedy remedy);

private:
    void layOut();

    QLabel *m_none;
    QWidget *m_body;
    CutLabel *m_request;
    Chip *m_state;
    QLabel *m_gone;
    QList<DiagnosisBox *> m_boxes;
    QLabel *m_heading;
    Waterfall *m_times;
    TrafficFacts *m_facts;
};

} // namespace pinbridge::ui
