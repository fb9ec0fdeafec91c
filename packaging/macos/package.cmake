# SPDX-FileCopyrightText: 2026 Pinbridge contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# An image: the bundle, to be dragged to the programs beside it.
set(CPACK_GENERATOR DragNDrop)
set(CPACK_MONOLITHIC_INSTALL ON)
unset(CPACK_COMPONENTS_ALL)
set(CPACK_STRIP_FILES OFF) # the signature is made at installation, and stripping would break it
set(CPACK_PACKAGE_FILE_NAME "pinbridge-${PROJECT_VERSION}-macos-${CMAKE_SYSTEM_PROCESSOR}")
set(CPACK_DMG_VOLUME_NAME "Pinbridge ${PROJECT_VERSION}")
set(CPACK_DMG_FORMAT ULFO)
