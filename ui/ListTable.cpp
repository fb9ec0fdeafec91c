// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ListTable.h"

#include "ui/RowModel.h"
#include "ui/Theme.h"
#include "ui/Widgets.h"

#include <QAbstractProxyModel>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolTip>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

constexpr int lineHeight = 36;
constexpr int headerHeight = 36;
constexpr int cellPadding = 8;
constexpr int chipPadding = 10;
constexpr int focusBar = 3;
constexpr int chipHeight = 22;
constexpr int mostMeasured = 50; ///< rows beyond those that are seen, for a column's width
constexpr std::chrono::seconds tickEvery{1};

/// Draws ground, line, and then text or chip; everything in tokens.
class ListDelegate : public QStyledItemDelegate
{
public:
    ListDelegate(Theme &theme, ListStyle style, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
        , m_style(std::move(style))
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        if (isSelected)
            painter->fillRect(option.rect, m_theme.color(Token::AccentGround));
        if (isSelected && index.column() == 0 && option.widget->hasFocus()) {
            painter->fillRect(QRect(option.rect.topLeft(), QSize(focusBar, option.rect.height())),
                              m_theme.color(Token::Accent));
        }
        painter->setPen(m_theme.color(Token::Line));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const QRect inside = option.rect.adjusted(cellPadding, 0, -cellPadding, -1);
        if (index.column() == m_style.chipColumn)
            paintChip(*painter, inside, index, isSelected);
        else
            paintText(*painter, inside, index);
        painter->restore();
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &,
                          const QModelIndex &) const override
    {
        auto *line = new QLineEdit(parent);
        line->setObjectName(u"cellEdit"_s);
        if (m_style.prepare)
            m_style.prepare(*line);
        return line;
    }

    /// Once: the rows tell their times anew each second, and what was typed would be gone.
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        constexpr auto filled = "filled";
        if (editor->property(filled).toBool())
            return;
        QStyledItemDelegate::setEditorData(editor, index);
        editor->setProperty(filled, true);
    }

    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &) const override
    {
        editor->setGeometry(option.rect.adjusted(0, 2, 0, -3));
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        return {widthOf(index.data().toString(), index.column(), option.font), lineHeight};
    }

    [[nodiscard]] int widthOf(const QString &text, int column, const QFont &font) const
    {
        const QFontMetrics metrics(column == m_style.nameColumn ? nameFont() : font);
        const int chip = column == m_style.chipColumn ? 2 * chipPadding : 0;
        return metrics.horizontalAdvance(text) + 2 * cellPadding + chip + 4;
    }

    /// What is cut is told in whole.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override
    {
        const QString text = index.data().toString();
        const bool isCut = widthOf(text, index.column(), view->font()) > option.rect.width();
        if (event->type() != QEvent::ToolTip || !isCut || index.data(Qt::ToolTipRole).isValid())
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        QToolTip::showText(event->globalPos(), toolTipOf(text), view);
        return true;
    }

private:
    [[nodiscard]] QFont nameFont() const
    {
        QFont font = fixedFont();
        font.setWeight(m_style.nameIsStrong ? QFont::DemiBold : QFont::Normal);
        return font;
    }

    void paintText(QPainter &painter, const QRect &rect, const QModelIndex &index) const
    {
        const bool isLive = index.data(RowModel::LiveRole).toBool();
        if (index.column() == m_style.nameColumn)
            painter.setFont(isLive ? nameFont() : fixedFont());
        painter.setPen(m_theme.color(isLive ? Token::Text : Token::Dim));
        const QString text =
            painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rect.width());
        const QVariant aligned = index.data(Qt::TextAlignmentRole);
        const int side = aligned.isValid() ? aligned.toInt() : int(Qt::AlignLeft);
        painter.drawText(rect, side | Qt::AlignVCenter | Qt::TextSingleLine, text);
    }

    void paintChip(QPainter &painter, const QRect &rect, const QModelIndex &index,
                   bool isSelected) const
    {
        const auto tone = static_cast<Tone>(index.data(RowModel::ToneRole).toInt());
        const QString words = index.data().toString();
        QFont font = painter.font();
        font.setPixelSize(12);
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        const int wanted = painter.fontMetrics().horizontalAdvance(words) + 2 * chipPadding;
        QRect chip(rect.left(), rect.center().y() - chipHeight / 2 + 1,
                   std::min(wanted, rect.width()), chipHeight);
        if (tone != Tone::Neutral) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            // On the ground of a chosen row an accent chip would not be seen.
            const bool isLost = isSelected && tone == Tone::Accent;
            painter.setBrush(m_theme.color(isLost ? Token::Card : groundToken(tone)));
            painter.drawRoundedRect(chip, chipHeight / 2.0, chipHeight / 2.0);
            chip.adjust(chipPadding, 0, -chipPadding + 1, 0);
        }
        painter.setPen(m_theme.color(textToken(tone)));
        painter.drawText(chip, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, chip.width()));
    }

    Theme &m_theme;
    ListStyle m_style;
};

} // namespace

