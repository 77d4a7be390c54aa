"""Libraries as earlier releases left them."""

import gzip
from pathlib import Path

_FIRST, _THIRD, _FOURTH, _FIFTH = (
    Path(__file__).with_name(f"library_{number}.db.gz") for number in (1, 3, 4, 5)
)


def first_library(path: Path) -> Path:
    """Put a library of schema 1 at `path`.

    It holds the issue of `builders`, one correction in each article, and four annotations: one with
    a note and two tags, one whose words were deleted, one that was deleted itself, one on seeds.
    """
    path.write_bytes(gzip.decompress(_FIRST.read_bytes()))
    return path


def third_library(path: Path) -> Path:
    """Put a library of schema 3 at `path`, where annotations carry the names of tags.

    It holds the issue of `builders`, a saved search and seven annotations: tags with strokes and
    without, doubled, before and after a name, and with spaces around; one that is but strokes, and
    one that ends in what nobody sees; one of an annotation that was deleted, and one that was taken
    off. The note on 农技员, which carries a tag, was altered behind the program's back.
    """
    path.write_bytes(gzip.decompress(_THIRD.read_bytes()))
    return path


def fourth_library(path: Path) -> Path:
    """Put a library of schema 4 at `path`, where nobody is known but by name.

    It holds the issue of `builders`, two annotations, one with a reply and one with a style of its
    own, a note on the article of seeds, a collection of an article and an annotation, and a word;
    the last change of a note was undone.
    """
    path.write_bytes(gzip.decompress(_FOURTH.read_bytes()))
    return path


def fifth_library(path: Path) -> Path:
    """Put a library of schema 5 at `path`, which shows other programs the ids of styles.

    It holds the issue of `builders`, an annotation with two tags in the own style 待查 and one that
    was deleted; both are in the collection 城建/桥梁, and the article of seeds is in 城建.
    """
    path.write_bytes(gzip.decompress(_FIFTH.read_bytes()))
    return path
