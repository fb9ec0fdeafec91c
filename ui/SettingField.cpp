// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/SettingField.h"

#include "ui/Widgets.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

constexpr int numberWidth = 110;
constexpr int leastLines = 2;
constexpr int mostLines = 6;

struct TimeUnit
{
    QChar letter;
    QString words;
};

QList<TimeUnit> timeUnits()
{
    return {{u's', SettingField::tr("seconds")},
            {u'm', SettingField::tr("minutes")},
            {u'h', SettingField::tr("hours")},
            {u'd', SettingField::tr("days")}};
}

/// A number and the letter of its unit; unset where it is none.
QRegularExpressionMatch partsOfTime(const QString &value)
{
    static const QRegularExpression form(u"\\A([0-9]+)([smhd])\\z"_s);
    return form.match(value);
}

/// The wheel over what has not the keyboard scrolls the page and changes nothing.
class WheelGuard : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() != QEvent::Wheel || widget == nullptr || widget->hasFocus())
            return QObject::eventFilter(watched, event);
        event->ignore();
        return true;
    }
};

QHBoxLayout *rowIn(QWidget *field)
{
    auto *row = new QHBoxLayout(field);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(controlGap);
    return row;
}

class ChoiceField final : public SettingField
{
public:
    ChoiceField(const SettingText &text, const QString &name)
        : m_box(new ChoiceBox)
    {
        m_box->setObjectName(name);
        m_box->setAccessibleName(text.title);
        for (const SettingChoice &choice : text.choices)
            m_box->addItem(choice.words, choice.value);
        keepWheelForPage(*m_box);
        rowIn(this)->addWidget(m_box, 1);
        setFocusProxy(m_box);
        connect(m_box, &QComboBox::activated, this, &SettingField::edited);
    }

    [[nodiscard]] QString value() const override { return m_box->currentData().toString(); }
    void setValue(const QString &value) override
    {
        if (m_box->findData(value) < 0) // of another version
            m_box->addItem(value, value);
        m_box->setCurrentIndex(m_box->findData(value));
    }

private:
    ChoiceBox *m_box;
};

/// One line, with words or a button behind it.
class LineField : public SettingField
{
public:
    LineField(const SettingText &text, const QString &name)
        : m_line(new QLineEdit)
        , m_row(rowIn(this))
    {
        m_line->setObjectName(name);
        m_line->setAccessibleName(text.unit.isEmpty()
                                      ? text.title
                                      : SettingField::tr("%1, %2").arg(text.title, text.unit));
        m_line->setPlaceholderText(text.example);
        m_line->setToolTip(text.example); // there may be no room for all of it
        m_row->addWidget(m_line, 1);
        setFocusProxy(m_line);
        connect(m_line, &QLineEdit::textEdited, this, &SettingField::edited);
        connect(m_line, &QLineEdit::returnPressed, this, &SettingField::submitted);
        if (text.editor != SettingEditor::Number)
            return;
        m_line->setFixedWidth(numberWidth);
        m_line->setInputMethodHints(Qt::ImhDigitsOnly);
        m_row->addWidget(makeLabel(text.unit, u"dim"_s));
        m_row->addStretch();
    }

    [[nodiscard]] QString value() const override { return m_line->text().trimmed(); }
    void setValue(const QString &value) override
    {
        if (this->value() != value) // the cursor stays where it is
            m_line->setText(value);
    }
    void setBad(bool isBad) override
    {
        setStyleProperty(m_line, "verdict", isBad ? u"bad"_s : u"none"_s);
    }

    void setOffers(const QList<SettingOffer> &offers) override
    {
        if (m_offers == nullptr && offers.isEmpty())
            return;
        if (m_offers == nullptr) {
            m_offers =
                makeButton(SettingField::tr("Addresses ▾"), m_line->objectName() + "-offers"_L1);
            m_offers->setAccessibleName(SettingField::tr("Addresses of this machine"));
            m_offers->setMenu(new QMenu(m_offers));
            m_row->addWidget(m_offers);
        }
        m_offers->menu()->clear();
        for (const SettingOffer &offer : offers) {
            //: An address, and the network that it is on
            const QString words = SettingField::tr("%1 — %2").arg(offer.value, offer.place);
            m_offers->menu()->addAction(words, this, [this, value = offer.value] {
                m_line->setText(value);
                m_line->setFocus();
                Q_EMIT edited();
            });
        }
        m_offers->setVisible(!offers.isEmpty());
    }

protected:
    [[nodiscard]] QLineEdit *line() const { return m_line; }
    [[nodiscard]] QHBoxLayout *row() const { return m_row; }

private:
    QLineEdit *m_line;
    QHBoxLayout *m_row;
    QPushButton *m_offers = nullptr;
};

class TimeField final : public LineField
{
public:
    TimeField(const SettingText &text, const QString &name)
        : LineField(text, name)
        , m_unit(new ChoiceBox)
    {
        line()->setFixedWidth(numberWidth);
        m_unit->setObjectName(name + "-unit"_L1);
        m_unit->setAccessibleName(SettingField::tr("Unit of: %1").arg(text.title));
        for (const TimeUnit &unit : timeUnits())
            m_unit->addItem(unit.words, QString(unit.letter));
        keepWheelForPage(*m_unit);
        row()->addWidget(m_unit);
        row()->addStretch();
        connect(m_unit, &QComboBox::activated, this, &SettingField::edited);
    }

