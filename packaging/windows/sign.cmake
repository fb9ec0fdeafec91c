# SPDX-FileCopyrightText: 2026 Pinbridge contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# CPack runs it when the tree is complete and not packed yet; it does nothing without a certificate.
file(GLOB programs "${CPACK_TEMPORARY_DIRECTORY}/bin/pinbridge*.exe")
find_program(BASH bash REQUIRED)
execute_process(COMMAND "${BASH}" "${CMAKE_CURRENT_LIST_DIR}/sign.sh" ${programs} COMMAND_ERROR_IS_FATAL ANY)
