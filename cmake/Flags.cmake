# SPDX-FileCopyrightText: 2026 Pinbridge contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Every flag of the project, in one target that everything links.
set(PINBRIDGE_SANITIZE "" CACHE STRING "Value for -fsanitize=, empty for none")

add_library(pinbridge_flags INTERFACE)
target_compile_features(pinbridge_flags INTERFACE cxx_std_20)
target_compile_definitions(pinbridge_flags INTERFACE
    PINBRIDGE_VERSION="${PROJECT_VERSION}"
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH
    QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    target_compile_options(pinbridge_flags INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Werror
        -fstack-protector-strong)
    target_compile_definitions(pinbridge_flags INTERFACE
        $<$<CONFIG:Release>:_FORTIFY_SOURCE=2>)
    if(NOT APPLE)
        target_link_options(pinbridge_flags INTERFACE -Wl,-z,relro,-z,now)
    endif()
endif()

if(MSVC)
    target_compile_options(pinbridge_flags INTERFACE /W4 /utf-8 /bigobj /permissive-)
endif()

if(WIN32)
    target_compile_definitions(pinbridge_flags INTERFACE NOMINMAX WIN32_LEAN_AND_MEAN UNICODE _UNICODE)
endif()

if(PINBRIDGE_SANITIZE)
    target_compile_options(pinbridge_flags INTERFACE
        -fsanitize=${PINBRIDGE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(pinbridge_flags INTERFACE -fsanitize=${PINBRIDGE_SANITIZE})
    # GCC 12's optimiser-based warnings misfire on instrumented code.
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(pinbridge_flags INTERFACE -Wno-maybe-uninitialized)
    endif()
endif()

# A Qt of which ThreadSanitizer does not see the locks: its promises are told instead.
if(PINBRIDGE_SANITIZE STREQUAL "thread" AND Qt6_VERSION VERSION_LESS 6.5)
    include(TsanQt)
endif()
