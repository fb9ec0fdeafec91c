// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/OtherWindows.h"

#include <cstdlib>
#include <cstring>

#include <xcb/xcb.h>

namespace pinbridge::test {

namespace {

struct Freed
{
    void operator()(void *reply) const { std::free(reply); }
};

template<typename T>
std::unique_ptr<T, Freed> owned(T *reply)
{
    return std::unique_ptr<T, Freed>(reply);
}

} // namespace

struct OtherWindows::Private
{
    xcb_connection_t *connection = nullptr;
    xcb_window_t root = 0;

    [[nodiscard]] xcb_atom_t atom(const char *name) const
    {
        const auto reply = owned(xcb_intern_atom_reply(
            connection, xcb_intern_atom(connection, 0, quint16(std::strlen(name)), name), nullptr));
        return reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
    }

    [[nodiscard]] std::vector<xcb_window_t> childrenOf(xcb_window_t window) const
    {
        const auto reply =
            owned(xcb_query_tree_reply(connection, xcb_query_tree(connection, window), nullptr));
        if (!reply)
            return {}; // it has gone meanwhile
        const xcb_window_t *first = xcb_query_tree_children(reply.get());
        return {first, first + xcb_query_tree_children_length(reply.get())};
    }

    [[nodiscard]] qint64 processOf(xcb_window_t window) const
    {
        const auto reply = owned(xcb_get_property_reply(
            connection,
            xcb_get_property(connection, 0, window, atom("_NET_WM_PID"), XCB_ATOM_CARDINAL, 0, 1),
            nullptr));
        if (!reply || xcb_get_property_value_length(reply.get()) != 4)
            return 0;
        return *static_cast<const quint32 *>(xcb_get_property_value(reply.get()));
    }

    [[nodiscard]] bool isShown(xcb_window_t window) const
    {
        const auto reply = owned(xcb_get_window_attributes_reply(
            connection, xcb_get_window_attributes(connection, window), nullptr));
        return reply && reply->map_state == XCB_MAP_STATE_VIEWABLE;
    }

    /// Below `window`, at any depth.
    [[nodiscard]] xcb_window_t find(qint64 processId, xcb_window_t window) const
    {
        for (const xcb_window_t child : childrenOf(window)) {
            if (processOf(child) == processId && isShown(child))
                return child;
            if (const xcb_window_t found = find(processId, child))
                return found;
        }
        return 0;
    }

