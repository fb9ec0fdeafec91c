// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "certificate/ServerCertificate.h"

#include "base/Files.h"
#include "certificate/SelfSigned.h"
#include "certificate/SubjectNames.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>
#include <array>
#include <ctime>

#include <openssl/pem.h>

namespace pinbridge {
namespace {

using namespace openssl;

constexpr qint64 maximumFileSize = qint64{64} * 1024;
constexpr int renewDays = 30;
constexpr std::chrono::milliseconds turn{10'000};

/// An unencrypted file asks for no passphrase; OpenSSL's own callback would ask the terminal.
int noPassphrase(char * /*buffer*/, int /*size*/, int /*forWriting*/, void * /*user*/)
{
    return -1;
}

QDateTime timeOf(const ASN1_TIME *time)
{
    std::tm tm{};
    if (ASN1_TIME_to_tm(time, &tm) != 1)
        return {};
    return QDateTime(QDate(tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday),
                     QTime(tm.tm_hour, tm.tm_min, tm.tm_sec), Qt::UTC);
}

QString fingerprintOf(const X509 *certificate)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> hash{};
    unsigned int size = 0;
    X509_digest(certificate, EVP_sha256(), hash.data(), &size);
    return QString::fromLatin1(
               QByteArray(reinterpret_cast<const char *>(hash.data()), qsizetype(size)).toHex(':'))
        .toUpper();
}

QByteArray contentOf(BIO *bio)
{
    char *data = nullptr;
    const auto size = BIO_get_mem_data(bio, &data);
    return size > 0 ? QByteArray(data, size) : QByteArray();
}

/// Unset when the pair is damaged, does not belong together, or is not good for `names` now.
std::optional<ServerCertificate> usablePair(const Secret &pem, const QList<SubjectName> &names,
                                            const QDateTime &now)
{
    const CleanErrors clean;
    const auto size = static_cast<int>(pem.bytes().size());
    const Bio keyText(BIO_new_mem_buf(pem.bytes().constData(), size));
    const Bio certificateText(BIO_new_mem_buf(pem.bytes().constData(), size));
    const Key key(PEM_read_bio_PrivateKey(keyText.get(), nullptr, noPassphrase, nullptr));
    const Certificate certificate(
        PEM_read_bio_X509(certificateText.get(), nullptr, noPassphrase, nullptr));
    if (!key || !certificate || X509_check_private_key(certificate.get(), key.get()) != 1)
        return std::nullopt;

    const auto notBefore = timeOf(X509_get0_notBefore(certificate.get()));
    const auto notAfter = timeOf(X509_get0_notAfter(certificate.get()));
    if (!notBefore.isValid() || notBefore > now || !notAfter.isValid()
        || notAfter <= now.addDays(renewDays))
        return std::nullopt;
    const auto named = subjectNames(certificate.get());
    if (!std::all_of(names.cbegin(), names.cend(),
                     [&named](const SubjectName &name) { return named.contains(name); }))
        return std::nullopt;

    const Bio certificateOut(BIO_new(BIO_s_mem()));
    const Bio keyOut(BIO_new(BIO_s_secmem()));
    if (PEM_write_bio_X509(certificateOut.get(), certificate.get()) != 1
        || PEM_write_bio_PKCS8PrivateKey(keyOut.get(), key.get(), nullptr, nullptr, 0, nullptr,
                                         nullptr)
               != 1)
        return std::nullopt;
    return ServerCertificate{contentOf(certificateOut.get()), Secret(contentOf(keyOut.get())),
                             fingerprintOf(certificate.get()), notAfter};
}

Failure atServer(Failure failure)
{
    failure.stage = Stage::Server;
    return failure;
}

/// Unset when there is no file, or what is in it must be made anew.
Result<std::optional<ServerCertificate>> load(const QString &path, const QList<SubjectName> &names,
                                              const QDateTime &now)
{
    if (!QFileInfo::exists(path))
        return std::optional<ServerCertificate>();
    if (const auto closed = requireOwnerOnly(path); !closed)
        return tl::unexpected(atServer(closed.error()));
    const auto pem = readWholeFile(path, maximumFileSize);
    if (!pem)
        return tl::unexpected(atServer(pem.error()));
    return usablePair(*pem, names, now);
}

Result<ServerCertificate> make(const QString &path, const QList<SubjectName> &names,
                               const QString &firstName, const QDateTime &now)
{
    const auto pem = makeSelfSigned(names, QStringLiteral("Pinbridge on %1").arg(firstName), now);
    auto made = usablePair(pem, names, now);
    if (!made)
        return fail(FailureCode::Internal,
                    QStringLiteral("The cryptographic library could not make a certificate."),
                    Stage::Server);
    if (const auto written = replaceOwnerFiles({{path, pem}}); !written)
        return tl::unexpected(atServer(written.error()));
    return std::move(*made);
}

} // namespace

Result<ServerCertificate> loadOrMakeCertificate(const QString &directory, const QStringList &names,
                                                const Clock &clock)
{
    const auto path = QDir(directory).filePath(QStringLiteral("server.pem"));
    const auto wanted = subjectNames(names);
    const auto now = clock.now();

    // A good certificate needs no turn, and works from a folder that cannot be written.
    auto found = load(path, wanted, now);
    if (!found)
        return tl::unexpected(found.error());
    if (*found)
        return std::move(**found);

    if (const auto folder = makeOwnerFolder(directory); !folder)
        return tl::unexpected(atServer(folder.error()));
    QLockFile lock(path + QStringLiteral(".lock"));
    if (!lock.tryLock(int(turn.count())))
        return fail(FailureCode::BadSetting,
                    QStringLiteral("The folder %1 cannot be written, or another program makes a "
                                   "certificate in it. Check who may write there.")
                        .arg(directory),
                    Stage::Server);
    found = load(path, wanted, now);
    if (!found)
        return tl::unexpected(found.error());
    if (*found)
        return std::move(**found);
    const auto first = names.isEmpty() ? QStringLiteral("localhost") : names.constFirst();
    return make(path, wanted, first, now);
}

} // namespace pinbridge
