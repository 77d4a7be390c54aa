"""Reading a written TEI corpus again, to see that nothing of it was lost."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element as Element  # pyright: ignore[reportPrivateUsage]

_TEI = "{http://www.tei-c.org/ns/1.0}"
_BLOCKS = (f"{_TEI}head", f"{_TEI}byline", f"{_TEI}p")
_ISSUE = f"{_TEI}TEI"
_NOT_READ = (f"{_TEI}sic", f"{_TEI}surplus")


def read_articles(path: Path) -> Iterator[str]:
    """Yield the reading text of every article, its blocks one after the other."""
    for article in _elements(path, "div"):
        if article.get("type") == "article":
            yield "".join(text for block in article.iter(*_BLOCKS) for text in _read(block))


def read_annotations(path: Path) -> dict[str, str]:
    """Return the note of every annotation by its id."""
    found: dict[str, str] = {}
    for annotation in _elements(path, "annotation"):
        kind, _, id_ = str(annotation.get("{http://www.w3.org/XML/1998/namespace}id")).partition(
            "-"
        )
        if kind == "annotation":
            note = annotation.find(f"{_TEI}note[@type='comment']")
            found[id_] = "" if note is None else note.text or ""
    return found


def _elements(path: Path, name: str) -> Iterator["Element"]:
    from lxml import etree  # noqa: PLC0415  20 ms that other formats need not pay

    with path.open("rb") as stream:
        for _, element in etree.iterparse(stream, tag=(f"{_TEI}{name}", _ISSUE), huge_tree=True):
            if element.tag != _ISSUE:
                yield element
            if element.get("type") != "section":  # what was read is let go
                element.clear()


def _read(element: "Element") -> Iterator[str]:
    if element.tag not in _NOT_READ:
        yield element.text or ""
        for child in element:
            yield from _read(child)
            yield child.tail or ""
