"""Laws of export: what people wrote comes out of every format as they wrote it."""

import json
import re
from html.parser import HTMLParser
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from newsreader.core.collection import CollectedIssue, Collection
from newsreader.core.issue import Block, BlockRole
from newsreader.core.spans import Span
from newsreader.exporters.csv_table import CsvTable, read_table
from newsreader.exporters.markdown import Markdown
from newsreader.exporters.rows import NAMES
from newsreader.exporters.web_annotation import WebAnnotation
from tests.support.builders import BRIDGE_TEXT, make_annotation, make_issue_summary, make_view
from tests.support.collections import written

anything = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
marked_up = st.lists(
    st.sampled_from(
        [*"#*_`<>[]()!&-+=.1|\\~$'\" \t\n甲\r", "<b>", "&lt;", "http://x", "```", "](y"]
    ),
    max_size=15,
).map("".join)
notes = st.one_of(anything, marked_up)
tags = st.sets(notes.map(lambda text: re.sub(r"[\x00-\x1f\x7f\x85\u2028\u2029]", "", text).strip()))


def annotated(note: str, tags: set[str], creator: str) -> Collection:
    annotation = make_annotation(
        BRIDGE_TEXT, 2, 9, note=note, tags=tuple(sorted(tags - {""})), creator=creator
    )
    view = make_view(annotations=(annotation,))
    return Collection((CollectedIssue(make_issue_summary(), (view,)),))


@given(notes, tags, notes)
def test_csv(note: str, tags: set[str], creator: str) -> None:
    collection = annotated(note, tags, creator)
    with TemporaryDirectory() as folder:
        path = Path(folder, "a.csv")
        path.write_bytes(written(CsvTable(), collection))
        row = dict(zip(NAMES, read_table(path)[1], strict=True))
        CsvTable().check(path, collection)
    assert (row["note"], row["creator"]) == (note, creator)
    assert [tag for tag in row["tags"].split("\n") if tag] == sorted(tags - {""})


@given(notes, tags, notes)
def test_web_annotation(note: str, tags: set[str], creator: str) -> None:
    item = json.loads(written(WebAnnotation(), annotated(note, tags, creator)))["first"]["items"][0]
    bodies = [(body["purpose"], body["value"]) for body in item.get("body", [])]
    noted = [("commenting", note)] if note else []
    assert bodies == [*noted, *(("tagging", tag) for tag in sorted(tags - {""}))]
    assert item.get("creator", {"name": ""})["name"] == creator


class _Shown(HTMLParser):
    """Collects what a reader sees, without the numbers of the notes."""

    def __init__(self) -> None:
        super().__init__()
        self.shown = ""
        self.inside: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.inside.append(tag)

    def handle_endtag(self, tag: str) -> None:
        self.inside.pop()

    def handle_data(self, data: str) -> None:
        self.shown += "" if "sup" in self.inside else data


def bare(text: str) -> str:
    """Return a text without white space; NUL is what CommonMark makes of it."""
    return "".join(text.replace("\0", "\ufffd").split())


def test_no_break_stands_before_a_line_that_shows_nothing() -> None:
    collection = annotated("一\r\x0c", set(), "")
    shown = MarkdownIt("commonmark").render(written(Markdown(), collection).decode())
    assert "一" in shown
    assert "\\" not in shown


@given(st.lists(notes, min_size=1, max_size=4), st.data())
def test_markdown(lines: list[str], data: st.DataObject) -> None:
    blocks = tuple(
        Block(BlockRole.PARAGRAPH, line, (Span(0, len(line)),)) for line in lines if bare(line)
    )
    text = "\n".join(block.text for block in blocks)
    offset = st.integers(0, len(text))
    spans = data.draw(st.lists(st.tuples(offset, offset).map(sorted), max_size=3))
    annotations = tuple(make_annotation(text, start, end, creator="") for start, end in spans)
    view = make_view(blocks, annotations=annotations)
    collection = Collection((CollectedIssue(make_issue_summary(), (view,)),))
    parser = _Shown()
    parser.feed(MarkdownIt("commonmark").render(written(Markdown(), collection).decode()))
    quotes = "".join(f"{annotation.anchor.quote}— 2031-03-06" for annotation in annotations)
    title = "青禾日报 2031-03-05 第1204期"
    assert bare(parser.shown) == bare(f"{title}—{title}第1版{text}{quotes}")
