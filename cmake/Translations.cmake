# SPDX-FileCopyrightText: 2026 Pinbridge contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# pinbridge_translations(VARIABLE FOLDER CODES…)
#
# Makes FOLDER/pinbridge_CODE.ts into the resource "translations", under :/pinbridge/translations;
# VARIABLE gets the source that holds it. So there is no file to lose at an installation.
function(pinbridge_translations variable folder)
    set(place "${CMAKE_CURRENT_BINARY_DIR}/translations")
    set(compiled)
    set(names)
    foreach(code IN LISTS ARGN)
        set(source "${folder}/pinbridge_${code}.ts")
        set(result "${place}/pinbridge_${code}.qm")
        # What is not translated yet shows in English, not as an empty label.
        add_custom_command(OUTPUT "${result}"
            COMMAND Qt6::lrelease -silent "${source}" -qm "${result}"
            DEPENDS "${source}" VERBATIM)
        list(APPEND compiled "${result}")
        string(APPEND names "<file>pinbridge_${code}.qm</file>")
    endforeach()
    file(CONFIGURE OUTPUT "${place}/translations.qrc" @ONLY CONTENT
        "<RCC><qresource prefix=\"/pinbridge/translations\">@names@</qresource></RCC>\n")
    set(source "${place}/qrc_translations.cpp")
    add_custom_command(OUTPUT "${source}"
        COMMAND Qt6::rcc --format-version 1 --name translations --output "${source}" "${place}/translations.qrc"
        DEPENDS ${compiled} "${place}/translations.qrc" VERBATIM)
    # Not one of ours to be judged, and it needs no headers.
    set_source_files_properties("${source}" PROPERTIES
        SKIP_AUTOMOC ON SKIP_PRECOMPILE_HEADERS ON GENERATED ON)
    set(${variable} "${source}" PARENT_SCOPE)
endfunction()