    template<typename Event>
    void send(xcb_window_t window, const Event &event, quint32 mask) const
    {
        char bytes[32] = {}; // of every event, X11 protocol
        static_assert(sizeof event <= sizeof bytes);
        std::memcpy(bytes, &event, sizeof event);
        xcb_send_event(connection, 0, window, mask, bytes);
        xcb_flush(connection);
    }
};

OtherWindows::OtherWindows()
    : d(std::make_unique<Private>())
{
    d->connection = xcb_connect(nullptr, nullptr);
    if (isConnected())
        d->root = xcb_setup_roots_iterator(xcb_get_setup(d->connection)).data->root;
}

OtherWindows::~OtherWindows() { xcb_disconnect(d->connection); }

bool OtherWindows::isConnected() const { return xcb_connection_has_error(d->connection) == 0; }

bool OtherWindows::hasTray() const
{
    const auto reply = owned(xcb_get_selection_owner_reply(
        d->connection, xcb_get_selection_owner(d->connection, d->atom("_NET_SYSTEM_TRAY_S0")),
        nullptr));
    return reply && reply->owner != XCB_WINDOW_NONE;
}

quint32 OtherWindows::shownOf(qint64 processId) const
{
    for (const xcb_window_t window : d->childrenOf(d->root)) {
        // Not what a menu or a tool tip is.
        if (d->processOf(window) == processId && d->isShown(window)
            && geometryOf(window).width() > 600)
            return window;
    }
    return 0;
}

quint32 OtherWindows::trayIconOf(qint64 processId) const
{
    for (const xcb_window_t window : d->childrenOf(d->root)) {
        if (d->processOf(window) == processId)
            continue;
        if (const xcb_window_t found = d->find(processId, window))
            return found;
    }
    return 0;
}

QRect OtherWindows::geometryOf(quint32 window) const
{
    const auto reply = owned(
        xcb_get_geometry_reply(d->connection, xcb_get_geometry(d->connection, window), nullptr));
    return reply ? QRect(reply->x, reply->y, reply->width, reply->height) : QRect();
}

bool OtherWindows::isPainted(quint32 window) const
{
    const QRect size = geometryOf(window);
    const auto reply = owned(xcb_get_image_reply(
        d->connection,
        xcb_get_image(d->connection, XCB_IMAGE_FORMAT_Z_PIXMAP, window, 0,
                      qint16(size.height() / 4), quint16(size.width()), 1, ~quint32(0)),
        nullptr));
    if (!reply)
        return false;
    const auto *bytes = xcb_get_image_data(reply.get());
    const int length = xcb_get_image_data_length(reply.get()) / 4 * 4;
    // Four bytes are a pixel on every screen of today.
    for (int i = 4; i < length; i += 4) {
        if (std::memcmp(bytes, bytes + i, 3) != 0)
            return true;
    }
    return false;
}

void OtherWindows::giveKeyboard(quint32 window)
{
    xcb_set_input_focus(d->connection, XCB_INPUT_FOCUS_PARENT, window, XCB_CURRENT_TIME);
    xcb_flush(d->connection);
}

QColor OtherWindows::colorAt(quint32 window, const QPoint &place) const
{
    const auto reply =
        owned(xcb_get_image_reply(d->connection,
                                  xcb_get_image(d->connection, XCB_IMAGE_FORMAT_Z_PIXMAP, window,
                                                qint16(place.x()), qint16(place.y()), 1, 1, ~0U),
                                  nullptr));
    if (!reply || xcb_get_image_data_length(reply.get()) < 4)
        return {};
    const uint8_t *data = xcb_get_image_data(reply.get()); // blue first, on displays of 24 bits
    return {data[2], data[1], data[0]};
}

void OtherWindows::setGeometry(quint32 window, const QRect &geometry)
{
    const quint32 values[] = {quint32(geometry.x()), quint32(geometry.y()),
                              quint32(geometry.width()), quint32(geometry.height())};
    xcb_configure_window(d->connection, window,
                         XCB_CONFIG_WINDOW_X | XCB_CONFIG_WINDOW_Y | XCB_CONFIG_WINDOW_WIDTH
                             | XCB_CONFIG_WINDOW_HEIGHT,
                         values);
    xcb_flush(d->connection);
}

void OtherWindows::close(quint32 window)
{
    xcb_client_message_event_t event = {};
    event.response_type = XCB_CLIENT_MESSAGE;
    event.format = 32;
    event.window = window;
    event.type = d->atom("WM_PROTOCOLS");
    event.data.data32[0] = d->atom("WM_DELETE_WINDOW");
    d->send(window, event, XCB_EVENT_MASK_NO_EVENT);
}

void OtherWindows::click(quint32 window)
{
    const QRect geometry = geometryOf(window);
    xcb_button_press_event_t event = {};
    event.response_type = XCB_BUTTON_PRESS;
    event.detail = XCB_BUTTON_INDEX_1;
    event.root = d->root;
    event.event = window;
    event.same_screen = 1;
    event.event_x = qint16(geometry.width() / 2);
    event.event_y = qint16(geometry.height() / 2);
    d->send(window, event, XCB_EVENT_MASK_BUTTON_PRESS);
    event.response_type = XCB_BUTTON_RELEASE;
    event.state = XCB_BUTTON_MASK_1;
    d->send(window, event, XCB_EVENT_MASK_BUTTON_RELEASE);
}

void OtherWindows::pressWithControl(quint32 window, quint8 keycode)
{
    xcb_key_press_event_t event = {};
    event.response_type = XCB_KEY_PRESS;
    event.detail = keycode;
    event.root = d->root;
    event.event = window;
    event.same_screen = 1;
    event.state = XCB_MOD_MASK_CONTROL;
    d->send(window, event, XCB_EVENT_MASK_KEY_PRESS);
    event.response_type = XCB_KEY_RELEASE;
    d->send(window, event, XCB_EVENT_MASK_KEY_RELEASE);
}

} // namespace pinbridge::test
