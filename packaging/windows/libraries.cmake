# SPDX-FileCopyrightText: 2026 Pinbridge contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# At installation: the libraries that PINBRIDGE_PROGRAMS need and that are neither Qt's nor Windows'.
file(GET_RUNTIME_DEPENDENCIES
    EXECUTABLES ${PINBRIDGE_PROGRAMS}
    RESOLVED_DEPENDENCIES_VAR found
    UNRESOLVED_DEPENDENCIES_VAR missing
    DIRECTORIES ${PINBRIDGE_DLL_FOLDERS}
    PRE_EXCLUDE_REGEXES "^api-ms-" "^ext-ms-" "^[Qq]t6"
    POST_EXCLUDE_REGEXES ".*[Ss]ystem32[/\\].*")
if(missing)
    message(FATAL_ERROR "These libraries are nowhere: ${missing}")
endif()
file(INSTALL ${found} DESTINATION "${CMAKE_INSTALL_PREFIX}/bin")
# Qt's TLS plugin loads OpenSSL by name.
foreach(folder IN LISTS PINBRIDGE_DLL_FOLDERS)
    file(GLOB openssl "${folder}/libssl-3*.dll" "${folder}/libcrypto-3*.dll")
    file(INSTALL ${openssl} DESTINATION "${CMAKE_INSTALL_PREFIX}/bin")
endforeach()
