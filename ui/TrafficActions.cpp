// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/TrafficActions.h"

#include "traffic/CurlText.h"
#include "traffic/Handshake.h"
#include "traffic/HttpText.h"
#include "ui/CompareDialog.h"
#include "ui/TrafficModel.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

QString suffixOf(TrafficFile kind) { return kind == TrafficFile::Har ? u"har"_s : u"pbcapture"_s; }

} // namespace

TrafficActions::TrafficActions(TrafficDesk &desk, TrafficModel &model, QWidget &page)
    : QObject(&page)
    , m_desk(desk)
    , m_model(model)
    , m_page(page)
    , m_copyMenu(std::make_unique<QMenu>())
    , m_fileMenu(std::make_unique<QMenu>())
    , m_copy(add(tr("&Copy request"), u"copyRequestAction"_s, QKeySequence(QKeySequence::Copy)))
    , m_replay(add(tr("&Replay"), u"replayAction"_s, QKeySequence(Qt::CTRL | Qt::Key_R)))
    , m_keep(add(tr("&Keep"), u"keepAction"_s, QKeySequence(Qt::CTRL | Qt::Key_K)))
    , m_compare(add(tr("Co&mpare two…"), u"compareAction"_s, QKeySequence(Qt::CTRL | Qt::Key_D)))
    , m_pause(add(tr("&Pause"), u"pauseTrafficAction"_s, QKeySequence(Qt::CTRL | Qt::Key_P)))
    , m_clear(add(tr("C&lear"), u"clearTrafficAction"_s, QKeySequence(Qt::CTRL | Qt::Key_L)))
    , m_follow(add(tr("&To the newest"), u"followTrafficAction"_s,
                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_End)))
{
    connect(m_copy, &QAction::triggered, this, &TrafficActions::copyLine);
    connect(m_replay, &QAction::triggered, this, &TrafficActions::replay);
    connect(m_keep, &QAction::triggered, this, &TrafficActions::keep);
    connect(m_compare, &QAction::triggered, this, &TrafficActions::compare);
    makeCopies();
    makeFiles();
    connectDesk();
    refresh(false);
}

TrafficActions::~TrafficActions() = default;

QAction *TrafficActions::add(const QString &text, const QString &name, const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, &TrafficActions::begun); // before it does anything
    if (!keys.isEmpty()) {
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_page.addAction(action);
    }
    return action;
}

void TrafficActions::makeCopies()
{
    m_copyMenu->setTitle(tr("Copy &as"));
    m_copyAs = m_copyMenu->menuAction();
    m_copyAs->setObjectName(u"copyAsAction"_s);
    const auto entry = [this](QAction *action, const QString &words, auto textOf) {
        m_copyMenu->addAction(action);
        connect(action, &QAction::triggered, this, [this, words, textOf] {
            if (const ExchangePtr exchange = chosen())
                copyText(textOf(*exchange), words);
        });
    };
    entry(add(tr("cURL (&bash)"), u"copyBashAction"_s,
              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)),
          tr("Copied as a command for bash."), [this](const Exchange &exchange) {
              return commandText(exchange, CommandShell::Bash, m_desk.server());
          });
    entry(add(tr("Power&Shell"), u"copyPowerShellAction"_s),
          tr("Copied as a command for PowerShell."), [this](const Exchange &exchange) {
              return commandText(exchange, CommandShell::PowerShell, m_desk.server());
          });
    entry(add(tr("&HTTP"), u"copyHttpAction"_s), tr("Copied as HTTP."),
          [](const Exchange &exchange) { return httpText(exchange); });
    entry(add(tr("&Filter by its id"), u"copyIdAction"_s),
          tr("Copied: as a filter it shows this request alone."),
          [](const Exchange &exchange) { return u"id:"_s + QString::fromLatin1(exchange.id); });
}

void TrafficActions::makeFiles()
{
    m_fileMenu->setTitle(tr("&Export"));
    m_files = m_fileMenu->menuAction();
    m_files->setObjectName(u"exportAction"_s);
    m_har = add(tr("Export &HAR…"), u"exportHarAction"_s, QKeySequence(Qt::CTRL | Qt::Key_E));
    m_save = add(tr("&Save capture…"), u"saveCaptureAction"_s, QKeySequence(QKeySequence::Save));
    m_openFile =
        add(tr("&Open capture…"), u"openCaptureAction"_s, QKeySequence(QKeySequence::Open));
    m_fileMenu->addActions({m_har, m_save, m_openFile});
    connect(m_har, &QAction::triggered, this, [this] { chooseFile(TrafficFile::Har); });
    connect(m_save, &QAction::triggered, this, [this] { chooseFile(TrafficFile::Capture); });
    connect(m_openFile, &QAction::triggered, this, &TrafficActions::chooseCapture);
}

void TrafficActions::connectDesk()
{
    connect(&m_desk, &TrafficDesk::saved, this,
            [this](TrafficRequest id, const QString &path, int exchanges) {
                if (m_open.remove(id))
                    Q_EMIT told(tr("%n requests are in %1.", nullptr, exchanges)
                                    .arg(QDir::toNativeSeparators(path)));
            });
    connect(&m_desk, &TrafficDesk::opened, this,
            [this](TrafficRequest id, const QString &path, const QList<ExchangePtr> &exchanges) {
                if (m_open.remove(id))
                    Q_EMIT opened(path, exchanges);
            });
    connect(&m_desk, &TrafficDesk::replayed, this,
            [this](TrafficRequest id, const QByteArray &newId) {
                if (!m_open.remove(id))
                    return;
                Q_EMIT told(tr("Sent again and answered."));
                Q_EMIT replayed(newId);
            });
    connect(&m_desk, &TrafficDesk::failed, this,
            [this](TrafficRequest id, const QString &sentence) {
                if (m_open.remove(id))
                    Q_EMIT told(sentence);
            });
}

