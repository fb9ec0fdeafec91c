// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/RawHttp.h"
#include "ui/BridgeDesk.h"
#include "ui/MainWindow.h"
#include "ui/PinDisplay.h"
#include "ui/Theme.h"
#include "ui/Widget.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStackedWidget>

#include <algorithm>

namespace pinbridge::test {

/// The real window on a real bridge, used as a person does: by keys and clicks. Shown, with the
/// keyboard, and begun.
class ConsoleDesk : public BridgeDesk
{
public:
    static constexpr int patience = 30'000; // ms

    explicit ConsoleDesk(const ConsoleSetup &setup)
        : BridgeDesk(setup)
    {
        if (!showActive(window))
            qFatal("the window does not come");
    }

    [[nodiscard]] QWidget &page()
    {
        return *find<QStackedWidget>(window, QStringLiteral("content"))->currentWidget();
    }
    /// By its button: "sessions".
    void open(const QString &name) { click(window, QStringLiteral("nav-") + name); }
    void create(const QString &creator, const QString &contact)
    {
        type(page(), QStringLiteral("creatorEdit"), creator);
        type(page(), QStringLiteral("contactEdit"), contact);
        press(QStringLiteral("createButton"));
    }
    /// That of the page which is seen, for some names are there more than once; null: none.
    template<typename T>
    [[nodiscard]] T *seen(const QString &name)
    {
        const auto all = page().findChildren<T *>(name);
        const auto it = std::ranges::find_if(all, &QWidget::isVisible);
        return it == all.end() ? nullptr : *it;
    }
    [[nodiscard]] bool shows(const QString &name) { return seen<QWidget>(name) != nullptr; }
    [[nodiscard]] QString says(const QString &name)
    {
        const auto *label = seen<QLabel>(name);
        return label == nullptr ? QString() : label->text();
    }
    void press(const QString &name)
    {
        auto *button = seen<QAbstractButton>(name);
        if (button == nullptr || !button->isEnabled())
            qFatal("%s cannot be pressed", qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    [[nodiscard]] QString pin()
    {
        return find<ui::PinDisplay>(page(), QStringLiteral("pinDisplay"))->pin();
    }

    ui::Theme theme{ui::ThemeChoice::Light};
    ui::MainWindow window{facade, theme};
};

/// What is in the body of an answer, under that name.
[[nodiscard]] inline QString valueOf(const RawReply &reply, const QString &name)
{
    return QJsonDocument::fromJson(reply.body).object().value(name).toString();
}

} // namespace pinbridge::test
