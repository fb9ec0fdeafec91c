// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/SettingsPage.h"

#include "ui/FailureBox.h"
#include "ui/LossQuestion.h"
#include "ui/SettingLine.h"
#include "ui/SettingTexts.h"
#include "ui/SettingsBar.h"
#include "ui/Widgets.h"
#include "ui/WindowSettings.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QShowEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

using Phase = ServerState::Phase;

constexpr std::chrono::milliseconds firstPause{500};
constexpr auto countAtOnce = "log-"_L1; ///< names that begin so: nobody need restart for those

} // namespace

SettingsPage::SettingsPage(Facade &facade, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_facade(facade)
    , m_search(new QLineEdit)
    , m_onlyOwn(new TickBox(tr("Only what is not at its &default")))
    , m_found(makeLabel({}, u"dim"_s))
    , m_problems(makeParagraph({}))
    , m_path(makeParagraph({}, u"small"_s))
    , m_nothing(makeParagraph({}, u"dim"_s))
    , m_window(new WindowSettings(facade, theme))
    , m_bar(new SettingsBar)
{
    setObjectName(u"settingsPage"_s);
    m_pause.setSingleShot(true);
    m_pause.setInterval(firstPause);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(edgeGap, 0, edgeGap, edgeGap);
    column->setSpacing(cardGap);
    m_problems->setObjectName(u"settingsProblems"_s);
    m_problems->setProperty("ink", u"caution"_s);
    m_nothing->setObjectName(u"settingsNothing"_s);
    m_path->setObjectName(u"settingsPath"_s);
    column->addWidget(m_problems);
    column->addWidget(m_nothing);
    makeGroups(*column);
    column->addWidget(m_path);
    column->addStretch();
    m_area = makeScrollable(content);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(makeTop());
    page->addWidget(m_area, 1);
    page->addWidget(m_bar);

    connect(&m_pause, &QTimer::timeout, this, &SettingsPage::judge);
    connect(m_bar, &SettingsBar::saveAsked, this, [this] { save(false); });
    connect(m_bar, &SettingsBar::saveAndRestartAsked, this, [this] { save(true); });
    connect(m_bar, &SettingsBar::discardAsked, this, &SettingsPage::discard);
    connect(m_bar, &SettingsBar::restartAsked, this, &SettingsPage::restart);
    connect(&m_bar->failure(), &FailureBox::remedyAsked, this, &SettingsPage::remedyAsked);
    connectResults();
    takeRows();
    filter();
}

QWidget *SettingsPage::makeTop()
{
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(edgeGap, cardGap, edgeGap, cardGap);
    row->setSpacing(cardGap);
    m_search->setObjectName(u"settingsSearch"_s);
    m_search->setAccessibleName(tr("Search settings"));
    m_search->setPlaceholderText(tr("Search: port, certificate, PINBRIDGE_…"));
    m_search->setToolTip(m_search->placeholderText()); // there may be no room for all of it
    m_search->setClearButtonEnabled(true);
    m_onlyOwn->setObjectName(u"settingsOnlyOwn"_s);
    m_found->setObjectName(u"settingsFound"_s);
    row->addWidget(m_search, 1);
    row->addWidget(m_onlyOwn);
    row->addWidget(m_found);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::filter);
    connect(m_onlyOwn, &QCheckBox::toggled, this, &SettingsPage::filter);
    auto *find = new QShortcut(QKeySequence(QKeySequence::Find), this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, &SettingsPage::focusMain);
    auto *clear = new QShortcut(QKeySequence(Qt::Key_Escape), m_search);
    clear->setContext(Qt::WidgetShortcut);
    connect(clear, &QShortcut::activated, m_search, &QLineEdit::clear);
    return top;
}

void SettingsPage::makeGroups(QVBoxLayout &column)
{
    std::optional<SettingGroup> last;
    Card *card = nullptr;
    for (const SettingText &text : settingTexts()) {
        if (last != text.group) {
            card = new Card(titleOf(text.group));
            column.addWidget(card);
            m_groups.append({card, {}, {}});
        }
        last = text.group;
        auto *line = new SettingLine(text);
        Group &group = m_groups.last();
        if (!group.lines.isEmpty()) {
            group.rules << makeRule();
            card->column()->addWidget(group.rules.last());
        }
        group.lines << line;
        card->column()->addWidget(line);
        m_lines.insert(text.name, line);
        connect(line, &SettingLine::edited, this, &SettingsPage::onEdited);
        connect(line, &SettingLine::submitted, this, [this] { save(false); });
    }
    column.addWidget(m_window);
}

