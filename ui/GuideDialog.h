// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace pinbridge::ui {

class Facade;

/// F1: the way to a pin in four steps, the lines to paste into a shell, the keys.
class GuideDialog : public QDialog
{
    Q_OBJECT

public:
    /// Deletes itself when closed.
    GuideDialog(Facade &facade, QWidget *parent);
};

} // namespace pinbridge::ui
