"""REFI-QDA code books (.qdc) of any program, and the code book in a project (.qde).

Namespaces are not asked for: programs write several, or none.
"""

import re
from collections.abc import Iterator

from newsreader.core.errors import BadInputError
from newsreader.core.gathering import MOST_TERMS, gathered, require_shallow
from newsreader.core.vocabulary import SEPARATOR, NoteKind, Term
from newsreader.importers.vocabulary.base import Read, Source
from newsreader.importers.vocabulary.cleaning import Cleaner
from newsreader.importers.xml_tree import Element, attribute, local, named, parse_xml

_XML = re.compile(r"\s*<(?:\?xml|!|(?:[A-Za-z_][\w.-]*:)?CodeBook[\s>/])")
_NO = frozenset({"false", "0"})


class Codebook:
    """The reader of code books."""

    def accepts(self, source: Source) -> bool:
        """Take what begins as XML does."""
        return _XML.match(source.text) is not None

    def read(self, source: Source) -> Read:
        """Read every code; the title is the file's name, for the format has none."""
        book = next(named(_root(source), "CodeBook"), None)
        if book is None:
            raise BadInputError("vocabulary-unknown", name=source.name)
        cleaner = Cleaner()
        terms = (_term(code, path, cleaner) for code, path in codes_in(book, cleaner))
        vocabulary, joined = gathered(source.stem, terms)
        _note_losses(book, cleaner)
        return vocabulary, (*cleaner.notes, *joined)


def _root(source: Source) -> Element:
    try:
        return parse_xml(source.text, source.name)
    except BadInputError as error:
        if error.key != "markup-too-large":
            raise
        raise BadInputError("vocabulary-too-large", limit=MOST_TERMS) from error


def codes_in(book: Element, cleaner: Cleaner) -> Iterator[tuple[Element, str]]:
    """Yield every code with its path, parents first."""
    codes = (child for child in book if local(child) == "Codes")
    waiting = [(code, "", 1) for group in codes for code in _below(group)][::-1]
    while waiting:
        code, above, level = waiting.pop()
        require_shallow(level)
        path = f"{above}{cleaner.name(attribute(code, 'name'))}"
        yield code, path
        inner = [(each, path + SEPARATOR, level + 1) for each in _below(code)]
        waiting += reversed(inner)


def _below(element: Element) -> list[Element]:
    return [child for child in element if local(child) == "Code"]


def _term(code: Element, path: str, cleaner: Cleaner) -> Term:
    descriptions = (child for child in code if local(child) == "Description")
    return Term(
        cleaner.id(attribute(code, "guid")),
        path,
        cleaner.color(attribute(code, "color")),
        "\n".join("".join(map(str, each.itertext())) for each in descriptions),
    )


def _note_losses(book: Element, cleaner: Cleaner) -> None:
    codes = list(named(book, "Code"))
    categories = sum(attribute(code, "isCodable").strip() in _NO for code in codes)
    cleaner.note(NoteKind.CATEGORIES, count=categories)
    cleaner.note(NoteKind.CODE_NOTES_DROPPED, count=len(list(named(book, "NoteRef"))))
    cleaner.note(NoteKind.SETS_DROPPED, count=len(list(named(book, "Set"))))
