# SPDX-FileCopyrightText: 2026 Pinbridge contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# An installer, and a ZIP to unpack and run. One tree has both programs: they share Qt's libraries.
set(CPACK_GENERATOR NSIS ZIP)
set(CPACK_MONOLITHIC_INSTALL ON)
unset(CPACK_COMPONENTS_ALL)
set(CPACK_PACKAGE_FILE_NAME "pinbridge-${PROJECT_VERSION}-windows-x86_64")
set(CPACK_PACKAGE_INSTALL_DIRECTORY Pinbridge)
# NSIS writes 32-bit programs unless it is told otherwise.
set(CPACK_NSIS_DEFINES "Target amd64-unicode")
set(CPACK_NSIS_MUI_ICON "${PINBRIDGE_ICO}")
set(CPACK_NSIS_MUI_WELCOMEFINISHPAGE_BITMAP "${PINBRIDGE_BMP}")
set(CPACK_PINBRIDGE_WINDOWS "${CMAKE_CURRENT_LIST_DIR}")
# The installer's script is ours: CPack looks here for it.
list(PREPEND CMAKE_MODULE_PATH "${CMAKE_CURRENT_LIST_DIR}")
if(DEFINED ENV{PINBRIDGE_SIGN})
    set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_LIST_DIR}/sign.cmake")
endif()
