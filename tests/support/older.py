"""Libraries as earlier releases left them."""

import gzip
from pathlib import Path

_FIRST = Path(__file__).with_name("library_1.db.gz")


def first_library(path: Path) -> Path:
    """Put a library of schema 1 at `path`.

    It holds the issue of `builders`, one correction in each article, and four annotations: one with
    a note and two tags, one whose words were deleted, one that was deleted itself, one on seeds.
    """
    path.write_bytes(gzip.decompress(_FIRST.read_bytes()))
    return path
