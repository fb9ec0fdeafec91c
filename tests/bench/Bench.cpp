// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/Bench.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QSysInfo>
#include <QTextStream>
#include <QThread>

#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>
#include <limits>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::bench {

namespace {

QString number(double value)
{
    const int decimals = std::abs(value) < 10 ? 2 : std::abs(value) < 100 ? 1 : 0;
    return std::isfinite(value) ? QString::number(value, 'f', decimals) : u"–"_s;
}

QString withUnit(double value, const QString &unit)
{
    return std::isfinite(value) ? number(value) + u' ' + unit : number(value);
}

QString verdict(const Row &row)
{
    if (row.goal.kind == Goal::Kind::None)
        return u"–"_s;
    return row.isMet() ? u"yes"_s : u"NO"_s;
}

/// The value of the first line "name : value" in a file of the system.
QString systemSays(const QString &path, const QString &name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    const auto line = std::find_if(lines.begin(), lines.end(),
                                   [&](const QString &text) { return text.startsWith(name); });
    return line == lines.end() ? QString() : line->section(u':', 1).simplified();
}

QJsonObject machine()
{
    return {{u"cores"_s, QThread::idealThreadCount()},
            {u"processor"_s, systemSays(u"/proc/cpuinfo"_s, u"model name"_s)},
            {u"memory"_s, systemSays(u"/proc/meminfo"_s, u"MemTotal"_s)},
            {u"system"_s, QSysInfo::prettyProductName()},
            {u"kernel"_s, QSysInfo::kernelVersion()},
            {u"qt"_s, QString::fromLatin1(qVersion())}};
}

QJsonArray toJson(const Rounds &rounds)
{
    QJsonArray values;
    for (const double value : rounds.values())
        values.append(value);
    return values;
}

QJsonObject toJson(const Row &row)
{
    QJsonObject object{{u"what"_s, row.what},
                       {u"unit"_s, row.unit},
                       {u"measured"_s, row.measured.median()},
                       {u"rounds"_s, toJson(row.measured)},
                       {u"spread"_s, row.measured.spread()}};
    if (!row.baseline.values().empty()) {
        object.insert(u"baseline"_s, row.baseline.median());
        object.insert(u"baseline_rounds"_s, toJson(row.baseline));
        object.insert(u"ratio"_s, row.ratio());
    }
    if (row.goal.kind != Goal::Kind::None) {
        object.insert(u"goal"_s, row.goal.text(row.unit));
        object.insert(u"met"_s, row.isMet());
    }
    return object;
}

} // namespace

double quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return std::numeric_limits<double>::quiet_NaN();
    const auto rank = std::ceil(share * static_cast<double>(values.size())) - 1;
    const auto place = values.begin() + static_cast<std::ptrdiff_t>(std::max(rank, 0.0));
    std::nth_element(values.begin(), place, values.end());
    return *place;
}

double Rounds::spread() const
{
    if (m_values.empty())
        return std::numeric_limits<double>::quiet_NaN();
    const auto [lowest, highest] = std::minmax_element(m_values.begin(), m_values.end());
    return (*highest - *lowest) / median();
}

QString Goal::text(const QString &unit) const
{
    switch (kind) {
    case Kind::None:
        break;
    case Kind::Below:
        return "below "_L1 + withUnit(limit, unit);
    case Kind::AtMostMore:
        return "at most "_L1 + withUnit(limit, unit) + " more"_L1;
    case Kind::AtLeastShare:
        return u"at least %1 %"_s.arg(limit * 100);
    case Kind::AtMostTimes:
        return u"at most %1 times"_s.arg(number(limit));
    }
    return u"–"_s;
}

double Row::ratio() const
{
    std::vector<double> ratios;
    if (baseline.values().size() != measured.values().size())
        return quantile({}, 0);
    std::transform(measured.values().begin(), measured.values().end(), baseline.values().begin(),
                   std::back_inserter(ratios), std::divides<>());
    return quantile(std::move(ratios), 0.5);
}

bool Row::isMet() const
{
    switch (goal.kind) {
    case Goal::Kind::None:
        return true;
    case Goal::Kind::Below:
        return measured.median() < goal.limit;
    case Goal::Kind::AtMostMore:
        return measured.median() - baseline.median() <= goal.limit;
    case Goal::Kind::AtLeastShare:
        return ratio() >= goal.limit;
    case Goal::Kind::AtMostTimes:
        return ratio() <= goal.limit;
    }
    return false;
}

Report::Report(QString name)
    : m_name(std::move(name))
{
}

void Report::print() const
{
    std::vector<QStringList> lines{
        {u"what"_s, u"measured"_s, u"baseline"_s, u"ratio"_s, u"spread"_s, u"goal"_s, u"met"_s}};
    for (const Row &row : m_rows) {
        lines.push_back({row.what, withUnit(row.measured.median(), row.unit),
                         withUnit(row.baseline.median(), row.unit), number(row.ratio()),
                         withUnit(row.measured.spread() * 100, u"%"_s), row.goal.text(row.unit),
                         verdict(row)});
    }
    std::vector<qsizetype> widths(static_cast<std::size_t>(lines.front().size()), 3);
    for (const QStringList &cells : lines) {
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], cells[static_cast<qsizetype>(i)].size());
    }
    QStringList rule;
    rule.reserve(lines.front().size());
    for (const qsizetype width : widths)
        rule.append(QString(width, u'-'));
    lines.insert(lines.begin() + 1, rule);
    QTextStream out(stdout);
    for (const QStringList &cells : lines) {
        for (std::size_t i = 0; i < widths.size(); ++i)
            out << "| " << cells[static_cast<qsizetype>(i)].leftJustified(widths[i]) << ' ';
        out << "|\n";
    }
}

bool Report::write() const
{
    QJsonArray rows;
    for (const Row &row : m_rows)
        rows.append(toJson(row));
    const QJsonObject all{{u"benchmark"_s, m_name}, {u"machine"_s, machine()}, {u"rows"_s, rows}};
    QFile file(QCoreApplication::applicationDirPath() + u'/' + m_name + ".json"_L1);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(all).toJson()) > 0;
}

int Report::finish() const
{
    print();
    if (!write())
        return 2;
    const bool met =
        std::all_of(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.isMet(); });
    return met ? 0 : 1;
}

} // namespace pinbridge::bench
