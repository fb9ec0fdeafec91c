# SPDX-FileCopyrightText: 2026 Pinbridge contributors
# SPDX-License-Identifier: GPL-3.0-or-later

set(CPACK_GENERATOR DEB)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "") # each description below begins with its own

# What is loaded while the program runs, so that the linker does not know it.
set(CPACK_DEBIAN_CONSOLE_PACKAGE_NAME pinbridge)
set(CPACK_DEBIAN_CONSOLE_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, hicolor-icon-theme, ca-certificates")
set(CPACK_DEBIAN_CONSOLE_PACKAGE_RECOMMENDS
    "qt6-qpa-plugins, qt6-translations-l10n, libsecret-1-0, fonts-dejavu-core | fonts-freefont-ttf")
set(CPACK_DEBIAN_CONSOLE_PACKAGE_SUGGESTS "pinbridge-server, libqt6sql6-psql, postgresql-client, qt6-wayland")
set(CPACK_DEBIAN_CONSOLE_DESCRIPTION
"desktop console and LAN server for Help Lightning sessions
A mobile developer, a test lab or a support desk runs it beside the phones:
it keeps the site's credentials on the desk, hands each device just the
tokens it needs, and shows a person the pin that joins two people in a call.

It answers what the vendor's sample integration server answers. A sandbox of
the Help Lightning API is built in, so no account is needed to try it.")

set(CPACK_DEBIAN_SERVER_PACKAGE_NAME pinbridge-server)
set(CPACK_DEBIAN_SERVER_PACKAGE_DEPENDS "adduser, libqt6sql6-sqlite, ca-certificates, init-system-helpers (>= 1.54~)")
set(CPACK_DEBIAN_SERVER_PACKAGE_SUGGESTS "pinbridge, libqt6sql6-psql, postgresql-client, libsecret-1-0")
set(CPACK_DEBIAN_SERVER_DESCRIPTION
"LAN server for Help Lightning sessions, without a window
Answers phones on the network as the vendor's sample integration server does:
it keeps the site's credentials, hands each device just the tokens it needs,
and makes the pins that join two people in a call. Devices wait until they
are allowed; several servers may share a PostgreSQL database.

This package has the service and its commands. It needs no display.")
set(debian "${CMAKE_CURRENT_LIST_DIR}")
file(WRITE "${CMAKE_CURRENT_BINARY_DIR}/conffiles" "/etc/default/pinbridge-server\n")
set(CPACK_DEBIAN_SERVER_PACKAGE_CONTROL_EXTRA "${debian}/postinst" "${debian}/prerm" "${debian}/postrm"
    "${CMAKE_CURRENT_BINARY_DIR}/conffiles")
