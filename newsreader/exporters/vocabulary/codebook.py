"""REFI-QDA code book (.qdc), as ATLAS.ti, MAXQDA, NVivo, QualCoder and others read it.

A term that nobody made a tag (a bare name above others) is a category: its code is not codable.
There is no place for alternative names or a title, and no byte order mark.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from newsreader.core.gathering import gathered
from newsreader.core.reports import ExportFormat
from newsreader.core.vocabulary import (
    NoteKind,
    Term,
    Vocabulary,
    VocabularyNote,
    written_ids,
)
from newsreader.exporters.vocabulary.base import Written

if TYPE_CHECKING:
    from lxml.etree import _Element  # pyright: ignore[reportPrivateUsage]

_SPACE = "urn:QDA-XML:codebook:1.0"
_ILLEGAL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


class Codebook:
    """The writer of code books."""

    format = ExportFormat(
        "refi-qda",
        "REFI-QDA code book",
        ".qdc",
        "the tree of tags with ids, colours and descriptions, without alternative names",
    )

    def write(self, vocabulary: Vocabulary) -> Written:
        """Return the vocabulary as a code book that the schema of the standard accepts."""
        legal, joined = gathered(vocabulary.title, map(_legal, vocabulary.terms))
        notes = (*_notes(vocabulary), *joined)
        return Written(_document(legal), notes)


def _legal(term: Term) -> Term:
    path, description = (_ILLEGAL.sub("", text) for text in (term.path, term.description))
    return replace(term, path=path, description=description, alternatives=())


def _notes(vocabulary: Vocabulary) -> Iterator[VocabularyNote]:
    for term in vocabulary.terms:
        if _ILLEGAL.search(term.name + term.description):
            yield VocabularyNote(NoteKind.CHARACTERS_REMOVED, _legal(term).path)
    if dropped := sum(len(term.alternatives) for term in vocabulary.terms):
        yield VocabularyNote(NoteKind.ALTERNATIVES_DROPPED, count=dropped)


def _document(vocabulary: Vocabulary) -> bytes:
    from lxml import etree  # noqa: PLC0415  20 ms that other formats need not pay

    spaces = cast("dict[str, str]", {None: _SPACE})
    root = etree.Element(f"{{{_SPACE}}}CodeBook", {"origin": "Newsreader"}, spaces)
    add_codes(etree.SubElement(root, f"{{{_SPACE}}}Codes"), vocabulary)
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, pretty_print=True)


def add_codes(codes: "_Element", vocabulary: Vocabulary) -> "dict[str, _Element]":
    """Put the terms into an element `Codes`, in its own name space, and return each by its path."""
    from lxml import etree  # noqa: PLC0415

    space = codes.tag.removesuffix("Codes")
    elements = {"": codes}
    ids = written_ids(vocabulary)
    categories = {term.parent for term in vocabulary.terms}
    for term in vocabulary.terms:
        codable = not (term.is_bare and term.path in categories)
        attributes = _attributes(term, ids[term.path], codable)
        code = etree.SubElement(elements[term.parent], f"{space}Code", attributes)
        elements[term.path] = code
        if term.description:
            etree.SubElement(code, f"{space}Description").text = term.description
    return elements


def _attributes(term: Term, id_: str, codable: bool) -> dict[str, str]:
    color = {"color": term.color} if term.color else {}
    return {"guid": id_, "name": term.name, "isCodable": str(codable).lower(), **color}
