# SPDX-FileCopyrightText: 2026 Pinbridge contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Stands in the source of the QR code generator, which has none for CMake.
cmake_minimum_required(VERSION 3.25)
project(qrcodegencpp LANGUAGES CXX)
set(CMAKE_CXX_STANDARD 11)
add_library(qrcodegencpp STATIC qrcodegen.cpp)
install(TARGETS qrcodegencpp ARCHIVE DESTINATION lib)
install(FILES qrcodegen.hpp DESTINATION include/qrcodegen)
