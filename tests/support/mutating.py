"""Files damaged at random, as transfer, editors and ill will damage them."""

import random
from collections.abc import Sequence

from newsreader.importers.bundle import pack, unpacked

TOKENS = (
    *(b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\x80", b"\r", b"\n\n", b'"', b'""', b",", b"\t", b"|"),
    *(
        b"<",
        b">",
        b"</",
        b"/>",
        b"<!--",
        b"-->",
        b"<!DOCTYPE x [",
        b"&amp;",
        b"&#0;",
        b"&x;",
        b"]]>",
    ),
    *(
        b"{",
        b"}",
        b"[",
        b"]",
        b"[ ]",
        b":",
        b"\\ud800",
        b"\\u0000",
        b"NaN",
        b"1e400",
        b"null",
        b"[[]]",
    ),
    *(b"#", b"### ", b"Page 3", "第0版".encode(), "２０２４年13月45日".encode(), "𠮷".encode()),
    *(
        "\u2028".encode(),
        "\u3000".encode(),
        "报".encode("gb18030"),
        "報".encode("big5"),
        b"PK\x03\x04",
    ),
)


def mutated(data: bytes, dice: random.Random, others: Sequence[bytes] = ()) -> bytes:
    """Return the file after one to six random changes; `others` may be spliced in."""
    changed = bytearray(data)
    for _ in range(dice.randint(1, 6)):
        _change(changed, dice, others)
    return bytes(changed)


def mutated_inside(data: bytes, dice: random.Random, others: Sequence[bytes] = ()) -> bytes:
    """Return a bundle of which one file was changed, so that it can still be unpacked."""
    files = unpacked(data, "bundle.zip")
    name = dice.choice(sorted(files))
    return pack(files | {name: mutated(files[name], dice, others)})


def _change(data: bytearray, dice: random.Random, others: Sequence[bytes]) -> None:
    start = dice.randrange(len(data) + 1)
    end = min(len(data), start + dice.choice((1, 1, 2, 8, 60, 500)))
    match dice.randrange(6):
        case 0 if end > start:
            data[start] ^= 1 << dice.randrange(8)
        case 1:
            del data[start:end]
        case 2:
            data[start:start] = dice.choice(TOKENS) * dice.choice((1, 1, 1, 2, 30))
        case 3:
            data[start:start] = data[start:end] * dice.choice((1, 2, 5))
        case 4 if others:
            other = dice.choice(others)
            at = dice.randrange(len(other) + 1)
            data[start:end] = other[at : at + 200]
        case _:
            data[start:end] = bytes(dice.randrange(256) for _ in range(end - start))
