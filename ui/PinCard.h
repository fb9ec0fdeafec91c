// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Facade.h"
#include "ui/Widgets.h"

#include <QHash>
#include <QTimer>

#include <functional>
#include <optional>

namespace pinbridge::ui {

class FailureBox;
class PinDisplay;
class QrCode;

/// One session's pin, large, with what can be done with it.
class PinCard : public Card
{
    Q_OBJECT

public:
    using Now = std::function<QDateTime()>;

    /// `facade` must outlive this widget.
    PinCard(Facade &facade, Now now, QWidget *parent = nullptr);

    void setSession(const SessionRow &session);
    void clear();
    [[nodiscard]] bool hasSession() const { return !m_session.pin.isEmpty(); }

    void copyPin();
    void copyInvitation();
    /// What the contact's device asks, as a line for a terminal.
    void copyCommand();
    void showFullScreen();
    void askRevoke();

Q_SIGNALS:
    void remedyAsked(pinbridge::ui::Remedy remedy);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    /// A revocation that is under way or has failed.
    struct Revocation
    {
        RequestId request = 0;
        QString pin;
        std::optional<FailureText> failure;
    };

    void revoke(const QString &sessionId, const QString &pin);
    void onFailed(RequestId id, const FailureText &failure);
    void showFailure();
    [[nodiscard]] QString invitation() const;
    void layOut();
    void refresh();

    Facade &m_facade;
    SessionRow m_session;
    Now m_now;
    QTimer m_tick;
    QHash<QString, Revocation> m_revocations; ///< by session id
    QLabel *m_heading;
    PinDisplay *m_digits;
    QLabel *m_words;
    QPushButton *m_copy;
    QPushButton *m_full;
    QPushButton *m_invite;
    QPushButton *m_revoke;
    QrCode *m_qr;
    FailureBox *m_failure;
};

} // namespace pinbridge::ui
