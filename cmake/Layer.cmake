# SPDX-FileCopyrightText: 2026 Pinbridge contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# pinbridge_layer(NAME SOURCES … [PUBLIC links…] [PRIVATE links…])
#
# One folder of the house: a static library pinbridge_NAME, and on ELF systems a shared
# pinbridge_NAME_linkcheck that holds all of it and may leave nothing undefined. A call into a
# folder that is not among the declared links therefore fails to link, even when no program
# does the wrong thing yet.
function(pinbridge_layer name)
    cmake_parse_arguments(layer "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    set(target pinbridge_${name})
    add_library(${target} STATIC ${layer_SOURCES})
    target_include_directories(${target} PUBLIC "${CMAKE_SOURCE_DIR}/core" PRIVATE "${CMAKE_SOURCE_DIR}")
    target_link_libraries(${target}
        PUBLIC ${layer_PUBLIC}
        PRIVATE pinbridge_flags ${layer_PRIVATE})
    target_precompile_headers(${target} PRIVATE <QByteArray> <QString> <QObject> <memory> <vector>)

    if(UNIX AND NOT APPLE AND NOT PINBRIDGE_SANITIZE)
        add_library(${target}_linkcheck SHARED "${CMAKE_SOURCE_DIR}/cmake/linkcheck.cpp")
        set_target_properties(${target}_linkcheck PROPERTIES AUTOMOC OFF)
        target_link_libraries(${target}_linkcheck PRIVATE
            pinbridge_flags $<LINK_LIBRARY:WHOLE_ARCHIVE,${target}> ${layer_PUBLIC} ${layer_PRIVATE})
        target_link_options(${target}_linkcheck PRIVATE -Wl,--no-undefined)
    endif()
endfunction()
