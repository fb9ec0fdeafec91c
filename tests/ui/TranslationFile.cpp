// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/TranslationFile.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::test {

namespace {

QStringList sorted(const QString &text, const QRegularExpression &pattern)
{
    QStringList found;
    for (const auto &match : pattern.globalMatch(text))
        found << match.captured();
    found.sort();
    return found;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%(?:L?[0-9]+|n)"_s);
    return sorted(text, pattern);
}

QStringList tags(const QString &text)
{
    static const QRegularExpression pattern(u"</?[a-z][^>]*>"_s);
    return sorted(text, pattern);
}

qsizetype shortcuts(QString text)
{
    return text.remove(u"&&"_s).count(QRegularExpression(u"&[^ ]"_s));
}

bool hasBlankEnds(const QString &text) { return text != text.trimmed(); }

QStringList faultsOf(const QString &source, const QString &translation)
{
    QStringList faults;
    const auto note = [&faults](bool isWrong, const QString &fault) {
        if (isWrong)
            faults << fault;
    };
    note(translation.isEmpty(), u"it is empty"_s);
    note(placeholders(source) != placeholders(translation), u"other placeholders"_s);
    note(tags(source) != tags(translation), u"other tags"_s);
    note(shortcuts(source) != shortcuts(translation), u"a shortcut more or less"_s);
    note(source.endsWith(u'…') != translation.endsWith(u'…'), u"the … at the end"_s);
    note(source.count(u'\n') != translation.count(u'\n'), u"other line breaks"_s);
    note(hasBlankEnds(source) != hasBlankEnds(translation), u"blanks at an end"_s);
    note(translation.contains(u"..."_s) && !source.contains(u"..."_s), u"... for …"_s);
    return faults;
}

TranslatedMessage readMessage(QXmlStreamReader &xml, const QString &context)
{
    TranslatedMessage message;
    message.context = context;
    message.isNumbered = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            message.comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.state = xml.attributes().value("type"_L1).toString();
            if (!message.isNumbered) {
                message.translations << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                message.translations << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

} // namespace

QString TranslatedMessage::key() const
{
    return context + u": "_s + source + (comment.isEmpty() ? QString() : u" | "_s + comment);
}

QList<TranslatedMessage> readTranslations(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    QXmlStreamReader xml(&file);
    QList<TranslatedMessage> messages;
    QString context;
    xml.readNextStartElement(); // TS
    while (xml.readNextStartElement()) {
        while (xml.readNextStartElement()) {
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else if (xml.name() == "message"_L1)
                messages << readMessage(xml, context);
            else
                xml.skipCurrentElement();
        }
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
    return messages;
}

QStringList faultsOf(const TranslatedMessage &message)
{
    QStringList faults;
    for (qsizetype i = 0; i < message.translations.size(); ++i) {
        QString wanted = message.source;
        // Of one thing, the number may be left out; where there is one form, it is for all.
        const bool isOfOne = message.isNumbered && i == 0 && message.translations.size() > 1;
        if (isOfOne && !message.translations.at(i).contains("%n"_L1))
            wanted = wanted.remove("%n"_L1).trimmed();
        faults << faultsOf(wanted, message.translations.at(i));
    }
    return faults;
}

} // namespace pinbridge::test
