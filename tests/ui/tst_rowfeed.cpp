// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/RowFeed.h"
#include "ui/FakeFacade.h"

#include <QTest>

using namespace pinbridge;

class TestRowFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recorderAloneKeepsExchanges()
    {
        RowFeed feed(10, {});
        auto one = std::make_shared<const Exchange>(test::exchange(1));
        const std::weak_ptr<const Exchange> looked = one;
        feed.add({one});
        one.reset();
        QVERIFY(looked.expired());
        QCOMPARE(feed.take().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRowFeed)
#include "tst_rowfeed.moc"
