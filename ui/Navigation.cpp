// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/Navigation.h"

#include "ui/Icons.h"
#include "ui/Theme.h"
#include "ui/Widgets.h"

#include <QButtonGroup>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

constexpr int navigationWidth = 188;
constexpr int entryHeight = 36;
constexpr int badgeHeight = 20;
constexpr int badgePadding = 6;
constexpr int badgeGap = 10; ///< to the entry's right edge
constexpr int mostShown = 99;
constexpr int badgeRoom = 44; ///< beside the widest word, with what stands around the entries

/// An entry that shows how many things wait behind it.
class EntryButton : public QToolButton
{
public:
    explicit EntryButton(Theme &theme)
        : m_theme(theme)
    {
    }

    void setCount(int count)
    {
        m_count = count;
        update();
    }
    [[nodiscard]] int count() const { return m_count; }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QToolButton::paintEvent(event);
        if (m_count == 0)
            return;
        const QString words =
            m_count > mostShown ? u"%1+"_s.arg(mostShown) : QString::number(m_count);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QFont badge = font();
        badge.setPixelSize(12);
        badge.setWeight(QFont::DemiBold);
        painter.setFont(badge);
        const int wide = painter.fontMetrics().horizontalAdvance(words) + 2 * badgePadding;
        QRect rect(0, 0, std::max(wide, badgeHeight), badgeHeight);
        rect.moveCenter(this->rect().center());
        rect.moveRight(this->rect().right() - badgeGap);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Token::Accent));
        painter.drawRoundedRect(rect, badgeHeight / 2.0, badgeHeight / 2.0);
        painter.setPen(m_theme.color(Token::OnAccent));
        painter.drawText(rect, Qt::AlignCenter, words);
    }

private:
    Theme &m_theme;
    int m_count = 0;
};

} // namespace

Navigation::Navigation(const QList<Entry> &entries, Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_entries(entries)
    , m_buttons(new QButtonGroup(this))
{
    setObjectName(u"navigation"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 12, 8, 12);
    column->setSpacing(2);
    for (qsizetype page = 0; page < entries.size(); ++page) {
        auto *button = new EntryButton(theme);
        button->setObjectName(u"nav-"_s + entries.at(page).icon);
        button->setToolTip(tr("%1 (Ctrl+%2)").arg(entries.at(page).word).arg(page + 1));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIconSize(QSize(20, 20));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setFixedHeight(entryHeight);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        const auto dress = [button, name = entries.at(page).icon, &theme] {
            button->setIcon(icon(name, theme));
        };
        connect(&theme, &Theme::changed, button, dress);
        dress();
        m_buttons->addButton(button, int(page));
        column->addWidget(button);
        button->setText(u"  "_s + entries.at(page).word);
        button->setAccessibleName(entries.at(page).word);
    }
    column->addStretch();
    setFixedWidth(std::max(navigationWidth, widestEntry() + badgeRoom));
    connect(m_buttons, &QButtonGroup::idClicked, this, &Navigation::chosen);
    setCurrent(0);
}

/// As it is while it is chosen, which is wider.
int Navigation::widestEntry() const
{
    int widest = 0;
    for (const QAbstractButton *button : m_buttons->buttons()) {
        QFont strong = button->font();
        strong.setWeight(QFont::DemiBold);
        const int plain = button->fontMetrics().horizontalAdvance(button->text());
        const int words = QFontMetrics(strong).horizontalAdvance(button->text());
        widest = std::max(widest, button->sizeHint().width() + words - plain);
    }
    return widest;
}

void Navigation::setCount(int page, int count, const QString &spoken)
{
    auto *button = static_cast<EntryButton *>(m_buttons->button(page));
    const bool hasRisen = count > button->count();
    button->setCount(count);
    const QString &word = m_entries.at(page).word;
    button->setAccessibleName(count == 0 ? word : tr("%1, %2").arg(word, spoken));
    if (hasRisen)
        announce(*button);
}

int Navigation::pageNamed(const QString &name) const
{
    const auto found = std::ranges::find(m_entries, name, &Entry::icon);
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

void Navigation::setCurrent(int page)
{
    m_buttons->button(page)->setChecked(true);
    // Tab enters at the chosen page, arrows go on from there; Qt sees to it on clicks only.
    for (QAbstractButton *button : m_buttons->buttons())
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
}

} // namespace pinbridge::ui
