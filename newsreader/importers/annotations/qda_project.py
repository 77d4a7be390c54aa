"""REFI-QDA projects (.qdpx) of ATLAS.ti, MAXQDA, NVivo, QualCoder and of this program.

A selection in a text is an annotation, its codings are tags and its notes the note. What is said of
a whole text becomes a note and topics of the article. Namespaces are not asked for.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from newsreader.core.anchor import AnchorState, anchor_at
from newsreader.core.errors import BadInputError
from newsreader.core.receiving import Entry, ForeignAnnotation, ForeignNote, Unusable, Whereabouts
from newsreader.core.spans import Span
from newsreader.importers.annotations.base import MOST, AnnotationFormat, ReadOptions, Source
from newsreader.importers.annotations.cleaning import id_in, text_in
from newsreader.importers.annotations.qda_archive import PROJECT, Archive, names_in
from newsreader.importers.annotations.qda_notes import Notes, below, guid_of, target_of
from newsreader.importers.annotations.qda_place import place_of
from newsreader.importers.annotations.qda_text import Selection, SourceText, source_text
from newsreader.importers.vocabulary.cleaning import Cleaner
from newsreader.importers.vocabulary.codebook import codes_in
from newsreader.importers.xml_tree import Element, attribute, decode_markup, local, named, parse_xml

_ARCHIVE = b"PK"
_SUFFIX = ".qdpx"
_TEXTS = ("TextSource", "Representation", "Transcript")
_OTHERS = ("PDFSelection", "PictureSelection", "AudioSelection", "VideoSelection")
_OWN = "Newsreader"
_LOST = re.compile(r"“(.*?)”\n(.*)", re.DOTALL)
"""How this program writes an annotation whose words are gone: these, then its note."""
_SELECTION = "PlainTextSelection"
_NAMED = "Unanchored: "
"""Begins the names of such notes."""


class QdaProject:
    """The reader of projects."""

    format = AnnotationFormat("qdpx", "Project of text analysis (REFI-QDA)", (_SUFFIX,))

    def accepts(self, source: Source) -> bool:
        """Take what is called a project, and archives with one in them."""
        if not source.head.startswith(_ARCHIVE):
            return False
        names = names_in(source.path)
        called = source.path.suffix.lower() == _SUFFIX
        return called or any(name.lower().endswith(PROJECT) for name in names)

    def is_sure(self, source: Source) -> bool:
        """Tell whether a project is there: nothing else is one."""
        return any(name.lower().endswith(PROJECT) for name in names_in(source.path))

    def read(self, source: Source, options: ReadOptions) -> Iterator[Entry]:
        """Yield every selection in a text, then what is said of the whole text."""
        archive = Archive(source)
        root = parse_xml(decode_markup(archive.project()).text, source.name)
        if len([*named(root, _SELECTION)]) > MOST:
            raise BadInputError("annotations-too-many", name=source.name, limit=MOST)
        entries = _Project(root, archive).entries()
        first = next(entries, None)
        if first is None:
            raise BadInputError("annotations-none", name=source.name)
        yield first
        yield from entries


class _Project:
    """A project whose people, codes and notes are known by their ids."""

    def __init__(self, root: Element, archive: Archive) -> None:
        self._root = root
        self._is_own = attribute(root, "origin") == _OWN
        self._narrow = "atlas" in attribute(root, "origin").lower()
        cleaner = Cleaner()
        self._codes = {
            guid_of(code): path
            for book in named(root, "CodeBook")
            for code, path in codes_in(book, cleaner)
        }
        self._notes = Notes(root, archive)
        self._row = 0

    def entries(self) -> Iterator[Entry]:
        """Yield what stands in the project, source by source."""
        for source in named(self._root, *_TEXTS):
            yield from self._of_source(source)
        for each in named(self._root, *_OTHERS):
            self._row += 1
            name = attribute(each, "name")
            yield Unusable(self._row, BadInputError("annotation-no-source"), name)

    def _of_source(self, source: Element) -> Iterator[Entry]:
        selections = [each for each in source if local(each) == _SELECTION]
        raw = self._notes.text(source)
        if raw is None:
            for each in selections:
                self._row += 1
                error = BadInputError("annotation-no-source")
                yield Unusable(self._row, error, attribute(each, "name"))
            return
        placed = [_selection(each) for each in selections]
        # This program counts as the standard says, and as MAXQDA does.
        counted = [each for each in placed if each is not None and not self._is_own]
        text = source_text(raw, counted, narrow=self._narrow)
        where = place_of(source, text.text)
        for element, selection in zip(selections, placed, strict=True):
            self._row += 1
            yield self._selected(element, selection, text, where)
        yield from self._about_all(source, where)

    def _selected(
        self, element: Element, at: Selection | None, text: SourceText, where: Whereabouts
    ) -> Entry:
        if at is None or not 0 <= at.start < at.end:
            places = {"start": attribute(element, "startPosition")}
            places["end"] = attribute(element, "endPosition")
            error = BadInputError("annotation-bad-place", **places)
            return Unusable(self._row, error, attribute(element, "name"))
        start, end = text.place(at.start), text.place(at.end)
        if end > len(text.text):
            details = {"start": at.start, "end": at.end, "length": len(text.raw)}
            return Unusable(self._row, BadInputError("annotation-beyond-text", **details), at.name)
        anchor = anchor_at(text.text, Span(start, end))
        own, answers = self._told(element)
        made = self._notes.made(element)
        return ForeignAnnotation(
            self._row,
            id_in(attribute(element, "guid"), text.text, str(start), str(end)),
            attribute(element, "guid"),
            where,
            anchor.quote,
            anchor.prefix,
            anchor.suffix,
            start,
            end,
            "\n\n".join(note.text for note in own),
            self._tags(element),
            creator=made.creator or self._coder(element),
            created=made.created,
            modified=made.modified,
            answers=tuple(answers),
        )

    def _about_all(self, source: Element, where: Whereabouts) -> Iterator[Entry]:
        """Yield the codings and the notes of a whole text."""
        lost = [*self._lost(source, where)] if self._is_own else []
        yield from lost
        stated = [each for each in below(source, "Coding") if not self._is_lost(each)]
        tags = self._named(stated)
        whole = ForeignAnnotation(0, "", where=where)
        if tags:
            self._row += 1
            guid = attribute(source, "guid")
            yield replace(whole, row=self._row, id=id_in("", guid, *tags), tags=tags)
        known = {each.id for each in lost}
        for note in map(self._notes.read, self._notes.elements(source)):
            if note.text.strip() and note.id not in known:
                self._row += 1
                said = replace(whole, row=self._row, id=note.id, named=note.id, note=note.text)
                who = {"creator": note.creator, "created": note.created}
                yield replace(said, **who, modified=note.modified)

    def _lost(self, source: Element, where: Whereabouts) -> Iterator[ForeignAnnotation]:
        """Yield the annotations of this program whose words were gone."""
        codings = below(source, "Coding")
        for element in self._notes.elements(source):
            note = self._notes.read(element)
            said = _LOST.fullmatch(note.text)
            if said and attribute(element, "name").startswith(_NAMED):
                self._row += 1
                own = [each for each in codings if _signed(each) == _signed(element)]
                yield ForeignAnnotation(
                    self._row,
                    note.id,
                    note.id,
                    where,
                    said[1],
                    note=said[2],
                    tags=self._named(own),
                    creator=note.creator,
                    created=note.created,
                    modified=note.modified,
                    state=AnchorState.UNANCHORED,
                )

    def _is_lost(self, coding: Element) -> bool:
        return self._is_own and bool(attribute(coding, "creationDateTime"))

    def _told(self, element: Element) -> tuple[list[ForeignNote], list[ForeignNote]]:
        """Return the notes of a selection: its own, and the answers that this program wrote."""
        own: list[ForeignNote] = []
        answers: list[ForeignNote] = []
        for each in self._notes.elements(element):
            note, changed = self._notes.read(each), attribute(each, "modifiedDateTime")
            if note.text.strip():
                (answers if self._is_own and changed else own).append(note)
        described = ("".join(map(str, each.itertext())) for each in below(element, "Description"))
        own += [ForeignNote("", text_in(text)) for text in described if text.strip()]
        return own, answers

    def _coder(self, element: Element) -> str:
        coders = (self._notes.made(each).creator for each in below(element, "Coding"))
        return next(filter(None, coders), "")

    def _tags(self, element: Element) -> tuple[str, ...]:
        return self._named(below(element, "Coding"))

    def _named(self, codings: Iterable[Element]) -> tuple[str, ...]:
        """Return the tags of some codings, each once."""
        tags: Iterable[str] = map(self._tag, codings)
        return tuple(dict.fromkeys(tag for tag in tags if tag))

    def _tag(self, coding: Element) -> str:
        codes = (self._codes.get(target_of(each), "") for each in below(coding, "CodeRef"))
        return next(filter(None, codes), "")


def _selection(element: Element) -> Selection | None:
    places = attribute(element, "startPosition"), attribute(element, "endPosition")
    try:
        start, end = (int(place[:18]) for place in places)
    except ValueError:
        return None
    return Selection(start, end, attribute(element, "name"))


def _signed(element: Element) -> tuple[str, str]:
    return attribute(element, "creatingUser"), attribute(element, "creationDateTime")
