// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Exchange.h"
#include "ui/Widgets.h"

namespace pinbridge::ui {

/// Everything about one exchange: what was asked, what came of it and what that means.
class TrafficDetails : public Card
{
    Q_OBJECT

public:
    explicit TrafficDetails(QWidget *parent = nullptr);

    void setExchange(const ExchangeRow &exchange, const NoteText &note);
    /// In words, where there are more than the address.
    void setDevice(const QString &words);
    /// It is not in the list any more, and stays here until another is chosen.
    void setGone();
    void clear();

Q_SIGNALS:
    void remedyAsked(pinbridge::ui::Remedy remedy);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fitFacts();
    void layOut();
    void layOutNote();
    void showNote(const ExchangeRow &exchange, const NoteText &note);

    QByteArray m_id;
    Remedy m_remedy = Remedy::None;
    QLabel *m_none;
    QWidget *m_body;
    QWidget *m_facts = nullptr;
    CutLabel *m_request;
    Chip *m_state;
    QLabel *m_gone;
    QFrame *m_note;
    QLabel *m_title;
    QLabel *m_meaning;
    QLabel *m_advice;
    QLabel *m_at;
    CutLabel *m_device;
    QLabel *m_status;
    QLabel *m_took;
    QLabel *m_answer;
    QLabel *m_idLabel;
    QPushButton *m_copy;
    QPushButton *m_open;
};

} // namespace pinbridge::ui
