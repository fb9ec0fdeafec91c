// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/WindowSettings.h"

#include "ui/FailureBox.h"
#include "ui/Language.h"
#include "ui/SettingField.h"
#include "ui/Theme.h"
#include "ui/WindowKeeper.h"

#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

WindowSettings::WindowSettings(Facade &facade, Theme &theme, QWidget *parent)
    : Card(tr("This window"), parent)
    , m_facade(facade)
    , m_failure(new FailureBox)
{
    setObjectName(u"windowSettings"_s);
    column()->addWidget(
        makeParagraph(tr("These count at once, but for the language."), u"small"_s));
    addTheme(theme);
    addStartAtLogin();
    column()->addWidget(m_failure);
    m_failure->withhold(Remedy::OpenSettings);
    connect(&facade, &Facade::settingsChanged, this, &WindowSettings::refresh);
    connect(&facade, &Facade::failed, this, [this](RequestId id, const FailureText &failure) {
        if (id != m_setting)
            return;
        m_setting = 0;
        m_failure->show(failure);
        refresh(); // what is ticked is what is
    });
    connect(&facade, &Facade::startAtLoginSet, this, [this](RequestId id) {
        if (id == m_setting)
            m_setting = 0;
        refresh();
    });
    refresh();
}

void WindowSettings::add(SettingFrame *line)
{
    const auto insert = [this](QWidget *widget) { // above the failure, once that is here
        column()->insertWidget(column()->count() - (m_failure->parent() != nullptr ? 1 : 0),
                               widget);
    };
    if (!m_lines.isEmpty()) {
        m_rules << makeRule();
        insert(m_rules.last());
    }
    m_lines << line;
    insert(line);
}

ChoiceBox *WindowSettings::addChoice(const QString &name, const QString &title,
                                     const QString &explanation, const QList<Choice> &choices,
                                     const std::function<void(int)> &chosen)
{
    auto *box = new ChoiceBox;
    box->setObjectName("field-"_L1 + name);
    box->setAccessibleName(title);
    QStringList words;
    for (const Choice &choice : choices) {
        box->addItem(choice.words, choice.value);
        words << choice.words;
    }
    keepWheelForPage(*box);
    auto *line = new SettingFrame(name, title, explanation, box);
    line->setKeywords(words.join(u'\n'));
    connect(box, &QComboBox::activated, this,
            [box, chosen] { chosen(box->currentData().toInt()); });
    add(line);
    return box;
}

void WindowSettings::addTheme(Theme &theme)
{
    ChoiceBox *box =
        addChoice(u"theme"_s, tr("Colours"), tr("Light, dark, or whatever the system has."),
                  {{tr("As the system"), int(ThemeChoice::System)},
                   {tr("Light"), int(ThemeChoice::Light)},
                   {tr("Dark"), int(ThemeChoice::Dark)}},
                  [&theme](int choice) { theme.choose(ThemeChoice(choice)); });
    const auto show = [box, &theme] { box->setCurrentIndex(box->findData(int(theme.choice()))); };
    connect(&theme, &Theme::changed, box, show);
    show();
}

void WindowSettings::showRemembered(WindowKeeper &keeper, bool isTrayThere)
{
    addClosing(keeper, isTrayThere);
    addLanguage(keeper);
}

void WindowSettings::addLanguage(WindowKeeper &keeper)
{
    QStringList codes{QString()};
    QList<Choice> choices{{tr("As the system"), 0}};
    for (const Language &language : languages()) {
        choices.append({language.ownName, int(codes.size())});
        codes << language.code;
    }
    ChoiceBox *box =
        addChoice(u"language"_s, tr("Language"), tr("Pinbridge speaks it from its next start."),
                  choices, [&keeper, codes](int choice) { keeper.setLanguage(codes.at(choice)); });
    const auto show = [box, codes, &keeper] {
        box->setCurrentIndex(std::max(int(codes.indexOf(keeper.language())), 0));
    };
    connect(&keeper, &WindowKeeper::languageChanged, box, show);
    show();
}

void WindowSettings::addClosing(WindowKeeper &keeper, bool isTrayThere)
{
    QString words = tr("While the server serves, its icon in the tray can stay.");
    if (!isTrayThere)
        words += u' ' + tr("This desktop shows no tray now, so closing stops and quits.");
    ChoiceBox *box = addChoice(u"closing"_s, tr("When the window is closed"), words,
                               {{tr("Ask"), int(ClosingChoice::Ask)},
                                {tr("Keep serving in the tray"), int(ClosingChoice::KeepServing)},
                                {tr("Stop and quit"), int(ClosingChoice::Quit)}},
                               [&keeper](int choice) { keeper.setClosing(ClosingChoice(choice)); });
    const auto show = [box, &keeper] {
        box->setCurrentIndex(box->findData(int(keeper.closing())));
    };
    connect(&keeper, &WindowKeeper::closingChanged, box, show);
    show();
}

void WindowSettings::addStartAtLogin()
{
    m_startAtLogin = new TickBox(tr("Start Pinbridge when I log in"));
    m_startAtLogin->setObjectName(u"field-start-at-login"_s);
    m_startLine = new SettingFrame(u"start-at-login"_s, tr("Start at login"), {}, m_startAtLogin);
    m_startLine->setKeywords(u"autostart"_s);
    add(m_startLine);
    connect(m_startAtLogin, &QCheckBox::clicked, this, &WindowSettings::setStartAtLogin);
}

void WindowSettings::setStartAtLogin(bool isWanted)
{
    m_failure->clear();
    m_setting = m_facade.setStartAtLogin(isWanted);
}

void WindowSettings::refresh()
{
    const StartAtLogin state = m_facade.settings().startAtLogin;
    const bool isAvailable = state != StartAtLogin::Unavailable;
    m_startAtLogin->setEnabled(isAvailable);
    m_startLine->setExplanation(
        isAvailable ? tr("Without its window, in the tray, so that devices are served from then "
                         "on. The system's own list of programs at login shows it, too.")
                    : tr("Not available on this system yet."));
    if (m_setting == 0)
        m_startAtLogin->setChecked(state == StartAtLogin::On);
}

} // namespace pinbridge::ui
