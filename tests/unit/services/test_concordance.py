"""Words in their surroundings: which places are listed, how they are cut, written and cancelled."""

from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from newsreader.core.concordance import Sort
from newsreader.core.errors import Cancelled, MachineError
from newsreader.core.hits import Concordance
from newsreader.core.ids import ArticleId
from newsreader.core.spans import Span
from newsreader.exporters import concordance_table
from newsreader.exporters.csv_table import read_table
from newsreader.services.concordance import Concording
from newsreader.services.library import Library
from newsreader.storage.database import Database
from tests.support.builders import plain_issue
from tests.support.library import NAME, store

TODAY = ["甲桥通车\n新桥，长ＡＢＣ米", "=乙桥\n看桥"]
BEFORE = ["丙桥\n旧桥拆除"]


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Database(tmp_path / NAME) as database:
        store(database, *plain_issue(BEFORE, date="2030-01-01"))
        store(database, *plain_issue(["丁桥\n无日期"], date=None))
        store(database, *plain_issue(TODAY, date="2031-01-01"))
    with Library.open(tmp_path / NAME) as opened:
        yield opened


def shown(concordance: Concordance) -> list[str]:
    return [f"{line.left}[{line.words}]{line.right}" for line in concordance.lines]


def test_every_place_is_a_line_and_newest_articles_come_first(library: Library) -> None:
    found = library.concording.concordance("桥", width=3)
    assert shown(found) == [
        "甲[桥]通车 ",
        "车 新[桥]，长Ａ",
        "=乙[桥] 看桥",
        "桥 看[桥]",
        "丙[桥] 旧桥",
        "桥 旧[桥]拆除",
        "丁[桥] 无日",
    ]
    assert found.complete
    first = found.lines[1]
    assert (first.publication, first.date, first.page) == ("青禾日报", "2031-01-01", 1)
    text = library.reading.article(first.article_id).text
    assert first.span.of(text) == "桥"
    assert first.span == Span(6, 7)


@pytest.mark.parametrize(
    ("sort", "first"),
    [(Sort.OLDEST, "丙[桥]"), (Sort.LEFT, "丁[桥]"), (Sort.RIGHT, "看[桥]")],
)
def test_sorting(library: Library, sort: Sort, first: str) -> None:
    assert first in shown(library.concording.concordance("桥", sort=sort, width=1))[0]


@pytest.mark.parametrize(("limit", "complete"), [(0, False), (3, False), (7, True), (8, True)])
def test_a_limit_says_whether_it_left_anything_out(
    library: Library, limit: int, complete: bool
) -> None:
    found = library.concording.concordance("桥", limit=limit)
    assert (len(found.lines), found.complete) == (min(limit, 7), complete)


@pytest.mark.parametrize("query", ["", "报:青禾", "-桥", "source:桥", "\u200b", "无此词"])
def test_without_words_there_is_nothing_to_list(library: Library, query: str) -> None:
    assert library.concording.concordance(query) == Concordance((), True)


def test_variants_are_told_apart_where_asked(library: Library) -> None:
    assert len(library.concording.concordance("橋").lines) == 7
    assert not library.concording.concordance("橋", exact=True).lines


def test_head_and_text_are_told_apart(library: Library) -> None:
    assert len(library.concording.concordance("head:桥").lines) == 4
    assert len(library.concording.concordance("text:桥").lines) == 3


@pytest.mark.parametrize("patience", range(3))
def test_it_can_be_cancelled_at_every_step_and_asked_again(library: Library, patience: int) -> None:
    library.index.discard()  # so that what is asked needs temporary tables
    steps = count()
    with pytest.raises(Cancelled):
        library.concording.concordance("桥", cancelled=lambda: next(steps) >= patience)
    assert len(library.concording.concordance("桥").lines) == 7


def test_articles_without_the_words_are_passed_over(library: Library) -> None:
    assert shown(library.concording.concordance("通车 OR 报:青禾", width=1)) == ["桥[通车] "]


def test_articles_may_be_named(library: Library) -> None:
    ids = [article.id for article in library.reading.articles()][::-2]
    found = list(library.searching.located("桥", articles=[*ids, ArticleId("x")]))
    assert [article.id for article, _ in found] == ids


def test_export_is_read_back_and_runs_no_formula(library: Library, tmp_path: Path) -> None:
    found = library.concording.concordance("桥")
    target = tmp_path / "places.csv"
    Concording.export(found, target)
    assert target.read_bytes().startswith(b"\xef\xbb\xbfpaper,date,page,left,words,right,")
    head, *rows = read_table(target, "utf-8-sig")
    assert tuple(head) == concordance_table.COLUMNS
    assert [(row[3], row[4], row[5]) for row in rows] == [
        (line.left, line.words, line.right) for line in found.lines
    ]
    assert "\n青禾日报,2031-01-01,1,'=乙,桥," in target.read_text("utf-8").replace("\r", "")
    with pytest.raises(MachineError):
        concordance_table.check(target, found.lines[1:])
