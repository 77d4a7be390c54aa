"""Laws of laying out anew: no word is lost, no annotation strays, all of it can be taken back."""

import os
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.core.anchor import AnchorState, anchor_at
from newsreader.core.errors import BadInputError
from newsreader.core.new_annotation import NewAnnotation
from newsreader.core.spans import Span
from newsreader.services.library import Library
from newsreader.storage.database import Database
from tests.support.builders import ISSUE_ID, ISSUE_TEXT
from tests.support.library import depth, make_library
from tests.support.rearranging import THINGS, Deed, do

EXAMPLES = int(os.environ.get("NEWSREADER_ARRANGEMENTS", "12"))
"""How many sequences are tried; a thousand take some minutes."""

numbers = st.integers(0, 60)
deeds = st.lists(
    st.builds(
        Deed,
        st.sampled_from(THINGS),
        st.integers(0, 3),
        st.integers(0, 5),
        numbers,
        st.text("改𠮷 ", max_size=2),
    ),
    min_size=6,
    max_size=14,
)
places = st.lists(st.tuples(st.integers(0, 1), numbers, st.integers(1, 15)), max_size=6)

DAMAGE = (
    "DELETE FROM blocks",
    "DELETE FROM furniture",
    "UPDATE blocks SET spans = 'x'",
    "UPDATE blocks SET role = 'caption', suppressed = 0, text = text || '？'",
    "UPDATE furniture SET role = 'nothing'",
    "UPDATE articles SET ordinal = ordinal + 100, page = 9, headline = '别的', agency = '别的'",
    "UPDATE articles SET merged_into = id",
    "UPDATE articles SET merged_into = NULL",
    "UPDATE findings SET decision = 'accepted'",
    "UPDATE findings SET decision = NULL",
    "UPDATE issues SET reviewed = NOT reviewed, publication = '别的'",
    'UPDATE annotations SET start = 0, "end" = 1, article_id = (SELECT max(id) FROM articles)',
)


def annotate(library: Library, chosen: list[tuple[int, int, int]]) -> None:
    articles = library.reading.articles(ISSUE_ID)
    for number, start, length in chosen:
        id_ = articles[number].id
        text = library.reading.article(id_).text
        begin = start % len(text)
        span = Span(begin, min(len(text), begin + length))
        library.annotating.add(NewAnnotation(id_, anchor_at(text, span)))


def state(library: Library) -> object:
    """Return all that a person sees of the issue and of what is on it."""
    annotations = sorted(library.annotating.list(), key=lambda annotation: annotation.id)
    return library.reviewing.desk(ISSUE_ID), annotations


def require_every_word_once(library: Library) -> None:
    desk = library.reviewing.desk(ISSUE_ID)
    held = [span for each in desk.articles for item in each.blocks for span in item.block.spans]
    held += [span for item in desk.furniture for span in item.spans]
    counts = [0] * len(ISSUE_TEXT)
    for span in held:
        for offset in range(span.start, span.end):
            counts[offset] += 1
    assert all(
        count == 1 for count, char in zip(counts, ISSUE_TEXT, strict=True) if not char.isspace()
    )


def require_annotations_on_their_words(library: Library) -> None:
    for annotation in library.annotating.list():
        text = library.reading.article(annotation.article_id).text
        if annotation.state is not AnchorState.UNANCHORED:
            assert annotation.anchor == anchor_at(text, annotation.anchor.span)


def lay_out(library: Library, deeds: list[Deed]) -> list[object]:
    """Do what can be done, and return the states that were gone through."""
    states = [state(library)]
    for deed in deeds:
        before = depth(library)
        with suppress(BadInputError):
            do(library, deed)
        require_every_word_once(library)
        require_annotations_on_their_words(library)
        if depth(library) > before:
            states.append(state(library))
    return states


@given(places, deeds)
@settings(max_examples=EXAMPLES)
def test_nothing_is_lost_and_all_can_be_taken_back(
    places: list[tuple[int, int, int]], deeds: list[Deed]
) -> None:
    with TemporaryDirectory() as folder, make_library(Path(folder)) as library:
        annotate(library, places)
        states = lay_out(library, deeds)
        assert library.maintaining.check().findings == ()
        for before in reversed(states[:-1]):
            library.history.undo()
            assert state(library) == before
        for after in states[1:]:
            library.history.redo()
            assert state(library) == after
        assert library.maintaining.check().findings == ()
        library.close()
        with Library.open(library.path) as again:
            assert state(again) == states[-1]


@pytest.mark.parametrize("damage", DAMAGE)
@given(places, deeds)
@settings(max_examples=max(2, EXAMPLES // 12))
def test_a_damaged_view_is_made_again(
    damage: str, places: list[tuple[int, int, int]], deeds: list[Deed]
) -> None:
    with TemporaryDirectory() as folder, make_library(Path(folder)) as library:
        annotate(library, places)
        first = Deed("move-article", 0, 0, 1, "")  # from then on the layout follows from revisions
        lay_out(library, [first, *deeds])
        masthead = library.reading.issue(ISSUE_ID).masthead
        library.reviewing.set_masthead(ISSUE_ID, replace(masthead, publication="青禾晚报"))
        before = state(library)
        with Database(library.path) as database:
            database.execute("PRAGMA foreign_keys = OFF")
            database.execute(damage)
        report = library.maintaining.check(repair=True)
        assert all(finding.repaired for finding in report.findings)
        assert library.maintaining.check().findings == ()
        assert state(library) == before
