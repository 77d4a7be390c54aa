"""The sentences of the results."""

from collections.abc import Sequence

from newsreader.core.hits import SearchPage
from newsreader.core.messages import Language, render
from newsreader.core.query import Note, Part
from newsreader.core.querying.conditions import written_value
from newsreader.core.querying.fields import name_of
from newsreader.core.querying.trees import Condition
from newsreader.ui.search.bars import Bar
from newsreader.ui.translation import translate

LONGEST = 60
"""Most characters of a query that are repeated in a sentence."""


def notes_of(page: SearchPage, language: Language) -> str:
    """Say what has to be known about an answer, a line each."""
    lines = [_note(note, language) for note in page.notes]
    if not page.exact_total:
        lines.append(translate("Results", "The index is being made: not all was searched yet."))
    return "\n".join(lines)


def years_of(bar: Bar) -> str:
    """Name the years of a bar."""
    return str(bar.first) if bar.first == bar.last else f"{bar.first}–{bar.last}"


def conditions_of(asked: Sequence[Condition], language: Language) -> str:
    """Name what is asked of one field."""
    values = ", ".join(written_value(each, language) for each in asked)
    return f"{name_of(asked[0].field, language)}: {shortened(values)}"


def part_of(part: Part) -> str:
    """Say where an article holds the words, if that is not its reading text."""
    match part:
        case Part.SOURCE:
            return translate("Results", "in the source")
        case Part.EARLIER:
            return translate("Results", "in an earlier text")
        case _:
            return ""


def shortened(text: str) -> str:
    """Cut what a person typed or pasted to what fits into a sentence."""
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"


def _note(note: Note, language: Language) -> str:
    return render(note.key, language, about=shortened(note.about))
