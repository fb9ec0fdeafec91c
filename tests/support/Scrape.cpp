// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Scrape.h"

#include <QList>
#include <QRegularExpression>
#include <QSet>

#include <limits>
#include <optional>

namespace pinbridge::test {

namespace {

using Labels = QMap<QByteArray, QByteArray>;

struct Sample
{
    QByteArray name;
    Labels labels;
    double value = 0;
};

struct Histogram
{
    QList<std::pair<double, double>> buckets; ///< upper bound and count, as they came
    std::optional<double> sum;
    std::optional<double> count;
};

bool isName(const QByteArray &name)
{
    static const QRegularExpression form(QStringLiteral("^[a-zA-Z_][a-zA-Z0-9_]*$"));
    return form.match(QString::fromLatin1(name)).hasMatch();
}

std::optional<double> number(const QByteArray &text)
{
    if (text == "+Inf")
        return std::numeric_limits<double>::infinity();
    bool valid = false;
    const double value = text.toDouble(&valid);
    return valid ? std::optional(value) : std::nullopt;
}

QByteArray escaped(QByteArray value)
{
    return value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
}

QByteArray keyOf(const QByteArray &name, const Labels &labels)
{
    QList<QByteArray> pairs;
    for (auto label = labels.cbegin(); label != labels.cend(); ++label)
        pairs.append(label.key() + "=\"" + escaped(label.value()) + '"');
    return pairs.isEmpty() ? name : name + '{' + pairs.join(',') + '}';
}

/// From the opening quote's successor to the closing quote, which is taken as well.
std::optional<QByteArray> quoted(const QByteArray &line, qsizetype &at)
{
    QByteArray value;
    while (at < line.size()) {
        const char c = line[at++];
        if (c == '"')
            return value;
        if (c != '\\') {
            value += c;
            continue;
        }
        const char next = at < line.size() ? line[at++] : ' ';
        if (next != '\\' && next != '"' && next != 'n')
            return std::nullopt;
        value += next == 'n' ? '\n' : next;
    }
    return std::nullopt;
}

std::optional<Labels> labelsIn(const QByteArray &line, qsizetype &at)
{
    Labels labels;
    while (at < line.size() && line[at] != '}') {
        if (!labels.isEmpty() && line[at++] != ',')
            return std::nullopt;
        const qsizetype equals = line.indexOf("=\"", at);
        const QByteArray name = line.mid(at, equals - at);
        if (equals < 0 || !isName(name) || labels.contains(name))
            return std::nullopt;
        at = equals + 2;
        const auto value = quoted(line, at);
        if (!value)
            return std::nullopt;
        labels.insert(name, *value);
    }
    if (at >= line.size())
        return std::nullopt;
    ++at;
    return labels;
}

std::optional<Sample> sampleIn(const QByteArray &line)
{
    Sample sample;
    qsizetype at = 0;
    while (at < line.size() && line[at] != '{' && line[at] != ' ')
        ++at;
    sample.name = line.left(at);
    if (!isName(sample.name))
        return std::nullopt;
    if (at < line.size() && line[at] == '{') {
        ++at;
        const auto labels = labelsIn(line, at);
        if (!labels)
            return std::nullopt;
        sample.labels = *labels;
    }
    const auto value =
        at < line.size() && line[at] == ' ' ? number(line.mid(at + 1)) : std::nullopt;
    if (!value)
        return std::nullopt;
    sample.value = *value;
    return sample;
}

class Reader
{
public:
    Scrape read(const QByteArray &text)
    {
        if (!text.endsWith('\n'))
            m_scrape.problem = "the last line has no end";
        for (const QByteArray &line : text.chopped(1).split('\n')) {
            if (m_scrape.problem.isEmpty())
                readLine(line);
        }
        requireType();
        checkHistograms();
        return m_scrape;
    }

private:
    void complain(const QByteArray &what, const QByteArray &where)
    {
        if (m_scrape.problem.isEmpty())
            m_scrape.problem = what + ": " + where;
    }

    void readLine(const QByteArray &line)
    {
        if (line.startsWith("# HELP "))
            readHelp(line.mid(7));
        else if (line.startsWith("# TYPE "))
            readType(line.mid(7));
        else if (const auto sample = sampleIn(line))
            readSample(*sample);
        else
            complain("neither comment nor sample", line);
    }

    void requireType()
    {
        if (!m_family.isEmpty() && !m_isTyped)
            complain("HELP without its TYPE", m_family);
    }

    void readHelp(const QByteArray &rest)
    {
        requireType();
        m_family = rest.left(rest.indexOf(' '));
        if (!isName(m_family) || m_scrape.types.contains(m_family))
            complain("no name, or a second time", rest);
        if (rest.size() < m_family.size() + 2)
            complain("no help", rest);
        m_isTyped = false;
    }

    void readType(const QByteArray &rest)
    {
        static const QSet<QByteArray> types = {"counter", "gauge", "histogram"};
        const QByteArray type = rest.mid(rest.indexOf(' ') + 1);
        if (rest != m_family + ' ' + type || m_isTyped || !types.contains(type))
            complain("TYPE without its HELP, or unknown", rest);
        if ((type == "counter") != m_family.endsWith("_total"))
            complain("_total is for counters", rest);
        m_isTyped = true;
        m_scrape.types.insert(m_family, type);
    }

    void readSample(const Sample &sample)
    {
        const QByteArray key = keyOf(sample.name, sample.labels);
        if (m_scrape.samples.contains(key))
            complain("a second time", key);
        m_scrape.samples.insert(key, sample.value);
        if (!m_isTyped)
            complain("no TYPE before it", key);
        if (m_scrape.types.value(m_family) != "histogram") {
            if (sample.name != m_family)
                complain("of another family", key);
            return;
        }
        Labels labels = sample.labels;
        const auto bound = number(labels.take("le"));
        Histogram &histogram = m_histograms[keyOf(m_family, labels)];
        if (sample.name == m_family + "_bucket" && bound)
            histogram.buckets.append({*bound, sample.value});
        else if (sample.name == m_family + "_sum")
            histogram.sum = sample.value;
        else if (sample.name == m_family + "_count")
            histogram.count = sample.value;
        else
            complain("of another family", key);
    }

    void checkHistograms()
    {
        for (auto it = m_histograms.cbegin(); it != m_histograms.cend(); ++it) {
            const Histogram &histogram = *it;
            if (histogram.buckets.isEmpty() || !histogram.sum || !histogram.count) {
                complain("incomplete", it.key());
                return;
            }
            for (qsizetype i = 1; i < histogram.buckets.size(); ++i) {
                if (histogram.buckets[i].first <= histogram.buckets[i - 1].first)
                    complain("bounds do not grow", it.key());
                if (histogram.buckets[i].second < histogram.buckets[i - 1].second)
                    complain("counts are not cumulative", it.key());
            }
            const auto &[bound, count] = histogram.buckets.constLast();
            if (bound != std::numeric_limits<double>::infinity() || count != *histogram.count)
                complain("+Inf is not the count", it.key());
        }
    }

    Scrape m_scrape;
    QByteArray m_family;
    bool m_isTyped = false;
    QMap<QByteArray, Histogram> m_histograms; ///< by their labels without `le`
};

} // namespace

Scrape readScrape(const QByteArray &text) { return Reader().read(text); }

} // namespace pinbridge::test
