"""Laws of new versions: nothing is lost, undo restores to the letter, the library stays sound."""

import random
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.core.anchor import AnchorState, anchor_at
from newsreader.core.annotation import Annotation
from newsreader.core.ids import IssueId, issue_id
from newsreader.core.new_annotation import NewAnnotation
from newsreader.core.spans import Span
from newsreader.services.library import Library
from newsreader.services.reanchoring import Reanchoring
from newsreader.storage.database import Database
from tests.support.builders import plain_issue
from tests.support.library import NAME, make_index, store
from tests.support.people import state
from tests.support.versions import rewritten

lines = st.text("桥路新老种子河水。，甲乙丙丁𠮷 ", min_size=1, max_size=25)
bodies = st.lists(st.lists(lines, min_size=1, max_size=4).map("\n".join), min_size=1, max_size=4)
rates = st.sampled_from([0.0, 0.02, 0.1, 0.3, 0.8])
seeds = st.integers(0, 10_000)


def add(library: Library, articles: list[str], number: str) -> IssueId:
    text, recognised = plain_issue(articles, number)
    with Database(library.path) as database:
        store(database, text, recognised)
    return issue_id(text)


def annotate(library: Library, issue: IssueId, dice: random.Random) -> None:
    for summary in library.reading.articles(issue):
        text = library.reading.article(summary.id).text
        for _ in range(3):
            start = dice.randrange(len(text))
            span = Span(start, dice.randint(start + 1, len(text)))
            new = NewAnnotation(summary.id, anchor_at(text, span), "记", ("桥",), creator="甲")
            library.annotating.add(new)


def is_sound(library: Library, annotation: Annotation, before: Annotation) -> bool:
    """Tell whether an annotation stands on its words, or has kept those it had."""
    kept = (annotation.note, annotation.tags, annotation.creator, annotation.created)
    if kept != (before.note, before.tags, before.creator, before.created):
        return False
    if annotation.state is AnchorState.UNANCHORED:
        return annotation.anchor.quote == before.anchor.quote
    text = library.reading.article(annotation.article_id).text
    return annotation.anchor == anchor_at(text, annotation.anchor.span)


@given(bodies, rates, seeds, st.booleans())
@settings(max_examples=25, deadline=None)
def test_nothing_is_lost_and_undo_restores_all(
    old: list[str], rate: float, seed: int, moves: bool
) -> None:
    dice = random.Random(seed)
    with TemporaryDirectory() as folder:
        path = Path(folder) / NAME
        with Database(path) as database:
            make_index(database).rebuild()
        with Library.open(path) as library:
            first = add(library, old, "旧")
            annotate(library, first, dice)
            texts = rewritten(old, dice, rate, moves=moves).texts or ("空",)
            second = add(library, list(texts), "新")
            before, work = state(library), {a.id: a for a in library.annotating.list()}
            report, _ = library.versioning.supersede(first, second)
            after = state(library)
            found = {a.id: a for a in library.annotating.list()}
            assert found.keys() == work.keys()
            assert all(is_sound(library, a, work[id_]) for id_, a in found.items())
            assert all(a.article_id.startswith(second) for a in found.values())
            assert report.anchored + report.uncertain + report.unanchored == len(work)
            doubtful = {a.id for a in found.values() if a.state is not AnchorState.ANCHORED}
            assert {a.id for a in report.doubtful} == doubtful
            library.history.undo()
            assert state(library) == before
            library.history.redo()
            assert state(library) == after
            assert library.maintaining.check().ok


@given(bodies)
@settings(deadline=None)
def test_in_the_same_text_everything_stays_where_it_is(articles: list[str]) -> None:
    places = Reanchoring(articles, articles)
    for number, text in enumerate(articles):
        anchor = anchor_at(text, Span(len(text) // 3, len(text)))
        found = places.place(number, anchor)
        if len(set(articles)) == len(articles) and found.state is AnchorState.ANCHORED:
            assert (found.article, found.anchor) == (number, anchor)
