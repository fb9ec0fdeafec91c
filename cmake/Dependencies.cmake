# SPDX-FileCopyrightText: 2026 Pinbridge contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Libraries that Debian describes by pkg-config, as PkgConfig::NAME; elsewhere they are looked for by
# header and file, such as in what ./dev dependencies has built.
find_package(PkgConfig)

function(pinbridge_library name module header library)
    if(PkgConfig_FOUND)
        pkg_check_modules(${name} QUIET IMPORTED_TARGET GLOBAL ${module})
    endif()
    if(TARGET PkgConfig::${name})
        set(PINBRIDGE_${name}_VERSION "${${name}_VERSION}" PARENT_SCOPE)
        return()
    endif()
    find_path(${name}_FOLDER "${header}" REQUIRED)
    find_library(${name}_FILE NAMES ${library} REQUIRED)
    add_library(PkgConfig::${name} UNKNOWN IMPORTED GLOBAL)
    set_target_properties(PkgConfig::${name} PROPERTIES
        IMPORTED_LOCATION "${${name}_FILE}" INTERFACE_INCLUDE_DIRECTORIES "${${name}_FOLDER}")
endfunction()
