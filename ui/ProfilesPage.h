// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Facade.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace pinbridge::ui {

class Card;
class CheckList;
class FailureBox;
class ProfileForm;
class ProfileListCard;

/// The stored profiles, and the credentials of the chosen one: typed, judged, checked by stages,
/// saved where the page says, and used.
class ProfilesPage : public QWidget
{
    Q_OBJECT

public:
    /// `facade` must outlive this widget.
    explicit ProfilesPage(Facade &facade, QWidget *parent = nullptr);

    void focusMain();
    /// Changes to a stored profile, and asks first where pins are lost.
    void use(const QString &profileId);

Q_SIGNALS:
    /// A profile was saved, and the server starts on it.
    void saved();
    void sandboxAsked();
    void remedyAsked(pinbridge::ui::Remedy remedy);
    /// Something that was asked for elsewhere has failed, and stands here.
    void attentionAsked();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum class Doing { Nothing, Save, SaveAndUse, Use, Remove, Move, Import, Export };

    QWidget *makeFormCard();
    QWidget *makeSide();
    void connectControls();
    void connectResults(Facade &facade);
    void connectProfileResults(Facade &facade);
    void begin(Doing doing, RequestId id);
    void note(const QString &words);
    /// Whether that is what is being done; then it is not any more.
    [[nodiscard]] bool ends(RequestId id);
    void onFailed(RequestId id, const FailureText &failure);
    void onProfiles();
    void follow(Remedy remedy);
    void repeat();
    void check();
    void save();
    void saveOnly();
    /// Without effect on what is typed but after a question.
    void leaveFormFor(const std::function<void()> &go);
    void choose(const QString &profileId);
    void startNew();
    void copy();
    void remove();
    void moveOrKeepInFiles();
    void importFrom(const QString &path);
    void chooseImport();
    void chooseExport();
    void choosePlace(const QString &profileId, bool withSecrets);
    void refresh();
    void refreshPlace();
    [[nodiscard]] StoredProfile chosen() const;

    Facade &m_facade;
    RequestId m_checking = 0;
    RequestId m_request = 0;
    Doing m_doing = Doing::Nothing;
    Doing m_failed = Doing::Nothing; ///< what the failure is of; Nothing: of the check
    QString m_asked; ///< the profile that it was asked for
    QString m_chosen; ///< empty: a new one
    StoredProfile m_shown; ///< as it is in the form
    bool m_hasChosen = false; ///< by somebody, or once there was something to choose
    ProfileListCard *m_list;
    ProfileForm *m_form;
    QPushButton *m_check;
    QPushButton *m_save;
    QPushButton *m_saveOnly;
    QPushButton *m_place;
    QPushButton *m_sandbox;
    QLabel *m_note; ///< what was imported, exported or is left
    QLabel *m_kept;
    QLabel *m_checkWords;
    CheckList *m_steps;
    FailureBox *m_failure;
};

} // namespace pinbridge::ui
