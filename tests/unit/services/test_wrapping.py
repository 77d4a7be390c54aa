import struct
import zlib

import pytest

from newsreader.services.rendering import PdfSheet
from newsreader.services.wrapping import png_as_pdf
from tests.support.pictures import png


def with_head(width: int, height: int, *rest: int) -> bytes:
    """Return a PNG image with another header."""
    head = struct.pack(">IIBBBBB", width, height, *rest)
    check = struct.pack(">I", zlib.crc32(b"IHDR" + head))
    return png()[:16] + head + check + png()[33:]


def test_a_png_image_is_shown_as_it_is() -> None:
    data = png_as_pdf(png(40, 60, 200))
    assert data is not None
    sheet = PdfSheet(data, "a.png", 0)
    assert (sheet.width, sheet.height) == (40, 60)
    pixels = bytes(sheet.draw(0, 0, 40, 60, 1.0))
    black, grey = bytes((0, 0, 0)), bytes((200, 200, 200))
    found = [pixels[4 * (y * 40 + x) :][:3] for x, y in ((5, 5), (35, 5), (5, 55), (35, 55))]
    assert found == [black, grey, grey, grey]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        png()[:20],
        with_head(40, 60, 8, 6, 0, 0, 0),
        with_head(40, 60, 8, 4, 0, 0, 0),
        with_head(40, 60, 8, 0, 0, 0, 1),
        with_head(0, 60, 8, 0, 0, 0, 0),
        with_head(60_000, 60_000, 8, 0, 0, 0, 0),
    ],
    ids=["empty", "cut", "transparent", "grey and transparent", "interlaced", "flat", "bomb"],
)
def test_what_a_pdf_cannot_show_is_not_wrapped(data: bytes) -> None:
    assert png_as_pdf(data) is None
