// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/FaultFields.h"

#include "ui/DeviceNames.h"
#include "ui/SettingField.h"
#include "ui/Widgets.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

constexpr int numberWidth = 76;
constexpr int leastDevice = 150;

QHBoxLayout *rowIn(QWidget *field)
{
    auto *row = new QHBoxLayout(field);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(controlGap);
    return row;
}

} // namespace

FaultTimeField::FaultTimeField(const QString &title, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit)
    , m_unit(new ChoiceBox)
{
    m_line->setObjectName(name);
    m_line->setAccessibleName(title);
    m_line->setFixedWidth(numberWidth);
    m_line->setInputMethodHints(Qt::ImhDigitsOnly);
    m_unit->setObjectName(name + "-unit"_L1);
    m_unit->setAccessibleName(tr("Unit of: %1").arg(title));
    m_unit->addItem(tr("ms"), 1);
    m_unit->addItem(tr("seconds"), 1000);
    m_unit->addItem(tr("minutes"), 60'000);
    m_unit->setCurrentIndex(1);
    keepWheelForPage(*m_unit);
    QHBoxLayout *row = rowIn(this);
    row->addWidget(m_line);
    row->addWidget(m_unit);
    row->addStretch();
    connect(m_line, &QLineEdit::textEdited, this, &FaultTimeField::edited);
    connect(m_line, &QLineEdit::returnPressed, this, &FaultTimeField::submitted);
    connect(m_unit, &QComboBox::activated, this, &FaultTimeField::edited);
}

bool FaultTimeField::isEmpty() const { return m_line->text().trimmed().isEmpty(); }

std::optional<std::chrono::milliseconds> FaultTimeField::time() const
{
    const auto number = wholeNumberIn(m_line->text());
    if (!number)
        return std::nullopt;
    return std::chrono::milliseconds(qint64{*number} * m_unit->currentData().toInt());
}

void FaultTimeField::setNumber(int number) { m_line->setText(QString::number(number)); }

void FaultTimeField::setOptional(const QString &words)
{
    m_line->setPlaceholderText(u"—"_s);
    m_line->setToolTip(words);
}

FaultDeviceField::FaultDeviceField(Facade &facade, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_facade(facade)
    , m_line(new QLineEdit)
    , m_known(makeButton(tr("Devices ▾"), name + u"-known"_s))
    , m_menu(new QMenu(m_known))
{
    m_line->setObjectName(name);
    m_line->setAccessibleName(tr("Device"));
    m_line->setPlaceholderText(tr("any device"));
    m_line->setToolTip(tr("An address such as 192.168.2.17, a network such as 192.168.2.0/24, or "
                          "nothing for any device"));
    m_line->setMinimumWidth(leastDevice);
    m_line->setMaxLength(80);
    m_known->setAccessibleName(tr("Devices that are known"));
    m_known->setMenu(m_menu);
    QHBoxLayout *row = rowIn(this);
    row->addWidget(m_line, 1);
    row->addWidget(m_known);
    connect(m_line, &QLineEdit::textEdited, this, &FaultDeviceField::edited);
    connect(m_line, &QLineEdit::returnPressed, this, &FaultDeviceField::submitted);
    connect(m_menu, &QMenu::aboutToShow, this, [this] {
        m_menu->clear();
        const auto choose = [this](const QString &address) {
            m_line->setText(address);
            m_line->setFocus();
            Q_EMIT edited();
        };
        m_menu->addAction(tr("any device"), this, [choose] { choose({}); });
        const QList<DeviceRow> devices = m_facade.devices();
        for (const DeviceRow &device : devices) {
            m_menu->addAction(withoutShortcuts(deviceWords(device)), this,
                              [choose, address = device.address] { choose(address); });
        }
    });
    connect(&facade, &Facade::devicesChanged, this, &FaultDeviceField::refresh);
    refresh();
}

QString FaultDeviceField::device() const { return m_line->text().trimmed(); }

QString FaultDeviceField::problem() const { return m_facade.faultDeviceProblem(device()); }

void FaultDeviceField::refresh() { m_known->setVisible(!m_facade.devices().isEmpty()); }

std::optional<int> wholeNumberIn(const QString &text)
{
    static const QRegularExpression digits(u"\\A[0-9]{1,9}\\z"_s);
    const QString number = text.trimmed();
    return digits.match(number).hasMatch() ? std::optional(number.toInt()) : std::nullopt;
}

QWidget *titled(const QString &title, QWidget *field)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(makeLabel(title, u"small"_s));
    column->addWidget(field);
    column->addStretch();
    return box;
}

} // namespace pinbridge::ui
