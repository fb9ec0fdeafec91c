// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Exchange.h"
#include "ui/Widgets.h"

#include <QWidget>

class QGridLayout;

namespace pinbridge::ui {

/// What there is to know of one exchange at once: when, who, how, what came of it.
class TrafficFacts : public QWidget
{
    Q_OBJECT

public:
    explicit TrafficFacts(QWidget *parent = nullptr);

    void setExchange(const ExchangeRow &exchange);
    /// In words, where there are more than the address.
    void setDevice(const QString &words) { m_device->setWords(words); }

private:
    void add(QGridLayout &grid, const QString &words, QWidget *fact);

    QByteArray m_id;
    CutLabel *m_at;
    CutLabel *m_device;
    QLabel *m_client;
    QLabel *m_status;
    QLabel *m_took;
    QLabel *m_answer;
    QLabel *m_fault;
    CutLabel *m_idLabel;
    QPushButton *m_copy;
};

} // namespace pinbridge::ui
