// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Fuzz.h"
#include "certificate/ServerCertificate.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace pinbridge;
using namespace pinbridge::fuzz;

// The server's own file, damaged in any way: the server has a certificate that is good, or says
// what is wrong with the file and leaves it alone. The first byte: 0: the rest is the file; else
// every three bytes are one damage to a good file (where, two bytes, and the new byte), made when
// the program started.

namespace {

QTemporaryDir &folder()
{
    // In memory where there is such a place: every damaged file is replaced, and synced.
    static QTemporaryDir folder(QDir(QStringLiteral("/dev/shm")).exists()
                                    ? QStringLiteral("/dev/shm/fuzz-certificate-XXXXXX")
                                    : QDir::temp().filePath(QStringLiteral("fuzz-XXXXXX")));
    return folder;
}

QString path() { return folder().filePath(QStringLiteral("server.pem")); }

Result<ServerCertificate> load()
{
    static const SystemClock clock;
    return loadOrMakeCertificate(folder().path(), {QStringLiteral("pinbridge.example")}, clock);
}

QByteArray &goodFile()
{
    static QByteArray file;
    return file;
}

QByteArray contentOf(const QByteArray &input)
{
    if (input.isEmpty() || input.at(0) == 0)
        return input.mid(1);
    QByteArray content = goodFile();
    for (qsizetype i = 1; i + 2 < input.size(); i += 3) {
        const auto at = [&](qsizetype j) { return static_cast<quint8>(input.at(i + j)); };
        content[(at(0) * 256 + at(1)) % content.size()] = input.at(i + 2);
    }
    return content;
}

QByteArray read()
{
    QFile file(path());
    require(file.open(QIODevice::ReadOnly), "a certificate is kept");
    return file.readAll();
}

void write(const QByteArray &content)
{
    QFile file(path());
    require(file.open(QIODevice::WriteOnly) && file.write(content) == content.size(),
            "the folder can be written");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int * /*argc*/, char *** /*argv*/)
{
    require(folder().isValid() && load(), "a certificate can be made");
    goodFile() = read();
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray content = contentOf(bytesOf(data, size));
    write(content);
    const auto loaded = load();
    if (!loaded) {
        require(loaded.error().code == FailureCode::BadSetting, "a file fails as a setting");
        requireSentence(loaded.error());
        require(read() == content, "a file that cannot be used is left alone");
        return 0;
    }
    require(loaded->certificatePem.startsWith("-----BEGIN CERTIFICATE-----")
                && loaded->privateKeyPem.bytes().startsWith("-----BEGIN PRIVATE KEY-----"),
            "a certificate has its key");
    require(loaded->fingerprint.size() == 95, "a fingerprint is SHA-256");
    require(loaded->notAfter > QDateTime::currentDateTimeUtc(), "it is valid");
    const auto again = load();
    require(again && again->fingerprint == loaded->fingerprint, "it is kept");
    return 0;
}
