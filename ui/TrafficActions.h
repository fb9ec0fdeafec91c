// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/TrafficDesk.h"

#include <QKeySequence>
#include <QObject>
#include <QSet>

#include <memory>

class QAction;
class QMenu;

namespace pinbridge::ui {

class TrafficModel;

/// What can be done with exchanges: copied, sent again, kept, compared, written to files. The page
/// says which are chosen, and shows what came of it.
class TrafficActions : public QObject
{
    Q_OBJECT

public:
    /// All references must outlive this object; `page` has the shortcuts and opens the dialogs.
    TrafficActions(TrafficDesk &desk, TrafficModel &model, QWidget &page);
    ~TrafficActions() override;

    /// By their numbers in the model, the current one first.
    void setChosen(const QList<quint64> &numbers);
    /// Nothing is of use while the page is not seen.
    void refresh(bool isSeen);

    [[nodiscard]] QAction *pause() const { return m_pause; }
    [[nodiscard]] QAction *clear() const { return m_clear; }
    [[nodiscard]] QAction *follow() const { return m_follow; }
    [[nodiscard]] QAction *files() const { return m_files; }
    /// For the buttons below the texts.
    [[nodiscard]] QList<QAction *> ofOne() const;
    /// For the menu of the list.
    [[nodiscard]] QList<QAction *> ofRow() const;
    /// For the menu bar.
    [[nodiscard]] QList<QAction *> all() const;

Q_SIGNALS:
    /// One of them was chosen: what came of the one before is over.
    void begun();
    /// What came of it, in a sentence.
    void told(const QString &words);
    /// A request was sent again, and has come as that one.
    void replayed(const QByteArray &id);
    void opened(const QString &path, const QList<pinbridge::ExchangePtr> &exchanges);

private:
    QAction *add(const QString &text, const QString &name, const QKeySequence &keys = {});
    void makeCopies();
    void makeFiles();
    void connectDesk();
    [[nodiscard]] ExchangePtr chosen(int place = 0) const;
    [[nodiscard]] QList<ExchangePtr> listed() const;
    void copyLine();
    void copyText(const QString &text, const QString &words);
    void replay();
    void keep();
    void compare();
    void chooseFile(TrafficFile kind);
    void chooseCapture();

    TrafficDesk &m_desk;
    TrafficModel &m_model;
    QWidget &m_page;
    QList<quint64> m_chosen;
    QSet<TrafficRequest> m_open;
    std::unique_ptr<QMenu> m_copyMenu;
    std::unique_ptr<QMenu> m_fileMenu;
    QAction *m_copy;
    QAction *m_copyAs = nullptr;
    QAction *m_replay;
    QAction *m_keep;
    QAction *m_compare;
    QAction *m_pause;
    QAction *m_clear;
    QAction *m_follow;
    QAction *m_files = nullptr;
    QAction *m_har = nullptr;
    QAction *m_save = nullptr;
    QAction *m_openFile = nullptr;
};

} // namespace pinbridge::ui
