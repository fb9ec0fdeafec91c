// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/KeyField.h"

#include "ui/FlowLayout.h"
#include "ui/Widgets.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::ui {

namespace {

constexpr int fieldHeight = 56;
constexpr int leastWords = 150;
/// No key is longer; what is would only fill the memory.
constexpr qsizetype longestText = qsizetype{64} * 1024;

QString fileOf(const QMimeData &data)
{
    const auto urls = data.urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

KeyField::KeyField(QWidget *parent)
    : QFrame(parent)
    , m_words(makeLabel({}, u"dim"_s))
    , m_choose(makeButton(tr("Choose file…"), u"chooseKey"_s))
    , m_paste(makeButton(tr("Paste"), u"pasteKey"_s))
{
    setProperty("role", u"drop"_s);
    setAcceptDrops(true);
    setFocusProxy(m_choose);
    setMinimumHeight(fieldHeight);
    m_words->setObjectName(u"keyWords"_s);
    m_words->setWordWrap(true);
    m_choose->setAccessibleName(tr("Choose the partner key's file"));
    m_paste->setAccessibleName(tr("Paste the partner key"));
    m_words->setMinimumWidth(leastWords);
    m_words->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *row = new FlowLayout(controlGap);
    row->setContentsMargins(12, 8, 8, 8);
    row->addWidget(m_words);
    row->addWidget(m_choose);
    row->addWidget(m_paste);
    setLayout(row);
    connect(m_choose, &QPushButton::clicked, this, &KeyField::choose);
    connect(m_paste, &QPushButton::clicked, this, &KeyField::paste);
    reset({});
}

void KeyField::reset(const QString &kept)
{
    m_path.clear();
    m_text = {};
    m_standing = kept.isEmpty() ? QString() : tr("The stored key");
    m_words->setToolTip({});
    m_words->setText(kept.isEmpty() ? tr("Drop the .pem file here")
                                    : tr("%1 — kept; drop another to replace it").arg(kept));
}

void KeyField::give(const QString &path, const Secret &text)
{
    if (path.isEmpty() && text.isEmpty())
        return;
    m_path = path;
    m_text = path.isEmpty() ? text : Secret();
    m_standing = path.isEmpty() ? tr("The key of the file") : QFileInfo(path).fileName();
    m_words->setText(m_standing);
    m_words->setToolTip(toolTipOf(path));
}

void KeyField::choose()
{
    auto *dialog = new QFileDialog(this, tr("Partner key"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Keys (*.pem *.key *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &KeyField::takeFile);
    dialog->open();
}

void KeyField::paste() { takeText(QGuiApplication::clipboard()->text()); }

void KeyField::takeFile(const QString &path)
{
    m_path = path;
    m_text = {};
    m_standing = QFileInfo(path).fileName();
    m_words->setText(m_standing);
    m_words->setToolTip(toolTipOf(path));
    Q_EMIT changed();
}

void KeyField::takeText(const QString &text)
{
    if (text.trimmed().isEmpty() || text.size() > longestText) {
        const QString problem = tr("The clipboard holds no key. Copy the whole file's text, with "
                                   "its BEGIN and END lines.");
        // The verdict beside it goes on to speak of what was given before.
        m_words->setText(m_standing.isEmpty() ? problem
                                              : tr("%1 %2 stays.").arg(problem, m_standing));
        return;
    }
    m_path.clear();
    m_text = Secret(text.toUtf8());
    m_standing = tr("The pasted key");
    m_words->setText(tr("Pasted text"));
    m_words->setToolTip({});
    Q_EMIT changed();
}

void KeyField::dragEnterEvent(QDragEnterEvent *event)
{
    if (fileOf(*event->mimeData()).isEmpty() && !event->mimeData()->hasText())
        return;
    setStyleProperty(this, "hot", true);
    event->acceptProposedAction();
}

void KeyField::dragLeaveEvent(QDragLeaveEvent *) { setStyleProperty(this, "hot", false); }

void KeyField::dropEvent(QDropEvent *event)
{
    setStyleProperty(this, "hot", false);
    const QString file = fileOf(*event->mimeData());
    if (!file.isEmpty())
        takeFile(file);
    else
        takeText(event->mimeData()->text());
    event->acceptProposedAction();
}

} // namespace pinbridge::ui
