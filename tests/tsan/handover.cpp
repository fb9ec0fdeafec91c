// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two threads touch one number. With `handover` they do it one after the other, in an order that
// only Qt guarantees; with `race` the first touches it once more when it has handed it over.

#include <QCoreApplication>
#include <QMetaObject>
#include <QObject>
#include <QProcess>
#include <QThread>
#include <QThreadPool>

#include <chrono>
#include <cstdio>
#include <cstring>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

/// Copied by a constructor of its own when it is queued, and without a count of sharers, whose
/// atomics would order the threads as well.
struct Parcel
{
    std::vector<int> numbers;
};

/// Needs no destructor.
struct Count
{
    qint64 number = 0;
};

class Neighbour : public QObject
{
    Q_OBJECT

public:
    explicit Neighbour(std::function<void()> farewell = {})
        : m_farewell(std::move(farewell))
    {
    }
    Neighbour(const Neighbour &) = delete;
    Neighbour &operator=(const Neighbour &) = delete;
    ~Neighbour() override
    {
        if (m_farewell)
            m_farewell();
    }

Q_SIGNALS:
    void sent(const Parcel &parcel);
    void counted(const Count &count);
    void done();

private:
    std::function<void()> m_farewell;
};

namespace {

int touched = 0;
bool isRace = false;

void touch() { ++touched; }

void touchTooLate()
{
    if (isRace)
        touch();
}

/// A thread with an event loop and an object in it.
class House
{
public:
    explicit House(const std::function<void()> &farewell = {})
        : m_neighbour(new Neighbour(farewell))
    {
        m_neighbour->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_neighbour, &QObject::deleteLater);
        m_thread.start();
    }
    House(const House &) = delete;
    House &operator=(const House &) = delete;
    ~House()
    {
        quit();
        wait();
    }

    void quit() { m_thread.quit(); }
    void wait() { m_thread.wait(); }

    [[nodiscard]] Neighbour *neighbour() const { return m_neighbour; }
    void call(const std::function<void()> &work) const
    {
        QMetaObject::invokeMethod(m_neighbour, work, Qt::QueuedConnection);
    }

private:
    QThread m_thread;
    Neighbour *m_neighbour;
};

void call()
{
    const House house;
    touch();
    house.call([] {
        touch();
        QMetaObject::invokeMethod(qApp, [] { QCoreApplication::exit(); }, Qt::QueuedConnection);
    });
    touchTooLate();
    QCoreApplication::exec();
}

void signal()
{
    const House house;
    QObject::connect(house.neighbour(), &Neighbour::sent, qApp, [](const Parcel &parcel) {
        touched += parcel.numbers.front();
        QCoreApplication::exit();
    });
    house.call([neighbour = house.neighbour()] {
        touch();
        Q_EMIT neighbour->sent({{touched}});
        touchTooLate();
    });
    QCoreApplication::exec();
}

void emptySignal()
{
    const House house;
    QObject::connect(house.neighbour(), &Neighbour::done, qApp, [] {
        touch();
        QCoreApplication::exit();
    });
    house.call([neighbour = house.neighbour()] {
        touch();
        Q_EMIT neighbour->done();
        touchTooLate();
    });
    QCoreApplication::exec();
}

void task()
{
    QThreadPool pool;
    pool.setMaxThreadCount(1);
    for (int i = 0; i < 2; ++i) {
        touch();
        pool.start([] { touch(); });
        pool.start([] { touch(); }); // in a thread that is there already
        touchTooLate();
        pool.waitForDone();
    }
    touch();
}

void thread()
{
    const std::unique_ptr<QThread> other(QThread::create([] { touch(); }));
    touch();
    other->start();
    touchTooLate();
    other->wait();
    touch();
}

void finishedThread()
{
    const std::unique_ptr<QThread> other(QThread::create([] { touch(); }));
    other->start();
    touchTooLate();
    while (!other->isFinished())
        QThread::msleep(1);
    touch();
}

/// Starting another program beside a thread must not blind ThreadSanitizer, nor end this one.
void process()
{
    const House house;
    QProcess other;
    other.start(QStringLiteral("true"), {});
    other.waitForFinished();
    call();
}

void deletion()
{
    House house([] { touch(); });
    touch();
    house.quit();
    touchTooLate();
    house.wait();
    touch();
}

void numberSignal()
{
    const House house;
    QObject::connect(house.neighbour(), &Neighbour::counted, qApp, [](const Count &count) {
        touched += int(count.number);
        QCoreApplication::exit();
    });
    house.call([neighbour = house.neighbour()] {
        touch();
        Q_EMIT neighbour->counted({touched});
        touchTooLate();
    });
    QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    const std::map<std::string, void (*)()> ways{{"call", &call},
                                                 {"signal", &signal},
                                                 {"numbersignal", &numberSignal},
                                                 {"emptysignal", &emptySignal},
                                                 {"task", &task},
                                                 {"thread", &thread},
                                                 {"finishedthread", &finishedThread},
                                                 {"process", &process},
                                                 {"deletion", &deletion}};
    const QCoreApplication app(argc, argv);
    const auto way = argc == 3 ? ways.find(argv[2]) : ways.end();
    if (way == ways.end()) {
        std::fputs("usage: tsan-handover handover|race <way>\n", stderr);
        return 2;
    }
    isRace = std::strcmp(argv[1], "race") == 0;
    way->second();
    std::printf("touched %d times\n", touched);
    return 0;
}

#include "handover.moc"
