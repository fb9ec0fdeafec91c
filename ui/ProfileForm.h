// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Facade.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace pinbridge::ui {

class KeyField;

/// The credentials, each field judged after the first pause in typing with a sentence that says
/// what is right, too. Stored secrets are never shown: "kept; type to replace".
class ProfileForm : public QWidget
{
    Q_OBJECT

public:
    /// `facade` must outlive this widget.
    explicit ProfileForm(Facade &facade, QWidget *parent = nullptr);

    [[nodiscard]] ProfileDraft draft() const;
    /// What is in the fields now was judged, and can be checked and saved.
    [[nodiscard]] bool isComplete() const { return m_isComplete; }
    /// Fills in what is stored and forgets typed secrets; an empty form where nothing is.
    void load(const StoredProfile &stored);
    /// A new profile with all that another has: its secrets are kept, too.
    void loadCopy(const StoredProfile &stored, const QString &name);
    /// A new profile, typed by somebody else, so to speak: it counts as edited.
    void loadDraft(const ProfileDraft &draft);
    /// Something was typed, chosen or given that is not stored.
    [[nodiscard]] bool isEdited() const { return m_isEdited; }
    void touch() { m_isEdited = true; }
    /// Where the secrets are to be kept.
    void setInFiles(bool inFiles) { m_inFiles = inFiles; }
    [[nodiscard]] bool isInFiles() const { return m_inFiles; }
    void focusFirst();

Q_SIGNALS:
    /// `isComplete` may have changed.
    void judged();
    void edited(); ///< `isComplete` is false until it is judged
    void submitted(); ///< Enter, and what is in the fields is complete

private:
    void layOut();
    void fill(const StoredProfile &stored);
    void showUrl();
    QLabel *addField(QGridLayout &grid, const QString &words, QWidget *field, ProfileField which,
                     QWidget *label = nullptr);
    void onEdited();
    void submit();
    void judge();
    void onJudged(const DraftVerdict &verdict);
    void showVerdict(const DraftVerdict &verdict);

    static constexpr std::size_t fieldCount = 6;

    Facade &m_facade;
    RequestId m_judging = 0;
    QString m_id; ///< of the profile that is changed; empty: a new one
    QString m_secretsOf; ///< the profile whose secrets are kept
    bool m_inFiles = false;
    bool m_isEdited = false;
    bool m_isComplete = false;
    bool m_isSubmitting = false; ///< goes on once it is judged
    QTimer m_pause;
    QLineEdit *m_name;
    QComboBox *m_centre;
    QLineEdit *m_url;
    QLineEdit *m_enterpriseId;
    QLineEdit *m_apiKey;
    KeyField *m_key;
    QLineEdit *m_passphrase;
    QLabel *m_urlLabel;
    QLabel *m_passphraseLabel;
    std::array<QWidget *, fieldCount> m_fields{};
    std::array<QLabel *, fieldCount> m_verdicts{};
};

} // namespace pinbridge::ui
