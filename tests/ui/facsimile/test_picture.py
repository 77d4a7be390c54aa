import struct
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter

from newsreader.core.errors import BadInputError
from newsreader.core.facsimile import MediaType
from newsreader.ui.facsimile import picture, scan
from newsreader.ui.facsimile.picture import Picture, shrunk
from newsreader.ui.facsimile.printed import Printed, open_picture
from newsreader.ui.facsimile.scan import is_progressive
from tests.support.pictures import pdf, png

COLORS = ("#c02020", "#20a020", "#2020c0", "#d0c020")
"""Of the four quarters: upper left, upper right, lower left, lower right."""

KINDS = {
    MediaType.PNG: "png",
    MediaType.JPEG: "jpeg",
    MediaType.TIFF: "tiff",
    MediaType.WEBP: "webp",
}


def quarters(width: int = 160, height: int = 240) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    across, down = width // 2, height // 2
    with QPainter(image) as painter:
        for number, color in enumerate(COLORS):
            place = (number % 2) * across, (number // 2) * down
            painter.fillRect(*place, across, down, QColor(color))
    return image


def encoded(image: QImage, kind: MediaType, *, progressive: bool = False) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(KINDS[kind].encode()))
    writer.setQuality(95)
    writer.setProgressiveScanWrite(progressive)
    assert writer.write(image)
    writer.setDevice(None)
    return bytes(buffer.data().data())


def turned(data: bytes, orientation: int) -> bytes:
    """Say in the header of a JPEG file that a camera was held another way."""
    entry = struct.pack("<HHHII", 1, 0x0112, 3, 1, orientation)
    body = b"Exif\0\0" + b"II*\0\x08\0\0\0" + entry + b"\0\0\0\0"
    return data[:2] + b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body + data[2:]


def quarter_at(image: QImage, across: float, down: float) -> int:
    color = image.pixelColor(int(image.width() * across), int(image.height() * down))
    distances = [
        abs(color.red() - QColor(c).red())
        + abs(color.green() - QColor(c).green())
        + abs(color.blue() - QColor(c).blue())
        for c in COLORS
    ]
    assert min(distances) < 60
    return distances.index(min(distances))


def corners(image: QImage) -> tuple[int, ...]:
    return tuple(quarter_at(image, x, y) for y in (0.25, 0.75) for x in (0.25, 0.75))


def everything(size: QSize) -> QRectF:
    return QRectF(0, 0, size.width(), size.height())


