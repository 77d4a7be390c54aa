"""What other programs put into names, colours and ids, as a term can have it."""

import re
from dataclasses import dataclass, field

from newsreader.core.vocabulary import SEPARATOR, NoteKind, VocabularyNote

_COLOR = re.compile(r"#?([0-9a-f]{6}|[0-9a-f]{3})")
_GUID = re.compile(r"(?:urn:uuid:)?(\{)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?(1)\})")
_FULL_WIDTH = "／"
_LONGEST = 200


@dataclass(slots=True)
class Cleaner:
    """Cleans what is read, and keeps notes of it in order."""

    notes: list[VocabularyNote] = field(default_factory=list[VocabularyNote])

    def note(self, kind: NoteKind, about: str = "", count: int = 1) -> None:
        """Keep a note; a note about no things at all is none."""
        if count:
            self.notes.append(VocabularyNote(kind, about[:_LONGEST], count))

    def name(self, text: str) -> str:
        """Return a name without white space around it and without the sign between levels."""
        name = text.strip()
        if SEPARATOR in name:
            self.note(NoteKind.SLASH_REPLACED, name)
        return name.replace(SEPARATOR, _FULL_WIDTH)

    def color(self, text: str) -> str:
        """Return a colour as `#rrggbb`; "" for what is none."""
        match = _COLOR.fullmatch(text.strip().lower())
        if match is None:
            self.note(NoteKind.COLOR_UNKNOWN, text, bool(text.strip()))
            return ""
        digits = match[1]
        return "#" + (digits if len(digits) == 6 else "".join(digit * 2 for digit in digits))

    def id(self, text: str) -> str:
        """Return a UUID in lower case without braces; "" for what is none."""
        if id_ := uuid_in(text):
            return id_
        self.note(NoteKind.ID_UNKNOWN, text, bool(text.strip()))
        return ""


def uuid_in(text: str) -> str:
    """Return the UUID that a text is; "" for any other text."""
    match = _GUID.fullmatch(text.strip().lower())
    return match[2] if match else ""
