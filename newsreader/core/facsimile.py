"""Pictures of printed pages: what kind a file is, which page a picture goes to."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class MediaType(StrEnum):
    """A kind of file that can be a facsimile."""

    PNG = "image/png"
    JPEG = "image/jpeg"
    TIFF = "image/tiff"
    WEBP = "image/webp"
    PDF = "application/pdf"


SUFFIXES = ("png", "jpg", "jpeg", "tif", "tiff", "webp", "pdf")
"""How names of such files end."""

_SIGNATURES: tuple[tuple[bytes, MediaType], ...] = (
    (rb"\x89PNG\r\n\x1a\n", MediaType.PNG),
    (rb"\xff\xd8\xff", MediaType.JPEG),
    (rb"II\*\x00|MM\x00\*", MediaType.TIFF),
    (rb"RIFF.{4}WEBP", MediaType.WEBP),
    # Readers have always taken PDF files with a little rubbish before their first line.
    (rb".{0,1019}%PDF-", MediaType.PDF),
)


@dataclass(frozen=True, slots=True)
class PictureFile:
    """A file that is kept in the library; `sheets` is the number of its pages, 1 for images."""

    sha256: str
    name: str
    media_type: MediaType
    size: int
    sheets: int


@dataclass(frozen=True, slots=True)
class Facsimile:
    """What shows one page of an issue: a file, and which of its sheets, from 0."""

    page: int
    sheet: int
    sha256: str
    name: str
    media_type: MediaType
    size: int


@dataclass(frozen=True, slots=True)
class Placement:
    """The wish that a page, from 1, be shown by a sheet of a file."""

    page: int
    sha256: str
    sheet: int = 0


def media_type_of(head: bytes) -> MediaType | None:
    """Tell by its first kilobyte what a file is; None if it can be no facsimile."""
    return next((kind for mark, kind in _SIGNATURES if re.match(mark, head, re.DOTALL)), None)


def deal(count: int, pages: int, current: int) -> tuple[int | None, ...]:
    """Propose a page for each of `count` pictures of an issue of `pages` pages; None for none.

    One picture goes to the current page. Several go from there on if they fit, else from page 1.
    """
    first = current if count == 1 or current + count - 1 <= pages else 1
    last = max(pages, current)
    return tuple(page if page <= last else None for page in range(first, first + count))


def twice(pages: Sequence[int | None]) -> tuple[int, ...]:
    """Return the pages that are given to more than one picture, in order."""
    given = [page for page in pages if page is not None]
    return tuple(sorted({page for page in given if given.count(page) > 1}))


def in_print_order(name: str) -> list[tuple[int, str]]:
    """Return the key by which names of files sort as people count: 2 before 10."""
    parts = re.findall(r"[0-9]+|[^0-9]+", name)
    return [(int(part), "") if part[0] in "0123456789" else (-1, part) for part in parts]
