"""The document of a REFI-QDA project: who, codes, sources with their selections, and notes."""

import uuid
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple, cast

from newsreader.core.anchor import AnchorState
from newsreader.core.annotation import Annotation
from newsreader.core.article import ArticleView
from newsreader.core.collection import Collection
from newsreader.core.issue import IssueSummary
from newsreader.core.note import Note, SubjectKind
from newsreader.core.spans import Span
from newsreader.exporters.file_names import named_by_head
from newsreader.exporters.headings import collection_title, head
from newsreader.exporters.tag_terms import vocabulary_of
from newsreader.exporters.vocabulary.codebook import add_codes
from newsreader.exporters.xml_text import legal, line

if TYPE_CHECKING:
    from lxml.etree import _Element  # pyright: ignore[reportPrivateUsage]

SPACE = "{urn:QDA-XML:project:1.0}"
_NAMES = uuid.UUID("0b1c2f2e-52a4-5c52-8c37-3df1b3a4f6d1")
_LONGEST = 80
"""Code points of a text that become the name of what it stands in."""

Place = Callable[[ArticleView, Span], tuple[int, int]]


class _Signed(NamedTuple):
    """A note with what says who wrote it and when."""

    guid: str
    text: str
    by: dict[str, str]
    name: str = ""


UNANCHORED = "Unanchored"
"""Begins the name of a note that holds an annotation whose words are gone."""


def guid(id_: str, kind: str) -> str:
    """Return the same id for the same thing, in upper case as the programs write it."""
    return str(uuid.uuid5(_NAMES, f"{kind} {legal(id_)}")).upper()


def own_guid(id_: str) -> str:
    """Return the id, a UUID, of what the programs shall give back under the same one."""
    return id_.upper()


def document(collection: Collection, place: Place) -> Iterator[bytes]:
    """Yield the document; `place` says where a span of an article stands in its source."""
    title = line(collection_title(collection))
    yield b"<?xml version='1.0' encoding='UTF-8'?>\n"
    yield from _Writer(collection, place).parts(_root(name=title, origin="Newsreader"))


class _Writer:
    """Writes the parts of the project in the order of the schema; notes are told of last.

    Each is built alone and forgotten: a tree of all would be many times as big as the file.
    """

    def __init__(self, collection: Collection, place: Place) -> None:
        self._collection = collection
        self._place = place
        self._codes: dict[str, str] = {}
        self._notes: list[_Signed] = []
        self._about: dict[str, list[_Signed]] = {}
        for note in collection.notes:
            self._about.setdefault(str(note.subject), []).append(_signed(note))

    def parts(self, root: "_Element") -> Iterator[bytes]:
        """Yield everything below the declaration."""
        self._write_users(root)
        self._write_codes(root)
        _add(root, "Sources")
        before, _, after = _written(root).partition(b"  <Sources/>\n")
        yield before + b"  <Sources>\n"
        for issue, article, name in named_by_head(self._collection):
            one = _root()
            self._write_source(_add(one, "Sources"), article, name, _about(issue, article))
            yield _inside(one, "Sources")
        yield b"  </Sources>\n"
        yield from self._notes_at_the_end()
        yield after

    def _notes_at_the_end(self) -> Iterator[bytes]:
        issues = [issue.issue.id for issue in self._collection.issues]
        told = [note for id_ in issues for note in self._of(SubjectKind.ISSUE, id_)]
        if not (self._notes or told):
            return
        yield b"  <Notes>\n"
        for note in (*self._notes, *told):
            one, name = _root(), line((note.name or note.text)[:_LONGEST])
            written = _add(_add(one, "Notes"), "Note", guid=note.guid, name=name, **note.by)
            _add(written, "PlainTextContent").text = legal(note.text)
            yield _inside(one, "Notes")
        yield b"  </Notes>\n"
        for note in told:
            yield f'  <NoteRef targetGUID="{note.guid}"/>\n'.encode()

    def _write_users(self, root: "_Element") -> None:
        made = {annotation.creator for *_, annotation in self._collection.rows()}
        names = sorted({*made, *(note.creator for note in self._collection.notes)} - {""})
        users = _add(root, "Users") if names else root
        for name in names:
            _add(users, "User", guid=guid(name, "user"), name=line(name))

    def _write_codes(self, root: "_Element") -> None:
        vocabulary = vocabulary_of(self._collection)
        if not vocabulary.terms:
            return
        codes = add_codes(_add(_add(root, "CodeBook"), "Codes"), vocabulary)
        self._codes = {path: code.get("guid", "") for path, code in codes.items()}
        for term in vocabulary.terms:
            code = codes[term.path]
            for number, note in enumerate(self._of(SubjectKind.TAG, term.id)):
                reference = _add(code, "NoteRef", targetGUID=self._kept(note))
                code.insert(bool(term.description) + number, reference)

    def _write_source(
        self, sources: "_Element", article: ArticleView, name: str, about: str
    ) -> None:
        id_ = guid(article.id, "source")
        path = f"internal://{id_}.txt"
        source = _add(sources, "TextSource", guid=id_, name=name, plainTextPath=path)
        _add(source, "Description").text = about
        gone = [each for each in article.annotations if each.state is AnchorState.UNANCHORED]
        for each in article.annotations:
            if each.state is not AnchorState.UNANCHORED:
                self._write_selection(source, article, each)
        self._write_codings(source, article.id, self._collection.topics.get(article.id, ()), {})
        for each in gone:
            self._write_codings(source, each.id, each.tags, _by(each))
        for each in gone:
            self._refer(source, [_lost(each), *self._of(SubjectKind.ANNOTATION, each.id)])
        self._refer(source, self._of(SubjectKind.ARTICLE, article.id))

    def _write_selection(
        self, source: "_Element", article: ArticleView, annotation: Annotation
    ) -> None:
        start, end = self._place(article, annotation.anchor.span)
        selection = _add(
            source,
            "PlainTextSelection",
            guid=own_guid(annotation.id),
            name=line(annotation.anchor.quote[:_LONGEST]),
            startPosition=str(start),
            endPosition=str(end),
            **_by(annotation),
            modifiedDateTime=annotation.modified,
        )
        self._write_codings(selection, annotation.id, annotation.tags, _by(annotation))
        self._refer(selection, self._told(annotation))

    def _write_codings(
        self, parent: "_Element", id_: str, tags: Iterable[str], by: dict[str, str]
    ) -> None:
        for tag in tags:
            coding = _add(parent, "Coding", guid=guid(f"{id_} {tag}", "coding"), **by)
            _add(coding, "CodeRef", targetGUID=self._codes[legal(tag)])

    def _told(self, annotation: Annotation) -> list[_Signed]:
        own = _Signed(guid(annotation.id, "note"), annotation.note, _by(annotation))
        answers = self._of(SubjectKind.ANNOTATION, annotation.id)
        return [*([own] if annotation.note else []), *answers]

    def _of(self, kind: SubjectKind, id_: str) -> list[_Signed]:
        return self._about.get(f"{kind}:{id_}", [])

    def _refer(self, parent: "_Element", notes: Iterable[_Signed]) -> None:
        for note in notes:
            _add(parent, "NoteRef", targetGUID=self._kept(note))

    def _kept(self, note: _Signed) -> str:
        self._notes.append(note)
        return note.guid


