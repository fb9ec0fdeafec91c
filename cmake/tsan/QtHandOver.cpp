// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tells ThreadSanitizer what Qt promises about threads. A Qt that is not instrumented orders a
// queued call after all that came before it by locks and atomics that ThreadSanitizer does not see;
// without this it would report every value that is handed from one thread to another.
//
// The functions of Qt below are called in place of Qt's own by the code of this project (the
// linker's --wrap), and call them in turn. Each marks one hand-over by the address of what is
// handed over, so that nothing is ordered but the two sides of it. What is touched by two threads
// without a hand-over is still reported.

#include <QMetaMethod>
#include <QMetaType>
#include <QObject>
#include <QThread>
#include <QThreadPool>

#include <cstdarg>
#include <functional>
#include <future>
#include <memory>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>
#include <sched.h>

// A slot's function takes its arguments in another order since, and posts them in another way.
static_assert(QT_VERSION < QT_VERSION_CHECK(6, 5, 0), "this knows the insides of Qt 6.4");

// The linker's names, each for the member function of Qt of which it has the arguments.
#define WRAPPED(result, name, symbol, ...) \
    result real##name(__VA_ARGS__) __asm__("__real_" symbol); \
    result wrap##name(__VA_ARGS__) __asm__("__wrap_" symbol);

using QtPrivate::QMetaTypeInterface;
using QtPrivate::QSlotObjectBase;
using Task = std::function<void()>;

WRAPPED(void, Activate, "_ZN11QMetaObject8activateEP7QObjectPKS_iPPv", QObject *sender,
        const QMetaObject *type, int signal, void **arguments)
WRAPPED(bool, Invoke,
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14"
        "ConnectionTypeEPv",
        QObject *receiver, QSlotObjectBase *slot, Qt::ConnectionType how, void *result)
WRAPPED(QMetaObject::Connection, Connect,
        "_ZN7QObject11connectImplEPKS_PPvS1_S3_PN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeE"
        "PKiPK11QMetaObject",
        const QObject *sender, void **signal, const QObject *receiver, void **function,
        QSlotObjectBase *slot, Qt::ConnectionType how, const int *types, const QMetaObject *type)
WRAPPED(QThread *, CreateThread, "_ZN7QThread16createThreadImplEOSt6futureIvE",
        std::future<void> &&work)
WRAPPED(void, StartThread, "_ZN7QThread5startENS_8PriorityE", QThread *thread,
        QThread::Priority priority)
WRAPPED(void, QuitThread, "_ZN7QThread4quitEv", QThread *thread)
WRAPPED(bool, WaitForThread, "_ZN7QThread4waitE14QDeadlineTimer", QThread *thread,
        QDeadlineTimer deadline)
WRAPPED(bool, IsFinished, "_ZNK7QThread10isFinishedEv", const QThread *thread)
WRAPPED(void, StartTask, "_ZN11QThreadPool5startESt8functionIFvvEEi", QThreadPool *pool, Task task,
        int priority)
