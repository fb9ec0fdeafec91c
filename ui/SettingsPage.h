// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Facade.h"

#include <QHash>
#include <QList>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace pinbridge::ui {

class Card;
class SettingFrame;
class SettingLine;
class SettingsBar;
class Theme;
class TickBox;
class WindowSettings;

/// All settings on one page that can be searched: typed, judged, saved together, and taken by the
/// server with a restart. What is typed stays until it is saved or discarded.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive this widget.
    SettingsPage(Facade &facade, Theme &theme, QWidget *parent = nullptr);

    void focusMain();
    /// Where the setting is changed; another name changes nothing.
    void showSetting(const QString &name);
    [[nodiscard]] int unsaved() const;
    [[nodiscard]] WindowSettings &window() { return *m_window; }

Q_SIGNALS:
    void unsavedChanged();
    void remedyAsked(pinbridge::ui::Remedy remedy);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Group
    {
        QWidget *card = nullptr;
        QList<SettingFrame *> lines;
        QList<QWidget *> rules; ///< between the lines, one fewer
    };

    [[nodiscard]] QWidget *makeTop();
    void makeGroups(QVBoxLayout &column);
    void connectResults();
    [[nodiscard]] SettingChanges changes() const;
    void onEdited();
    void judge();
    void onJudged(const SettingsVerdict &verdict);
    void save(bool andRestart);
    void onSaved(const QString &note);
    void onFailed(const FailureText &failure);
    void discard();
    void restart();
    void takeRows();
    void tell(const QStringList &warnings);
    void filter();
    void refresh();

    Facade &m_facade;
    QTimer m_pause; ///< since the last letter
    RequestId m_judging = 0;
    RequestId m_saving = 0;
    SettingChanges m_sent; ///< with m_saving
    bool m_restartsAfter = false; ///< once m_saving is done
    bool m_hasAskedStart = false; ///< a failed start is told here, too
    int m_told = 0; ///< as unsavedChanged has told
    QString m_news;
    QString m_fileNote; ///< of the last saving
    QLineEdit *m_search;
    TickBox *m_onlyOwn;
    QLabel *m_found;
    QLabel *m_problems;
    QLabel *m_path;
    QLabel *m_nothing;
    QScrollArea *m_area = nullptr;
    QHash<QString, SettingLine *> m_lines;
    QList<Group> m_groups;
    WindowSettings *m_window;
    SettingsBar *m_bar;
};

} // namespace pinbridge::ui
