"""Small pictures of pages, written byte by byte: the tests of the lower layers know no Qt."""

import struct
import zlib
from collections.abc import Sequence


def png(width: int = 40, height: int = 60, shade: int = 200) -> bytes:
    """Return a grey PNG image with a black square in its upper left quarter."""
    rows = bytearray()
    for row in range(height):
        dark = width // 2 if row < height // 2 else 0
        rows += b"\0" + b"\0" * dark + bytes([shade]) * (width - dark)
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    parts = (b"IHDR", head), (b"IDAT", zlib.compress(bytes(rows))), (b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in parts)


def pdf(pages: int = 1, width: int = 72, height: int = 108, *, locked: bool = False) -> bytes:
    """Return a PDF file; page n, from 1, has a black square of n × 10 points at its lower left."""
    tree = b" ".join(b"%d 0 R" % (3 + 2 * page) for page in range(pages))
    bodies = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[%s]/Count %d>>" % (tree, pages),
    ]
    for page in range(pages):
        side = 10 * (page + 1)
        drawing = b"0 0 %d %d re f" % (side, side)
        box = b"/MediaBox[0 0 %d %d]" % (width, height)
        bodies.append(b"<</Type/Page/Parent 2 0 R%s/Contents %d 0 R>>" % (box, 4 + 2 * page))
        bodies.append(b"<</Length %d>>stream\n%s\nendstream" % (len(drawing), drawing))
    return _file(bodies, _LOCK if locked else b"")


_LOCK = b"/Encrypt<</Filter/Standard/V 1/R 2/O<%s>/U<%s>/P -1>>/ID[<00><00>]" % (
    b"11" * 32,
    b"22" * 32,
)
"""A password that nobody knows."""


def _file(bodies: Sequence[bytes], trailer: bytes) -> bytes:
    made, places = bytearray(b"%PDF-1.4\n"), list[int]()
    for number, body in enumerate(bodies, 1):
        places.append(len(made))
        made += b"%d 0 obj%s\nendobj\n" % (number, body)
    start = len(made)
    made += b"xref\n0 %d\n0000000000 65535 f \n" % (len(bodies) + 1)
    made += b"".join(b"%010d 00000 n \n" % place for place in places)
    made += b"trailer<</Size %d/Root 1 0 R%s>>\n" % (len(bodies) + 1, trailer)
    return bytes(made) + b"startxref\n%d\n%%%%EOF\n" % start


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
