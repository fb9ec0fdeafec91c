# SPDX-FileCopyrightText: 2026 Pinbridge contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Calls of these functions of Qt go through tsan/QtHandOver.cpp, in everything that is linked.
add_library(pinbridge_tsanqt STATIC "${CMAKE_SOURCE_DIR}/cmake/tsan/QtHandOver.cpp")
set_target_properties(pinbridge_tsanqt PROPERTIES AUTOMOC OFF AUTORCC OFF)
target_compile_options(pinbridge_tsanqt PRIVATE
    -Wall -Wextra -Werror -fsanitize=thread -fno-omit-frame-pointer)
target_link_libraries(pinbridge_tsanqt PRIVATE Qt6::Core)
foreach(symbol IN ITEMS
        _ZN11QMetaObject8activateEP7QObjectPKS_iPPv
        _ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv
        _ZN7QObject11connectImplEPKS_PPvS1_S3_PN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPKiPK11QMetaObject
        _ZN7QThread16createThreadImplEOSt6futureIvE
        _ZN7QThread5startENS_8PriorityE
        _ZN7QThread4quitEv
        _ZN7QThread4waitE14QDeadlineTimer
        _ZNK7QThread10isFinishedEv
        _ZN11QThreadPool5startESt8functionIFvvEEi
        _ZN11QThreadPool11waitForDoneEi)
    target_link_options(pinbridge_flags INTERFACE "LINKER:--wrap=${symbol}")
endforeach()
target_link_libraries(pinbridge_flags INTERFACE pinbridge_tsanqt)