WRAPPED(bool, WaitForTasks, "_ZN11QThreadPool11waitForDoneEi", QThreadPool *pool, int patience)
namespace {

/// What this thread has done is over for the one that takes the same thing.
void letGo(const void *thing) { __tsan_release(const_cast<void *>(thing)); }

void take(const void *thing) { __tsan_acquire(const_cast<void *>(thing)); }

/// How a type was copied and destroyed before this file saw it.
struct MarkedType
{
    const QMetaTypeInterface *type;
    QMetaTypeInterface::CopyCtrFn copy;
    QMetaTypeInterface::DtorFn destroy;
    MarkedType *next;
};

MarkedType *markedTypes = nullptr; ///< only grows
bool typesAreLocked = false;

// Not instrumented: this list is no hand-over, and must not order the threads that use it.
#define UNSEEN __attribute__((no_sanitize("thread")))

UNSEEN const MarkedType *markedType(const QMetaTypeInterface *type)
{
    const MarkedType *marked = __atomic_load_n(&markedTypes, __ATOMIC_ACQUIRE);
    while (marked != nullptr && marked->type != type)
        marked = marked->next;
    return marked;
}

UNSEEN void copyMarked(const QMetaTypeInterface *type, void *to, const void *from)
{
    markedType(type)->copy(type, to, from);
    letGo(to);
}

UNSEEN void destroyMarked(const QMetaTypeInterface *type, void *value)
{
    take(value);
    markedType(type)->destroy(type, value);
}

/// A destructor of Qt's own counts sharers where that is not seen: then neither must be its free().
bool isInstrumented(QMetaTypeInterface::DtorFn destroy)
{
    Dl_info here;
    Dl_info there;
    return destroy != nullptr && dladdr(reinterpret_cast<void *>(&destroyMarked), &here) != 0
           && dladdr(reinterpret_cast<void *>(destroy), &there) != 0
           && here.dli_fbase == there.dli_fbase;
}

/// Arguments of a queued call are copied after all that this file sees of the call: the type
/// itself has to say when a copy is complete. False for types that are copied by Qt alone.
UNSEEN bool markType(const QMetaTypeInterface *type)
{
    if (type == nullptr || type->copyCtr == nullptr)
        return false;
    while (__atomic_test_and_set(&typesAreLocked, __ATOMIC_ACQUIRE)) { }
    if (markedType(type) == nullptr) {
        auto *marked = new MarkedType{type, type->copyCtr, type->dtor, markedTypes};
        __atomic_store_n(&markedTypes, marked, __ATOMIC_RELEASE);
        auto *writable = const_cast<QMetaTypeInterface *>(type);
        __atomic_store_n(&writable->copyCtr, &copyMarked, __ATOMIC_RELEASE);
        if (isInstrumented(type->dtor))
            __atomic_store_n(&writable->dtor, &destroyMarked, __ATOMIC_RELEASE);
    }
    __atomic_clear(&typesAreLocked, __ATOMIC_RELEASE);
    return true;
}

QMetaMethod signalOf(void **signal, const QMetaObject *type)
{
    for (; type != nullptr; type = type->superClass()) {
        int index = -1;
        void *arguments[] = {&index, static_cast<void *>(signal)};
        type->static_metacall(QMetaObject::IndexOfMethod, 0, arguments);
        if (index >= 0)
            return type->method(type->methodOffset() + index);
    }
    return {};
}

/// Stands before a slot, and takes what was handed to it.
class MarkedSlot final : public QSlotObjectBase
{
public:
    /// `sender`: of a signal whose arguments cannot say it themselves.
    MarkedSlot(QSlotObjectBase *slot, const QObject *sender, int arguments)
        : QSlotObjectBase(&MarkedSlot::run)
        , m_slot(slot)
        , m_sender(sender)
        , m_arguments(arguments)
    {
        letGo(this);
    }

private:
    void call(QObject *receiver, void **arguments)
    {
        if (m_sender != nullptr)
            take(m_sender);
        for (int i = 1; i <= m_arguments; ++i)
            take(arguments[i]);
        m_slot->call(receiver, arguments);
        letGo(this);
    }

    static void run(int what, QSlotObjectBase *self, QObject *receiver, void **arguments,
                    bool *isSame)
    {
        take(self);
        auto *marked = static_cast<MarkedSlot *>(self);
        switch (what) {
        case Destroy:
            marked->m_slot->destroyIfLastRef();
            delete marked;
            break;
        case Call:
            marked->call(receiver, arguments);
            break;
        case Compare:
            *isSame = marked->m_slot->compare(arguments);
            break;
        default:
            break;
        }
    }

    QSlotObjectBase *m_slot;
    const QObject *m_sender;
    int m_arguments;
};

/// A task of a pool; itself handed over with what it holds.
struct MarkedTask
{
    QThreadPool *pool;
    std::shared_ptr<Task> task;
    const void *mark;

    UNSEEN void operator()()
    {
        take(mark);
        run();
    }

