// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/CertificateDialog.h"

#include "ui/FailureBox.h"
#include "ui/SettingTexts.h"
#include "ui/Widgets.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

/// Two halves under each other: nobody compares what has wrapped somewhere.
QString inTwoLines(const QString &fingerprint)
{
    const qsizetype half = fingerprint.size() / 2;
    const qsizetype colon = fingerprint.indexOf(u':', half);
    return colon < 0 ? fingerprint
                     : fingerprint.left(colon + 1) + u'\n' + fingerprint.mid(colon + 1);
}

QHBoxLayout *makeRow(QWidget *words, const QString &name, const QString &spoken, QLabel *copied)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(cardGap);
    row->addWidget(words, 1);
    QPushButton *copy = makeButton(CertificateDialog::tr("Copy"), name);
    copy->setAccessibleName(spoken);
    QObject::connect(copy, &QPushButton::clicked, copied, [copied] {
        QGuiApplication::clipboard()->setText(copied->text().remove(u'\n'));
    });
    row->addWidget(copy, 0, Qt::AlignTop);
    return row;
}

} // namespace

CertificateDialog::CertificateDialog(Facade &facade, QWidget *parent)
    : QDialog(parent)
    , m_facade(facade)
    , m_body(new QWidget)
    , m_problem(makeParagraph({}))
    , m_address(makeParagraph({}, u"strong"_s))
    , m_fingerprint(makeParagraph({}))
    , m_outcome(makeParagraph({}, u"dim"_s))
    , m_failure(new FailureBox)
{
    setObjectName(u"certificateDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Certificate"));
    m_problem->setObjectName(u"certificateProblem"_s);
    m_address->setObjectName(u"certificateAddress"_s);
    m_fingerprint->setObjectName(u"certificateFingerprint"_s);
    m_fingerprint->setFont(fixedFont(13));
    m_fingerprint->setWordWrap(false);
    m_outcome->setObjectName(u"certificateOutcome"_s);
    layOut();
    connect(&facade, &Facade::serverChanged, this, &CertificateDialog::refresh);
    connect(&facade, &Facade::certificateSaved, this, [this](RequestId id, const QString &path) {
        if (id != m_request)
            return;
        m_outcome->setText(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
        m_outcome->setAccessibleName(m_outcome->text());
        announce(*m_outcome);
    });
    connect(&facade, &Facade::failed, this, [this](RequestId id, const FailureText &failure) {
        if (id == m_request)
            m_failure->show(failure);
    });
    connect(m_failure, &FailureBox::remedyAsked, this, &CertificateDialog::choosePlace);
    refresh();
}

void CertificateDialog::layOut()
{
    auto *inside = new QVBoxLayout(m_body);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(controlGap);
    inside->addWidget(makeParagraph(
        tr("A device trusts https here once it has this certificate. It is made anew when the "
           "server is given a name that it did not have before (“%1” on the Settings page); "
           "devices then need the new one. Open this on the device:")
            .arg(settingTitle(u"host-name"_s)),
        u"dim"_s));
    inside->addLayout(makeRow(m_address, u"copyCertificateAddress"_s,
                              tr("Copy the certificate's address"), m_address));
    inside->addSpacing(controlGap);
    inside->addWidget(makeParagraph(
        tr("Install it only when the device shows the same fingerprint (SHA-256):"), u"dim"_s));
    inside->addLayout(
        makeRow(m_fingerprint, u"copyFingerprint"_s, tr("Copy the fingerprint"), m_fingerprint));
    inside->addSpacing(controlGap);
    inside->addWidget(makeParagraph(tr("Or save it, and bring the file to the device. The key that "
                                       "belongs to it never leaves this machine."),
                                    u"dim"_s));
    auto *row = new QHBoxLayout;
    row->setSpacing(cardGap);
    QPushButton *save = makeButton(tr("Save certificate…"), u"saveCertificate"_s, u"primary"_s);
    row->addWidget(save, 0, Qt::AlignTop);
    row->addWidget(m_outcome, 1);
    inside->addLayout(row);
    inside->addWidget(m_failure);
    connect(save, &QPushButton::clicked, this, &CertificateDialog::choosePlace);

    auto *buttons = new QDialogButtonBox;
    // With our own word: Qt's are not on every system.
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(edgeGap, edgeGap, edgeGap, edgeGap);
    column->setSpacing(cardGap);
    column->addWidget(makeLabel(tr("Certificate for https"), u"title"_s));
    column->addWidget(m_problem);
    column->addWidget(m_body);
    column->addStretch();
    column->addWidget(buttons);
    save->setFocus();
}

void CertificateDialog::refresh()
{
    const ServerState server = m_facade.server();
    const bool isThere = server.phase == ServerState::Phase::Listening
                         && !server.certificateFingerprint.isEmpty() && !server.addresses.isEmpty();
    m_body->setVisible(isThere);
    m_problem->setVisible(!isThere);
    if (server.phase != ServerState::Phase::Listening)
        m_problem->setText(tr("The server does not run. Start it first."));
    else
        m_problem->setText(tr("https is refused: %1").arg(server.httpsProblem));
    if (!isThere)
        return;
    QString address = server.addresses.first().url;
    m_address->setText(address.replace("http://"_L1, "https://"_L1) + "/certificate.crt"_L1);
    m_fingerprint->setText(inTwoLines(server.certificateFingerprint));
}

void CertificateDialog::choosePlace()
{
    auto *dialog = new QFileDialog(this, tr("Save certificate"));
    dialog->setObjectName(u"certificateFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Certificates (*.crt *.pem)"), tr("All files (*)")});
    dialog->setDefaultSuffix(u"crt"_s);
    dialog->selectFile(u"pinbridge.crt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &CertificateDialog::save);
    dialog->open();
}

void CertificateDialog::save(const QString &path)
{
    m_failure->clear();
    m_outcome->clear();
    m_request = m_facade.saveCertificate(path);
}

} // namespace pinbridge::ui
