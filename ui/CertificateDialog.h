// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/Facade.h"

#include <QDialog>

class QLabel;

namespace pinbridge::ui {

class FailureBox;

/// What a device installs to trust https here: where it gets it, its fingerprint, a copy as a file.
class CertificateDialog : public QDialog
{
    Q_OBJECT

public:
    /// `facade` must outlive the dialog, which deletes itself when it is closed.
    explicit CertificateDialog(Facade &facade, QWidget *parent = nullptr);

private:
    void layOut();
    void refresh();
    void choosePlace();
    void save(const QString &path);

    Facade &m_facade;
    QWidget *m_body;
    QLabel *m_problem;
    QLabel *m_address;
    QLabel *m_fingerprint;
    QLabel *m_outcome;
    FailureBox *m_failure;
    RequestId m_request = 0;
};

} // namespace pinbridge::ui
