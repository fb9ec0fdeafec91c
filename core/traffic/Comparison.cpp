// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "traffic/Comparison.h"

#include "traffic/ExchangeNames.h"
#include "traffic/FieldRules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {

namespace {

using Subject = Difference::Subject;
/// Values by name, in the order of the names.
using Values = QMap<QString, QString>;

/// A body of a device may be nested deeper than anybody reads.
constexpr int deepest = 16;

class Differences
{
public:
    void compare(Subject subject, const QString &left, const QString &right,
                 bool isExpected = false)
    {
        if (left != right) {
            m_all.append({.subject = subject,
                          .left = left,
                          .right = right,
                          .onlyLeft = right.isEmpty(),
                          .onlyRight = left.isEmpty(),
                          .isExpected = isExpected});
        }
    }

    void compare(Subject subject, const Values &left, const Values &right)
    {
        Values all = left;
        all.insert(right);
        for (auto it = all.constKeyValueBegin(); it != all.constKeyValueEnd(); ++it) {
            const QString &name = it->first;
            const bool isLeft = left.contains(name);
            const bool isRight = right.contains(name);
            if (isLeft && isRight && left.value(name) == right.value(name))
                continue;
            m_all.append({.subject = subject,
                          .name = name,
                          .left = left.value(name),
                          .right = right.value(name),
                          .onlyLeft = !isRight,
                          .onlyRight = !isLeft,
                          .isExpected = isExpected(subject, name)});
        }
    }

    [[nodiscard]] QList<Difference> all() const { return m_all; }

private:
    static bool isExpected(Subject subject, const QString &name)
    {
        return subject == Subject::ReplyField
               && isAnyOf(name.toUtf8(), {"date", "x-request-id", "content-length"});
    }

    QList<Difference> m_all;
};

/// Names in the form in which most write them: "content-type" and "Content-Type" are one.
Values valuesOf(const HeaderFields &fields)
{
    Values values;
    for (const auto &[name, value] : fields) {
        QString &all = values[QString::fromUtf8(name).toLower()];
        all += (all.isEmpty() ? QString() : u", "_s) + QString::fromUtf8(value);
    }
    return values;
}

Values queryValues(const QByteArray &target)
{
    Values values;
    const auto query = queryOf(target);
    for (const auto &[name, value] : query) {
        const QString before = values.value(name);
        values.insert(name, before.isEmpty() ? value : before + u", "_s + value);
    }
    return values;
}

QString textOf(const QJsonValue &value)
{
    // QJsonDocument writes no single value but in an array.
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return value.isString() ? value.toString() : QString::fromUtf8(text.sliced(1).chopped(1));
}

// NOLINTNEXTLINE(misc-no-recursion): not deeper than `deepest`
void gather(const QJsonValue &value, const QString &place, int depth, Values &into)
{
    const bool isLeaf =
        depth >= deepest || (!value.isObject() && !value.isArray())
        || (value.isObject() ? value.toObject().isEmpty() : value.toArray().isEmpty());
    if (isLeaf) {
        into.insert(place, textOf(value));
        return;
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString below = place.isEmpty() ? it.key() : place + u'.' + it.key();
            gather(it.value(), below, depth + 1, into);
        }
        return;
    }
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        gather(array.at(i), place + u"[%1]"_s.arg(i), depth + 1, into);
}

Values membersOf(const RecordedMessage &message)
{
    Values members;
    if (message.body.isEmpty())
        return members;
    const auto document = QJsonDocument::fromJson(message.body);
    if (document.isObject())
        gather(document.object(), {}, 0, members);
    else if (document.isArray())
        gather(document.array(), {}, 0, members);
    else
        members.insert({}, QString::fromUtf8(message.body));
    return members;
}

QString tokenOf(const TokenFact &token)
{
    if (token.kind == TokenFact::Kind::None)
        return {};
    QStringList words{QString(nameOf(token.kind))};
    if (token.issuedHere)
        words.append(u"here"_s);
    words.append(token.email.isEmpty() ? token.subject : token.email);
    words.removeAll(QString());
    return words.join(u' ');
}

/// How each stage went, without how long it took: that is never the same.
Values stepsOf(const Exchange &exchange)
{
    Values steps;
    for (const Trail::Step &step : exchange.steps) {
        QStringList words{QString(nameOf(step.origin))};
        if (step.status != 0)
            words.append(QString::number(step.status));
        if (step.failure)
            words.append(nameOf(*step.failure));
        if (step.attempts > 1)
            words.append(u"%1×"_s.arg(step.attempts));
        QString &all = steps[nameOf(step.stage)];
        all += (all.isEmpty() ? QString() : u", "_s) + words.join(u' ');
    }
    return steps;
}

QString milliseconds(std::chrono::milliseconds time)
{
    return u"%1 ms"_s.arg(qint64{time.count()});
}

} // namespace

QList<Difference> differencesOf(const Exchange &left, const Exchange &right)
{
    const auto text = [](QLatin1StringView name) { return QString(name); };
    Differences found;
    found.compare(Subject::Device, left.device, right.device);
    found.compare(Subject::Client, text(nameOf(left.client)), text(nameOf(right.client)));
    found.compare(Subject::Encryption, left.encrypted ? u"https"_s : u"http"_s,
                  right.encrypted ? u"https"_s : u"http"_s);
    found.compare(Subject::Method, QString::fromUtf8(left.method), QString::fromUtf8(right.method));
    found.compare(Subject::Path, left.path, right.path);
    found.compare(Subject::QueryItem, queryValues(left.target), queryValues(right.target));
    found.compare(Subject::RequestField, valuesOf(left.request.fields),
                  valuesOf(right.request.fields));
    found.compare(Subject::RequestBody, membersOf(left.request), membersOf(right.request));
    found.compare(Subject::Token, tokenOf(left.authorization), tokenOf(right.authorization));
    found.compare(Subject::ApiKey, text(nameOf(left.apiKey)), text(nameOf(right.apiKey)));
    found.compare(Subject::Status, QString::number(left.status), QString::number(right.status));
    found.compare(Subject::ReplyField, valuesOf(left.reply.fields), valuesOf(right.reply.fields));
    found.compare(Subject::ReplyBody, membersOf(left.reply), membersOf(right.reply));
    found.compare(Subject::Note, left.note, right.note);
    found.compare(Subject::Fault, left.fault, right.fault);
    found.compare(Subject::Delivery, left.delivered ? u"delivered"_s : u"gone"_s,
                  right.delivered ? u"delivered"_s : u"gone"_s);
    found.compare(Subject::Duration, milliseconds(left.duration), milliseconds(right.duration),
                  true);
    found.compare(Subject::Step, stepsOf(left), stepsOf(right));
    return found.all();
}

} // namespace pinbridge
