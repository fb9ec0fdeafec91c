// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/Vault.h"

#include "vault/ChunkedSecrets.h"
#include "vault/Keychain.h"

#include <QPromise>

#include <deque>
#include <functional>
#include <utility>

namespace pinbridge {

/// Everything here runs in the vault's thread.
class Vault::Worker : public QObject
{
public:
    using Job = std::function<QCoro::Task<>()>;

    Worker(QString service, std::chrono::milliseconds limit)
        : m_keychain(std::make_unique<Keychain>(std::move(service)))
        , m_secrets(*m_keychain)
    {
        m_keychain->setLimit(limit);
        m_keychain->setParent(this); // to move with it; deleted by whoever is first
    }
    ~Worker() override { end(); }

    void enqueue(Job job)
    {
        m_waiting.push_back(std::move(job));
        if (!m_isBusy)
            (void)work(); // a task goes on by itself
    }

    /// What waits is dropped, and what is open settled.
    void end()
    {
        m_waiting.clear();
        m_keychain.reset();
    }

    ChunkedSecrets &secrets() { return m_secrets; }
    Keychain &keychain() { return *m_keychain; }

private:
    QCoro::Task<> work()
    {
        m_isBusy = true;
        while (!m_waiting.empty()) {
            const Job job = std::move(m_waiting.front());
            m_waiting.pop_front();
            m_keychain->begin();
            auto task = job();
            co_await std::move(task);
        }
        m_isBusy = false;
    }

    std::unique_ptr<Keychain> m_keychain;
    ChunkedSecrets m_secrets;
    std::deque<Job> m_waiting;
    bool m_isBusy = false;
};

namespace {

template<typename T>
QCoro::Task<> settle(std::shared_ptr<QPromise<Result<T>>> promise, QCoro::Task<Result<T>> task)
{
    promise->addResult(co_await std::move(task));
    promise->finish();
}

/// Runs `ask` in the worker's thread, after what was asked before it.
template<typename T, typename Worker, typename Ask>
QFuture<Result<T>> inTurn(Worker *worker, Ask ask)
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const QFuture<Result<T>> future = promise->future();
    typename Worker::Job job = [promise, ask = std::move(ask)]() -> QCoro::Task<> {
        return settle<T>(promise, ask());
    };
    QMetaObject::invokeMethod(
        worker, [worker, job = std::move(job)]() mutable { worker->enqueue(std::move(job)); },
        Qt::QueuedConnection);
    return future;
}

} // namespace

Vault::Vault(QString service, std::chrono::milliseconds limit)
    : m_worker(std::make_unique<Worker>(std::move(service), limit))
{
    m_thread.setObjectName(QStringLiteral("vault"));
    m_worker->moveToThread(&m_thread);
    // There, while its event loop has ended and its objects still stand.
    QObject::connect(
        &m_thread, &QThread::finished, m_worker.get(), [this] { m_worker->end(); },
        Qt::DirectConnection);
    m_thread.start();
}

Vault::~Vault()
{
    m_thread.quit();
    m_thread.wait();
}

QFuture<Vault::ReadResult> Vault::read(const QString &name)
{
    return inTurn<std::optional<Secret>>(
        m_worker.get(), [worker = m_worker.get(), name] { return worker->secrets().read(name); });
}

QFuture<Result<void>> Vault::write(const QString &name, const Secret &secret)
{
    return inTurn<void>(m_worker.get(), [worker = m_worker.get(), name, secret] {
        return worker->secrets().write(name, secret);
    });
}

QFuture<Result<void>> Vault::remove(const QString &name)
{
    return inTurn<void>(m_worker.get(),
                        [worker = m_worker.get(), name] { return worker->secrets().remove(name); });
}

QFuture<Result<VaultState>> Vault::look()
{
    return inTurn<VaultState>(m_worker.get(),
                              [worker = m_worker.get()] { return worker->keychain().look(); });
}

} // namespace pinbridge
