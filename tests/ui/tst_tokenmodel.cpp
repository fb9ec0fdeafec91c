// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/FakeFacade.h"
#include "ui/TokenModel.h"
#include "ui/Widget.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;
using namespace pinbridge::ui;

namespace {

const auto alice = u"alice@example.com"_s;

QDateTime at(const QString &time)
{
    return QDateTime::fromString(u"2026-05-12T"_s + time, Qt::ISODate);
}

/// A request that came with a token.
ExchangeRow used(const QString &device, const QDateTime &ends, const QString &email = alice)
{
    Exchange exchange = test::exchange(1);
    exchange.device = device;
    exchange.authorization.kind = TokenFact::Kind::User;
    exchange.authorization.issuedHere = true;
    exchange.authorization.email = email;
    exchange.authorization.ends = ends;
    return rowOf(exchange);
}

/// An answer of /auth.
ExchangeRow given(const QString &device, const QByteArray &placeholder)
{
    Exchange exchange = test::exchange(2);
    exchange.device = device;
    exchange.path = u"/auth"_s;
    exchange.status = 200;
    exchange.reply.body = R"({"id":"User:1058","token":")" + placeholder + R"("})";
    return rowOf(exchange);
}

QStringList seen(const TokenModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row)
        lines << model.at(row).email + u' ' + model.at(row).ends->toString(u"HH:mm"_s) + u": "_s
                     + model.at(row).holders.join(u',');
    return lines;
}

} // namespace

class TestTokenModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_now = at(u"13:00:00Z"_s); }

    void tokensOfOneUserAreToldApart()
    {
        m_model.take({used(u"A"_s, at(u"14:00:00Z"_s)), used(u"B"_s, at(u"14:00:00Z"_s))});
        QCOMPARE(seen(m_model), QStringList{u"alice@example.com 14:00: A,B"_s});
        m_model.take(
            {given(u"B"_s, "‹user token of alice@example.com, ends 2026-05-12T15:00:00Z›")});
        QCOMPARE(seen(m_model),
                 (QStringList{u"alice@example.com 14:00: A,B"_s, u"alice@example.com 15:00: B"_s}));
        m_model.take({used(u"B"_s, at(u"15:00:00Z"_s))}); // the same one, in use
        QCOMPARE(m_model.rowCount(), 2);
        m_now = at(u"14:01:00Z"_s);
        m_model.take({used(u"A"_s, at(u"14:00:00Z"_s))}); // one that has ended takes no other along
        m_model.refresh();
        QCOMPARE(seen(m_model), QStringList{u"alice@example.com 15:00: B"_s});
    }

    void tokenAskedForHereIsTheOneThatADeviceUses()
    {
        UserText user;
        user.email = alice;
        user.tokenEnds = at(u"14:00:00Z"_s);
        m_model.take(user);
        QCOMPARE(seen(m_model), QStringList{u"alice@example.com 14:00: "_s});
        m_model.forget(alice);
        QCOMPARE(m_model.rowCount(), 0);
        m_model.take(user);
        m_model.take({used(u"A"_s, at(u"14:00:00Z"_s))});
        m_model.forget(alice); // the device still holds it
        QCOMPARE(seen(m_model), QStringList{u"alice@example.com 14:00: A"_s});
    }

    void whatEndsFirstMakesRoom()
    {
        QList<ExchangeRow> rows;
        rows.reserve(TokenModel::mostTokens + 1);
        for (int i = 0; i < TokenModel::mostTokens; ++i)
            rows << used(u"A"_s, at(u"15:00:00Z"_s), u"a%1@example.com"_s.arg(i));
        rows << used(u"A"_s, at(u"14:00:00Z"_s), u"z@example.com"_s)
             << used(u"A"_s, at(u"16:00:00Z"_s), alice);
        m_model.take(rows);
        QCOMPARE(m_model.rowCount(), TokenModel::mostTokens);
        QVERIFY(!seen(m_model).contains(u"z@example.com 14:00: A"_s));
        QCOMPARE(m_model.at(m_model.rowCount() - 1).email, alice);
        m_now = at(u"15:30:00Z"_s);
        m_model.refresh();
        QCOMPARE(seen(m_model), QStringList{u"alice@example.com 16:00: A"_s});
    }

    void cleanup() { m_model.forgetAll(); }

private:
    QDateTime m_now;
    TokenModel m_model{[this] { return m_now; }};
};

QTEST_MAIN(TestTokenModel)
#include "tst_tokenmodel.moc"
