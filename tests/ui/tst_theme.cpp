// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/Icons.h"
#include "ui/Theme.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QIcon>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge::ui;

namespace {

/// WCAG 2.2, relative luminance.
double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
           + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initResources(); }

    void textIsReadable_data()
    {
        QTest::addColumn<Token>("text");
        QTest::addColumn<Token>("ground");
        const auto add = [](const char *name, Token text, std::initializer_list<Token> grounds) {
            for (const Token ground : grounds)
                QTest::addRow("%s on %d", name, int(ground)) << text << ground;
        };
        const auto plain = {Token::Window, Token::Side, Token::Card, Token::Field};
        add("text", Token::Text, plain);
        add("text", Token::Text, {Token::AccentGround});
        add("dim", Token::Dim, plain);
        add("dim", Token::Dim, {Token::AccentGround});
        add("accent text", Token::AccentText, plain);
        add("accent text", Token::AccentText, {Token::AccentGround});
        add("on accent", Token::OnAccent, {Token::Accent, Token::AccentText});
        add("good", Token::Good, {Token::Card, Token::GoodGround});
        add("caution", Token::Caution, {Token::Card, Token::CautionGround});
        add("bad", Token::Bad, {Token::Card, Token::BadGround});
    }

    void textIsReadable()
    {
        QFETCH(Token, text);
        QFETCH(Token, ground);
        for (const Shade shade : {Shade::Light, Shade::Dark}) {
            const double ratio = contrast(colorOf(text, shade), colorOf(ground, shade));
            QVERIFY2(ratio >= 4.5, qPrintable(u"%1 with shade %2"_s.arg(ratio).arg(int(shade))));
        }
    }

    void styleSheetNamesOnlyKnownTokens()
    {
        for (const Shade shade : {Shade::Light, Shade::Dark}) {
            const QString sheet = styleSheetOf(shade);
            const QString rules = sheet.mid(sheet.indexOf(u"*/"_s));
            QVERIFY2(!rules.contains(u'@'), qPrintable(rules.mid(rules.indexOf(u'@'), 20)));
        }
    }

    void styleSheetHoldsNoColourOfItsOwn()
    {
        QFile file(u":/pinbridge/style.qss"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString sheet = QString::fromUtf8(file.readAll());
        static const QRegularExpression literal(u":[^;{}]*(#[0-9a-fA-F]{3,8}|rgb)"_s);
        QVERIFY2(!literal.match(sheet).hasMatch(), qPrintable(literal.match(sheet).captured()));
    }

    void paletteAndStyleSheetShareTheTable()
    {
        for (const Shade shade : {Shade::Light, Shade::Dark}) {
            const QPalette palette = paletteOf(shade);
            QCOMPARE(palette.color(QPalette::Window), colorOf(Token::Window, shade));
            QCOMPARE(palette.color(QPalette::WindowText), colorOf(Token::Text, shade));
            QVERIFY(styleSheetOf(shade).contains(colorOf(Token::Card, shade).name()));
        }
    }

    void choiceBeatsTheSystem()
    {
        Theme theme(ThemeChoice::Dark);
        theme.apply();
        QCOMPARE(theme.shade(), Shade::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window),
                 colorOf(Token::Window, Shade::Dark));
        theme.choose(ThemeChoice::Light);
        QCOMPARE(QApplication::palette().color(QPalette::Window),
                 colorOf(Token::Window, Shade::Light));
    }

    void followsThePlatformsPalette()
    {
        QApplication::setPalette(paletteOf(Shade::Dark));
        Theme theme(ThemeChoice::System);
        theme.apply();
        QCOMPARE(theme.shade(), Shade::Dark);
    }

    void everyIconIsOneFamily()
    {
        QDirIterator icons(u":/pinbridge/icons"_s);
        int count = 0;
        while (icons.hasNext()) {
            QFile file(icons.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray svg = file.readAll();
            QVERIFY2(svg.contains("viewBox=\"0 0 20 20\""), qPrintable(file.fileName()));
            QVERIFY2(svg.contains("stroke=\"currentColor\" stroke-width=\"1.6\""),
                     qPrintable(file.fileName()));
            ++count;
        }
        QVERIFY(count >= 4);
    }

    void iconsTakeTheThemesColour()
    {
        const Theme theme(ThemeChoice::Light);
        const QImage image = icon(u"home"_s, theme).pixmap(20, 20).toImage();
        bool hasText = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                hasText = hasText || image.pixelColor(x, y) == colorOf(Token::Text, Shade::Light);
        }
        QVERIFY(hasText);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
