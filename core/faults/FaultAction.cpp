// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faults/FaultAction.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

using std::chrono::milliseconds;

tl::unexpected<Failure> bad(const Phrase &sentence)
{
    return fail(FailureCode::BadSetting, sentence, Stage::Settings);
}

/// What only the text of a rule can be wrong with, which is written in a terminal.
Phrase terminal(const QString &sentence) { return Phrase::verbatim(sentence); }

tl::unexpected<Failure> badDetail(FaultKind kind, const Phrase &trouble)
{
    const FaultKindRow &row = rowOf(kind);
    return bad(Phrase::tr("%1; write %2, such as: %3")
                   .arg(trouble, QLatin1String(row.usage), QLatin1String(row.example)));
}

QString textOf(milliseconds time)
{
    constexpr int second = 1000;
    return time.count() % second == 0 ? u"%1s"_s.arg(time.count() / second)
                                      : u"%1ms"_s.arg(time.count());
}

std::optional<milliseconds> parseTime(const QString &text)
{
    static const QRegularExpression shape(u"\\A([0-9]{1,6})(ms|s|m)\\z"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 number = match.captured(1).toLongLong();
    const QString unit = match.captured(2);
    if (unit == "ms"_L1)
        return milliseconds(number);
    return unit == "s"_L1 ? milliseconds(std::chrono::seconds(number))
                          : milliseconds(std::chrono::minutes(number));
}

bool isProblemName(const QString &text)
{
    static const QRegularExpression shape(u"\\A[a-z]+(-[a-z]+)*\\z"_s);
    constexpr qsizetype longest = 40;
    return text.size() <= longest && shape.match(text).hasMatch();
}

/// What else may stand behind an action.
bool isClause(const QString &word)
{
    return word == "on"_L1 || word == "for"_L1 || word == "once"_L1 || word == "times"_L1;
}

Result<void> takeTime(FaultAction &action, QStringList &words)
{
    const QString word = words.isEmpty() ? QString() : words.takeFirst();
    const bool mayBeRange = rowOf(action.kind).detail == FaultDetail::TimeRange;
    const QStringList parts = mayBeRange ? word.split(u'-') : QStringList{word};
    const auto from = parseTime(parts.first());
    const auto to = parseTime(parts.last());
    if (parts.size() > 2 || !from || !to)
        return badDetail(action.kind, terminal(u"\"%1\" is no time"_s.arg(word)));
    action.from = *from;
    action.to = *to;
    return {};
}

Result<void> takeStatus(FaultAction &action, QStringList &words)
{
    const QString word = words.isEmpty() ? QString() : words.takeFirst();
    static const QRegularExpression shape(u"\\A[0-9]{3}\\z"_s);
    if (!shape.match(word).hasMatch())
        return badDetail(action.kind, terminal(u"\"%1\" is no status"_s.arg(word)));
    action.status = word.toInt();
    if (!words.isEmpty() && !isClause(words.first()))
        action.problem = words.takeFirst();
    return {};
}

/// One of two words, or none: the first is meant then.
Result<bool> takeChoice(FaultKind kind, QStringList &words, const QString &first,
                        const QString &second)
{
    if (words.isEmpty() || isClause(words.first()))
        return true;
    const QString word = words.takeFirst();
    if (word != first && word != second)
        return badDetail(kind, terminal(u"\"%1\" is neither %2 nor %3"_s.arg(word, first, second)));
    return word == first;
}

Result<void> takeDetail(FaultAction &action, QStringList &words)
{
    switch (rowOf(action.kind).detail) {
    case FaultDetail::None:
        return {};
    case FaultDetail::Time:
    case FaultDetail::TimeRange:
        return takeTime(action, words);
    case FaultDetail::Status:
        return takeStatus(action, words);
    case FaultDetail::Ending:
    case FaultDetail::Calls:
        break;
    }
    const bool isEnding = rowOf(action.kind).detail == FaultDetail::Ending;
    const auto isFirst = isEnding ? takeChoice(action.kind, words, u"reset"_s, u"close"_s)
                                  : takeChoice(action.kind, words, u"first"_s, u"all"_s);
    if (!isFirst)
        return tl::unexpected(isFirst.error());
    if (isEnding)
        action.resets = *isFirst;
    else
        action.all = !*isFirst;
    return {};
}

} // namespace

QString textOf(const FaultAction &action)
{
    const QString name = nameOf(action.kind) + u' ';
    switch (rowOf(action.kind).detail) {
    case FaultDetail::None:
        break;
    case FaultDetail::Time:
        return name + textOf(action.from);
    case FaultDetail::TimeRange:
        return name + textOf(action.from)
               + (action.to == action.from ? QString() : u'-' + textOf(action.to));
    case FaultDetail::Status:
        return name + QString::number(action.status)
               + (action.problem.isEmpty() ? QString() : u' ' + action.problem);
    case FaultDetail::Ending:
        return name + (action.resets ? u"reset"_s : u"close"_s);
    case FaultDetail::Calls:
        return name + (action.all ? u"all"_s : u"first"_s);
    }
    return nameOf(action.kind);
}

Result<FaultAction> takeFaultAction(QStringList &words)
{
    const QString name = words.isEmpty() ? QString() : words.takeFirst();
    const auto kind = faultKindNamed(name);
    if (!kind) {
        QStringList names;
        for (const FaultKindRow &row : faultKinds())
            names << QLatin1String(row.name);
        return bad(terminal(u"\"%1\" is no fault. There are %2."_s.arg(name, names.join(", "_L1))));
    }
    FaultAction action{.kind = *kind};
    if (const auto taken = takeDetail(action, words); !taken)
        return tl::unexpected(taken.error());
    return checked(action);
}

Result<FaultAction> checked(const FaultAction &action)
{
    FaultAction right{.kind = action.kind};
    switch (rowOf(action.kind).detail) {
    case FaultDetail::None:
        break;
    case FaultDetail::Time:
    case FaultDetail::TimeRange:
        right.from = action.from;
        right.to = rowOf(action.kind).detail == FaultDetail::Time ? action.from : action.to;
        if (right.from < shortestFault || right.to > longestFault || right.to < right.from)
            return badDetail(action.kind,
                             Phrase::tr("A fault takes 1 ms to 10 min, the shorter time first"));
        break;
    case FaultDetail::Status:
        right.status = action.status;
        right.problem = action.problem;
        if (right.status < leastFaultStatus || right.status > mostFaultStatus)
            return badDetail(action.kind, Phrase::tr("A fault's status is one from 400 to 599"));
        if (!right.problem.isEmpty() && !isProblemName(right.problem))
            return badDetail(action.kind,
                             Phrase::tr("\"%1\" is no problem's name").arg(right.problem));
        break;
    case FaultDetail::Ending:
        right.resets = action.resets;
        break;
    case FaultDetail::Calls:
        right.all = action.all;
        break;
    }
    return right;
}

} // namespace pinbridge
