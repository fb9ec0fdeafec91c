// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Failure.h"

#include <QTest>

#include <type_traits>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;

// A failure's words are marked for translation, or named as what they are: no bare text slips in.
static_assert(!std::is_convertible_v<QString, Phrase>);
static_assert(!std::is_convertible_v<const char *, Phrase>);
static_assert(std::is_invocable_v<decltype(fail), FailureCode, Phrase, Stage>);
static_assert(!std::is_invocable_v<decltype(fail), FailureCode, QString, Stage>);

namespace {

/// A language of its own: another order of the values, and a blank that it does not know.
QString backwards(const char *context, const char *text)
{
    if (qstrcmp(context, "pinbridge::Phrase") != 0)
        return u"of another context"_s;
    if (qstrcmp(text, "%1 of %2") == 0)
        return u"<%2 ← %1>"_s;
    if (qstrcmp(text, "%1 %2") == 0)
        return u"%1%2"_s;
    return QString::fromUtf8(text).toUpper();
}

} // namespace

/// Words that are English until they are shown.
class TestPhrase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEnglishForWhoeverTakesAString()
    {
        const auto phrase = Phrase::tr("%1 of %2").arg(3, u"many"_s);
        const QString taken = phrase;
        QCOMPARE(taken, u"3 of many"_s);
        QCOMPARE(phrase.english(), taken);
        QVERIFY(phrase == taken);
        QVERIFY(phrase.startsWith(u"3"_s) && phrase.endsWith("many"_L1)
                && phrase.contains("of"_L1));
    }

    void takesItsValuesOneByOneAsWell()
    {
        QCOMPARE(Phrase::tr("%1 of %2").arg(3).arg(u"many"_s).english(), u"3 of many"_s);
        QCOMPARE(Phrase::tr("%1 and %1").arg(u"a"_s).english(), u"a and a"_s);
    }

    void isTurnedIntoALanguageWithAllThatIsInIt()
    {
        const auto inner = Phrase::tr("%1 of %2").arg(1, Phrase::verbatim(u"c.pem"_s));
        const auto outer = Phrase::tr("bad: %1").arg(inner);
        QCOMPARE(outer.english(), u"bad: 1 of c.pem"_s);
        QCOMPARE(outer.in(backwards), u"BAD: <c.pem ← 1>"_s);
    }

    void isFollowedByAnotherAsTheLanguageHasIt()
    {
        const auto both = Phrase::tr("one.").then(Phrase::tr("two."));
        QCOMPARE(both.english(), u"one. two."_s);
        QCOMPARE(both.in(backwards), u"ONE.TWO."_s);
    }

    void leavesAValueAsItIs()
    {
        // What stands in it may be anybody's: no place for a value, and no words of ours.
        const auto phrase = Phrase::tr("%1 of %2").arg(u"%2"_s, u"one of two"_s);
        QCOMPARE(phrase.english(), u"%2 of one of two"_s);
        QCOMPARE(phrase.in(backwards), u"<one of two ← %2>"_s);
        QCOMPARE(Phrase::verbatim(u"100 %1"_s).arg(7).in(backwards), u"100 %1"_s);
    }

    void keepsAPlaceThatHasNoValue()
    {
        QCOMPARE(Phrase::tr("%1 of %2 at 5 %").arg(1).english(), u"1 of %2 at 5 %"_s);
    }

    void isEmptyWithoutWords()
    {
        QVERIFY(Phrase().isEmpty());
        QVERIFY(Phrase::verbatim({}).isEmpty());
        QVERIFY(!Phrase::tr("a").isEmpty());
        QCOMPARE(Phrase().english(), QString());
    }
};

QTEST_APPLESS_MAIN(TestPhrase)
#include "tst_phrase.moc"
