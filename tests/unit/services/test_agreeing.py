"""Two people's work compared."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from newsreader.core.agreement import Table, Unit
from newsreader.core.anchor import anchor_at, find_quote
from newsreader.core.ids import ArticleId
from newsreader.core.new_annotation import NewAnnotation
from newsreader.services.library import Library
from tests.support.builders import BRIDGE_ID, BRIDGE_TEXT, ISSUE_ID, SEED_ID, SEED_TEXT
from tests.support.library import make_library

MADE = (
    ("甲", BRIDGE_ID, "南岸新桥", ("交通/桥",)),
    ("乙", BRIDGE_ID, "新桥通车", ("交通/桥", "路")),
    ("乙", BRIDGE_ID, "市民", ("人",)),
    ("丙", SEED_ID, "选种", ("农",)),
)


def put(library: Library, who: str, article: ArticleId, quote: str, tags: tuple[str, ...]) -> None:
    text = library.reading.article(article).text
    span = find_quote(text, quote)
    assert span is not None
    library.annotating.add(NewAnnotation(article, anchor_at(text, span), tags=tags, creator=who))


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with make_library(tmp_path) as library:
        for who, article, quote, tags in MADE:
            put(library, who, article, quote, tags)
        yield library


def test_who_annotated(library: Library) -> None:
    assert library.agreeing.people() == ("丙", "乙", "甲")


def test_characters_are_compared_tag_by_tag(library: Library) -> None:
    found = library.agreeing.compare("甲", "乙")
    assert found is not None
    length = len(BRIDGE_TEXT)
    assert (found.first, found.second, found.unit, found.articles) == ("甲", "乙", "character", 1)
    assert found.whole == Table(2, 2, 4, length - 8)
    assert found.tags == {
        "交通": Table(2, 2, 2, length - 6),
        "交通/桥": Table(2, 2, 2, length - 6),
        "人": Table(0, 0, 2, length - 2),
        "路": Table(0, 0, 4, length - 4),
    }
    told = [(each.creator, each.words, each.span.of(BRIDGE_TEXT)) for each in found.disagreements]
    assert told == [("甲", "南岸", "南岸"), ("乙", "通车", "通车"), ("乙", "市民", "市民")]


def test_one_tag_alone(library: Library) -> None:
    found = library.agreeing.compare("甲", "乙", tag="交通")
    assert found is not None
    assert found.whole == Table(2, 2, 2, len(BRIDGE_TEXT) - 6)
    assert list(found.tags) == ["交通", "交通/桥"]
    assert [each.words for each in found.disagreements] == ["南岸", "通车"]


@pytest.mark.parametrize(
    ("unit", "expected"),
    [
        (Unit.SENTENCE, Table(both=1, second=1)),
        (Unit.PARAGRAPH, Table(both=1, second=1)),
        (Unit.ARTICLE, Table(both=1)),
    ],
)
def test_other_units(library: Library, unit: Unit, expected: Table) -> None:
    found = library.agreeing.compare("甲", "乙", unit)
    assert found is not None
    counted = found.whole
    assert (counted.both, counted.first, counted.second) == (
        expected.both,
        expected.first,
        expected.second,
    )


def test_all_articles_of_an_issue_count(library: Library) -> None:
    found = library.agreeing.compare("甲", "丙", issue_id=ISSUE_ID)
    assert found is not None
    assert found.articles == 2
    assert found.whole == Table(0, 4, 2, len(BRIDGE_TEXT) + len(SEED_TEXT) - 6)
    elsewhere = library.agreeing.compare("甲", "丙", issue_id=type(ISSUE_ID)("0" * 16))
    assert elsewhere is not None
    assert (elsewhere.articles, elsewhere.whole) == (0, Table())


def test_words_that_are_gone_do_not_count(library: Library) -> None:
    library.correcting.correct(SEED_ID, "选种", "")
    found = library.agreeing.compare("甲", "丙")
    assert found is not None
    assert (found.articles, found.whole.second) == (1, 0)


def test_it_can_be_stopped(library: Library) -> None:
    assert library.agreeing.compare("甲", "乙", cancelled=lambda: True) is None
