// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Jwt.h"
#include "base/Utc.h"
#include "sessions/TokenLife.h"

#include <QTest>

using namespace pinbridge;

namespace {

const QDateTime now(QDate(2026, 1, 1), QTime(12, 0), utc);

QByteArray tokenFor(int seconds)
{
    const QByteArray end = QByteArray::number(now.toSecsSinceEpoch() + seconds);
    return base64Url("{}") + '.' + base64Url(R"({"exp":)" + end + '}') + '.' + base64Url("s");
}

} // namespace

class TokenLifeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ends_data();
    void ends();
};

void TokenLifeTest::ends_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<bool>("known");
    QTest::addColumn<bool>("hasEnded");
    QTest::addColumn<bool>("endsSoon");
    QTest::newRow("ended") << tokenFor(-1) << true << true << true;
    QTest::newRow("ends now") << tokenFor(0) << true << true << true;
    QTest::newRow("a minute left") << tokenFor(60) << true << false << true;
    QTest::newRow("more than a minute left") << tokenFor(61) << true << false << false;
    QTest::newRow("no JWT") << QByteArray("opaque") << false << false << false;
    const QByteArray endless = base64Url("{}") + '.' + base64Url("{}") + '.' + base64Url("s");
    QTest::newRow("a JWT without an end") << endless << false << false << false;
}

void TokenLifeTest::ends()
{
    QFETCH(QByteArray, token);
    const auto end = tokenEnd(token);
    QTEST(end.has_value(), "known");
    QTEST(tokenHasEnded(token, now), "hasEnded");
    QTEST(tokenEndsSoon(end, now), "endsSoon");
}

QTEST_GUILESS_MAIN(TokenLifeTest)
#include "tst_tokenlife.moc"
