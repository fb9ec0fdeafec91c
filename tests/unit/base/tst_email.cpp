// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Email.h"

#include <QTest>

using namespace pinbridge;

class EmailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");

        const auto same = [](const char *name, const QString &address) {
            QTest::newRow(name) << address << address;
        };
        same("plain", QStringLiteral("alice@example.com"));
        same("upper case stays", QStringLiteral("Alice@Example.COM"));
        same("plus", QStringLiteral("alice+test@example.com"));
        same("apostrophe", QStringLiteral("miles.o'brien@example.com"));
        same("one label", QStringLiteral("root@localhost"));
        same("hyphens and digits", QStringLiteral("a-1@mail-2.example.com"));
        same("other scripts", QStringLiteral("jürgen@müller.example"));
        same("beyond the basic plane", QString::fromUcs4(U"\U00020000@example.com"));
        same("254 characters", QString(242, QLatin1Char('a')) + QStringLiteral("@example.com"));
        QTest::newRow("blanks around")
            << QStringLiteral(" \talice@example.com\r\n") << QStringLiteral("alice@example.com");
        QTest::newRow("encoded blank behind")
            << QStringLiteral("alice@example.com+") << QStringLiteral("alice@example.com");
        QTest::newRow("encoded blanks around")
            << QStringLiteral("+ +alice@example.com + +") << QStringLiteral("alice@example.com");
        QTest::newRow("lost plus")
            << QStringLiteral("alice test@example.com") << QStringLiteral("alice+test@example.com");
        QTest::newRow("two lost") << QStringLiteral("a b c@example.com")
                                  << QStringLiteral("a+b+c@example.com");
    }

    void accepts()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto email = parseEmail(text);
        QVERIFY2(email, email ? "" : qPrintable(email.error().sentence));
        QCOMPARE(*email, expected);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("saysWhat");

        const auto row = [](const char *name, const QString &text, const char *saysWhat) {
            QTest::newRow(name) << text << QString::fromLatin1(saysWhat);
        };
        const auto address = QStringLiteral("%1@example.com");
        const auto blank = "blank or a control";
        row("empty", {}, "no e-mail address");
        row("blanks", QStringLiteral("  \t"), "no e-mail address");
        row("only pluses", QStringLiteral("++"), "no e-mail address");
        row("no at", QStringLiteral("alice.example.com"), "no @");
        row("two ats", QStringLiteral("a@b@example.com"), "more than one @");
        row("two addresses", QStringLiteral("a@example.com,b@example.com"), "more than one @");
        row("nothing before", QStringLiteral("@example.com"), "before the @");
        row("nothing behind", QStringLiteral("alice@"), "behind the @");
        row("255 characters", QString(243, QLatin1Char('a')) + QStringLiteral("@example.com"),
            "254 characters");
        row("double quote", address.arg(QStringLiteral("a\"b")), "character \"");
        row("backslash", address.arg(QStringLiteral("a\\b")), "character \\");
        row("comma", address.arg(QStringLiteral("a,b")), "character ,");
        row("pattern", address.arg(QLatin1Char('%')), "character %");
        row("operator in", address.arg(QStringLiteral("a|=b")), "character |");
        row("operator like", address.arg(QStringLiteral("a~=b")), "character ~");
        row("operator greater", address.arg(QStringLiteral("a>b")), "character >");
        row("tab inside", address.arg(QStringLiteral("a\tb")), blank);
        row("line break inside", address.arg(QStringLiteral("a\nb")), blank);
        row("nul inside", address.arg(QString(1, QChar(u'\0'))), blank);
        row("no-break space", address.arg(QStringLiteral("a\u00a0b")), blank);
        row("direction override", address.arg(QStringLiteral("a\u202eb")), blank);
        row("blank in the domain", QStringLiteral("alice@exa mple.com"), "not a domain");
        row("plus in the domain", QStringLiteral("alice@exa+mple.com"), "not a domain");
        row("quote in the domain", QStringLiteral("alice@example.com\""), "not a domain");
        row("empty label", QStringLiteral("alice@example..com"), "not a domain");
        row("dot at the end", QStringLiteral("alice@example.com."), "not a domain");
        row("hyphen first", QStringLiteral("alice@-example.com"), "not a domain");
        row("hyphen last", QStringLiteral("alice@example-.com"), "not a domain");
        row("label of 64", QLatin1String("alice@") + QString(64, QLatin1Char('a')), "not a domain");
        row("literal", QStringLiteral("alice@[192.0.2.1]"), "not a domain");
    }

    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(QString, saysWhat);
        const auto email = parseEmail(text);
        QVERIFY(!email);
        QCOMPARE(email.error().code, FailureCode::BadEmail);
        QVERIFY2(email.error().sentence.contains(saysWhat), qPrintable(email.error().sentence));
    }

    void keysIgnoreCase()
    {
        QCOMPARE(emailKey(QStringLiteral("Alice@EXAMPLE.com")),
                 QStringLiteral("alice@example.com"));
    }
};

QTEST_GUILESS_MAIN(EmailTest)
#include "tst_email.moc"
