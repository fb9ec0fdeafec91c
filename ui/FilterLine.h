// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "traffic/ExchangeFilter.h"

#include <QTimer>
#include <QWidget>

class QCompleter;
class QLabel;
class QLineEdit;
class QStandardItemModel;

namespace pinbridge::ui {

/// The line that a filter is typed in: what can be typed next is listed below it, and where a word
/// is wrong a sentence says so, once the typing pauses; until it is right the last filter holds.
class FilterLine : public QWidget
{
    Q_OBJECT

public:
    explicit FilterLine(QWidget *parent = nullptr);
    ~FilterLine() override;

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    /// With all of it selected.
    void enter();

Q_SIGNALS:
    void filterChanged(const pinbridge::ExchangeFilter &filter);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    void speak();
    void offer();
    void take(const QString &completion);

    QLineEdit *m_line;
    QLabel *m_verdict;
    QStandardItemModel *m_offers;
    QCompleter *m_completer;
    QTimer m_pause;
    QString m_problem; ///< empty: there is none
    qsizetype m_wordStart = 0; ///< of what is completed
};

} // namespace pinbridge::ui
