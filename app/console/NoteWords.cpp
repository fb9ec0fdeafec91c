// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/NoteWords.h"

#include "server/ProblemPages.h"
#include "ui/SettingTexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

/// Gives these functions `tr`, by which lupdate finds their words.
class Notes
{
    Q_DECLARE_TR_FUNCTIONS(pinbridge::Notes)
};

/// What core/server says of its problems, in English; it marks those words for translation.
QString translated(const QString &words)
{
    return QCoreApplication::translate("pinbridge::Problems", words.toUtf8().constData());
}

struct Advice
{
    QLatin1StringView note;
    const char *words;
    ui::Remedy remedy = ui::Remedy::None;
    const char *setting = nullptr; ///< whose title is the %1 of the words
};

// Where a problem's page sends a device's developer to the operator, it is the operator who reads.
constexpr std::array advices{
    Advice{"unknown-pin"_L1,
           QT_TRANSLATE_NOOP("pinbridge::Notes",
                             "Check the digits with the person who read them out, or create a new "
                             "session. The Sessions page says what became of each pin.")},
    Advice{"device-not-approved"_L1,
           QT_TRANSLATE_NOOP("pinbridge::Notes",
                             "Allow it on the Devices page, or its network under “%1” on the "
                             "Settings page. Until then its app need not send the request again."),
           ui::Remedy::OpenDevices, "allow"},
    Advice{"credentials-refused"_L1,
           QT_TRANSLATE_NOOP("pinbridge::Notes",
                             "Run the check under Profiles; most often a newer partner key has "
                             "replaced the one in use."),
           ui::Remedy::OpenProfiles},
    Advice{"upstream-failed"_L1,
           QT_TRANSLATE_NOOP("pinbridge::Notes",
                             "The device may try again a little later. Where it does not pass, "
                             "the check under Profiles names the step that fails."),
           ui::Remedy::OpenProfiles},
    Advice{"wrong-host"_L1,
           QT_TRANSLATE_NOOP("pinbridge::Notes",
                             "Use an address that the Home page shows, or localhost. Another name "
                             "of this desk has to be added to “%1” on the Settings page."),
           ui::Remedy::OpenSettings, "host-name"},
};

} // namespace

ui::NoteText noteWords(const QString &note)
{
    if (note.isEmpty())
        return {};
    if (note == "creator-fetched-own-pin"_L1) {
        return {Notes::tr("The creator fetched their own pin"),
                Notes::tr("The device sent the creator's token and got the contact's side. That "
                          "joins one person twice, and nobody else."),
                Notes::tr("The pin is for the contact's device; the creator has their side from "
                          "making the session."),
                ui::Remedy::None};
    }
    if (note == "foreign-origin"_L1) {
        return {
            Notes::tr("A web page of another origin asked"),
            Notes::tr("The answer was sent, but the page's browser keeps it: it comes from an "
                      "origin that may not read replies (CORS)."),
            Notes::tr("Where the page is your own, add its origin to “%1” on the Settings page.")
                .arg(ui::settingTitle(u"cors-origin"_s)),
            ui::Remedy::OpenSettings};
    }
    if (const auto problem = problemText(note.toLatin1())) {
        const auto *advice = std::ranges::find(advices, note, &Advice::note);
        const bool isForOperator = advice != advices.end();
        QString words = isForOperator ? Notes::tr(advice->words) : translated(problem->remedy);
        if (isForOperator && advice->setting != nullptr)
            words = words.arg(ui::settingTitle(QLatin1StringView(advice->setting)));
        return {translated(problem->title), translated(problem->meaning), words,
                isForOperator ? advice->remedy : ui::Remedy::None};
    }
    return {note, {}, {}, ui::Remedy::None};
}

} // namespace pinbridge
