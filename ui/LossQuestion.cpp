// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/LossQuestion.h"

#include "ui/SessionModel.h"
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

QStringList livePins(const Facade &facade)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QStringList pins;
    for (const SessionRow &session : facade.sessions()) {
        if (stateOf(session, now).isLive)
            pins << Loss::tr("%1 for %2").arg(groupedPin(session.pin), session.contact.email);
    }
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
    QStringList pins = livePins(facade);
    if (pins.isEmpty())
        return {};
    const qsizetype more = pins.size() - mostNamed;
    pins = pins.mid(0, mostNamed);
    if (more > 0)
        pins << Loss::tr("and %n more", nullptr, int(more));
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
