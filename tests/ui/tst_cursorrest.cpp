// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/CursorRest.h"
#include "ui/Widget.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using namespace pinbridge::ui;

namespace {

constexpr int usual = 400; // ms

/// Counts how often it is drawn.
class Field : public QLineEdit
{
public:
    int drawn = 0;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        ++drawn;
        QLineEdit::paintEvent(event);
    }
};

} // namespace

class TestCursorRest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::dressApplication(); }
    void init() { QApplication::setCursorFlashTime(usual); }

    void nothingIsDrawnWhileItRests()
    {
        Field field;
        const CursorRest rest(std::chrono::milliseconds(1000));
        QVERIFY(test::showActive(field));
        field.setFocus();
        const int before = field.drawn;
        QTRY_VERIFY(field.drawn > before + 1); // it blinks
        QTRY_COMPARE(QApplication::cursorFlashTime(), 0);
        QTest::qWait(50);
        const int resting = field.drawn;
        QTest::qWait(3 * usual);
        QCOMPARE(field.drawn, resting);

        QTest::keyClick(&field, Qt::Key_A);
        QCOMPARE(QApplication::cursorFlashTime(), usual);
        const int typed = field.drawn;
        QTRY_VERIFY(field.drawn > typed + 1);
    }

    void mouseWakesIt()
    {
        Field field;
        const CursorRest rest(std::chrono::milliseconds(50));
        QVERIFY(test::showActive(field));
        QTRY_COMPARE(QApplication::cursorFlashTime(), 0);
        QTest::mouseClick(&field, Qt::LeftButton);
        QCOMPARE(QApplication::cursorFlashTime(), usual);
        QTRY_COMPARE(QApplication::cursorFlashTime(), 0);
    }

    void whatDoesNotBlinkIsLeftAlone()
    {
        QApplication::setCursorFlashTime(0);
        QWidget window;
        const CursorRest rest(std::chrono::milliseconds(10));
        QTest::qWait(50);
        QTest::keyClick(&window, Qt::Key_A);
        QCOMPARE(QApplication::cursorFlashTime(), 0);
    }

    void leavesItAsItWas()
    {
        {
            const CursorRest rest(std::chrono::milliseconds(10));
            QTRY_COMPARE(QApplication::cursorFlashTime(), 0);
        }
        QCOMPARE(QApplication::cursorFlashTime(), usual);
    }
};

QTEST_MAIN(TestCursorRest)
#include "tst_cursorrest.moc"
