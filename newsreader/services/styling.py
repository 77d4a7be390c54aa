"""The styles of highlights that people make: named, coloured, and told apart by their line."""

import re
import uuid
from collections.abc import Iterable
from dataclasses import replace
from unicodedata import category

from newsreader.core.annotation import Annotation, Style, StyleId
from newsreader.core.changes import Changes
from newsreader.core.errors import BadInputError, UsageError
from newsreader.core.operation import UndoName
from newsreader.core.style import OWN_STYLES, STYLE_LENGTH, Decoration, OwnStyle
from newsreader.services.history import History
from newsreader.storage.database import Database
from newsreader.storage.nouns import STYLES
from newsreader.storage.styles import Styles

_COLOR = re.compile("#[0-9a-f]{6}")


class Styling:
    """Makes, changes and deletes styles, each operation one step that can be undone.

    What carries a style that is deleted keeps its id, and gets the look back with the style.
    """

    def __init__(self, database: Database, history: History) -> None:
        self._history = history
        self._styles = Styles(database)

    def list(self) -> tuple[OwnStyle, ...]:
        """Return the styles that were made, in the order in which they were."""
        return self._styles.list()

    def find(self, name: str) -> StyleId:
        """Return the style of a name, built in or made; UsageError if there is none."""
        wanted = _key(name)
        ids: dict[str, StyleId] = {_key(each.name): each.id for each in self.list()}
        ids |= {each.value: each for each in Style}
        if wanted not in ids:
            raise UsageError("no-such-style", name=name)
        return ids[wanted]

    def named(self, annotations: Iterable[Annotation]) -> tuple[Annotation, ...]:
        """Return annotations with the names of styles that were made in the place of their ids."""
        names = {each.id: each.name for each in self.list()}
        return tuple(replace(each, style=names.get(each.style, each.style)) for each in annotations)

    def make(self, name: str, color: str, decoration: Decoration) -> tuple[OwnStyle, Changes]:
        """Make a style; BadInputError if its name is none or taken, or there are enough."""
        with self._history.operation(UndoName.STYLE_MAKE) as operation:
            there = self.list()
            if len(there) >= OWN_STYLES:
                raise BadInputError("styles-full", most=OWN_STYLES)
            made = OwnStyle(str(uuid.uuid4()), _free(name, there), _color(color), decoration)
            values = {"ordinal": len(there), "creator": operation.author, **_values(made)}
            operation.make_record(STYLES, made.id, values)
        return made, operation.changes

    def change(self, style: OwnStyle) -> Changes:
        """Give a style the name and look that it has here; BadInputError as from `make`."""
        with self._history.operation(UndoName.STYLE_CHANGE) as operation:
            self._there(style.id)
            others = [each for each in self.list() if each.id != style.id]
            name, color = _free(style.name, others), _color(style.color)
            for field, value in _values(replace(style, name=name, color=color)).items():
                operation.set(style.id, STYLES.field(field), value)
        return operation.changes

    def delete(self, style: str) -> Changes:
        """Delete a style; highlights in it look yellow from then on."""
        with self._history.operation(UndoName.STYLE_DELETE) as operation:
            self._there(style)
            operation.set(style, STYLES.deleted, value=True)
        return operation.changes

    def _there(self, style: str) -> None:
        if all(each.id != style for each in self.list()):
            raise BadInputError("no-such-style", name=style)


def _values(style: OwnStyle) -> dict[str, str]:
    return {"name": style.name, "color": style.color, "decoration": style.decoration.value}


def _color(color: str) -> str:
    """Return a colour as it is stored; what is none is a mistake of the program."""
    if not _COLOR.fullmatch(color.lower()):
        raise ValueError(color)
    return color.lower()


def _free(name: str, others: Iterable[OwnStyle]) -> str:
    kept = " ".join(name.split())
    if not kept or any(category(each)[0] == "C" for each in kept):
        raise BadInputError("style-blank")
    if len(kept) > STYLE_LENGTH:
        raise BadInputError("style-too-long", most=STYLE_LENGTH, length=len(kept))
    if _key(kept) in {*Style, *(_key(each.name) for each in others)}:
        raise BadInputError("style-taken", name=kept)
    return kept


def _key(name: str) -> str:
    return " ".join(name.split()).casefold()
