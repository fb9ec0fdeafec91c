// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "certificate/ServerCertificate.h"

#include "base/Files.h"
#include "certificate/CertificateText.h"
#include "certificate/Issuing.h"
#include "certificate/PairCheck.h"
#include "crypto/KeyDecoding.h"
#include "crypto/KeyEncoding.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace pinbridge {
namespace {

using namespace openssl;

constexpr qint64 maximumFileSize = qint64{64} * 1024;

tl::unexpected<Failure> bad(const Phrase &sentence)
{
    return fail(FailureCode::BadSetting, sentence, Stage::Server);
}

Failure atServer(Failure failure)
{
    failure.stage = Stage::Server;
    return failure;
}

/// Both are unset when there is nothing, or nothing that can be read; the key alone when it is not
/// the certificate's.
struct Pair
{
    Certificate certificate;
    Key key;
};

/// Before there were authorities a certificate signed itself, without organisation.
bool madeHere(const X509 *certificate)
{
    const auto *issuer = X509_get_issuer_name(certificate);
    const auto *subject = X509_get_subject_name(certificate);
    return partOf(issuer, NID_organizationName) == QLatin1String(issuingOrganisation)
           || (X509_NAME_cmp(issuer, subject) == 0
               && partOf(issuer, NID_commonName).startsWith("Pinbridge on "_L1));
}

bool isCurrent(const X509 *certificate, const QDateTime &now, int daysLeft)
{
    const auto notBefore = notBeforeOf(certificate);
    const auto notAfter = notAfterOf(certificate);
    return notBefore.isValid() && notBefore <= now && notAfter.isValid()
           && notAfter > now.addDays(daysLeft);
}

template<typename Names>
bool namesAll(const Names &named, const QList<SubjectName> &names)
{
    return std::all_of(names.cbegin(), names.cend(),
                       [&named](const SubjectName &name) { return named.contains(name); });
}

bool isGood(const Pair &authority, const QList<SubjectName> &names, const QDateTime &now)
{
    if (!authority.certificate || !authority.key
        || X509_self_signed(authority.certificate.get(), 1) != 1
        || !isCurrent(authority.certificate.get(), now, serverDays))
        return false;
    const auto limits = limitsOf(authority.certificate.get());
    return std::all_of(names.cbegin(), names.cend(),
                       [&limits](const SubjectName &name) { return permits(limits, name); });
}

bool isGood(const Pair &server, const Pair &authority, const QList<SubjectName> &names,
            const QDateTime &now)
{
    return server.certificate && server.key
           && X509_check_issued(authority.certificate.get(), server.certificate.get()) == X509_V_OK
           && X509_verify(server.certificate.get(), authority.key.get()) == 1
           && isCurrent(server.certificate.get(), now, renewDays)
           && namesAll(subjectNames(server.certificate.get()), names);
}

ServerCertificate shown(const Pair &server, const Pair &authority)
{
    std::vector<Certificate> chain;
    chain.emplace_back(X509_dup(server.certificate.get()));
    auto result = described(chain, server.key.get());
    result.trustPem = pemOf(authority.certificate.get());
    result.trustDer = derOf(authority.certificate.get());
    result.trustFingerprint = fingerprintOf(authority.certificate.get());
    return result;
}

/// A folder of certificates: its two files, for these names, at this time.
class Keeper
{
public:
    Keeper(const QString &directory, const QStringList &names, QDateTime now);

    /// Unset when something must be made first.
    [[nodiscard]] Result<std::optional<ServerCertificate>> load();
    /// Makes what is not there or no longer good. Only with the turn, after `load`.
    [[nodiscard]] Result<ServerCertificate> make();

private:
    [[nodiscard]] Result<Secret> read(const QString &path) const;
    [[nodiscard]] Result<Pair> readOwn(const QString &path, const Secret &text) const;
    [[nodiscard]] Result<ServerCertificate> readOther(const Secret &text) const;
    [[nodiscard]] QStringList beyondLimits() const;
    [[nodiscard]] bool renewAuthority();
    [[nodiscard]] bool renewServer();

