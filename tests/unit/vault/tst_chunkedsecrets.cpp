// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/ChunkedSecrets.h"

#include <QMap>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace pinbridge;

namespace {

/// A vault in memory that breaks after so many writes and removals, for good.
class BrittleEntries final : public VaultEntries
{
public:
    QCoro::Task<Result<std::optional<Secret>>> read(QString key) override
    {
        const auto found = entries.constFind(key);
        co_return found == entries.cend() ? std::optional<Secret>()
                                          : std::optional(Secret(QByteArray(*found)));
    }
    QCoro::Task<Result<void>> write(QString key, Secret value) override
    {
        if (changesLeft-- <= 0)
            co_return vaultFailed(Phrase::verbatim(u"The vault is locked."_s));
        longest = std::max(longest, value.bytes().size());
        entries.insert(key, QByteArray(value.bytes().constData(), value.bytes().size()));
        co_return Result<void>();
    }
    QCoro::Task<Result<void>> remove(QString key) override
    {
        if (changesLeft-- <= 0)
            co_return vaultFailed(Phrase::verbatim(u"The vault is locked."_s));
        entries.remove(key);
        co_return Result<void>();
    }

    QMap<QString, QByteArray> entries;
    int changesLeft = 1'000'000;
    qsizetype longest = 0;
};

/// These entries answer at once, and so do the tasks.
template<typename T>
T resultOf(QCoro::Task<T> task)
{
    std::optional<T> result;
    const auto keep = [](QCoro::Task<T> running, std::optional<T> *place) -> QCoro::Task<> {
        place->emplace(co_await std::move(running));
    };
    auto keeping = keep(std::move(task), &result);
    Q_ASSERT(result);
    return std::move(*result);
}

Secret text(int size, char letter) { return Secret(QByteArray(size, letter)); }

struct Bench
{
    [[nodiscard]] Result<void> write(const Secret &secret)
    {
        return resultOf(secrets.write(u"p"_s, secret));
    }
    [[nodiscard]] Result<std::optional<Secret>> read() { return resultOf(secrets.read(u"p"_s)); }
    [[nodiscard]] Result<void> remove() { return resultOf(secrets.remove(u"p"_s)); }
    /// The key of some chunk.
    [[nodiscard]] QString chunk() { return entries.entries.keys().filter(u"p/"_s).value(0); }

    BrittleEntries entries;
    ChunkedSecrets secrets{entries};
};

} // namespace

class TestChunkedSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyLengthReadsBack_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("chunks");
        QTest::newRow("one byte") << 1 << 1;
        QTest::newRow("an API key") << 64 << 1;
        QTest::newRow("just one entry") << 2048 << 1;
        QTest::newRow("one byte more") << 2049 << 2;
        QTest::newRow("RSA 4096") << 3272 << 2;
        QTest::newRow("RSA 16384") << 12800 << 7;
        QTest::newRow("the longest") << 64 * 2048 << 64;
    }

    void anyLengthReadsBack()
    {
        QFETCH(int, size);
        QFETCH(int, chunks);
        Bench bench;
        const Secret secret = text(size, 'k');
        QVERIFY(bench.write(secret));
        const auto read = bench.read();
        QVERIFY(read && *read);
        QVERIFY(**read == secret);
        QCOMPARE(bench.entries.entries.size(), chunks + 1);
        QVERIFY(bench.entries.longest <= 2048);
    }

    void tooLongAndEmptyAreRefused()
    {
        Bench bench;
        QVERIFY(!bench.write(text(64 * 2048 + 1, 'k')));
        QVERIFY(!bench.write({}));
        QVERIFY(bench.entries.entries.isEmpty());
    }

    void nothingIsNoFailure()
    {
        Bench bench;
        const auto read = bench.read();
        QVERIFY(read);
        QVERIFY(!*read);
        QVERIFY(bench.remove());
    }

    // Whatever write breaks off after whatever step, the old secret or the new one is there, and
    // the next write and removal leave nothing behind.
    void brokenWriteLosesNothing()
    {
        const Secret older = text(5000, 'a');
        const Secret newer = text(7000, 'b');
        int broken = 0;
        for (int steps = 0;; ++steps) {
            Bench bench;
            QVERIFY(bench.write(older));
            bench.entries.changesLeft = steps;
            const bool isWritten = bench.write(newer).has_value();
            const bool hasBroken = bench.entries.changesLeft < 0;
            bench.entries.changesLeft = 1'000'000;
            const auto read = bench.read();
            QVERIFY2(read && *read, qPrintable(QString::number(steps)));
            QVERIFY(**read == (isWritten ? newer : older) || **read == newer);
            const Secret last = text(2100, 'c');
            QVERIFY(bench.write(last));
            QVERIFY(**bench.read() == last);
            QCOMPARE(bench.entries.entries.size(), 3);
            QVERIFY(bench.remove());
            QCOMPARE(bench.entries.entries.size(), 0);
            if (!hasBroken)
                break;
            ++broken;
        }
        QVERIFY(broken > 8);
    }

    // Whatever removal breaks off after whatever step, and whatever a broken write left before: the
    // secret is there or is not, never damaged, and can be removed or written anew.
    void brokenRemovalIsNoDamage_data()
    {
        QTest::addColumn<int>("writeSteps");
        QTest::newRow("after a whole write") << 1'000'000;
        QTest::newRow("after a write that was announced") << 1;
        QTest::newRow("after a write with a part") << 2;
        QTest::newRow("after a write that did not tidy up") << 6;
    }

    void brokenRemovalIsNoDamage()
    {
        QFETCH(int, writeSteps);
        const Secret secret = text(5000, 'a');
        int broken = 0;
        for (int steps = 0;; ++steps) {
            for (const bool isRemoved : {true, false}) {
                Bench bench;
                QVERIFY(bench.write(secret));
                bench.entries.changesLeft = writeSteps;
                (void)bench.write(text(7000, 'b'));
                bench.entries.changesLeft = 1'000'000;
                const auto before = bench.read();
                QVERIFY(before && *before);
                bench.entries.changesLeft = steps;
                if (bench.remove()) {
                    QVERIFY(bench.entries.entries.isEmpty());
                    QVERIFY(broken >= 4);
                    return;
                }
                bench.entries.changesLeft = 1'000'000;
                const auto left = bench.read();
                QVERIFY2(left, qPrintable(QString::number(steps)));
                QVERIFY(!*left || **left == **before);
                if (!isRemoved) {
                    QVERIFY(bench.write(text(2100, 'c')));
                    QCOMPARE(bench.entries.entries.size(), 3);
                    QVERIFY(**bench.read() == text(2100, 'c'));
                }
                QVERIFY(bench.remove());
                QVERIFY(bench.entries.entries.isEmpty());
            }
            ++broken;
        }
    }

    void removalSaysOnceWhatItCannotFind()
    {
        Bench bench;
        QVERIFY(bench.write(text(5000, 'a')));
        bench.entries.entries[u"p"_s] = "{";
        const auto removed = bench.remove();
        QVERIFY(!removed);
        QVERIFY2(removed.error().sentence.contains(u"entries named p"_s),
                 qPrintable(removed.error().sentence));
        QVERIFY(!bench.entries.entries.contains(u"p"_s));
        QVERIFY(bench.remove());
    }

    void damageIsNoSecret_data()
    {
        QTest::addColumn<QString>("what");
        for (const QString &what : {u"gone"_s, u"changed"_s, u"longer"_s, u"index"_s, u"cut"_s})
            QTest::newRow(qPrintable(what)) << what;
    }

    void damageIsNoSecret()
    {
        QFETCH(QString, what);
        Bench bench;
        QVERIFY(bench.write(text(5000, 'a')));
        QByteArray &chunk = bench.entries.entries[bench.chunk()];
        if (what == "gone"_L1)
            bench.entries.entries.remove(bench.chunk());
        else if (what == "changed"_L1)
            chunk[100] = 'x';
        else if (what == "longer"_L1)
            chunk += QByteArray(100, 'a');
        else if (what == "cut"_L1)
            chunk.chop(1);
        else
            bench.entries.entries[u"p"_s] = "{\"version\": 1, \"current\": {\"chunks\": 9000}}";
        const auto read = bench.read();
        QVERIFY(!read);
        QCOMPARE(read.error().code, FailureCode::VaultFailed);
        QVERIFY2(read.error().sentence.contains(u"Enter the API key"_s),
                 qPrintable(read.error().sentence));
        QVERIFY(!read.error().sentence.contains(u"aaaa"_s));
        // Which mends it.
        QVERIFY(bench.write(text(3000, 'b')));
        QVERIFY(**bench.read() == text(3000, 'b'));
    }
};

QTEST_GUILESS_MAIN(TestChunkedSecrets)
#include "tst_chunkedsecrets.moc"
