# SPDX-FileCopyrightText: 2026 Pinbridge contributors
# SPDX-License-Identifier: GPL-3.0-or-later

include(GNUInstallDirs)
find_program(GZIP gzip)
set(made "${CMAKE_CURRENT_BINARY_DIR}/made")
set(linux "${CMAKE_CURRENT_SOURCE_DIR}/linux")
set(packaged)

# pinbridge_manual(PROGRAM COMPONENT): its manual page and completions, of what it says of itself.
function(pinbridge_manual program component)
    set(files "${made}/${program}.1.gz")
    foreach(shell IN ITEMS bash zsh fish)
        list(APPEND files "${made}/${program}.${shell}")
    endforeach()
    add_custom_command(OUTPUT ${files}
        COMMAND sh "${linux}/generate.sh" "$<TARGET_FILE:${program}>" "${PROJECT_VERSION}"
            "${PINBRIDGE_DATE}" "${made}"
        DEPENDS ${program} "${linux}/generate.sh" "${linux}/help.awk" "${linux}/completion.awk"
            "${linux}/${program}.man"
        VERBATIM)
    list(APPEND packaged ${files})
    set(packaged ${packaged} PARENT_SCOPE)
    install(TARGETS ${program} RUNTIME COMPONENT ${component})
    install(FILES "${made}/${program}.1.gz" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1" COMPONENT ${component})
    install(FILES "${made}/${program}.bash" RENAME ${program}
        DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions" COMPONENT ${component})
    install(FILES "${made}/${program}.zsh" RENAME _${program}
        DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions" COMPONENT ${component})
    install(FILES "${made}/${program}.fish"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d" COMPONENT ${component})
endfunction()

# What Debian wants to find beside a package: licence, and what has changed. Its own list of changes
# names the build of the package, of which there is one a version.
string(TIMESTAMP debian_date "%a, %d %b %Y %H:%M:%S +0000" UTC)
function(pinbridge_papers package component)
    set(papers "${made}/${package}")
    file(CONFIGURE OUTPUT "${papers}/changelog.Debian" @ONLY CONTENT
"@package@ (@PROJECT_VERSION@-1) unstable; urgency=medium

  * Version @PROJECT_VERSION@; changelog.gz says what has changed.

 -- @PINBRIDGE_CONTACT@  @debian_date@
")
    add_custom_command(OUTPUT "${papers}/changelog.Debian.gz" "${papers}/changelog.gz"
        COMMAND "${GZIP}" -9nkf "${papers}/changelog.Debian"
        COMMAND "${GZIP}" -9nc "${CMAKE_SOURCE_DIR}/CHANGELOG.md" > "${papers}/changelog.gz"
        DEPENDS "${papers}/changelog.Debian" "${CMAKE_SOURCE_DIR}/CHANGELOG.md" VERBATIM)
    list(APPEND packaged "${papers}/changelog.Debian.gz")
    set(packaged ${packaged} PARENT_SCOPE)
    install(FILES "${CMAKE_CURRENT_SOURCE_DIR}/debian/${package}.lintian-overrides" RENAME "${package}"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/lintian/overrides" COMPONENT ${component})
    set(place "${CMAKE_INSTALL_DATADIR}/doc/${package}")
    install(FILES "${papers}/changelog.Debian.gz" "${papers}/changelog.gz"
        "${CMAKE_CURRENT_SOURCE_DIR}/debian/copyright" "${CMAKE_SOURCE_DIR}/README.md"
        "${CMAKE_SOURCE_DIR}/docs/operations.md" "${CMAKE_SOURCE_DIR}/docs/security.md"
        "${CMAKE_SOURCE_DIR}/docs/third-party.md"
        DESTINATION "${place}" COMPONENT ${component})
endfunction()

pinbridge_manual(pinbridge-server server)
pinbridge_papers(pinbridge-server server)
configure_file("${linux}/pinbridge-server.service.in" "${made}/pinbridge-server.service" @ONLY)
install(FILES "${made}/pinbridge-server.service" DESTINATION lib/systemd/system COMPONENT server)
install(FILES "${linux}/pinbridge-server.default" RENAME pinbridge-server
    DESTINATION "${CMAKE_INSTALL_FULL_SYSCONFDIR}/default" COMPONENT server)
install(DIRECTORY DESTINATION "${CMAKE_INSTALL_FULL_SYSCONFDIR}/pinbridge/credentials"
    DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE COMPONENT server)

if(PINBRIDGE_CONSOLE)
    pinbridge_manual(pinbridge console)
    pinbridge_papers(pinbridge console)
    configure_file("${linux}/pinbridge.metainfo.xml.in" "${made}/${PINBRIDGE_APP_ID}.metainfo.xml" @ONLY)
    install(FILES "${made}/${PINBRIDGE_APP_ID}.metainfo.xml"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo" COMPONENT console)
    install(FILES "${linux}/pinbridge.desktop"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/applications" COMPONENT console)
    install(FILES "${mark}"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps" COMPONENT console)
    foreach(size IN ITEMS 16 22 24 32 48 64 128 256)
        pinbridge_icon("${made}/icon-${size}.png")
        list(APPEND packaged "${made}/icon-${size}.png")
        install(FILES "${made}/icon-${size}.png" RENAME pinbridge.png
            DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps" COMPONENT console)
    endforeach()
    install(DIRECTORY "${CMAKE_SOURCE_DIR}/docs/guide"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/pinbridge" COMPONENT console
        PATTERN "*-dark.png" EXCLUDE)
endif()

# Not part of `all`: who changes the program and runs its tests needs none of it.
add_custom_target(package-files DEPENDS ${packaged})
