# SPDX-FileCopyrightText: 2026 Pinbridge contributors
# SPDX-License-Identifier: GPL-3.0-or-later

set(PINBRIDGE_ICO "${CMAKE_CURRENT_BINARY_DIR}/pinbridge.ico")
set(PINBRIDGE_BMP "${CMAKE_CURRENT_BINARY_DIR}/pinbridge.bmp")
pinbridge_icon("${PINBRIDGE_ICO}")
pinbridge_icon("${PINBRIDGE_BMP}")

# pinbridge_program(PROGRAM DESCRIPTION): what Windows shows of it, what it may expect, and where it
# goes with Qt's libraries.
function(pinbridge_program program description)
    set(manifest "${CMAKE_CURRENT_SOURCE_DIR}/windows/program.manifest")
    set(resource "${CMAKE_CURRENT_BINARY_DIR}/${program}.rc")
    configure_file(windows/pinbridge.rc.in "${resource}" @ONLY)
    enable_language(RC)
    target_sources(${program} PRIVATE "${resource}" "${PINBRIDGE_ICO}")
    set_source_files_properties("${resource}" TARGET_DIRECTORY ${program}
        PROPERTIES OBJECT_DEPENDS "${PINBRIDGE_ICO};${manifest}")
    if(MSVC)
        target_link_options(${program} PRIVATE /MANIFEST:NO)
    endif()
    install(TARGETS ${program} RUNTIME DESTINATION bin COMPONENT console)
    qt_generate_deploy_script(TARGET ${program} OUTPUT_SCRIPT script CONTENT
        "qt_deploy_runtime_dependencies(EXECUTABLE \"$<TARGET_FILE_NAME:${program}>\" BIN_DIR bin
    LIB_DIR bin GENERATE_QT_CONF)")
    install(SCRIPT "${script}" COMPONENT console)
endfunction()

pinbridge_program(pinbridge-server "Pinbridge server")
if(PINBRIDGE_CONSOLE)
    pinbridge_program(pinbridge "Pinbridge")
    set_target_properties(pinbridge PROPERTIES WIN32_EXECUTABLE ON)
endif()
# What is none of Qt's: OpenSSL, which Qt loads by name, libpq, the vault's and the compiler's.
install(CODE "set(PINBRIDGE_PROGRAMS \"$<TARGET_FILE:pinbridge-server>\")
set(PINBRIDGE_DLL_FOLDERS \"$ENV{PINBRIDGE_DLLS}\")" COMPONENT console)
install(SCRIPT windows/libraries.cmake COMPONENT console)
set(CMAKE_INSTALL_SYSTEM_RUNTIME_DESTINATION bin)
set(CMAKE_INSTALL_SYSTEM_RUNTIME_COMPONENT console)
include(InstallRequiredSystemLibraries)
install(FILES "${CMAKE_SOURCE_DIR}/LICENSE" "${CMAKE_SOURCE_DIR}/README.md"
    "${CMAKE_SOURCE_DIR}/docs/third-party.md" DESTINATION . COMPONENT console)
add_custom_target(package-files DEPENDS "${PINBRIDGE_ICO}" "${PINBRIDGE_BMP}")