void SettingsPage::connectResults()
{
    connect(&m_facade, &Facade::settingsChanged, this, &SettingsPage::takeRows);
    connect(&m_facade, &Facade::serverChanged, this, &SettingsPage::refresh);
    connect(&m_facade, &Facade::settingsJudged, this,
            [this](RequestId id, const SettingsVerdict &verdict) {
                if (id == m_judging)
                    onJudged(verdict);
            });
    connect(&m_facade, &Facade::settingsSaved, this, [this](RequestId id, const QString &note) {
        if (id == m_saving)
            onSaved(note);
    });
    connect(&m_facade, &Facade::failed, this, [this](RequestId id, const FailureText &failure) {
        if (id == m_saving)
            onFailed(failure);
    });
}

void SettingsPage::focusMain()
{
    m_search->setFocus();
    m_search->selectAll();
}

void SettingsPage::showSetting(const QString &name)
{
    SettingLine *line = m_lines.value(name);
    if (line == nullptr)
        return;
    m_search->clear();
    m_onlyOwn->setChecked(false);
    // Where a page that was hidden has its lines is known after this.
    QMetaObject::invokeMethod(
        this,
        [this, line] {
            m_area->ensureWidgetVisible(line, 0, cardGap);
            if (QWidget *field = line->findChild<SettingField *>())
                field->setFocus();
        },
        Qt::QueuedConnection);
}

SettingChanges SettingsPage::changes() const
{
    SettingChanges all;
    for (auto line = m_lines.begin(); line != m_lines.end(); ++line) {
        if (const auto change = line.value()->change())
            all.insert(line.key(), *change);
    }
    return all;
}

int SettingsPage::unsaved() const
{
    return int(std::ranges::count_if(m_lines, &SettingLine::isChanged));
}

void SettingsPage::onEdited()
{
    m_judging = 0; // no verdict on what stood here before counts any more
    m_news.clear();
    m_bar->failure().clear();
    m_hasAskedStart = false;
    m_pause.start();
    refresh();
}

void SettingsPage::judge()
{
    m_pause.stop();
    m_judging = m_facade.judgeSettings(changes());
}

void SettingsPage::onJudged(const SettingsVerdict &verdict)
{
    m_judging = 0;
    for (SettingLine *line : std::as_const(m_lines))
        line->setVerdict(verdict.refused.value(line->name()));
    for (const SettingRow &row : verdict.rows) {
        if (SettingLine *line = m_lines.value(row.name))
            line->preview(row);
    }
    tell(verdict.warnings);
    if (!verdict.problem.isEmpty())
        m_bar->failure().show({.title = tr("The settings cannot be used"),
                               .cause = verdict.problem,
                               .advice = {},
                               .details = {}});
    refresh();
}

void SettingsPage::save(bool andRestart)
{
    const SettingChanges all = changes();
    if (all.isEmpty() || m_saving != 0)
        return;
    m_pause.stop();
    m_judging = 0;
    m_bar->failure().clear();
    m_restartsAfter = andRestart;
    m_sent = all;
    m_saving = m_facade.saveSettings(all);
    refresh();
}

void SettingsPage::onSaved(const QString &note)
{
    m_saving = 0;
    const SettingChanges sent = std::exchange(m_sent, {});
    for (auto change = sent.begin(); change != sent.end(); ++change)
        m_lines.value(change.key())->accept(change.value());
    m_news = note.isEmpty() ? tr("Saved.") : tr("Saved. %1").arg(note);
    m_hasAskedStart = m_facade.server().phase == Phase::Failed;
    refresh();
    if (std::exchange(m_restartsAfter, false))
        restart();
}

void SettingsPage::onFailed(const FailureText &failure)
{
    m_saving = 0;
    m_restartsAfter = false;
    if (SettingLine *line = m_lines.value(failure.setting)) {
        line->setVerdict(failure.cause);
        showSetting(failure.setting);
    } else {
        m_bar->failure().show(failure);
    }
    refresh();
}

void SettingsPage::discard()
{
    m_pause.stop();
    m_judging = 0;
    m_bar->failure().clear();
    for (SettingLine *line : std::as_const(m_lines))
        line->discard();
    takeRows(); // others were shown as they would be
    m_search->setFocus();
}

