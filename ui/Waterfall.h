// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/TimeBars.h"

#include <QWidget>

namespace pinbridge::ui {

class Theme;

/// Where the time of an exchange went: a bar for the device's wait, and below it one for each
/// step, drawn over the same time. Where there is little room the labels are cut, with a tool tip.
class Waterfall : public QWidget
{
    Q_OBJECT

public:
    /// `theme` must outlive this widget.
    explicit Waterfall(Theme &theme, QWidget *parent = nullptr);

    void setBars(const QList<TimeBar> &bars);
    [[nodiscard]] const QList<TimeBar> &bars() const { return m_bars; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Columns
    {
        int label = 0;
        int track = 0;
        int figure = 0;
    };

    [[nodiscard]] Columns columns() const;
    void paintBar(QPainter &painter, const TimeBar &bar, const QRect &track) const;
    void paintLine(QPainter &painter, const TimeBar &bar, const QRect &line) const;

    Theme &m_theme;
    QList<TimeBar> m_bars;
};

} // namespace pinbridge::ui