    QString m_authorityPath;
    QString m_serverPath;
    QStringList m_asked;
    QList<SubjectName> m_names;
    QString m_machine; ///< what people call it
    QDateTime m_now;
    Pair m_authority;
    Pair m_server;
};

QString machineOf(const QStringList &names)
{
    const auto isName = [](const QString &name) { return name != "localhost"_L1; };
    const auto first = std::find_if(names.cbegin(), names.cend(), isName);
    return first == names.cend() ? u"localhost"_s : *first;
}

Keeper::Keeper(const QString &directory, const QStringList &names, QDateTime now)
    : m_authorityPath(QDir(directory).filePath(u"authority.pem"_s))
    , m_serverPath(QDir(directory).filePath(u"server.pem"_s))
    , m_asked(names)
    , m_names(subjectNames(names))
    , m_machine(machineOf(names))
    , m_now(std::move(now))
{
}

/// Empty when there is no file.
Result<Secret> Keeper::read(const QString &path) const
{
    if (!QFileInfo::exists(path))
        return Secret();
    if (const auto closed = requireOwnerOnly(path); !closed)
        return tl::unexpected(atServer(closed.error()));
    return readWholeFile(path, maximumFileSize).map_error(atServer);
}

Result<Pair> Keeper::readOwn(const QString &path, const Secret &text) const
{
    Pair pair;
    auto certificates = certificatesOf(text.bytes()).certificates;
    pair.key = decodeKey(text, {}).key;
    const bool holdsKey = text.bytes().contains("PRIVATE KEY-----");
    if (certificates.empty() && !holdsKey)
        return pair;
    // Somebody's key may be the only copy of it.
    if (certificates.empty() || !madeHere(certificates.front().get()))
        return bad(
            Phrase::tr(
                "%1 holds a key that this program did not make. Move the file away, and give "
                "a certificate of your own with --tls-certificate.")
                .arg(path));
    pair.certificate = std::move(certificates.front());
    if (pair.key && X509_check_private_key(pair.certificate.get(), pair.key.get()) != 1)
        pair.certificate.reset();
    return pair;
}

/// A pair of another's where ours belongs.
Result<ServerCertificate> Keeper::readOther(const Secret &text) const
{
    const auto hint =
        Phrase::tr("This program did not make that file and leaves it as it is: give it with "
                   "--tls-certificate, or move it away.");
    auto pair = usablePair({m_serverPath, text, m_serverPath, text, {}}, m_now);
    if (!pair)
        return bad(pair.error().sentence.then(hint));
    const auto certificates = certificatesOf(pair->certificatePem).certificates;
    if (!namesAll(subjectNames(certificates.front().get()), m_names))
        return bad(
            Phrase::tr(
                "%1: the certificate does not name this machine, all of its addresses and what "
                "--host-name gives.")
                .arg(m_serverPath)
                .then(hint));
    return pair;
}

Result<std::optional<ServerCertificate>> Keeper::load()
{
    const CleanErrors clean;
    const auto text = read(m_serverPath);
    if (!text)
        return tl::unexpected(text.error());
    const auto certificates = certificatesOf(text->bytes()).certificates;
    if (!certificates.empty() && !madeHere(certificates.front().get()))
        return readOther(*text).map([](ServerCertificate other) { return std::optional(other); });
    auto server = readOwn(m_serverPath, *text);
    if (!server)
        return tl::unexpected(server.error());
    m_server = std::move(*server);

    const auto authorityText = read(m_authorityPath);
    if (!authorityText)
        return tl::unexpected(authorityText.error());
    auto authority = readOwn(m_authorityPath, *authorityText);
    if (!authority)
        return tl::unexpected(authority.error());
    m_authority = std::move(*authority);
    if (!isGood(m_authority, m_names, m_now) || !isGood(m_server, m_authority, m_names, m_now))
        return std::optional<ServerCertificate>();
    return std::optional(shown(m_server, m_authority));
}

/// Of an authority that is there.
QStringList Keeper::beyondLimits() const
{
    QStringList result;
    if (!m_authority.certificate || !m_authority.key)
        return result;
    const auto limits = limitsOf(m_authority.certificate.get());
    for (const auto &text : m_asked) {
        const auto name = subjectName(text);
        if (name && !permits(limits, *name))
            result.append(text);
    }
    return result;
}

/// Key and name stay, so that what devices installed goes on to be the issuer of what they see.
bool Keeper::renewAuthority()
{
    auto limits = limitsFor(m_names);
    Name name;
    if (m_authority.certificate && m_authority.key) {
        name.reset(X509_NAME_dup(X509_get_subject_name(m_authority.certificate.get())));
        for (const auto &limit : limitsOf(m_authority.certificate.get())) {
            if (!limits.contains(limit))
                limits.append(limit);
        }
    } else {
        m_authority.key = makeKey();
        name = issuingName(u"Pinbridge authority on %1"_s.arg(m_machine));
    }
    if (!m_authority.key || !name)
        return false;
    m_authority.certificate = makeAuthority(m_authority.key.get(), name.get(), limits, m_now);
    return m_authority.certificate != nullptr;
}

bool Keeper::renewServer()
{
    if (!m_server.key || !m_server.certificate)
        m_server.key = makeKey();
    const auto name = issuingName(u"Pinbridge on %1"_s.arg(m_machine));
    if (!m_server.key || !name)
        return false;
    m_server.certificate = issue(m_server.key.get(), name.get(), m_names,
                                 m_authority.certificate.get(), m_authority.key.get(), m_now);
    return m_server.certificate != nullptr;
}

Result<ServerCertificate> Keeper::make()
{
    const CleanErrors clean;
    const bool hadAuthority = m_authority.certificate || m_server.certificate;
    const bool keepsAuthority = isGood(m_authority, m_names, m_now);
    const auto added = beyondLimits();
    if ((!keepsAuthority && !renewAuthority()) || !renewServer())
        return fail(FailureCode::Internal,
                    Phrase::tr("The cryptographic library could not make a certificate."),
                    Stage::Server);
    const auto fileOf = [](const Pair &pair) {
        const auto key = pemOf(pair.key.get());
        const auto certificate = pemOf(pair.certificate.get());
        QByteArray text;
        text.reserve(key.bytes().size() + certificate.size());
        text.append(key.bytes()).append(certificate);
        return Secret(std::move(text));
    };
    std::vector<OwnerFile> files;
    if (!keepsAuthority)
        files.push_back({m_authorityPath, fileOf(m_authority)});
    files.push_back({m_serverPath, fileOf(m_server)});
    if (const auto written = replaceOwnerFiles(files); !written)
        return tl::unexpected(atServer(written.error()));
    auto result = shown(m_server, m_authority);
    result.trustReplaced = hadAuthority && !keepsAuthority;
    result.addedNames = added;
    return result;
}

} // namespace

QStringList unfitNames(const QStringList &names)
{
    QStringList result;
    for (const auto &text : names) {
        if (!subjectName(text))
            result.append(text);
    }
    return result;
}

Result<ServerCertificate> loadOrMakeCertificate(const QString &directory, const QStringList &names,
                                                const Clock &clock,
                                                std::chrono::milliseconds patience)
{
    Keeper keeper(directory, names, clock.now());
    // A good certificate needs no turn, and works from a folder that cannot be written.
    auto found = keeper.load();
    if (!found)
        return tl::unexpected(found.error());
    if (*found)
        return std::move(**found);

    if (const auto folder = makeOwnerFolder(directory); !folder)
        return tl::unexpected(atServer(folder.error()));
    QLockFile lock(QDir(directory).filePath(u"server.pem.lock"_s));
    if (!lock.tryLock(int(patience.count())))
        return bad(
            Phrase::tr("The folder %1 cannot be written, or another program makes a certificate in "
                       "it. Check who may write there.")
                .arg(directory));
    found = keeper.load();
    if (!found)
        return tl::unexpected(found.error());
    if (*found)
        return std::move(**found);
    return keeper.make();
}

} // namespace pinbridge
