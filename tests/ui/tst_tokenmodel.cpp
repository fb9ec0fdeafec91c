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
        lines << model.at(row).email + u' '
                     + model.at(row).ends.value_or(QDateTime()).toString(u"HH:mm"_s) + u": "_s
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

    void sessionTokensAreThoseOfTheirSide()
    {
        const auto side = [](const QString &device, const QByteArray &method,
                             const QByteArray &email, const QByteArray &session) {
            Exchange exchange = test::exchange(3);
            exchange.device = device;
            exchange.method = method;
            exchange.path = u"/session"_s;
            exchange.status = 200;
            exchange.authorization = {};
            exchange.reply.body = "[\"‹session token " + session
                                  + ", ends 2026-05-12T14:00:00Z›\",\"‹user token of " + email
                                  + ", ends 2026-05-12T15:00:00Z›\"]";
            return rowOf(exchange);
        };
        m_model.take({side(u"A"_s, "POST", "alice@example.com", "Session:1"),
                      side(u"B"_s, "GET", "bob@example.com", "Session:1"),
                      side(u"C"_s, "GET", "bob@example.com", "Session:1"),
                      side(u"B"_s, "GET", "bob@example.com", "Session:2")});
        QCOMPARE(seen(m_model),
                 (QStringList{u"alice@example.com 14:00: A"_s, u"bob@example.com 14:00: B,C"_s,
                              u"bob@example.com 14:00: B"_s, u"alice@example.com 15:00: A"_s,
                              u"bob@example.com 15:00: B,C"_s}));
        const auto kind = [this](int row) {
            return m_model.index(row, TokenModel::Kind).data().toString();
        };
        QCOMPARE(kind(0), u"session token"_s);
        QCOMPARE(kind(3), u"user token"_s);
        QVERIFY(m_model.index(2, TokenModel::Kind)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(u"Session:2"));
        // What is refused gives nothing.
        Exchange refused = test::exchange(4);
        refused.path = u"/session"_s;
        refused.status = 404;
        refused.authorization = {};
        refused.reply.body = "‹session token Session:9, ends 2026-05-12T14:00:00Z›";
        m_model.take({rowOf(refused)});
        QCOMPARE(m_model.rowCount(), 5);
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
