// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ConfigurationBench.h"

#include "credentials/ProfileStore.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge::test {

ConfigurationBench::ConfigurationBench(PartnerKey key)
    : m_key(std::move(key))
{
}

Result<Configuration> ConfigurationBench::resolve(QStringList arguments) const
{
    arguments << u"--data-dir"_s << path(u"data"_s);
    return resolveConfiguration(arguments, m_environment, Program::Serve);
}

Result<Configuration> ConfigurationBench::resolveConsole(QStringList arguments) const
{
    arguments << u"--data-dir"_s << path(u"data"_s);
    return resolveConfiguration(arguments, m_environment, Program::Console);
}

void ConfigurationBench::setVariable(const QString &name, const QString &value)
{
    m_environment.insert(name, value);
}

void ConfigurationBench::setCredentials()
{
    writeFile(u"key.pem"_s, m_key.privatePem().bytes());
    setVariable(u"HLSERVER_URL"_s, u"https://api.example.com/api"_s);
    setVariable(u"HLSERVER_ENTERPRISE_ID"_s, u"77"_s);
    setVariable(u"HLSERVER_API_KEY"_s, QString::fromLatin1(apiKey));
    setVariable(u"HLSERVER_PARTNER_KEY"_s, path(u"key.pem"_s));
}

void ConfigurationBench::storeProfile()
{
    Profile profile;
    profile.name = u"Stored"_s;
    profile.url = QUrl(u"https://stored.example.com/api"_s);
    profile.enterpriseId = u"11"_s;
    profile.apiKey = Secret(QByteArray("stored-api-key-0123456789"));
    profile.partnerKey = m_key;
    QVERIFY(ProfileStore(path(u"data/profile"_s)).save(profile));
}

void ConfigurationBench::writeFile(const QString &name, const QByteArray &text)
{
    QFile file(path(name));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(text);
}

void ConfigurationBench::closeFile(const QString &name)
{
    QVERIFY(QFile::setPermissions(path(name), QFile::ReadOwner | QFile::WriteOwner));
}

} // namespace pinbridge::test
