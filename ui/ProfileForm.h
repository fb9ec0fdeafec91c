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
    /// Fills in what is stored and forgets typed secrets.
    void load(const StoredProfile &stored);
    void focusFirst();

Q_SIGNALS:
    /// `isComplete` may have changed.
    void judged();
    void edited(); ///< `isComplete` is false until it is judged
    void submitted(); ///< Enter, and what is in the fields is complete

private:
    void layOut();
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
