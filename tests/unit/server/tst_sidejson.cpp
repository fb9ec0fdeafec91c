// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/JsonMapping.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace pinbridge;
using namespace Qt::Literals::StringLiterals;

/// The reply is put together by hand: Qt must read, and would write, the same.
class SideJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAsQtWritesIt_data();
    void isAsQtWritesIt();
};

void SideJsonTest::isAsQtWritesIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("usual") << u"gss+ssl://gss.helplightning.net/a?b=c&d='e'"_s;
    QTest::newRow("nothing") << QString();
    QTest::newRow("quotes") << u"\"},\"sid\":\"1234"_s;
    QTest::newRow("backslashes") << u"\\\" \\\\ \\n"_s;
    QTest::newRow("controls") << u"a\nb\tc\x01\x7f"_s;
    // Texts may be looked at 16 or 32 bytes at once.
    for (const char16_t odd : {u'"', u'\\', u'\x1f', u'\x7f', u'\x80', u'ÿ'}) {
        for (qsizetype at = 0; at < 66; ++at) {
            const QString text = QString(u"!~ []#!~"_s.repeated(10)).replace(at, 1, QChar(odd));
            QTest::addRow("%x at %d", odd, int(at)) << text.left(at + 1 + at % 3);
        }
    }
    QTest::newRow("letters of elsewhere") << u"Zoë 山田 𝔘"_s;
}

void SideJsonTest::isAsQtWritesIt()
{
    QFETCH(QString, text);
    Session session;
    session.pin = u"0123"_s;
    session.id = text;
    session.url = text;
    session.wsUrl = text;
    session.contact.userToken = text.toUtf8();
    session.contact.sessionToken = text.toUtf8() + '2';
    QJsonObject object{{u"sid"_s, session.pin},
                       {u"session_id"_s, QJsonArray{text}},
                       {u"session_token"_s, QString(text + u'2')},
                       {u"user_token"_s, text},
                       {u"url"_s, text},
                       {u"ws_url"_s, text}};
    const auto compact = [&] { return QJsonDocument(object).toJson(QJsonDocument::Compact); };
    QCOMPARE(sideJson(session, Seat::Contact, SessionIdForm::List), compact());
    object.insert("session_id"_L1, text);
    QCOMPARE(sideJson(session, Seat::Contact, SessionIdForm::String), compact());
}

QTEST_GUILESS_MAIN(SideJsonTest)
#include "tst_sidejson.moc"
