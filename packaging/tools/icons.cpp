// SPDX-FileCopyrightText: 2026 Pinbridge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws the program's mark for the systems' own icon formats, so that no picture but the SVG is
// kept:
//
//   pinbridge-icons MARK.svg FILE…    FILE is NAME.ico, NAME.icns, NAME-SIZE.png, or NAME.bmp: the
//                                     picture beside the installer's first and last words

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgRenderer>
#include <QtEndian>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

QImage drawn(QSvgRenderer &mark, int size)
{
    QImage image(size, size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    mark.render(&painter);
    return image;
}

QByteArray asPng(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

template<typename Number>
void appendLittle(QByteArray &bytes, Number number)
{
    char place[sizeof(Number)];
    qToLittleEndian(number, place);
    bytes.append(place, sizeof place);
}

void appendBig(QByteArray &bytes, quint32 number)
{
    char place[sizeof number];
    qToBigEndian(number, place);
    bytes.append(place, sizeof place);
}

/// As an icon file of Windows has it: rows from the bottom up, and an empty mask after them, whose
/// height counts as well (BITMAPINFOHEADER of "Icons", Windows' documentation).
QByteArray asBitmap(const QImage &image)
{
    const auto size = static_cast<quint32>(image.width());
    const quint32 maskRow = (size + 31) / 32 * 4; // bytes
    QByteArray bytes;
    appendLittle<quint32>(bytes, 40);
    appendLittle(bytes, size);
    appendLittle(bytes, 2 * size);
    appendLittle<quint16>(bytes, 1);
    appendLittle<quint16>(bytes, 32);
    for (const quint32 field : {quint32{0}, size * size * 4 + size * maskRow, quint32{0},
                                quint32{0}, quint32{0}, quint32{0}})
        appendLittle(bytes, field);
    for (int row = image.height() - 1; row >= 0; --row) {
        const auto *pixels = reinterpret_cast<const QRgb *>(image.constScanLine(row));
        for (quint32 column = 0; column < size; ++column)
            appendLittle<quint32>(bytes, pixels[column]);
    }
    return bytes + QByteArray(static_cast<qsizetype>(size * maskRow), '\0');
}

QByteArray ico(QSvgRenderer &mark)
{
    const QList<int> sizes = {16, 20, 24, 32, 40, 48, 64, 256};
    QByteArray head;
    QByteArray pictures;
    appendLittle<quint16>(head, 0);
    appendLittle<quint16>(head, 1);
    appendLittle(head, static_cast<quint16>(sizes.size()));
    for (const int size : sizes) {
        const QImage image = drawn(mark, size);
        const QByteArray picture = size == 256 ? asPng(image) : asBitmap(image);
        head.append(size == 256 ? '\0' : static_cast<char>(size)); // width, 0 is 256
        head.append(size == 256 ? '\0' : static_cast<char>(size)); // height
        head.append(2, '\0'); // colours, reserved
        appendLittle<quint16>(head, 1);
        appendLittle<quint16>(head, 32);
        appendLittle(head, static_cast<quint32>(picture.size()));
        appendLittle(head, static_cast<quint32>(6 + 16 * sizes.size() + pictures.size()));
        pictures += picture;
    }
    return head + pictures;
}

QByteArray icns(QSvgRenderer &mark)
{
    struct Part
    {
        const char *type;
        int size;
    };
    // Two of a size: the second of each is for twice as dense screens.
    constexpr Part parts[] = {{"icp4", 16},  {"icp5", 32},  {"ic11", 32},  {"ic12", 64},
                              {"ic07", 128}, {"ic13", 256}, {"ic08", 256}, {"ic14", 512},
                              {"ic09", 512}, {"ic10", 1024}};
    QByteArray body;
    for (const Part &part : parts) {
        const QByteArray picture = asPng(drawn(mark, part.size));
        body += part.type;
        appendBig(body, static_cast<quint32>(picture.size() + 8));
        body += picture;
    }
    QByteArray head = "icns";
    appendBig(head, static_cast<quint32>(body.size() + 8));
    return head + body;
}

QByteArray sidePicture(QSvgRenderer &mark)
{
    QImage image(164, 314, QImage::Format_RGB32); // as NSIS' Modern UI wants it
    image.fill(QColor(0x2f, 0x6f, 0xed)); // the mark's own ground
    QPainter painter(&image);
    mark.render(&painter, QRectF(26, 40, 112, 112));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.convertToFormat(QImage::Format_RGB888).save(&buffer, "BMP");
    return bytes;
}

/// Empty: no kind of file that can be made.
QByteArray contentOf(const QString &file, QSvgRenderer &mark)
{
    const QFileInfo info(file);
    if (info.suffix() == "ico"_L1)
        return ico(mark);
    if (info.suffix() == "icns"_L1)
        return icns(mark);
    if (info.suffix() == "bmp"_L1)
        return sidePicture(mark);
    const int size = info.completeBaseName().section(u'-', -1).toInt();
    if (info.suffix() != "png"_L1 || size < 8 || size > 1024)
        return {};
    return asPng(drawn(mark, size));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QSvgRenderer mark;
    if (arguments.size() < 3 || !mark.load(arguments.at(1))) {
        std::fputs("usage: pinbridge-icons MARK.svg FILE…\n", stderr);
        return 2;
    }
    for (const QString &file : arguments.mid(2)) {
        const QByteArray content = contentOf(file, mark);
        QSaveFile place(file);
        if (content.isEmpty() || !place.open(QIODevice::WriteOnly)
            || place.write(content) != content.size() || !place.commit()) {
            std::fprintf(stderr, "pinbridge-icons: %s cannot be made\n", qUtf8Printable(file));
            return 5;
        }
    }
    return 0;
}
