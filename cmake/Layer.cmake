# SPDX-FileCopyrightText: 2026 Pinbridge contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# pinbridge_layer(NAME SOURCES … [PUBLIC links…] [PRIVATE links…])
#
# One folder of the house: a static library pinbridge_NAME, and on ELF systems a shared
# pinbridge_NAME_linkcheck that holds all of it and may leave nothing undefined. A call into a
# folder or library that is not among the declared links therefore fails to link, even when no
# program does the wrong thing yet.
#
# The linkchecks link each other, not the static libraries: a static library drags its private
# links along, and a slip would find them; through a shared one the linker does not look.
function(pinbridge_layer name)
    cmake_parse_arguments(layer "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    set(target pinbridge_${name})
    add_library(${target} STATIC ${layer_SOURCES})
    target_include_directories(${target} PUBLIC "${CMAKE_SOURCE_DIR}/core" PRIVATE "${CMAKE_SOURCE_DIR}")
    target_link_libraries(${target}
        PUBLIC ${layer_PUBLIC}
        PRIVATE pinbridge_flags ${layer_PRIVATE})
    # Without it ccache keeps nothing that was compiled with a precompiled header.
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(${target} PRIVATE -fpch-preprocess)
    endif()
    target_precompile_headers(${target} PRIVATE <QByteArray> <QString> <QObject> <memory> <vector>)

    if(UNIX AND NOT APPLE AND NOT PINBRIDGE_SANITIZE)
        add_library(${target}_linkcheck SHARED
            "${CMAKE_SOURCE_DIR}/cmake/linkcheck.cpp" $<TARGET_OBJECTS:${target}>)
        set_target_properties(${target}_linkcheck PROPERTIES AUTOMOC OFF AUTORCC OFF)
        list(TRANSFORM layer_PUBLIC REPLACE "^(pinbridge_.*)$" "\\1_linkcheck")
        list(TRANSFORM layer_PRIVATE REPLACE "^(pinbridge_.*)$" "\\1_linkcheck")
        target_link_libraries(${target}_linkcheck
            PUBLIC ${layer_PUBLIC}
            PRIVATE pinbridge_flags ${layer_PRIVATE})
        target_link_options(${target}_linkcheck PRIVATE -Wl,--no-undefined)
    endif()
endfunction()
