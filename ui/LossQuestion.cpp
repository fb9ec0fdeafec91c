// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/LossQuestion.h"

#include "ui/SessionModel.h"
#include "ui/Words.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

constexpr qsizetype mostNamed = 5;

QString words(const char *text) { return QCoreApplication::translate("pinbridge::ui::Loss", text); }

QStringList livePins(const Facade &facade)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QStringList pins;
    for (const SessionRow &session : facade.sessions()) {
        if (stateOf(session, now).isLive)
            pins << words("%1 for %2").arg(groupedPin(session.pin), session.contact.email);
    }
    return pins;
}

} // namespace

void askBeforeLoss(QWidget &asker, const Facade &facade, const QString &title, const QString &verb,
                   const std::function<void()> &go)
{
    QStringList pins = livePins(facade);
    if (pins.isEmpty()) {
        go();
        return;
    }
    const qsizetype more = pins.size() - mostNamed;
    pins = pins.mid(0, mostNamed);
    if (more > 0)
        pins << words("and %1 more").arg(more);

    auto *box = new QMessageBox(asker.window());
    box->setObjectName(u"lossBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(title);
    box->setText(title);
    box->setInformativeText(
        words("Pins are kept in memory. These end, and nobody can join with them any more:\n%1")
            .arg(pins.join(u'\n')));
    QPushButton *confirm = box->addButton(verb, QMessageBox::DestructiveRole);
    confirm->setProperty("role", u"danger"_s);
    confirm->setObjectName(u"lossConfirm"_s);
    QPushButton *keep = box->addButton(words("Keep them"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    QObject::connect(confirm, &QPushButton::clicked, &asker, go);
    box->open();
}

} // namespace pinbridge::ui