void SettingsPage::restart()
{
    const auto go = [this] {
        m_hasAskedStart = true;
        m_news = tr("The server runs with what is saved.");
        m_facade.restartServer();
    };
    const auto waits = [this](const QString &name) { return m_lines.value(name)->row().waits; };
    const ServerState server = m_facade.server();
    const bool losesPins = !server.keepsPins || waits(u"store"_s) || waits(u"store-key"_s);
    if (server.phase == Phase::Listening && losesPins)
        askBeforeLoss(*this, m_facade, tr("Restart the server?"), tr("Restart"), go);
    else
        go();
}

void SettingsPage::takeRows()
{
    const SettingsState state = m_facade.settings();
    for (const SettingRow &row : state.rows) {
        if (SettingLine *line = m_lines.value(row.name))
            line->setRow(row);
    }
    tell(state.warnings);
    m_path->setText(state.path.isEmpty() ? QString() : tr("Kept in %1.").arg(state.path));
    refresh();
}

void SettingsPage::tell(const QStringList &warnings)
{
    const QStringList sentences = m_facade.settings().problems + warnings;
    m_problems->setText(sentences.join(u'\n'));
    m_problems->setVisible(!sentences.isEmpty());
}

void SettingsPage::filter()
{
    const QStringList words = m_search->text().simplified().split(u' ', Qt::SkipEmptyParts);
    int shown = 0;
    int all = 0;
    const auto isShown = [this, &words](SettingFrame *line) {
        const auto *own = qobject_cast<SettingLine *>(line);
        return line->matches(words)
               && (!m_onlyOwn->isChecked() || (own != nullptr && own->isOwn()));
    };
    const auto apply = [&](QWidget *card, const QList<SettingFrame *> &lines,
                           const QList<QWidget *> &rules) {
        int here = 0;
        for (qsizetype at = 0; at < lines.size(); ++at) {
            const bool isHere = isShown(lines.at(at));
            lines.at(at)->setVisible(isHere);
            if (at > 0 && at <= rules.size())
                rules.at(at - 1)->setVisible(isHere && here > 0);
            here += isHere ? 1 : 0;
        }
        card->setVisible(here > 0);
        shown += here;
        all += int(lines.size());
    };
    for (const Group &group : std::as_const(m_groups))
        apply(group.card, group.lines, group.rules);
    apply(m_window, m_window->lines(), m_window->rules());
    const bool isFiltered = !words.isEmpty() || m_onlyOwn->isChecked();
    m_found->setText(isFiltered ? tr("%1 of %2").arg(shown).arg(all) : QString());
    m_found->setAccessibleName(tr("%1 of %2 settings").arg(shown).arg(all));
    m_nothing->setVisible(shown == 0);
    m_nothing->setText(words.isEmpty()
                           ? tr("Every setting is at its default.")
                           : tr("No setting has \"%1\" in its name, its explanation or its "
                                "variable.")
                                 .arg(words.join(u' ')));
    m_area->verticalScrollBar()->setValue(0);
}

void SettingsPage::refresh()
{
    const ServerState server = m_facade.server();
    SettingsBar::Matter matter;
    matter.phase = server.phase;
    matter.isSaving = m_saving != 0;
    matter.news = m_news;
    for (const SettingText &text : settingTexts()) {
        const SettingLine *line = m_lines.value(text.name);
        matter.changes += line->isChanged() ? 1 : 0;
        matter.bad += line->isBad() ? 1 : 0;
        matter.needsRestart |= line->isChanged() && !text.name.startsWith(countAtOnce);
        if (line->row().waits)
            matter.waiting << text.title;
    }
    matter.needsRestart = matter.needsRestart && server.phase == Phase::Listening;
    // Who saves because the server did not start wants it to start.
    const bool hasFailed = m_hasAskedStart && server.phase == Phase::Failed;
    matter.offersStart = hasFailed && server.canStart;
    if (hasFailed && server.failure)
        m_bar->failure().show(*server.failure);
    else if (m_hasAskedStart && server.phase == Phase::Listening)
        m_bar->failure().clear();
    m_bar->show(matter);
    if (std::exchange(m_told, matter.changes) != matter.changes)
        Q_EMIT unsavedChanged();
}

void SettingsPage::showEvent(QShowEvent *event)
{
    if (!event->spontaneous())
        m_facade.readSettings(); // the file, and the system's list, are others' as well
    QWidget::showEvent(event);
}

void SettingsPage::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous()) {
        m_news.clear(); // it was news
        refresh();
    }
    QWidget::hideEvent(event);
}

} // namespace pinbridge::ui