ListTable::ListTable(RowModel &rows, QAbstractItemModel &shown, Theme &theme,
                     const ListStyle &style, QWidget *parent)
    : QTableView(parent)
    , m_rows(rows)
    , m_style(style)
    , m_isTicking(style.isTicking)
{
    setModel(&shown);
    auto *delegate = new ListDelegate(theme, style, this);
    for (int column = 0; column < int(style.samples.size()); ++column)
        m_sampled << delegate->widthOf(style.samples.at(column), column, font());
    setItemDelegate(delegate);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false); // Tab goes on to the next control
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(lineHeight);
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setFixedHeight(headerHeight);
    header->setSectionResizeMode(QHeaderView::Fixed);

    connect(&shown, &QAbstractItemModel::rowsInserted, this, &ListTable::fitColumns);
    connect(&shown, &QAbstractItemModel::modelReset, this, &ListTable::fitColumns);
    // Many rows may change at once, and each says so.
    m_fit.setSingleShot(true);
    m_fit.setInterval(0);
    connect(&m_fit, &QTimer::timeout, this, &ListTable::fitColumns);
    connect(&shown, &QAbstractItemModel::dataChanged, &m_fit, qOverload<>(&QTimer::start));
    header->setResizeContentsPrecision(mostMeasured);
    m_tick.setInterval(tickEvery);
    connect(&m_tick, &QTimer::timeout, this, &ListTable::tick);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void ListTable::setSample(int column, const QString &sample)
{
    const auto *delegate = static_cast<const ListDelegate *>(itemDelegate());
    m_sampled[column] = delegate->widthOf(sample, column, font());
    fitColumns();
}

void ListTable::setVisibleRows(int rows)
{
    setMinimumHeight(headerHeight + rows * lineHeight);
    updateGeometry();
}

/// A page whose height follows from its width is laid out by the hints, not by the minima.
QSize ListTable::sizeHint() const
{
    const QSize hint = QTableView::sizeHint();
    return minimumHeight() > 0 ? QSize(hint.width(), minimumHeight()) : hint;
}

void ListTable::showEvent(QShowEvent *event)
{
    if (m_isTicking)
        m_tick.start();
    QTableView::showEvent(event);
}

void ListTable::hideEvent(QHideEvent *event)
{
    m_tick.stop();
    QTableView::hideEvent(event);
}

void ListTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

/// Of what is seen alone: who looks elsewhere is told anew there.
void ListTable::tick()
{
    const int first = rowAt(0);
    if (first < 0)
        return;
    const int last = rowAt(viewport()->height() - 1);
    const auto *proxy = qobject_cast<const QAbstractProxyModel *>(model());
    for (int row = first; row <= (last < 0 ? model()->rowCount() - 1 : last); ++row) {
        const int at = proxy == nullptr ? row : proxy->mapToSource(model()->index(row, 0)).row();
        m_rows.tell(at, at);
    }
}

int ListTable::wantedWidth(int column) const
{
    return column < int(m_sampled.size()) ? m_sampled.at(column) : sizeHintForColumn(column);
}

int ListTable::titleWidth(int column)
{
    if (!isColumnHidden(column)) // else it has none
        m_titles[column] = horizontalHeader()->sectionSizeHint(column);
    return m_titles.value(column);
}

int ListTable::leastWidth(int column)
{
    int width = wantedWidth(column);
    if (m_style.sharing.contains(column))
        width = m_style.leastShare;
    else if (column == m_style.nameColumn)
        width = std::min(width, viewport()->width() * m_style.mostName / 100);
    return std::max(width, titleWidth(column)); // a title has no tip
}

void ListTable::hideSpare()
{
    if (m_style.spare.isEmpty())
        return;
    int wanted = 0;
    for (int column = 0; column < model()->columnCount(); ++column)
        wanted += leastWidth(column);
    for (const int column : std::as_const(m_style.spare)) {
        const bool isTooMuch = wanted > viewport()->width();
        if (isTooMuch)
            wanted -= leastWidth(column);
        if (isTooMuch != isColumnHidden(column))
            setColumnHidden(column, isTooMuch);
    }
}

void ListTable::fitColumns()
{
    if (model() == nullptr || m_style.sharing.isEmpty())
        return;
    hideSpare();
    int room = viewport()->width();
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (m_style.sharing.contains(column) || isColumnHidden(column))
            continue;
        const int width = leastWidth(column);
        setColumnWidth(column, width);
        room -= width;
    }
    share(room);
}

/// By weight, and so that enough is left for those that come later.
void ListTable::share(int room)
{
    QList<int> columns;
    int weights = 0;
    int least = 0;
    const auto weightOf = [this](int column) {
        return m_style.weights.value(m_style.sharing.indexOf(column), 1);
    };
    for (const int column : std::as_const(m_style.sharing)) {
        if (isColumnHidden(column))
            continue;
        columns.append(column);
        weights += weightOf(column);
        least += leastWidth(column);
    }
    for (const int column : std::as_const(columns)) {
        const int own = leastWidth(column);
        least -= own;
        const int width = std::max(own, std::min(room * weightOf(column) / weights, room - least));
        setColumnWidth(column, width);
        room -= width;
        weights -= weightOf(column);
    }
}

} // namespace pinbridge::ui
