"""The people of a project, and what they wrote: notes that stand beside what they are about."""

from contextlib import suppress
from typing import NamedTuple

from newsreader.core.errors import BadInputError
from newsreader.core.receiving import ForeignNote
from newsreader.importers.annotations.cleaning import id_in, moment_in, text_in
from newsreader.importers.annotations.qda_archive import Archive
from newsreader.importers.xml_tree import Element, attribute, local, named


class Made(NamedTuple):
    """Who made something and when, and when it was changed."""

    creator: str
    created: str
    modified: str


class Notes:
    """The notes of a project by their ids, with who wrote them and when."""

    def __init__(self, root: Element, archive: Archive) -> None:
        self._archive = archive
        self._people = {guid_of(each): attribute(each, "name") for each in named(root, "User")}
        self._notes = {guid_of(each): each for each in named(root, "Note")}

    def elements(self, element: Element) -> list[Element]:
        """Return the notes to which an element refers, as they stand in the project."""
        targets = (target_of(each) for each in below(element, "NoteRef"))
        return [self._notes[each] for each in targets if each in self._notes]

    def read(self, element: Element) -> ForeignNote:
        """Return a note as an answer can have it."""
        made, text = self.made(element), text_in(self._said(element))
        return ForeignNote(id_in(attribute(element, "guid"), text), text, *made)

    def made(self, element: Element) -> Made:
        """Return who made an element, and when."""
        created = moment_in(attribute(element, "creationDateTime"))
        modified = moment_in(attribute(element, "modifiedDateTime")) or created
        who = attribute(element, "creatingUser").strip("{}").lower()
        return Made(self._people.get(who, ""), created, modified)

    def text(self, source: Element) -> str | None:
        """Return the plain text of a source or a note; None if the archive has none to read."""
        with suppress(BadInputError):
            return self._text(source)
        return None

    def _said(self, note: Element) -> str:
        """Return what a note says or, of one that cannot be read, where it was to be read."""
        try:
            return self._text(note) or ""
        except BadInputError as error:
            is_empty = error.key in {"file-empty", "file-blank"}
            return "" if is_empty else attribute(note, "plainTextPath")

    def _text(self, element: Element) -> str | None:
        inner = next((each for each in element if local(each) == "PlainTextContent"), None)
        if inner is not None:
            return "".join(map(str, inner.itertext()))
        return self._archive.text(attribute(element, "plainTextPath"))


def below(element: Element, name: str) -> list[Element]:
    """Return the elements of a name that stand directly in another."""
    return [each for each in element if local(each) == name]


def guid_of(element: Element) -> str:
    """Return the id of an element, in lower case and without braces."""
    return _key(attribute(element, "guid"))


def target_of(element: Element) -> str:
    """Return the id of what an element refers to."""
    return _key(attribute(element, "targetGUID"))


def _key(guid: str) -> str:
    return guid.strip().strip("{}").lower()
