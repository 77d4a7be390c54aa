"""The topics of one article, also of what went up in it, without going through all others."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from newsreader.core.ids import ArticleId
from newsreader.services.library import Library
from newsreader.storage.tags import _ON, Tags
from tests.support.builders import BRIDGE_ID, SEED_ID
from tests.support.library import make_library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with make_library(tmp_path) as library:
        yield library


def by_view(library: Library, article: ArticleId) -> frozenset[str]:
    """Return what the view for people says."""
    sql = "SELECT DISTINCT tag_id FROM tagged_articles WHERE article_id = ?"
    return frozenset(row[0] for row in library._database.rows(sql, [article]))


def test_they_are_those_of_the_view(library: Library) -> None:
    tags = Tags(library._database)
    assert tags.on(BRIDGE_ID) == ()
    library.tagging.tag_articles([BRIDGE_ID], add=["桥"])
    library.tagging.tag_articles([SEED_ID], add=["桥", "种子"])
    assert [tags.of(each) for each in (BRIDGE_ID, SEED_ID)] == [("桥",), ("桥", "种子")]
    library.arranging.merge(SEED_ID)
    assert tags.of(BRIDGE_ID) == ("桥", "种子")
    assert {id_ for _, id_ in tags.on(BRIDGE_ID)} == by_view(library, BRIDGE_ID)
    assert {article for article, _ in tags.on(BRIDGE_ID)} == {BRIDGE_ID, SEED_ID}


def test_other_articles_are_not_gone_through(library: Library) -> None:
    plan = library._database.rows(f"EXPLAIN QUERY PLAN {_ON}", ["a-0"])
    steps = [row["detail"] for row in plan]
    assert not [step for step in steps if "SCAN article" in step], steps
