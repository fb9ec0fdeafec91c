// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/Widgets.h"

#include <QAccessible>
#include <QApplication>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QPainter>
#include <QPolygonF>
#include <QScrollArea>
#include <QStyle>
#include <QStyleOptionButton>
#include <QVBoxLayout>
#include <QVariant>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

constexpr int leastChip = 80;

/// Keeps Ctrl+C for itself while some of its text is selected, whatever else has that shortcut.
class Paragraph : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ShortcutOverride && hasSelectedText()
            && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
            event->accept();
            return true;
        }
        return QLabel::event(event);
    }
};

void dress(QLabel *label, const QString &role)
{
    label->setTextFormat(Qt::PlainText);
    if (!role.isEmpty())
        label->setProperty("role", role);
    if (role == "heading"_L1) {
        QFont font = label->font();
        font.setCapitalization(QFont::AllUppercase);
        label->setFont(font);
    }
}

/// Qt's own listens to Enter in dialogs alone.
class Button : public QPushButton
{
public:
    using QPushButton::QPushButton;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (!isEnter)
            QPushButton::keyPressEvent(event);
        else if (!event->isAutoRepeat())
            click();
    }
};

} // namespace

QLabel *makeLabel(const QString &text, const QString &role)
{
    auto *label = new QLabel(text);
    dress(label, role);
    return label;
}

QLabel *makeParagraph(const QString &text, const QString &role)
{
    auto *label = new Paragraph(text);
    dress(label, role);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

CutLabel::CutLabel(const QString &role, QWidget *parent)
    : QLabel(parent)
{
    dress(this, role);
}

void CutLabel::setWords(const QString &words)
{
    if (words == m_words)
        return;
    m_words = words;
    setAccessibleName(words);
    setToolTip(toolTipOf(words));
    updateGeometry();
    cut();
}

QSize CutLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_words) + 1, QLabel::sizeHint().height()};
}

QSize CutLabel::minimumSizeHint() const { return {0, QLabel::minimumSizeHint().height()}; }

void CutLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    cut();
}

void CutLabel::cut() { setText(fontMetrics().elidedText(m_words, Qt::ElideRight, width())); }

QPushButton *makeButton(const QString &text, const QString &name, const QString &role)
{
    auto *button = new Button(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    if (!role.isEmpty())
        button->setProperty("role", role);
    return button;
}

QFrame *makeRule()
{
    auto *rule = new QFrame;
    rule->setProperty("role", u"line"_s);
    return rule;
}

void bringForward(QWidget &window)
{
    if (window.isVisible() && window.isActiveWindow() && !window.isMinimized())
        return;
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

void announce(QWidget &widget)
{
    QAccessibleEvent event(&widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    // Without a screen reader Qt drops the event unseen, and a test has none.
    widget.setProperty("announced", widget.property("announced").toInt() + 1);
}

bool holdsFocus(const QWidget &widget)
{
    const QWidget *focus = QApplication::focusWidget();
    return focus != nullptr && (focus == &widget || widget.isAncestorOf(focus));
}

QString withoutShortcuts(const QString &text) { return QString(text).replace(u'&', "&&"_L1); }

QString toolTipOf(const QString &text)
{
    return text.isEmpty() ? QString() : u"<qt>%1</qt>"_s.arg(text.toHtmlEscaped());
}

Chip::Chip(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void Chip::show(const QString &words, Tone tone)
{
    setText(words);
    if (m_mayCut)
        setToolTip(toolTipOf(words));
    setStyleProperty(this, "tone", nameOf(tone));
    setVisible(!words.isEmpty());
}

void Chip::letCut()
{
    m_mayCut = true;
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize Chip::minimumSizeHint() const
{
    const QSize whole = QLabel::minimumSizeHint();
    return m_mayCut ? QSize(std::min(leastChip, whole.width()), whole.height()) : whole;
}

void Chip::paintEvent(QPaintEvent *event)
{
    if (fontMetrics().horizontalAdvance(text()) <= contentsRect().width()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    drawFrame(&painter);
    painter.drawText(contentsRect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
}

Card::Card(const QString &heading, QWidget *parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
{
    setProperty("role", u"card"_s);
    m_column->setContentsMargins(cardGap, cardGap, cardGap, cardGap);
    m_column->setSpacing(controlGap);
    if (!heading.isEmpty())
        m_column->addWidget(makeLabel(heading, u"heading"_s));
}

void ChoiceBox::paintEvent(QPaintEvent *event)
{
    QComboBox::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(rect().adjusted(0, 0, -cardGap, 0), Qt::AlignRight | Qt::AlignVCenter, u"▾"_s);
}

void TickBox::paintEvent(QPaintEvent *event)
{
    QCheckBox::paintEvent(event);
    if (!isChecked())
        return;
    QStyleOptionButton option;
    initStyleOption(&option);
    const QRectF box = style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::HighlightedText), 2, Qt::SolidLine, Qt::RoundCap,
                        Qt::RoundJoin));
    const QPointF middle = box.center();
    const qreal unit = box.width() / 16;
    painter.drawPolyline(
        QPolygonF({middle + QPointF(-3.5, 0.3) * unit, middle + QPointF(-1, 2.8) * unit,
                   middle + QPointF(3.8, -2.6) * unit}));
}

void setStyleProperty(QWidget *widget, const char *property, const QVariant &value)
{
    if (widget->property(property) == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    // What the rules say of margins is asked for with this only.
    QEvent change(QEvent::StyleChange);
    QCoreApplication::sendEvent(widget, &change);
}

QFont fixedFont(int pixelSize)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(pixelSize);
    return font;
}

QScrollArea *makeScrollable(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    content->setObjectName(u"page"_s);
    area->setWidget(content);
    return area;
}

} // namespace pinbridge::ui
