"""What was exported comes in again as it was, whatever people made of it."""

import json
import shutil
from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.core.anchor import anchor_at
from newsreader.core.annotation import Annotation, Style
from newsreader.core.changes import Changes
from newsreader.core.errors import BadInputError
from newsreader.core.new_annotation import NewAnnotation
from newsreader.core.note import Subject, SubjectKind
from newsreader.core.query import Selection
from newsreader.core.receiving import Outcome
from newsreader.core.spans import Span
from newsreader.importers.annotations.registry import read_annotations
from newsreader.services.library import Library
from tests.support.builders import BRIDGE_ID, SEED_ID
from tests.support.foreign import (
    CODES,
    HYPOTHESIS,
    RECOGITO,
    USERS,
    coding,
    project,
    qdpx,
    selection,
    text_source,
    w3c,
    write,
)
from tests.support.library import NAME, make_database

FORMATS = {
    "web-annotation": "a.jsonld",
    "csv": "a.csv",
    "csv-excel": "b.csv",
    "qdpx": "a.qdpx",
    "qdpx-maxqda": "b.qdpx",
}
PROJECTS = {"qdpx", "qdpx-maxqda"}
printable = st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff")
notes = st.text(printable | st.sampled_from("\n\t=+'\"“”"), max_size=12)
names = st.text(st.sampled_from("桥路水a"), min_size=1, max_size=3)
paths = st.lists(st.lists(names, min_size=1, max_size=3).map("/".join), max_size=3, unique=True)
made = st.tuples(
    st.sampled_from([BRIDGE_ID, SEED_ID]),
    st.integers(0, 30),
    st.integers(1, 12),
    notes,
    paths,
    st.sampled_from([*Style]),
    st.sampled_from(["甲", "乙 丙", "=丁"]),
)


def annotate(library: Library, each: tuple[object, ...]) -> None:
    article_id, start, length, note, tags, style, creator = each
    text = library.reading.article(article_id).text  # type: ignore[arg-type]
    anchor = anchor_at(text, Span(start, start + length))  # type: ignore[arg-type, operator]
    new = NewAnnotation(article_id, anchor, note, tuple(tags), style, creator)  # type: ignore[arg-type]
    library.annotating.add(new)


def as_carried(found: tuple[Annotation, ...], format_id: str) -> list[Annotation]:
    """Return annotations with what a format does not carry left out."""
    if format_id in PROJECTS:
        plain = [replace(each, style=Style.YELLOW) for each in found]
        found = tuple(replace(each, note=each.note if each.note.strip() else "") for each in plain)
    return sorted(found, key=lambda each: each.id)


@pytest.mark.parametrize("format_id", FORMATS)
@settings(max_examples=6)
@given(work=st.lists(made, min_size=1, max_size=5), edit=st.booleans())
def test_an_export_comes_in_as_it_was(
    format_id: str, work: list[tuple[object, ...]], edit: bool
) -> None:
    with TemporaryDirectory() as folder, ExitStack() as stack:
        make_database(Path(folder)).close()
        empty = shutil.copy(Path(folder, NAME), Path(folder, "other.db"))
        one = stack.enter_context(Library.open(Path(folder, NAME), author="甲"))
        for each in work:
            annotate(one, each)
        if edit:
            one.annotating.set_note(one.annotating.list()[0].id, "已改")
        target = Path(folder, FORMATS[format_id])
        one.exporting.export(format_id, target, Selection())
        other = stack.enter_context(Library.open(Path(empty), author="戊"))
        report, changes = other.receiving.receive([target])
        assert report.counts[Outcome.NEW] == len(work) == len(changes.added)
        assert as_carried(other.annotating.list(), format_id) == as_carried(
            one.annotating.list(), format_id
        )
        assert other.history.revisions.differences() == ()
        for library in (one, other):
            again, changes = library.receiving.receive([target])
            assert again.counts[Outcome.EQUAL] == len(work)
            assert changes == Changes()


@pytest.mark.parametrize("format_id", [*FORMATS])
def test_annotations_without_their_words_and_what_is_about_articles_come_in(
    format_id: str, tmp_path: Path
) -> None:
    make_database(tmp_path).close()
    empty = shutil.copy(tmp_path / NAME, tmp_path / "other.db")
    with Library.open(tmp_path / NAME, author="甲") as one, Library.open(empty) as other:
        annotate(one, (BRIDGE_ID, 10, 5, "要紧\n两行", ("桥",), Style.ROSE, "甲"))
        (lost,) = one.annotating.list()
        one.noting.add(Subject(SubjectKind.ANNOTATION, lost.id), "回应", "乙")
        one.noting.add(Subject(SubjectKind.ARTICLE, BRIDGE_ID), "全文", "乙")
        one.tagging.tag_articles([BRIDGE_ID], add=["交通"])
        one.correcting.replace(BRIDGE_ID, Span(8, 18), "")
        other.correcting.replace(BRIDGE_ID, Span(8, 18), "")
        target = tmp_path / FORMATS[format_id]
        one.exporting.export(format_id, target, Selection())
        report, _ = other.receiving.receive([target])
        assert report.counts[Outcome.UNANCHORED] == 1
        (there,) = other.annotating.list()
        kept: Callable[[Annotation], object] = lambda each: (  # noqa: E731
            *(each.anchor.quote, each.note, each.tags),
            *(each.creator, each.created, each.state),
        )
        assert kept(there) == kept(one.annotating.list()[0])
        if format_id in PROJECTS:
            about = Subject(SubjectKind.ARTICLE, BRIDGE_ID)
            assert "全文" in [each.text for each in other.noting.about(about)]
            assert other.tagging.topics(BRIDGE_ID) == ("交通",)
        for library in (one, other):
            again, changes = library.receiving.receive([target])
            assert (again.added, changes) == (0, Changes())


WHOLE = {
    "a.json": json.dumps([HYPOTHESIS, *RECOGITO, w3c("桥")], ensure_ascii=False).encode(),
    "a.csv": '原文,批注,起始,结束,日期\n桥,"一\n二",3,5,2031年3月5日\n路,三,,,\n'.encode(),
    "a.qdpx": project(text_source(selection(2, 4, coding(1), name="桥")), codes=CODES, users=USERS),
}
pieces = st.sampled_from([b"", b"\0", b"\xff", b'"', b"<", b"{", b"-1", b"9" * 30, b",,", b"\n"])


@pytest.mark.parametrize("name", WHOLE)
@given(start=st.integers(0, 900), length=st.integers(0, 40), piece=pieces)
def test_whatever_is_broken_is_told(name: str, start: int, length: int, piece: bytes) -> None:
    whole = WHOLE[name]
    at = start % len(whole)
    data = whole[:at] + piece + whole[at + length :]
    with TemporaryDirectory() as folder:
        path = Path(folder, name)
        if name == "a.qdpx":
            qdpx(path, data, "南岸新桥通车".encode())
        else:
            write(path, data)
        with suppress(BadInputError):
            for entry in read_annotations(path):
                assert entry.row > 0
