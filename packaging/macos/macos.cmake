# SPDX-FileCopyrightText: 2026 Pinbridge contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# One bundle, with the server and its commands in it: they share Qt's frameworks.
set(PINBRIDGE_MACOS_MINIMUM "${CMAKE_OSX_DEPLOYMENT_TARGET}")
if(NOT PINBRIDGE_MACOS_MINIMUM)
    set(PINBRIDGE_MACOS_MINIMUM 12.0)
endif()
set(icons "${CMAKE_CURRENT_BINARY_DIR}/pinbridge.icns")
pinbridge_icon("${icons}")
configure_file(macos/Info.plist.in "${CMAKE_CURRENT_BINARY_DIR}/Info.plist" @ONLY)

if(PINBRIDGE_CONSOLE)
    target_sources(pinbridge PRIVATE "${icons}")
    set_source_files_properties("${icons}" TARGET_DIRECTORY pinbridge
        PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
    set_target_properties(pinbridge PROPERTIES MACOSX_BUNDLE ON
        MACOSX_BUNDLE_INFO_PLIST "${CMAKE_CURRENT_BINARY_DIR}/Info.plist")
    install(TARGETS pinbridge BUNDLE DESTINATION . COMPONENT console)
    install(TARGETS pinbridge-server RUNTIME DESTINATION pinbridge.app/Contents/MacOS COMPONENT console)
    # OpenSSL's libraries, libpq and the others are taken in as well, and all is signed afterwards.
    qt_generate_deploy_app_script(TARGET pinbridge OUTPUT_SCRIPT script NO_UNSUPPORTED_PLATFORM_ERROR)
    install(SCRIPT "${script}" COMPONENT console)
    install(CODE "execute_process(COMMAND \"${CMAKE_CURRENT_SOURCE_DIR}/macos/sign.sh\" app
        \"\${CMAKE_INSTALL_PREFIX}/pinbridge.app\" COMMAND_ERROR_IS_FATAL ANY)" COMPONENT console)
endif()
add_custom_target(package-files DEPENDS "${icons}")
