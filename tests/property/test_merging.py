"""Laws of merging, over whatever three people may do apart from each other."""

from contextlib import ExitStack, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.core.annotation import Style
from newsreader.core.errors import BadInputError
from newsreader.core.note import Subject, SubjectKind
from newsreader.core.spans import Span
from newsreader.services.library import Library
from tests.support.builders import BRIDGE_ID
from tests.support.library import make_library
from tests.support.merging import copies, merge
from tests.support.people import annotate_span, highlight

numbers = st.integers(0, 30)
names = st.text("桥路", min_size=1, max_size=2)
WORK = ["add", "note", "style", "tag", "delete", "move", "topic", "reply", "rename", "paint"]
work = st.lists(st.tuples(st.integers(0, 2), st.sampled_from(WORK), numbers, names), max_size=10)
texts = st.lists(
    st.tuples(st.integers(0, 2), st.sampled_from(["add", "correct", "note"]), numbers, names),
    max_size=6,
)
Action = tuple[int, str, int, str]


def act(library: Library, kind: str, number: int, name: str) -> None:
    """Do it, as far as it can be done on what is there."""
    present, tags = library.annotating.list(), library.tagging.list()
    at = Span(number, number + 3)
    match kind:
        case "add":
            annotate_span(library, at, note=name)
        case "topic":
            library.tagging.tag_articles([BRIDGE_ID], add=[name])
        case "reply":
            library.noting.add(Subject(SubjectKind.ARTICLE, BRIDGE_ID), name, "甲")
        case "correct":
            library.correcting.replace(BRIDGE_ID, at, name)
        case "rename" | "paint" if tags:
            tag = tags[number % len(tags)].id
            if kind == "rename":
                library.tagging.rename(tag, name)
            else:
                library.tagging.paint(tag, f"#0000{number:02}")
        case _ if present:
            change(library, kind, number, name)
        case _:
            pass


def change(library: Library, kind: str, number: int, name: str) -> None:
    """Change one of the annotations."""
    present = library.annotating.list()
    id_ = present[number % len(present)].id
    match kind:
        case "note":
            library.annotating.set_note(id_, name)
        case "style":
            library.annotating.set_style(id_, list(Style)[number % len(Style)])
        case "tag":
            library.annotating.set_tags(id_, [name])
        case "move":
            library.annotating.move(id_, Span(number, number + 2))
        case _:
            library.annotating.delete([id_])


def three(stack: ExitStack, actions: list[Action]) -> tuple[Library, ...]:
    """Let three people work in copies of a library."""
    folder = Path(stack.enter_context(TemporaryDirectory()))
    base = stack.enter_context(make_library(folder))
    for words in ("通车", "新桥"):
        highlight(base, words, tags=("桥",))
    people = copies(base, folder, "甲", "乙", "丙")
    for library in people:
        stack.callback(library.close)
    for who, *action in actions:
        with suppress(BadInputError):
            act(people[who], *action)
    return people


def content(library: Library) -> object:
    """Return what people made."""
    notes = library.noting.about(Subject(SubjectKind.ARTICLE, BRIDGE_ID))
    topics = library.tagging.topics(BRIDGE_ID)
    return library.annotating.list(), library.tagging.list(), topics, notes


@given(work)
@settings(max_examples=8)
def test_the_order_of_merging_does_not_matter(actions: list[Action]) -> None:
    with ExitStack() as stack:
        one, two, three_ = three(stack, actions)
        merge(one, two)
        merge(one, three_)
        merge(three_, two)
        merge(three_, one)
        merge(two, one)
        assert content(one) == content(two) == content(three_)
        # Where several moved the same highlight, each has noted where it now stands.
        merge(one, three_)
        for each in (two, three_):
            merge(each, one)
            assert content(each) == content(one)
            assert merge(one, each).backup is None


@given(texts)
@settings(max_examples=8)
def test_no_annotation_is_lost_and_merging_ends_where_texts_differ(actions: list[Action]) -> None:
    with ExitStack() as stack:
        one, two, _ = three(stack, actions)
        ids = {each.id for library in (one, two) for each in library.annotating.list()}
        merge(one, two)
        merge(two, one)
        for library in (one, two):
            assert {each.id for each in library.annotating.list()} == ids
        # What came in after a correction has noted where it stands.
        merge(one, two)
        assert merge(one, two).backup is merge(two, one).backup is None


@given(texts | work)
@settings(max_examples=8)
def test_a_bundle_loses_nothing(actions: list[Action]) -> None:
    with ExitStack() as stack:
        one, *_ = three(stack, actions)
        folder = one.path.parent
        empty = stack.enter_context(Library.open(folder / "empty.db"))
        one.bundling.export(folder / "one.zip")
        empty.merging.merge(folder / "one.zip")
        empty.bundling.export(folder / "again.zip")
        assert content(empty) == content(one)
        assert (folder / "again.zip").read_bytes() == (folder / "one.zip").read_bytes()
