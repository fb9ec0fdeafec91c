// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Secret.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace pinbridge::ui {

/// Where the partner key comes in: a file chosen or dropped, or text pasted or dropped. Only takes
/// it in; the file is read and judged elsewhere, and a pasted key is never shown.
class KeyField : public QFrame
{
    Q_OBJECT

public:
    explicit KeyField(QWidget *parent = nullptr);

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] Secret text() const { return m_text; }
    /// Nothing is given any more; `kept` describes the stored key, empty when there is none.
    void reset(const QString &kept);
    /// As if it had been dropped here, without telling: a file's path, or else the key itself.
    void give(const QString &path, const Secret &text);

Q_SIGNALS:
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void paste();
    void takeFile(const QString &path);
    void takeText(const QString &text);

    QString m_path;
    Secret m_text;
    QString m_standing; ///< what is given or kept, in words; empty: nothing
    QLabel *m_words;
    QPushButton *m_choose;
    QPushButton *m_paste;
};

} // namespace pinbridge::ui
