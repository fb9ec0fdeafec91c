// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>

namespace pinbridge {

/// A connection on which a device asked for https and did not get it: no request came, so there is
/// no exchange.
struct TlsFault
{
    enum class Kind {
        NotServed, ///< this server has no certificate and refuses https
        Untrusted, ///< the device said that it does not accept the certificate
        NoCommonWay, ///< no version of TLS, or no cipher, that both know
        Left, ///< the device went away in the middle, without a word
        Failed, ///< anything else: no TLS after all, or too slow
    };

    Kind kind = Kind::Failed;
    QDateTime at; ///< UTC
    QString device; ///< its address
};

} // namespace pinbridge

Q_DECLARE_METATYPE(pinbridge::TlsFault)
