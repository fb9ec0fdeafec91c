// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/CompareDialog.h"

#include "traffic/Comparison.h"
#include "ui/Exchange.h"
#include "ui/Widgets.h"
#include "ui/Words.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

QString subjectWords(const Difference &difference)
{
    using Subject = Difference::Subject;
    switch (difference.subject) {
    case Subject::Device:
        return CompareDialog::tr("Device");
    case Subject::Client:
        return CompareDialog::tr("Client");
    case Subject::Encryption:
        return CompareDialog::tr("Encryption");
    case Subject::Method:
        return CompareDialog::tr("Method");
    case Subject::Path:
        return CompareDialog::tr("Path");
    case Subject::QueryItem:
        return CompareDialog::tr("Query: %1").arg(shownText(difference.name));
    case Subject::RequestField:
        return CompareDialog::tr("Request field: %1").arg(shownText(difference.name));
    case Subject::RequestBody:
        return difference.name.isEmpty()
                   ? CompareDialog::tr("Request body")
                   : CompareDialog::tr("Request body: %1").arg(shownText(difference.name));
    case Subject::Token:
        return CompareDialog::tr("Token");
    case Subject::ApiKey:
        return CompareDialog::tr("API key");
    case Subject::Status:
        return CompareDialog::tr("Status");
    case Subject::ReplyField:
        return CompareDialog::tr("Reply field: %1").arg(shownText(difference.name));
    case Subject::ReplyBody:
        return difference.name.isEmpty()
                   ? CompareDialog::tr("Reply body")
                   : CompareDialog::tr("Reply body: %1").arg(shownText(difference.name));
    case Subject::Note:
        return CompareDialog::tr("Note");
    case Subject::Fault:
        return CompareDialog::tr("Fault");
    case Subject::Delivery:
        return CompareDialog::tr("Delivery");
    case Subject::Duration:
        return CompareDialog::tr("Took");
    case Subject::Step:
        return CompareDialog::tr("Upstream: %1").arg(shownText(difference.name));
    }
    Q_UNREACHABLE();
}

QString sideTitle(const Exchange &exchange)
{
    return CompareDialog::tr("%1, %2", "a time and a request")
        .arg(clockTime(exchange.at, QDateTime::currentDateTimeUtc()),
             requestWords(rowOf(exchange)));
}

QLabel *sideLabel(const QString &words, const Exchange &exchange, const QString &name)
{
    auto *label = new CutLabel;
    label->setObjectName(name);
    label->setWords(words.arg(sideTitle(exchange)));
    return label;
}

} // namespace

CompareDialog::CompareDialog(const ExchangePtr &left, const ExchangePtr &right, QWidget *parent)
    : QDialog(parent)
    , m_left(left)
    , m_right(right)
    , m_table(new QTreeWidget)
{
    setObjectName(u"compareDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Compare two requests"));
    m_table->setObjectName(u"compareTable"_s);
    m_table->setAccessibleName(tr("In what the two differ"));
    m_table->setHeaderLabels({tr("What"), tr("Left"), tr("Right")});
    m_table->setRootIsDecorated(false);
    m_table->setWordWrap(true);
    m_table->setTabKeyNavigation(false);
    auto *all = new TickBox(tr("Also what differs in any two"));
    all->setObjectName(u"compareAll"_s);
    all->setToolTip(tr("Times, request ids, durations"));
    connect(all, &QCheckBox::toggled, this, [this](bool isOn) {
        m_withExpected = isOn;
        fill();
    });
    auto *buttons = new QDialogButtonBox;
    // With our own word: Qt's are not on every system.
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setObjectName(u"compareClose"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(edgeGap, edgeGap, edgeGap, edgeGap);
    column->setSpacing(controlGap);
    column->addWidget(sideLabel(tr("Left: %1"), *left, u"compareLeft"_s));
    column->addWidget(sideLabel(tr("Right: %1"), *right, u"compareRight"_s));
    column->addWidget(m_table, 1);
    column->addWidget(all);
    column->addWidget(buttons);
    resize(760, 480);
    fill();
}

void CompareDialog::fill()
{
    m_table->clear();
    const auto differences = differencesOf(*m_left, *m_right);
    const auto side = [](const QString &text, bool isAbsent) {
        return isAbsent ? tr("none", "one of two has it not") : shownText(text);
    };
    for (const Difference &difference : differences) {
        if (difference.isExpected && !m_withExpected)
            continue;
        auto *item = new QTreeWidgetItem(m_table, {subjectWords(difference),
                                                   side(difference.left, difference.onlyRight),
                                                   side(difference.right, difference.onlyLeft)});
        for (int column = 0; column < 3; ++column)
            item->setToolTip(column, toolTipOf(item->text(column)));
    }
    if (m_table->topLevelItemCount() == 0)
        new QTreeWidgetItem(m_table, {tr("They do not differ.")});
    m_table->setCurrentItem(m_table->topLevelItem(0));
    m_table->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->header()->setSectionResizeMode(2, QHeaderView::Stretch);
}

} // namespace pinbridge::ui