def _root(**attributes: str) -> "_Element":
    from lxml.etree import Element  # noqa: PLC0415  20 ms that other formats need not pay

    spaces = cast("dict[str, str]", {None: SPACE.strip("{}")})
    return Element(f"{SPACE}Project", attributes, spaces)


def _written(root: "_Element") -> bytes:
    from lxml.etree import tostring  # noqa: PLC0415

    return tostring(root, encoding="UTF-8", xml_declaration=False, pretty_print=True)


def _inside(root: "_Element", part: str) -> bytes:
    """Return what stands in the only part of a project, as it is indented there."""
    inner = _written(root).partition(f"<{part}>\n".encode())[2]
    return inner.rpartition(f"  </{part}>\n".encode())[0]


def _add(parent: "_Element", tag: str, /, **attributes: str) -> "_Element":
    from lxml.etree import SubElement  # noqa: PLC0415

    return SubElement(parent, SPACE + tag, attributes)


def _about(issue: IssueSummary, article: ArticleView) -> str:
    """Return what names an article for certain, for people and for the way back."""
    page = str(article.summary.page)
    fields = {"Paper": issue.publication, "Date": issue.date, "Page": page}
    fields |= {"Head": head(article.summary)}
    told = (f"{name}: {line(value)}" for name, value in fields.items() if value)
    return "\n".join((f"urn:newsreader:article:{article.id}", *told))


def _by(made: Annotation | Note) -> dict[str, str]:
    user = {"creatingUser": guid(made.creator, "user")} if made.creator else {}
    return user | {"creationDateTime": made.created}


def _lost(annotation: Annotation) -> _Signed:
    """Return a note that holds an annotation whose words are gone, and says so in its name."""
    quote = f"“{annotation.anchor.quote}”"
    by = _by(annotation) | {"modifiedDateTime": annotation.modified}
    text = f"{quote}\n{annotation.note}"
    return _Signed(own_guid(annotation.id), text, by, f"{UNANCHORED}: {quote}")


def _signed(note: Note) -> _Signed:
    return _Signed(own_guid(note.id), note.text, _by(note) | {"modifiedDateTime": note.modified})
