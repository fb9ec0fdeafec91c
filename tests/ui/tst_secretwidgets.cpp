// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/FailureBox.h"
#include "ui/FakeFacade.h"
#include "ui/Language.h"
#include "ui/PinDisplay.h"
#include "ui/QrCode.h"
#include "ui/SecretClipboard.h"
#include "ui/TokenLine.h"
#include "ui/Widget.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace pinbridge;
using namespace pinbridge::ui;

namespace {

const QByteArray token = "eyJhbGciOiJIUzI1NiJ9.secret-part.signature";

/// The first column from the left that is not all ground.
int inkStart(QWidget &widget)
{
    const QImage image = widget.grab().toImage();
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height() / 2; ++y) {
            if (image.pixel(x, y) != image.pixel(image.width() - 1, y))
                return x;
        }
    }
    return -1;
}

QString shown(QWidget &line) { return test::find<QLineEdit>(line, u"tokenText"_s)->text(); }

} // namespace

class TestSecretWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::dressApplication(); }

    void tokenIsMaskedShownAndMaskedAgain()
    {
        SecretClipboard clipboard;
        TokenLine line(u"user token"_s, clipboard, 200ms);
        line.setToken(Secret(QByteArray(token)), std::nullopt);
        line.show();
        QVERIFY(!shown(line).contains(u"secret-part"_s));
        test::click(line, u"showToken"_s);
        QCOMPARE(shown(line), QString::fromLatin1(token));
        QTRY_VERIFY(!shown(line).contains(u"secret-part"_s));
    }

    void tokenStandsInLineWithLabels()
    {
        SecretClipboard clipboard;
        TokenLine line(u"user token"_s, clipboard);
        line.resize(300, line.sizeHint().height());
        line.setToken(Secret(QByteArray("HHHHHH")), std::nullopt);
        line.show();
        test::click(line, u"showToken"_s);
        auto *text = test::find<QLineEdit>(line, u"tokenText"_s);
        QLabel label(text->text());
        label.setFont(text->font());
        label.resize(text->size());
        QVERIFY(inkStart(label) >= 0);
        QCOMPARE(text->mapTo(&line, QPoint()).x() + inkStart(*text), inkStart(label));
    }

    void maskedTokenIsWholeInEveryLanguage()
    {
        for (const Language &language : languages()) {
            const Speech speech(language.code);
            SecretClipboard clipboard;
            TokenLine line(u"user token"_s, clipboard);
            line.setToken(Secret(QByteArray(2048, 'W')), std::nullopt);
            line.show();
            line.resize(line.minimumSizeHint());
            const auto *text = test::find<QLineEdit>(line, u"tokenText"_s);
            const int wanted = text->fontMetrics().horizontalAdvance(text->text());
            QVERIFY2(text->width() >= wanted, qPrintable(language.code));
        }
    }

    void hideMasksAtOnce()
    {
        SecretClipboard clipboard;
        TokenLine line(u"user token"_s, clipboard);
        line.setToken(Secret(QByteArray(token)), std::nullopt);
        line.show();
        test::click(line, u"showToken"_s);
        test::click(line, u"showToken"_s);
        QVERIFY(!shown(line).contains(u"secret-part"_s));
    }

    void anotherTokenIsMasked()
    {
        SecretClipboard clipboard;
        TokenLine line(u"user token"_s, clipboard);
        line.setToken(Secret(QByteArray(token)), std::nullopt);
        line.show();
        test::click(line, u"showToken"_s);
        line.setToken(Secret(QByteArray("another-secret-part-of-a-token")), std::nullopt);
        QVERIFY(!shown(line).contains(u"secret-part"_s));
    }

    void copiedTokenLeavesTheClipboard()
    {
        SecretClipboard clipboard(50ms);
        clipboard.copy(Secret(QByteArray(token)));
        QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromLatin1(token));
        QTRY_VERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }

    void shownTokenIsCopiedByTheRuleOnly()
    {
        SecretClipboard clipboard(200ms);
        TokenLine line(u"user token"_s, clipboard);
        line.setToken(Secret(QByteArray(token)), std::nullopt);
        line.resize(300, line.sizeHint().height());
        QVERIFY(test::showActive(line));
        test::click(line, u"showToken"_s);
        auto *text = test::find<QLineEdit>(line, u"tokenText"_s);
        QCOMPARE(text->contextMenuPolicy(), Qt::NoContextMenu);
        QClipboard *system = QGuiApplication::clipboard();
        if (system->supportsSelection())
            system->setText(u"mine"_s, QClipboard::Selection);
        QTest::mouseDClick(text, Qt::LeftButton, {}, QPoint(20, text->height() / 2));
        QVERIFY(!text->hasSelectedText());
        QTest::mousePress(text, Qt::LeftButton, {}, QPoint(2, text->height() / 2));
        QTest::mouseMove(text, QPoint(150, text->height() / 2));
        QTest::mouseRelease(text, Qt::LeftButton, {}, QPoint(150, text->height() / 2));
        QVERIFY(!text->hasSelectedText());
        QTest::keyClick(text, Qt::Key_A, Qt::ControlModifier);
        QVERIFY(!text->hasSelectedText());
        if (system->supportsSelection())
            QCOMPARE(system->text(QClipboard::Selection), u"mine"_s);
        system->setText(u"before"_s);
        QTest::keyClick(text, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(system->text(), QString::fromLatin1(token));
        QTRY_VERIFY(system->text().isEmpty());
    }

    void whatElseWasCopiedStays()
    {
        {
            SecretClipboard clipboard(20ms);
            clipboard.copy(Secret(QByteArray(token)));
            QGuiApplication::clipboard()->setText(u"mine"_s);
            QTest::qWait(100);
            QCOMPARE(QGuiApplication::clipboard()->text(), u"mine"_s);
        }
        QCOMPARE(QGuiApplication::clipboard()->text(), u"mine"_s);
    }

    void clipboardIsClearedWhenTheProgramEnds()
    {
        {
            SecretClipboard clipboard;
            clipboard.copy(Secret(QByteArray(token)));
        }
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }

    void failureFoldsOutAndIsCopied()
    {
        FailureBox box;
        box.show(test::failureText(Remedy::TryAgain));
        QCOMPARE(test::textOf(box, u"failureTitle"_s), u"No such user"_s);
        QSignalSpy asked(&box, &FailureBox::remedyAsked);
        test::click(box, u"failureRemedy"_s);
        QCOMPARE(asked.size(), 1);
        test::click(box, u"failureCopy"_s);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"code: unknown-user"_s));
        const auto labels = box.findChildren<QLabel *>();
        const auto isSeen = [&labels] {
            return std::ranges::any_of(labels, [](const QLabel *label) {
                return label->isVisible() && label->text().contains(u"unknown-user"_s);
            });
        };
        QVERIFY(!isSeen());
        const auto *button = test::find<QPushButton>(box, u"failureDetails"_s);
        QVERIFY(button->isCheckable() && !button->isChecked());
        test::click(box, u"failureDetails"_s);
        QVERIFY(isSeen());
        QVERIFY(button->isChecked());
        // The same again, as every change of the server tells it: stays folded out.
        box.show(test::failureText(Remedy::TryAgain));
        QVERIFY(isSeen());
        box.show(test::failureText());
        QVERIFY(!isSeen());
    }

    void failureIsAnnouncedOnce()
    {
        FailureBox box;
        box.show(test::failureText(Remedy::TryAgain));
        box.show(test::failureText(Remedy::TryAgain));
        QCOMPARE(box.property("announced").toInt(), 1);
        box.clear();
        box.show(test::failureText(Remedy::TryAgain));
        QCOMPARE(box.property("announced").toInt(), 2);
    }

    void qrCodeHasAQuietZone()
    {
        QrCode code(165);
        code.setText(u"http://192.168.2.110:8777"_s);
        QCOMPARE(code.modules(), 25);
        code.show();
        const QImage image = code.grab().toImage();
        const int zone = 4 * image.width() / (code.modules() + 8);
        for (int x = 10; x < image.width() - 10; ++x) {
            for (const int y : {zone / 2, image.height() - 1 - zone / 2})
                QCOMPARE(image.pixelColor(x, y), QColor(Qt::white));
        }
        QVERIFY(image.pixelColor(zone + 2, zone + 2) == QColor(Qt::black));
        code.setText({});
        QCOMPARE(code.modules(), 0);
    }

    void qrCodeRefusesWhatItCannotHold()
    {
        QrCode code(165);
        code.setText(QString(5000, u'x'));
        QCOMPARE(code.modules(), 0);
    }

    void pinFitsItsPlace_data()
    {
        QTest::addColumn<QString>("pin");
        QTest::addColumn<int>("width");
        QTest::newRow("4 in plenty") << u"3271"_s << 900;
        QTest::newRow("9 in plenty") << u"123456789"_s << 1000;
        QTest::newRow("9 in little") << u"123456789"_s << 400;
        QTest::newRow("8 in little") << u"12345678"_s << 400;
    }

    void pinFitsItsPlace()
    {
        QFETCH(QString, pin);
        QFETCH(int, width);
        PinDisplay display(92);
        display.setPin(pin);
        display.resize(width, display.sizeHint().height());
        display.show();
        // As large as the design has it, or as large as the place allows.
        const bool hasRoom = width >= display.sizeHint().width();
        QCOMPARE(display.pixelSize() == 92, hasRoom);
        QVERIFY(display.pixelSize() >= 24);
        PinDisplay larger(display.pixelSize() + 2);
        larger.setPin(pin);
        QVERIFY(hasRoom || larger.sizeHint().width() > width);
        // Nothing is drawn up to the right edge: the last digit is whole.
        const QImage image = display.grab().toImage();
        const QColor ground = image.pixelColor(0, 0);
        for (int y = 0; y < image.height(); ++y)
            QCOMPARE(image.pixelColor(image.width() - 1, y), ground);
    }
};

QTEST_MAIN(TestSecretWidgets)
#include "tst_secretwidgets.moc"
