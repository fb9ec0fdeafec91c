// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/LossQuestion.h"

#include "ui/Widgets.h"
#include "ui/Words.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

constexpr qsizetype mostNamed = 5;

/// Gives these functions `tr`, by which lupdate finds their words.
class Loss
{
    Q_DECLARE_TR_FUNCTIONS(pinbridge::ui::Loss)
};

/// The newest by name, the others by their number.
QStringList livePins(const Facade &facade)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QStringList pins;
    int more = 0;
    const QList<SessionRow> sessions = facade.sessions();
    for (const SessionRow &session : sessions) {
        if (!isLive(session, now))
            continue;
        if (pins.size() < mostNamed)
            pins << Loss::tr("%1 for %2").arg(groupedPin(session.pin), session.contact.email);
        else
            ++more;
    }
    if (more > 0)
        pins << Loss::tr("and %n more", nullptr, more);
    return pins;
}

QString sentenceOf(LossCause cause, bool keepsPins)
{
    if (cause == LossCause::OtherSite) {
        return keepsPins
                   ? Loss::tr("Devices that wait for an answer get it first. These pins belong to "
                              "the site in use: while another one is nobody can join with them. "
                              "They work again once it is back in use, as long as they live:\n%1")
                   : Loss::tr("Devices that wait for an answer get it first. Pins are kept in "
                              "memory: with the change these end, and nobody can join with them "
                              "any more:\n%1");
    }
    return keepsPins ? Loss::tr("Where the server stops, nobody can join with these pins until it "
                                "runs again:\n%1")
                     : Loss::tr("Pins are kept in memory. Where the server stops these end, and "
                                "nobody can join with them any more:\n%1");
}

} // namespace

QString lossWords(const Facade &facade, LossCause cause)
{
    const QStringList pins = livePins(facade);
    if (pins.isEmpty())
        return {};
    const QString words = sentenceOf(cause, facade.server().keepsPins);
    return words.arg(pins.join(u'\n'));
}

void askBeforeLoss(QWidget &asker, const Facade &facade, const QString &title, const QString &verb,
                   const std::function<void()> &go, LossCause cause)
{
    const QString loss = lossWords(facade, cause);
    if (loss.isEmpty()) {
        go();
        return;
    }
    QWidget *window = asker.window();
    bringForward(*window);
    if (auto *open = window->findChild<QMessageBox *>(u"lossBox"_s))
        open->close();

    auto *box = new QMessageBox(window);
    box->setObjectName(u"lossBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(title);
    box->setText(title);
    box->setInformativeText(loss);
    QPushButton *confirm = box->addButton(verb, QMessageBox::DestructiveRole);
    setStyleProperty(confirm, "role", u"danger"_s);
    confirm->setObjectName(u"lossConfirm"_s);
    QPushButton *keep = box->addButton(Loss::tr("Keep them"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    QObject::connect(confirm, &QPushButton::clicked, &asker, go);
    box->open();
}

} // namespace pinbridge::ui
