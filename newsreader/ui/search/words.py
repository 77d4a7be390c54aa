"""The sentences of the results, with numbers as the interface's language writes them."""

from collections.abc import Sequence

from newsreader.core.hits import SearchPage
from newsreader.core.messages import Language, render
from newsreader.core.query import Note, Part
from newsreader.core.querying.conditions import written_value
from newsreader.core.querying.fields import name_of
from newsreader.core.querying.trees import Condition
from newsreader.ui.search.bars import Bar
from newsreader.ui.translation import Translation, locale_of, translate

LONGEST = 60
"""Most characters of a query that are repeated in a sentence."""


def articles_of(number: int, translation: Translation) -> str:
    """Say how many articles."""
    count = locale_of(translation.language).toString(number)
    return translate("Results", "{count} article(s)", "", number).format(count=count)


def count_of(page: SearchPage, translation: Translation) -> str:
    """Say how many articles were found, and how long that took."""
    seconds = locale_of(translation.language).toString(max(0.01, page.seconds), "f", 2)
    count = articles_of(page.total, translation)
    return translate("Results", "{count} · {seconds} s").format(count=count, seconds=seconds)


def notes_of(page: SearchPage, language: Language) -> str:
    """Say what has to be known about an answer, a line each."""
    lines = [_note(note, language) for note in page.notes]
    if not page.exact_total:
        lines.append(translate("Results", "The index is being made: not all was searched yet."))
    return "\n".join(lines)


def elsewhere_of(number: int, translation: Translation) -> str:
    """Say how many more articles there are."""
    count = locale_of(translation.language).toString(number)
    text = translate(
        "Results",
        "{count} more article(s) have it only in the source or an earlier text",
        "",
        number,
    )
    return text.format(count=count)


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
