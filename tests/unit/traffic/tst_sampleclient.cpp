// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Scene.h"
#include "traffic/SampleClient.h"

#include <QTest>

using namespace pinbridge;
using namespace pinbridge::test;

Q_DECLARE_METATYPE(pinbridge::test::SampleRequest)
Q_DECLARE_METATYPE(pinbridge::ClientKind)

class SampleClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachSampleIsRecognisedByEachOfItsRequests_data()
    {
        QTest::addColumn<ClientKind>("client");
        QTest::newRow("Android") << ClientKind::Android;
        QTest::newRow("iOS, Objective-C") << ClientKind::IosObjectiveC;
        QTest::newRow("iOS, Swift") << ClientKind::IosSwift;
        QTest::newRow("Xamarin") << ClientKind::Xamarin;
        QTest::newRow("Web") << ClientKind::Web;
        QTest::newRow("a page of this server") << ClientKind::Browser;
        QTest::newRow("curl") << ClientKind::Curl;
    }

    void eachSampleIsRecognisedByEachOfItsRequests()
    {
        QFETCH(ClientKind, client);
        const QByteArray token = tokenOf("User:1001", sceneTime().addDays(30));
        QCOMPARE(recogniseClient(Scene(auth(client, "alice@example.com"), 200).raw), client);
        QCOMPARE(recogniseClient(Scene(create(client, token, "bob@example.com"), 200).raw), client);
        QCOMPARE(recogniseClient(Scene(join(client, token, "3271"), 200).raw), client);
    }

    void others_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<ClientKind>("client");
        QTest::newRow("nothing") << QByteArray() << ClientKind::Unknown;
        QTest::newRow("a script") << QByteArray("User-Agent: python-requests/2.28.1\r\n")
                                  << ClientKind::Unknown;
        QTest::newRow("okhttp") << QByteArray("User-Agent: okhttp/4.12.0\r\n")
                                << ClientKind::Android;
        QTest::newRow("an iOS app of another name")
            << QByteArray("User-Agent: Field%20Service/42 CFNetwork/1494.0.7 Darwin/23.4.0\r\n")
            << ClientKind::IosSwift;
        QTest::newRow("Xamarin on URLSession")
            << QByteArray("User-Agent: SampleiOS/1 CFNetwork/1240.0.4 Darwin/20.6.0\r\n")
            << ClientKind::Xamarin;
        QTest::newRow("ContentType under another library")
            << QByteArray("ContentType: application/json; charset=utf-8\r\nUser-Agent: x\r\n")
            << ClientKind::Android;
        QTest::newRow("a browser that looks for an icon")
            << QByteArray("User-Agent: Mozilla/5.0 (X11)\r\nSec-Fetch-Site: same-origin\r\n")
            << ClientKind::Browser;
        QTest::newRow("a page that a proxy of another host serves")
            << QByteArray("User-Agent: Mozilla/5.0 (X11)\r\nOrigin: https://shop.example\r\n")
            << ClientKind::Web;
        QTest::newRow("this server's page, which posts")
            << QByteArray("User-Agent: Mozilla/5.0 (X11)\r\nOrigin: http://192.168.2.110:8777\r\n")
            << ClientKind::Browser;
    }

    void others()
    {
        QFETCH(QByteArray, fields);
        QFETCH(ClientKind, client);
        QCOMPARE(recogniseClient(Scene({"GET /auth?email=a@example.com", fields, {}}, 200).raw),
                 client);
    }

    /// What the redactor takes out is not needed to recognise who sent it.
    void theRecordedExchangeNamesIt()
    {
        const Scene scene(join(ClientKind::Android, "opaque", "3271"), 200);
        QCOMPARE(scene.recorded().client, ClientKind::Android);
    }
};

QTEST_GUILESS_MAIN(SampleClientTest)
#include "tst_sampleclient.moc"
