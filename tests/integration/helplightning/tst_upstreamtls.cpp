// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CallerUnderTest.h"
#include "helplightning/CredentialCheck.h"
#include "unit/certificate/CertificateForm.h"

#include <QHostAddress>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTest>

namespace pinbridge::test {

/// An upstream with a certificate for `name`, made as of `made`.
struct SecureUpstream
{
    explicit SecureUpstream(const QString &name, const QDateTime &made)
    {
        const auto key = makeEc();
        CertificateForm form;
        form.commonName = name.toUtf8();
        form.names = (QHostAddress(name).isNull() ? "DNS:" : "IP:") + name.toUtf8();
        form.constraints = "critical,CA:TRUE";
        form.notBefore = made.addDays(-1);
        form.days = 366;
        certificate = QSslCertificate(makeCertificate(key, form));
        upstream.useTls(certificate, QSslKey(pkcs8(key), QSsl::Ec));
        upstream.always(reply(200, R"({"entries": [], "id": 5, "token": "t"})"));
    }

    ScriptedUpstream upstream;
    QSslCertificate certificate;
};

/// As if the system trusted that certificate, for as long as this lives.
class Trust
{
public:
    explicit Trust(const QSslCertificate &certificate)
        : m_before(QSslConfiguration::defaultConfiguration())
    {
        QSslConfiguration configuration = m_before;
        configuration.addCaCertificate(certificate);
        QSslConfiguration::setDefaultConfiguration(configuration);
    }
    ~Trust() { QSslConfiguration::setDefaultConfiguration(m_before); }
    Trust(const Trust &) = delete;
    Trust &operator=(const Trust &) = delete;

private:
    QSslConfiguration m_before;
};

class UpstreamTlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTrustedUpstreamIsCalled();
    void http2IsNotSpoken();
    void anUntrustedUpstreamGetsNothing();
    void theCheckPassesOverTls();
    void theCheckSaysWhatIsWrong_data();
    void theCheckSaysWhatIsWrong();

private:
    CheckStep tlsStepOf(const QUrl &url);

    SystemClock m_clock;
    CheckReport m_report;
};

const QString loopback = QStringLiteral("127.0.0.1");

CheckStep UpstreamTlsTest::tlsStepOf(const QUrl &url)
{
    const Profile profile{.name = QStringLiteral("Test"),
                          .url = url,
                          .enterpriseId = QStringLiteral("4242"),
                          .apiKey = Secret(QByteArray("an-api-key")),
                          .partnerKey = testKey()};
    m_report = resultOf(checkCredentials(profile, m_clock)).value_or(CheckReport());
    return m_report.steps.value(3);
}

void UpstreamTlsTest::aTrustedUpstreamIsCalled()
{
    SecureUpstream secure(loopback, m_clock.now());
    const Trust trust(secure.certificate);
    CallerUnderTest caller(patient(), secure.upstream.url());
    for (int i = 0; i < 3; ++i) {
        const auto view = resultOf(caller.client->session(QStringLiteral("5"), "token"));
        QVERIFY(view && *view);
    }
    QCOMPARE(secure.upstream.connections(), 1);
}

void UpstreamTlsTest::http2IsNotSpoken()
{
    if (QT_VERSION >= QT_VERSION_CHECK(6, 5, 0))
        QSKIP("It is, where its headers are read safely.");
    SecureUpstream secure(loopback, m_clock.now());
    secure.upstream.offer({"h2", "http/1.1"});
    const Trust trust(secure.certificate);
    CallerUnderTest caller(patient(), secure.upstream.url());
    const auto view = resultOf(caller.client->session(QStringLiteral("5"), "token"));
    QVERIFY(view && *view);
    QCOMPARE(secure.upstream.requests().first().method, QByteArray("GET"));
    QCOMPARE(secure.upstream.protocols(), QList<QByteArray>{"http/1.1"});
}

void UpstreamTlsTest::anUntrustedUpstreamGetsNothing()
{
    SecureUpstream secure(loopback, m_clock.now());
    CallerUnderTest caller(patient(), secure.upstream.url());
    const auto view = resultOf(caller.client->session(QStringLiteral("5"), "token"));
    QVERIFY(view && !*view);
    QCOMPARE(view->error().code, FailureCode::UpstreamUnreachable);
    QVERIFY(view->error().sentence.contains(QStringLiteral("TLS")));
    QVERIFY(secure.upstream.requests().isEmpty());
    QCOMPARE(secure.upstream.connections(), 1); // it fails again just the same
    QCOMPARE(caller.traces.first().attempts, 0);
}

void UpstreamTlsTest::theCheckPassesOverTls()
{
    SecureUpstream secure(loopback, m_clock.now());
    const Trust trust(secure.certificate);
    const CheckStep step = tlsStepOf(secure.upstream.url());
    QCOMPARE(step.stage, Stage::Tls);
    QCOMPARE(step.outcome, CheckStep::Outcome::Passed);
    QVERIFY2(step.sentence.contains(QStringLiteral("certificate of 127.0.0.1, TLS 1.3")),
             qPrintable(step.sentence));
    QVERIFY(m_report.passed());
}

void UpstreamTlsTest::theCheckSaysWhatIsWrong_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("madeDaysAgo");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("self-signed") << loopback << 0 << false << QStringLiteral("signed by itself");
    QTest::newRow("expired") << loopback << 800 << true << QStringLiteral("expired on 2");
    QTest::newRow("expired and untrusted")
        << loopback << 800 << false << QStringLiteral("expired on 2");
    QTest::newRow("not yet valid") << loopback << -30 << true << QStringLiteral("not valid before");
    QTest::newRow("other host") << QStringLiteral("other.example.com") << 0 << true
                                << QStringLiteral("is for another host than 127.0.0.1");
}

void UpstreamTlsTest::theCheckSaysWhatIsWrong()
{
    QFETCH(QString, name);
    QFETCH(int, madeDaysAgo);
    QFETCH(bool, trusted);
    QFETCH(QString, sentence);
    SecureUpstream secure(name, m_clock.now().addDays(-madeDaysAgo));
    std::optional<Trust> trust;
    if (trusted)
        trust.emplace(secure.certificate);
    const CheckStep step = tlsStepOf(secure.upstream.url());
    QCOMPARE(step.stage, Stage::Tls);
    QCOMPARE(step.outcome, CheckStep::Outcome::Failed);
    QVERIFY2(step.sentence.contains(sentence), qPrintable(step.sentence));
    QVERIFY(!step.advice.isEmpty());
    QVERIFY(secure.upstream.requests().isEmpty());
}

} // namespace pinbridge::test

QTEST_GUILESS_MAIN(pinbridge::test::UpstreamTlsTest)
#include "tst_upstreamtls.moc"
