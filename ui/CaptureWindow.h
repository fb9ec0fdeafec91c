// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/CaptureDesk.h"
#include "ui/Facade.h"

#include <QWidget>

namespace pinbridge::ui {

class Theme;
class TrafficPage;

/// The exchanges of a file, in a window that says so.
class CaptureWindow : public QWidget
{
    Q_OBJECT

public:
    /// Both references must outlive this widget.
    CaptureWindow(Facade &facade, Theme &theme, const QString &path,
                  const QList<ExchangePtr> &exchanges, QWidget *parent = nullptr);
    ~CaptureWindow() override;

Q_SIGNALS:
    void remedyAsked(pinbridge::ui::Remedy remedy);

private:
    CaptureDesk m_desk;
    TrafficPage *m_page;
};

} // namespace pinbridge::ui
