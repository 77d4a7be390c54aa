"""Laws of all importers: nothing uncaught, nothing lost, nothing that cannot be stored."""

import random
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.core.errors import BadInputError
from newsreader.core.furniture import FurnitureRole
from newsreader.core.known import KnownStructure
from newsreader.core.masthead import Masthead
from newsreader.core.source import IssueText
from newsreader.importers import markdown, shenbao
from newsreader.importers.composing import Front, Item, compose
from newsreader.importers.mapping import ColumnMapping
from newsreader.importers.options import Options
from newsreader.importers.registry import read_again
from newsreader.recognition.pipeline import recognise
from tests.support.coverage import misplaced
from tests.support.formats import delimited, samples
from tests.support.mutating import mutated, mutated_inside

SAMPLES = samples()
LINES = st.sampled_from(
    [
        *("# 青禾日报 2031-03-05", "## 第1版", "### 新桥通车 ——侧记 ##", "#### 桥长", "### #"),
        *(
            "### 新\u2028桥",
            "### 导读",
            "#### （下转第3版）",
            "2031-03-05",
            "第1版(要闻)",
            "专栏：",
        ),
        *("作者：林小满", "作者：林小满 第1版", "记者：2031-03-05", "Page 2", "# 3 - 17", "[ ]"),
        *("[失羊招領][林小滿啓]", "[失羊\u2028招領] [ ]", "[下转第3版][\u200b]", "Page 3 [x]"),
        *("本报讯（记者 林小满）新桥昨日通车。 市民走上", "新桥，连声称好。（下转第2版）", ""),
        *("责编：林小满", "▲新桥。沈一禾 摄", "\u200b", "\0", "○昨日午後。"),
    ]
)
ENDS = st.sampled_from(["\n", "\n", "\n\n", "\r\n", "\r", "\u2028", " ", ""])
CELLS = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=20)


def issues_or_none(name: str, data: bytes, options: Options) -> tuple[IssueText, ...]:
    """Read a file; what is refused in words has no issues."""
    refused: list[BadInputError] = []
    try:
        return read_again(name, data, options).issues
    except BadInputError as error:
        refused.append(error)
    assert all(str(error) for error in refused)
    return ()


def check(name: str, data: bytes, options: Options) -> None:
    """Read a file; it is refused in words, or every character stands in one place."""
    for issue in issues_or_none(name, data, options):
        assert issue.text.encode()
        assert not misplaced(issue.text, recognise(issue.text, issue.known))


@pytest.mark.parametrize("name", SAMPLES)
def test_every_sample_is_sound(name: str) -> None:
    source = read_again(name, SAMPLES[name])
    assert source == read_again(name, SAMPLES[name])
    check(name, SAMPLES[name], Options())


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(sorted(SAMPLES)), st.integers(0, 2**32), st.booleans())
def test_damaged_files(name: str, seed: int, inside: bool) -> None:
    dice = random.Random(seed)
    change = mutated_inside if inside and name.endswith(".zip") else mutated
    check(name, change(SAMPLES[name], dice, list(SAMPLES.values())), Options())


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(["a.txt", "a.md", "a.csv", "a.json", "a.xml", "a.html"]), st.binary())
def test_any_bytes(name: str, data: bytes) -> None:
    check(name, data, Options("utf-8"))


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(CELLS, CELLS, CELLS, CELLS), min_size=1, max_size=5))
def test_no_cell_of_a_table_is_lost(rows: list[tuple[str, str, str, str]]) -> None:
    data = delimited(rows, ("t", "a", "d", "x")).encode()
    pairs = (("title", "t"), ("author", "a"), ("date", "d"), ("text", "x"))
    issues = issues_or_none("t.csv", data, Options("utf-8", ColumnMapping(pairs)))
    text = "".join("".join(issue.text for issue in issues).split())
    for title, _, _, body in rows:
        assert "".join(title.split()) in text
        assert "".join(body.split()) in text


@given(
    st.sampled_from([markdown.structure, shenbao.structure]),
    st.lists(st.tuples(LINES, ENDS), max_size=10),
)
def test_what_is_marked_is_covered(
    structure: Callable[[str], KnownStructure], lines: list[tuple[str, str]]
) -> None:
    text = "".join(line + end for line, end in lines)
    assert not misplaced(text, recognise(text, structure(text)))


@given(st.lists(st.lists(st.text(max_size=12), max_size=4), max_size=4), st.booleans())
def test_what_is_composed_is_covered(texts: list[list[str]], beside: bool) -> None:
    items = [Item(tuple((None, text) for text in lines), 2, beside=beside) for lines in texts]
    issue = compose(Front(Masthead(), ((FurnitureRole.MASTHEAD, "青禾日报"),)), items)
    assert issue.known is None or isinstance(issue.known, KnownStructure)
    assert not misplaced(issue.text, recognise(issue.text, issue.known))
