"""Large PNG images as PDF files: PDF knows their compression, and can be drawn part by part."""

import struct
from collections.abc import Iterator, Sequence

from newsreader.services.rendering import DPI

MOST_PIXELS = 250_000_000
"""More than any scan of a page has; each drawing goes through all of them."""

_POINTS = 72
_COLORS = {0: 1, 2: 3, 3: 1}
"""Numbers a pixel has, by PNG's kind of colour: grey, colour, palette."""


def png_as_pdf(data: bytes) -> bytes | None:
    """Return a PDF file of one page that shows a PNG image in full size, its pixels as they are.

    None for images that PDF cannot show so: with transparency, interlaced, or over MOST_PIXELS.
    """
    chunks = list(_chunks(data))
    head = next((bytes(body) for kind, body in chunks if kind == b"IHDR"), b"")
    if len(head) != struct.calcsize(">IIBBBBB"):
        return None
    width, height, bits, kind, _, _, interlaced = struct.unpack(">IIBBBBB", head)
    if interlaced or kind not in _COLORS or not 0 < width * height <= MOST_PIXELS:
        return None
    palette = b"".join(body for name, body in chunks if name == b"PLTE")
    packed = b"".join(body for name, body in chunks if name == b"IDAT")
    rows = b"/Predictor 15/Colors %d/BitsPerComponent %d/Columns %d" % (_COLORS[kind], bits, width)
    image = b"/Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace%s/BitsPerComponent %d" % (
        width, height, _space(kind, palette), bits,
    )  # fmt: skip
    image += b"/Filter/FlateDecode/DecodeParms<<%s>>" % rows
    return _one_page(width * _POINTS / DPI, height * _POINTS / DPI, _stream(image, packed))


def _space(kind: int, palette: bytes) -> bytes:
    if kind == 3:
        return b"[/Indexed/DeviceRGB %d<%s>]" % (len(palette) // 3 - 1, palette.hex().encode())
    return b"/DeviceRGB" if kind == 2 else b"/DeviceGray"


def _chunks(data: bytes) -> Iterator[tuple[bytes, memoryview]]:
    at, view = 8, memoryview(data)
    while at + 12 <= len(data):
        end = at + 8 + int.from_bytes(data[at : at + 4], "big")
        yield data[at + 4 : at + 8], view[at + 8 : end]
        at = end + 4


def _one_page(width: float, height: float, image: bytes) -> bytes:
    place = b"%.4f 0 0 %.4f 0 0 cm/I Do" % (width, height)
    box = b"/MediaBox[0 0 %.4f %.4f]" % (width, height)
    page = b"<</Type/Page/Parent 2 0 R%s/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>" % box
    return _file(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
            page,
            _stream(b"", place),
            image,
        ]
    )


def _stream(entries: bytes, content: bytes) -> bytes:
    return b"<<%s/Length %d>>stream\n%s\nendstream" % (entries, len(content), content)


def _file(objects: Sequence[bytes]) -> bytes:
    parts, places, length = [b"%PDF-1.5\n"], list[int](), len(b"%PDF-1.5\n")
    for number, content in enumerate(objects, 1):
        places.append(length)
        parts += [b"%d 0 obj" % number, content, b"\nendobj\n"]
        length += sum(map(len, parts[-3:]))
    count = len(objects) + 1
    parts.append(b"xref\n0 %d\n0000000000 65535 f \n" % count)
    parts += [b"%010d 00000 n \n" % place for place in places]
    parts.append(b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (count, length))
    return b"".join(parts)
