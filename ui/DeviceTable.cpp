// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/DeviceTable.h"

#include "ui/Widgets.h"

#include <QAbstractItemDelegate>
#include <QLineEdit>
#include <QValidator>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

/// What is no name does not leave its line: Enter does nothing.
class NameValidator : public QValidator
{
public:
    NameValidator(Facade &facade, QObject *parent)
        : QValidator(parent)
        , m_facade(facade)
    {
    }

    State validate(QString &text, int &) const override
    {
        return m_facade.deviceNameProblem(text).isEmpty() ? Acceptable : Intermediate;
    }

private:
    Facade &m_facade;
};

} // namespace

DeviceTable::DeviceTable(Facade &facade, DeviceModel &devices, QAbstractItemModel &shown,
                         Theme &theme, QWidget *parent)
    : ListTable(devices, shown, theme,
                {.nameColumn = DeviceModel::Address,
                 .chipColumn = DeviceModel::State,
                 .sharing = {DeviceModel::Name, DeviceModel::Agent},
                 .prepare = [this](QLineEdit &line) { prepare(line); },
                 .leastShare = 80,
                 .weights = {3, 2},
                 // What they say stands in tool tips as well, and below the table.
                 .spare = {DeviceModel::Agent, DeviceModel::Requests, DeviceModel::Last},
                 .mostName = 20},
                parent)
    , m_facade(facade)
{
    setAccessibleName(tr("Devices"));
    connect(itemDelegate(), &QAbstractItemDelegate::closeEditor, this,
            [this] { Q_EMIT nameJudged({}); });
}

void DeviceTable::prepare(QLineEdit &line)
{
    line.setAccessibleName(tr("Name of the device"));
    line.setValidator(new NameValidator(m_facade, &line));
    connect(&line, &QLineEdit::textChanged, this, [this, &line](const QString &text) {
        const QString problem = m_facade.deviceNameProblem(text);
        setStyleProperty(&line, "verdict", problem.isEmpty() ? QString() : u"bad"_s);
        Q_EMIT nameJudged(problem);
    });
}

void DeviceTable::editName()
{
    const QModelIndex row = currentIndex();
    if (!row.isValid())
        return;
    const QModelIndex name = row.siblingAtColumn(DeviceModel::Name);
    scrollTo(name);
    setCurrentIndex(name);
    edit(name);
}

} // namespace pinbridge::ui
