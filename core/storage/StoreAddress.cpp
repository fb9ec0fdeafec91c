// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/StoreAddress.h"

#include <QDir>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace pinbridge {

using namespace Qt::Literals::StringLiterals;

namespace {

// libpq's TLS parameters, and what helps on a bad network. Not those that we set ourselves.
constexpr std::array passedOn = {"sslmode"_L1,
                                 "sslrootcert"_L1,
                                 "sslcert"_L1,
                                 "sslkey"_L1,
                                 "sslcrl"_L1,
                                 "ssl_min_protocol_version"_L1,
                                 "channel_binding"_L1,
                                 "gssencmode"_L1,
                                 "passfile"_L1,
                                 "keepalives_idle"_L1,
                                 "keepalives_interval"_L1,
                                 "keepalives_count"_L1,
                                 "tcp_user_timeout"_L1,
                                 "target_session_attrs"_L1};

tl::unexpected<Failure> bad(const Phrase &why)
{
    return fail(FailureCode::BadSetting,
                Phrase::tr("The setting store cannot be used: %1").arg(why), Stage::Settings);
}

tl::unexpected<Failure> badPassword()
{
    return bad(Phrase::tr("a password does not belong into it, as others see a command line. Set "
                          "PGPASSWORD, or write it to ~/.pgpass."));
}

Result<void> readParameters(const QUrl &url, StoreAddress &address)
{
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (name == "password"_L1)
            return badPassword();
        if (name == "host"_L1 && address.host.isEmpty()) { // how libpq names a socket's folder
            address.host = value;
            continue;
        }
        if (std::find(passedOn.begin(), passedOn.end(), name) == passedOn.end())
            return bad(Phrase::tr("it has a parameter %1 that is not known here.").arg(name));
        // What Qt's driver would take for the end of the value or for another parameter.
        if (value.contains(u';') || value.contains(u'\'') || value.contains(u'\\'))
            return bad(
                Phrase::tr("the value of %1 has a character that cannot be passed on.").arg(name));
        address.options.append(u"%1='%2'"_s.arg(name, value));
    }
    return {};
}

Result<StoreAddress> postgres(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    StoreAddress address{.kind = StoreAddress::Kind::Postgres,
                         .file = {},
                         .host = url.host(QUrl::FullyDecoded),
                         .port = url.port(),
                         .user = url.userName(QUrl::FullyDecoded),
                         .database = url.path(QUrl::FullyDecoded).mid(1),
                         .options = {}};
    if (!url.isValid())
        return bad(Phrase::tr("it is no URL like postgresql://user@host:5432/database."));
    if (!url.password().isEmpty())
        return badPassword();
    if (address.database.isEmpty() || address.database.contains(u'/'))
        return bad(Phrase::tr("it names no database: postgresql://user@host:5432/database."));
    if (const auto read = readParameters(url, address); !read)
        return tl::unexpected(read.error());
    return address;
}

} // namespace

Result<StoreAddress> StoreAddress::parse(const QString &text, const QString &dataDirectory)
{
    if (text.startsWith("postgresql://"_L1) || text.startsWith("postgres://"_L1))
        return postgres(text);
    if (text.contains("://"_L1))
        return bad(
            Phrase::tr("only a path or a URL postgresql://user@host:5432/database is known."));
    StoreAddress address;
    address.file = QDir(dataDirectory)
                       .absoluteFilePath(text.isEmpty() ? u"sessions.db"_s : QDir::cleanPath(text));
    return address;
}

QString StoreAddress::shown() const
{
    if (kind == Kind::Sqlite)
        return file;
    QUrl url;
    url.setScheme(u"postgresql"_s);
    url.setUserName(user);
    url.setHost(host);
    url.setPort(port);
    url.setPath(u'/' + database);
    return url.toString();
}

QString StoreAddress::connectionString() const
{
    QStringList words;
    const auto add = [&words](QLatin1String name, QString value) {
        if (value.isEmpty())
            return;
        value.replace(u'\\', "\\\\"_L1).replace(u'\'', "\\'"_L1);
        words << name + "='"_L1 + value + u'\'';
    };
    add("host"_L1, host);
    add("port"_L1, port > 0 ? QString::number(port) : QString());
    add("user"_L1, user);
    add("dbname"_L1, database);
    return (words + options).join(u' ');
}

Phrase StoreAddress::unusable(const QString &problem) const
{
    return Phrase::tr(
               "The store %1 cannot be used: %2. Mend that, or name another store with --store.")
        .arg(shown(), problem);
}

} // namespace pinbridge
