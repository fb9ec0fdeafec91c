// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace pinbridge::ui {

/// A row that goes on below where it has no room: for what is one line in English and at home in
/// every language. An item whose policy is to expand takes the room that the others leave, by its
/// stretch, and counts with its least width when a line is filled.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    /// `gap`: between items, and between lines.
    explicit FlowLayout(int gap);
    ~FlowLayout() override;
    FlowLayout(const FlowLayout &) = delete;
    FlowLayout &operator=(const FlowLayout &) = delete;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Place
    {
        QLayoutItem *item;
        int width;
    };
    using Line = std::vector<Place>;

    [[nodiscard]] std::vector<Line> linesFor(int width) const;
    [[nodiscard]] int heightOf(const Line &line) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace pinbridge::ui
