// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bridge/Options.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

constexpr qsizetype helpWidth = 100;

QString form(const OptionSpec &spec)
{
    return spec.value.isEmpty() ? "--"_L1 + spec.name : "--"_L1 + spec.name + u' ' + spec.value;
}

tl::unexpected<Failure> usage(const QString &sentence)
{
    return fail(FailureCode::BadSetting, Phrase::verbatim(sentence), Stage::Settings);
}

/// The option that differs from `name` in the fewest places, for "did you mean".
QString nearest(const QList<OptionSpec> &specs, const QString &name)
{
    for (const OptionSpec &spec : specs) {
        if (spec.name.startsWith(name) || name.startsWith(spec.name))
            return form(spec);
    }
    return {};
}

tl::unexpected<Failure> unknownOption(const QList<OptionSpec> &specs, const QString &argument,
                                      const QString &name)
{
    const QString meant = nearest(specs, name);
    if (!meant.isEmpty())
        return usage(u"There is no option %1; did you mean \"%2\"?"_s.arg(argument, meant));
    QStringList forms;
    for (const OptionSpec &spec : specs)
        forms << form(spec);
    return usage(u"There is no option %1. There are: %2."_s.arg(argument, forms.join(", "_L1)));
}

QString wrapped(const QString &text, qsizetype indent)
{
    QString lines;
    qsizetype column = indent;
    for (const QString &word : text.split(u' ')) {
        if (column > indent && column + 1 + word.size() > helpWidth) {
            lines += u'\n' + QString(indent, u' ');
            column = indent;
        }
        if (column > indent) {
            lines += u' ';
            ++column;
        }
        lines += word;
        column += word.size();
    }
    return lines;
}

} // namespace

QString ParsedOptions::value(const QString &name) const
{
    const QStringList given = values.value(name);
    return given.isEmpty() ? QString() : given.last();
}

Result<ParsedOptions> parseOptions(const QList<OptionSpec> &specs, const QStringList &arguments)
{
    ParsedOptions parsed;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == "--"_L1) {
            parsed.positionals += arguments.mid(i + 1);
            break;
        }
        if (!argument.startsWith(u'-') || argument.size() == 1) {
            parsed.positionals << argument;
            continue;
        }
        const QString given = argument.section(u'=', 0, 0);
        const QString name = given.mid(given.startsWith("--"_L1) ? 2 : 1);
        const auto spec = std::ranges::find(specs, name, &OptionSpec::name);
        if (spec == specs.end() || !given.startsWith("--"_L1))
            return unknownOption(specs, given, name);
        if (!spec->repeatable && parsed.has(name))
            return usage(u"The option --%1 is given twice; give it once."_s.arg(name));

        const bool attached = argument.contains(u'=');
        if (spec->value.isEmpty()) {
            if (attached)
                return usage(u"The option --%1 takes no value; write just --%1."_s.arg(name));
            parsed.values[name] << QString();
            continue;
        }
        // An option in the place of a value is a value that was forgotten.
        if (!attached && (i + 1 == arguments.size() || arguments.at(i + 1).startsWith("--"_L1)))
            return usage(u"The option --%1 needs a value: %2."_s.arg(name, form(*spec)));
        const QString value = attached ? argument.section(u'=', 1) : arguments.at(++i);
        if (value.isEmpty())
            return usage(u"The value of --%1 is empty; write %2."_s.arg(name, form(*spec)));
        parsed.values[name] << value;
    }
    return parsed;
}

std::optional<std::chrono::seconds> parseTimeSpan(const QString &text)
{
    static const QRegularExpression form(u"\\A([1-9][0-9]{0,7})(s|m|h|d)\\z"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 number = match.captured(1).toLongLong();
    switch (match.captured(2).front().unicode()) {
    case u'd':
        return std::chrono::days(number);
    case u'h':
        return std::chrono::hours(number);
    case u'm':
        return std::chrono::minutes(number);
    default:
        return std::chrono::seconds(number);
    }
}

std::optional<qint64> parseSize(const QString &text)
{
    static const QRegularExpression form(u"\\A([1-9][0-9]{0,6})([KMG])\\z"_s);
    constexpr qint64 kibibyte = 1024;
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 kibibytes = match.captured(1).toLongLong() * kibibyte;
    const QChar unit = match.captured(2).front();
    return unit == u'K'   ? kibibytes
           : unit == u'M' ? kibibytes * kibibyte
                          : kibibytes * kibibyte * kibibyte;
}

QString optionsHelp(const QList<OptionSpec> &specs)
{
    qsizetype width = 0;
    for (const OptionSpec &spec : specs)
        width = std::max(width, form(spec).size());

    QString text;
    for (const OptionSpec &spec : specs) {
        text += "  "_L1 + form(spec).leftJustified(width) + "  "_L1 + wrapped(spec.help, width + 4)
                + u'\n';
    }
    return text;
}

} // namespace pinbridge