    void run()
    {
        (*task)();
        task.reset();
        letGo(pool);
    }
};

/// Lives in a thread that has ended, and goes after all that was to be deleted there.
class LastOfThread final : public QObject
{
public:
    explicit LastOfThread(const QThread *thread)
        : m_thread(thread)
    {
    }
    LastOfThread(const LastOfThread &) = delete;
    LastOfThread &operator=(const LastOfThread &) = delete;
    ~LastOfThread() override { letGo(m_thread); }

private:
    const QThread *m_thread;
};

} // namespace

void wrapActivate(QObject *sender, const QMetaObject *type, int signal, void **arguments)
{
    letGo(sender);
    realActivate(sender, type, signal, arguments);
}

bool wrapInvoke(QObject *receiver, QSlotObjectBase *slot, Qt::ConnectionType how, void *result)
{
    return realInvoke(receiver, new MarkedSlot(slot, nullptr, 0), how, result);
}

QMetaObject::Connection wrapConnect(const QObject *sender, void **signal, const QObject *receiver,
                                    void **function, QSlotObjectBase *slot, Qt::ConnectionType how,
                                    const int *types, const QMetaObject *type)
{
    const QMetaMethod method = signalOf(signal, type);
    bool saysItself = false;
    for (int i = 0; i < method.parameterCount(); ++i)
        saysItself |= markType(method.parameterMetaType(i).iface());
    auto *marked = new MarkedSlot(slot, saysItself ? nullptr : sender, method.parameterCount());
    return realConnect(sender, signal, receiver, function, marked, how, types, type);
}

QThread *wrapCreateThread(std::future<void> &&work)
{
    const auto self = std::make_shared<QThread *>(nullptr); // known before the thread starts
    auto marked = std::async(std::launch::deferred, [self, work = std::move(work)]() mutable {
        work.get();
        letGo(*self);
    });
    return *self = realCreateThread(std::move(marked));
}

void wrapStartThread(QThread *thread, QThread::Priority priority)
{
    // Before anything is deleted there, what was done until quit() is over. The last to be
    // connected: objects of the thread are deleted in the order of the connections.
    QObject::connect(
        thread, &QThread::finished, thread,
        [thread] {
            take(thread);
            (new LastOfThread(thread))->deleteLater();
        },
        Qt::ConnectionType(Qt::DirectConnection | Qt::SingleShotConnection));
    realStartThread(thread, priority);
}

void wrapQuitThread(QThread *thread)
{
    letGo(thread);
    realQuitThread(thread);
}

bool wrapWaitForThread(QThread *thread, QDeadlineTimer deadline)
{
    const bool isFinished = realWaitForThread(thread, deadline);
    if (isFinished)
        take(thread);
    return isFinished;
}

bool wrapIsFinished(const QThread *thread)
{
    const bool isFinished = realIsFinished(thread);
    if (isFinished)
        take(thread);
    return isFinished;
}

void wrapStartTask(QThreadPool *pool, Task task, int priority)
{
    auto kept = std::make_shared<Task>(std::move(task));
    const void *mark = kept.get();
    Task marked = MarkedTask{pool, std::move(kept), mark};
    letGo(mark);
    realStartTask(pool, std::move(marked), priority);
}

bool wrapWaitForTasks(QThreadPool *pool, int patience)
{
    const bool areDone = realWaitForTasks(pool, patience);
    if (areDone)
        take(pool);
    return areDone;
}

/// In place of the runtime's own, for Qt as well: QProcess shares this memory with its child until
/// that becomes another program. The runtime, called in that child, would take this process for a
/// copy that is soon to be replaced, and see no more races in this thread.
int clone(int (*run)(void *), void *stack, int flags, void *argument, ...) noexcept
{
    static const auto libc = dlopen("libc.so.6", RTLD_LAZY | RTLD_NOLOAD);
    static const auto real = reinterpret_cast<decltype(&clone)>(dlsym(libc, "clone"));
    va_list more;
    va_start(more, argument);
    auto *parentId = va_arg(more, void *);
    auto *locals = va_arg(more, void *);
    auto *childId = va_arg(more, void *);
    va_end(more);
    return real(run, stack, flags, argument, parentId, locals, childId);
}