    [[nodiscard]] QString value() const override
    {
        const QString text = line()->text().trimmed();
        // Who types "2d" has said the unit.
        return text.isEmpty() || partsOfTime(text).hasMatch()
                   ? text
                   : text + m_unit->currentData().toString();
    }
    void setValue(const QString &value) override
    {
        const auto parts = partsOfTime(value);
        if (this->value() == value && parts.captured(1) == line()->text())
            return;
        line()->setText(parts.hasMatch() ? parts.captured(1) : value);
        if (parts.hasMatch())
            m_unit->setCurrentIndex(m_unit->findData(parts.captured(2)));
    }

private:
    ChoiceBox *m_unit;
};

class FileField final : public LineField
{
public:
    FileField(const SettingText &text, const QString &name)
        : LineField(text, name)
    {
        QPushButton *choose = makeButton(SettingField::tr("Choose…"), name + "-choose"_L1);
        choose->setAccessibleName(SettingField::tr("Choose a file: %1").arg(text.title));
        row()->addWidget(choose);
        connect(choose, &QPushButton::clicked, this, [this, title = text.title] {
            auto *dialog = new QFileDialog(window(), title);
            dialog->setObjectName(u"settingFileDialog"_s);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->setFileMode(QFileDialog::ExistingFile);
            connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
                line()->setText(path);
                Q_EMIT edited();
            });
            dialog->open();
        });
    }
};

class ListField final : public SettingField
{
public:
    ListField(const SettingText &text, const QString &name)
        : m_edit(new QPlainTextEdit)
    {
        m_edit->setObjectName(name);
        m_edit->setAccessibleName(SettingField::tr("%1, one a line").arg(text.title));
        m_edit->setPlaceholderText(SettingField::tr("one a line, such as\n%1").arg(text.example));
        m_edit->setTabChangesFocus(true);
        m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
        rowIn(this)->addWidget(m_edit, 1);
        setFocusProxy(m_edit);
        connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
            fit();
            if (!m_isSetting)
                Q_EMIT edited();
        });
        fit();
    }

    [[nodiscard]] QString value() const override
    {
        static const QRegularExpression between(u"[,\\s]+"_s);
        return m_edit->toPlainText().split(between, Qt::SkipEmptyParts).join(u',');
    }
    void setValue(const QString &value) override
    {
        if (this->value() == value)
            return;
        m_isSetting = true;
        m_edit->setPlainText(value.split(u',', Qt::SkipEmptyParts).join(u'\n'));
        m_isSetting = false;
    }
    void setBad(bool isBad) override
    {
        setStyleProperty(m_edit, "verdict", isBad ? u"bad"_s : u"none"_s);
    }

private:
    void fit()
    {
        const int lines = std::clamp(m_edit->blockCount(), leastLines, mostLines);
        constexpr int around = 26; // the style's padding and border, and the document's margin
        m_edit->setFixedHeight(lines * m_edit->fontMetrics().lineSpacing() + around);
    }

    QPlainTextEdit *m_edit;
    bool m_isSetting = false;
};

} // namespace

SettingField *makeSettingField(const SettingText &text, const QString &name)
{
    switch (text.editor) {
    case SettingEditor::Choice:
        return new ChoiceField(text, name);
    case SettingEditor::Number:
    case SettingEditor::Text:
        return new LineField(text, name);
    case SettingEditor::Time:
        return new TimeField(text, name);
    case SettingEditor::List:
        return new ListField(text, name);
    case SettingEditor::File:
        return new FileField(text, name);
    }
    Q_UNREACHABLE();
}

void keepWheelForPage(QWidget &widget)
{
    widget.setFocusPolicy(Qt::StrongFocus); // the wheel gives it nothing
    widget.installEventFilter(new WheelGuard(&widget));
}

QString wordsOf(const SettingText &text, const QString &value)
{
    if (value.isEmpty())
        return text.editor == SettingEditor::List ? SettingField::tr("none")
                                                  : SettingField::tr("not set");
    if (text.editor == SettingEditor::List)
        return QString(value).replace(u',', ", "_L1);
    const auto choice = std::ranges::find(text.choices, value, &SettingChoice::value);
    if (choice != text.choices.end())
        return choice->words;
    const auto parts = partsOfTime(value);
    if (text.editor != SettingEditor::Time || !parts.hasMatch())
        return value;
    const int number = parts.captured(1).toInt();
    switch (parts.captured(2).front().unicode()) {
    case u's':
        return number == 1 ? SettingField::tr("1 second")
                           : SettingField::tr("%n seconds", nullptr, number);
    case u'm':
        return number == 1 ? SettingField::tr("1 minute")
                           : SettingField::tr("%n minutes", nullptr, number);
    case u'h':
        return number == 1 ? SettingField::tr("1 hour")
                           : SettingField::tr("%n hours", nullptr, number);
    default:
        return number == 1 ? SettingField::tr("1 day")
                           : SettingField::tr("%n days", nullptr, number);
    }
}

} // namespace pinbridge::ui
