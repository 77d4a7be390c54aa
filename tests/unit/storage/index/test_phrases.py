"""Words, gaps and nearness in a segment, whether their pairs are frequent in it or not."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from newsreader.core.query import Gap, Near, Order, Part, Term
from newsreader.language.folding import fold_for_search, folding_version
from newsreader.storage.database import Database
from newsreader.storage.index.matching import Question
from newsreader.storage.index.searcher import Searcher
from tests.support.builders import plain_issue
from tests.support.library import store

BODIES = ["甲乙丙\n乙丁", "甲𠮷𠮷𠮷乙\n丙後", "乙\n甲后甲甲", "丙"]


def term(*pieces: str, part: Part = Part.ANY, most: int = 2) -> Term:
    return Term(pieces, (Gap(0, most),) * (len(pieces) - 1), part)


@pytest.fixture(params=[1, 2, 2048])
def searcher(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Searcher]:
    monkeypatch.setattr("newsreader.storage.index.encoding.FREQUENT", request.param)
    with Database(tmp_path / "x.db") as database:
        store(database, *plain_issue(BODIES))
        yield Searcher(database, fold_for_search, folding_version())


@pytest.mark.parametrize(
    ("word", "exact", "found"),
    [
        (term("甲"), False, [1, 2, 3]),
        (term("甲乙"), False, [1]),
        (term("甲乙丙"), False, [1]),
        (term("𠮷"), False, [2]),
        (term("甲𠮷𠮷𠮷乙"), False, [2]),
        (term("戊"), False, []),
        (term("甲戊丙"), False, []),
        (term("甲乙戊"), False, []),
        (term("\u200b"), False, []),
        (term("甲", part=Part.HEAD), False, [1, 2]),
        (term("甲", part=Part.BODY), False, [3]),
        (term("乙", part=Part.HEAD), False, [1, 2, 3]),
        (term("乙丁", part=Part.HEAD), False, []),
        (term("乙丁", part=Part.BODY), False, [1]),
        (term("甲乙丙", part=Part.BODY), False, []),
        (term("后"), False, [2, 3]),
        (term("后"), True, [3]),
        (term("後"), True, [2]),
        (term("后甲", part=Part.BODY), True, [3]),
        (term("後甲"), True, []),
        (term("甲", "乙"), False, [1]),
        (term("甲", "乙", most=3), False, [1, 2]),
        (term("甲", "丙", most=30), False, [1]),
        (term("甲", "戊"), False, []),
        (term("丙", "甲", most=30), False, []),
        (term("甲", "后", "甲"), False, [3]),
        (Near(term("甲"), term("乙"), 2), False, [1, 3]),
        (Near(term("甲"), term("乙"), 3), False, [1, 2, 3]),
        (Near(term("乙"), term("甲"), 3), False, [1, 2, 3]),
        (Near(term("丙"), term("甲"), 30), False, [1, 2]),
        (Near(term("甲"), term("戊"), 30), False, []),
        (Near(term("戊"), term("甲"), 30), False, []),
        (Near(term("丁"), term("𠮷"), 30), False, []),
        (Near(term("甲", part=Part.HEAD), term("后"), 30), True, []),
    ],
)
def test_what_is_found(
    searcher: Searcher, word: Term | Near, exact: bool, found: list[int]
) -> None:
    with searcher._database.read():
        ranked = searcher.search(Question(word, exact), Order.NEWEST, (0, 9))
    assert (ranked.total, ranked.articles) == (len(found), found)