@pytest.fixture
def tiny(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let little memory be given to what is kept, so that parts have to be decoded."""
    monkeypatch.setattr(scan, "KEPT_BYTES", 12_000)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_image_is_shown(kind: MediaType) -> None:
    opened = open_picture(encoded(quarters(), kind), kind, 0, "a")
    assert opened.size == QSize(160, 240)
    assert corners(opened.draw(everything(opened.size), 0.25).image) == (0, 1, 2, 3)
    part = opened.draw(QRectF(80, 120, 80, 120), 1)
    assert (part.area, part.image.size()) == (QRectF(80, 120, 80, 120), QSize(80, 120))
    assert corners(part.image) == (3, 3, 3, 3)


def test_a_page_of_a_pdf_is_shown_and_drawn_finer_than_full() -> None:
    opened = open_picture(pdf(2, 72, 108), MediaType.PDF, 1, "a.pdf")
    assert opened.size == QSize(300, 450)
    coarse = opened.draw(everything(opened.size), 0.5)
    assert coarse.image.size() == QSize(150, 225)
    assert coarse.image.pixelColor(10, 220) == QColor("black")
    fine = opened.draw(QRectF(0, 400, 50, 50), 2)
    assert (fine.area, fine.image.size()) == (QRectF(0, 400, 50, 50), QSize(100, 100))
    finest = opened.draw(QRectF(0, 400, 50, 50), 8)
    assert finest.image.size() == QSize(200, 200)


@pytest.mark.usefixtures("tiny")
@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("zoom", [1.0, 0.75])
def test_parts_lie_right_however_the_camera_was_held(orientation: int, zoom: float) -> None:
    data = turned(encoded(quarters(), MediaType.JPEG), orientation)
    opened = open_picture(data, MediaType.JPEG, 0, "a.jpg")
    wide = opened.size.width() > opened.size.height()
    assert wide is (orientation >= 5)
    coarse = opened.draw(everything(opened.size), 0.2)
    across, down = opened.size.width() // 2, opened.size.height() // 2
    expected = corners(coarse.image)
    assert sorted(expected) == [0, 1, 2, 3]
    for number, quarter in enumerate(expected):
        left, top = (number % 2) * across, (number // 2) * down
        part = opened.draw(QRectF(left + 8, top + 8, across - 16, down - 16), zoom)
        assert part.image.width() == round((across - 16) * zoom)
        assert set(corners(part.image)) == {quarter}


@pytest.mark.qt_log_ignore("JPEG")
@pytest.mark.usefixtures("tiny")
def test_a_part_of_a_file_that_was_cut_off_comes_from_the_copy() -> None:
    opened = open_picture(encoded(quarters(), MediaType.JPEG), MediaType.JPEG, 0, "a.jpg")
    assert opened._kept.size() == QSize(40, 60)
    opened._data = QByteArray(b"\xff\xd8\xff")
    part = opened.draw(QRectF(0, 0, 80, 120), 1)
    assert part.image.size() == QSize(20, 30)
    assert part.area == QRectF(0, 0, 80, 120)


def test_more_than_is_there_is_not_drawn() -> None:
    opened = open_picture(png(40, 60), MediaType.PNG, 0, "a.png")
    part = opened.draw(QRectF(-100, -100, 1000, 1000), 4)
    assert (part.area, part.image.size()) == (QRectF(0, 0, 40, 60), QSize(40, 60))


@pytest.mark.parametrize("form", [QImage.Format.Format_Mono, QImage.Format.Format_Grayscale8])
def test_bands_meet_without_a_seam(form: QImage.Format, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(picture, "_BAND_PIXELS", 500)
    image = quarters(200, 300).convertToFormat(form)
    small = shrunk(image, image.rect(), QSize(40, 61))
    assert small.size() == QSize(40, 61)
    plain = QImage(200, 300, form)
    plain.fill(1 if form == QImage.Format.Format_Mono else 150)
    grey = shrunk(plain, plain.rect(), QSize(37, 53))
    assert len({grey.pixel(x, y) for x in range(37) for y in range(53)}) == 1


@pytest.mark.qt_log_ignore("libpng", "JPEG", "TIFF", "Failed to read directory")
@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"\x89PNG\r\n\x1a\n", MediaType.PNG),
        (png()[:60], MediaType.PNG),
        (b"\xff\xd8\xff\xe0 and no more", MediaType.JPEG),
        (b"II*\0\xff\xff\xff\xff", MediaType.TIFF),
        (b"RIFF\0\0\0\0WEBPVP8 ", MediaType.WEBP),
        (b"", MediaType.PNG),
    ],
)
def test_a_broken_image_is_named(data: bytes, kind: MediaType) -> None:
    with pytest.raises(BadInputError) as caught:
        open_picture(data, kind, 0, "scan")
    assert caught.value.key == "picture-broken"
    assert "scan" in str(caught.value)


def test_an_image_that_only_says_it_is_huge_takes_no_memory() -> None:
    data = bytearray(png(1, 1))
    data[16:24] = struct.pack(">II", 60_000, 60_000)
    with pytest.raises(BadInputError) as caught:
        open_picture(_with_crc(data), MediaType.PNG, 0, "bomb.png")
    assert caught.value.key == "picture-too-many-pixels"
    assert "3600 million" in str(caught.value)


@pytest.mark.parametrize(
    "form",
    [QImage.Format.Format_RGB888, QImage.Format.Format_Grayscale8, QImage.Format.Format_Indexed8],
)
def test_a_png_image_that_is_too_large_as_a_whole_is_drawn_in_parts(
    form: QImage.Format, monkeypatch: pytest.MonkeyPatch
) -> None:
    image = quarters().convertToFormat(form)
    monkeypatch.setattr(scan, "WHOLE_BYTES", 1)
    opened = open_picture(encoded(image, MediaType.PNG), MediaType.PNG, 0, "a.png")
    assert isinstance(opened, Printed)
    assert opened.size == QSize(160, 240)
    shown = opened.draw(everything(opened.size), 1).image
    for x, y in ((9, 9), (150, 9), (9, 230), (150, 230)):
        assert shown.pixelColor(x, y) == image.pixelColor(x, y)


@pytest.mark.parametrize("kind", [MediaType.TIFF, MediaType.WEBP])
def test_other_images_that_are_too_large_are_named(
    kind: MediaType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scan, "WHOLE_BYTES", 1)
    with pytest.raises(BadInputError, match="million pixels"):
        open_picture(encoded(quarters(), kind), kind, 0, "a")


def test_a_progressive_jpeg_counts_as_a_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = encoded(quarters(), MediaType.JPEG)
    finer = encoded(quarters(), MediaType.JPEG, progressive=True)
    assert (is_progressive(plain), is_progressive(finer)) == (False, True)
    monkeypatch.setattr(scan, "WHOLE_BYTES", 160 * 240 * 3 - 1)
    open_picture(plain, MediaType.JPEG, 0, "a.jpg")
    with pytest.raises(BadInputError, match="million pixels"):
        open_picture(finer, MediaType.JPEG, 0, "a.jpg")


def test_tables_may_stand_before_the_frame() -> None:
    table, frame = b"\xff\xc4\0\x03\0", b"\xff\xc2\0\x03\0"
    assert is_progressive(b"\xff\xd8" + table + frame)


@pytest.mark.parametrize("data", [b"", b"\xff\xd8", b"\xff\xd8\xff\xda\0\x02", png()])
def test_what_has_no_frame_is_not_progressive(data: bytes) -> None:
    assert not is_progressive(data)


def test_a_picture_has_no_more_than_its_copy() -> None:
    kept = quarters(80, 120)
    opened = Picture(QSize(160, 240), kept)
    part = opened.draw(QRectF(1, 1, 100, 100), 3)
    assert part.area == QRectF(0, 0, 102, 102)
    assert part.image.size() == QSize(51, 51)


def _with_crc(data: bytearray) -> bytes:
    data[29:33] = struct.pack(">I", zlib.crc32(bytes(data[12:29])))
    return bytes(data)


def test_samples_are_what_they_seem(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(png(40, 60))
    assert QImage(str(path)).size() == QSize(40, 60)
