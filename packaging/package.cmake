# SPDX-FileCopyrightText: 2026 Pinbridge contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What CPack is told, whichever package it makes.
set(CPACK_PACKAGE_NAME pinbridge)
set(CPACK_PACKAGE_VENDOR "Pinbridge contributors")
set(CPACK_PACKAGE_CONTACT "${PINBRIDGE_CONTACT}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_RESOURCE_FILE_LICENSE "${CMAKE_CURRENT_LIST_DIR}/../LICENSE")
set(CPACK_RESOURCE_FILE_README "${CMAKE_CURRENT_LIST_DIR}/../README.md")
set(CPACK_PACKAGE_CHECKSUM SHA256)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_STRIP_FILES ON)
set(CPACK_THREADS 1) # more would cut the compressed data elsewhere
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_COMPONENTS_ALL server)
if(PINBRIDGE_CONSOLE)
    list(PREPEND CPACK_COMPONENTS_ALL console)
endif()
set(CPACK_COMPONENT_CONSOLE_DISPLAY_NAME "Pinbridge")
set(CPACK_COMPONENT_CONSOLE_DESCRIPTION "The console, a window with the server in it")
set(CPACK_COMPONENT_SERVER_DISPLAY_NAME "pinbridge-server")
set(CPACK_COMPONENT_SERVER_DESCRIPTION "The server and its commands, without a window")
set(CPACK_PROJECT_CONFIG_FILE "${CMAKE_CURRENT_BINARY_DIR}/generator.cmake")
file(CONFIGURE OUTPUT "${CPACK_PROJECT_CONFIG_FILE}" @ONLY CONTENT
"# What differs between CPack's generators is known only when one runs.
if(CPACK_GENERATOR STREQUAL DEB)
    set(CPACK_SET_DESTDIR ON) # files below /etc
    set(CPACK_INSTALL_PREFIX /usr)
endif()
")
if(WIN32)
    include("${CMAKE_CURRENT_LIST_DIR}/windows/package.cmake")
elseif(APPLE)
    include("${CMAKE_CURRENT_LIST_DIR}/macos/package.cmake")
elseif(UNIX)
    include("${CMAKE_CURRENT_LIST_DIR}/debian/package.cmake")
endif()
include(CPack)