QList<QAction *> TrafficActions::ofOne() const { return {m_copyAs, m_replay, m_keep, m_compare}; }

QList<QAction *> TrafficActions::ofRow() const
{
    return {m_copy, m_copyAs, m_replay, m_keep, m_compare};
}

QList<QAction *> TrafficActions::all() const
{
    return {m_copy,  m_copyAs, m_replay, m_keep, m_compare, m_pause,
            m_clear, m_follow, m_har,    m_save, m_openFile};
}

void TrafficActions::setChosen(const QList<quint64> &numbers) { m_chosen = numbers; }

void TrafficActions::refresh(bool isSeen)
{
    const bool hasOne = isSeen && !m_chosen.isEmpty();
    const bool isWhole = hasOne && chosen() != nullptr;
    const bool isKept = hasOne && m_model.isKept(m_chosen.first());
    const bool isEmpty = !m_model.hasSeenAny();
    m_copy->setEnabled(hasOne);
    const bool isRequest = isWhole && !isHandshake(*chosen());
    m_copyAs->setEnabled(isRequest);
    m_replay->setEnabled(isRequest && m_desk.isLive());
    m_replay->setVisible(m_desk.isLive());
    m_keep->setText(isKept ? tr("Let &go") : tr("&Keep"));
    m_keep->setEnabled(isWhole);
    m_keep->setVisible(m_desk.isLive());
    m_compare->setEnabled(isSeen && m_chosen.size() == 2 && isWhole && chosen(1) != nullptr);
    m_pause->setText(m_model.isPaused() ? tr("Res&ume") : tr("&Pause"));
    m_pause->setEnabled(isSeen && !isEmpty);
    m_clear->setEnabled(isSeen && m_model.count() + m_model.heldBack() > 0);
    m_follow->setEnabled(isSeen && !isEmpty);
    for (QAction *action : {m_har, m_save})
        action->setEnabled(isSeen && m_model.rowCount() > 0);
    m_openFile->setEnabled(isSeen && m_desk.isLive());
    m_openFile->setVisible(m_desk.isLive());
    for (QAction *action : {m_pause, m_clear, m_follow})
        action->setVisible(m_desk.isLive());
}

ExchangePtr TrafficActions::chosen(int place) const
{
    if (place >= m_chosen.size() || !m_model.has(m_chosen.at(place)))
        return nullptr;
    const quint64 number = m_model.rowOfNumber(m_chosen.at(place)).number;
    return number == 0 ? nullptr : m_desk.find(number);
}

/// What is listed and still recorded.
QList<ExchangePtr> TrafficActions::listed() const
{
    QList<ExchangePtr> exchanges;
    exchanges.reserve(m_model.rowCount());
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (auto exchange = m_desk.find(m_model.at(row).number))
            exchanges << std::move(exchange);
    }
    return exchanges;
}

void TrafficActions::copyLine()
{
    if (!m_chosen.isEmpty() && m_model.has(m_chosen.first()))
        QGuiApplication::clipboard()->setText(lineOf(m_model.rowOfNumber(m_chosen.first())));
}

void TrafficActions::copyText(const QString &text, const QString &words)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT told(words);
}

void TrafficActions::replay()
{
    if (const ExchangePtr exchange = chosen())
        m_open.insert(m_desk.replay(exchange));
}

void TrafficActions::keep()
{
    const ExchangePtr exchange = chosen();
    if (!exchange)
        return;
    const quint64 number = m_chosen.first();
    if (m_model.isKept(number)) {
        m_desk.letGo(exchange->number);
        m_model.setKept(number, false);
        Q_EMIT told(tr("No longer kept."));
    } else if (m_desk.keep(exchange->number)) {
        m_model.setKept(number, true);
        Q_EMIT told(
            tr("Kept: it stays whatever else comes. The filter is:kept shows all of them."));
    } else {
        Q_EMIT told(tr("It cannot be kept: there is room for no more. Let others go first."));
    }
}

void TrafficActions::compare()
{
    const ExchangePtr left = chosen(0);
    const ExchangePtr right = chosen(1);
    if (!left || !right)
        return;
    auto *dialog = left->number < right->number ? new CompareDialog(left, right, &m_page)
                                                : new CompareDialog(right, left, &m_page);
    dialog->open();
}

void TrafficActions::chooseFile(TrafficFile kind)
{
    const bool isHar = kind == TrafficFile::Har;
    auto *dialog = new QFileDialog(&m_page, isHar ? tr("Export what is listed as HAR")
                                                  : tr("Save what is listed as a capture"));
    dialog->setObjectName(u"trafficFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(
        {isHar ? tr("HTTP archives (*.har)") : tr("Captures (*.pbcapture)"), tr("All files (*)")});
    dialog->setDefaultSuffix(suffixOf(kind));
    dialog->selectFile(u"traffic."_s + suffixOf(kind));
    connect(dialog, &QFileDialog::fileSelected, this, [this, kind](const QString &path) {
        m_open.insert(m_desk.save(path, kind, listed()));
    });
    dialog->open();
}

void TrafficActions::chooseCapture()
{
    auto *dialog = new QFileDialog(&m_page, tr("Open a capture"));
    dialog->setObjectName(u"captureDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Captures (*.pbcapture)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { m_open.insert(m_desk.open(path)); });
    dialog->open();
}

} // namespace pinbridge::ui
