"""Articles come back as stored, and are altered block by block."""

import pytest

from newsreader.core.edit import Edit
from newsreader.core.errors import BadInputError
from newsreader.core.ids import ArticleId
from newsreader.core.issue import BlockRole
from newsreader.core.spans import Span
from newsreader.storage.articles import Articles
from newsreader.storage.database import Database
from tests.support.builders import (
    BRIDGE_ID,
    BRIDGE_TEXT,
    SEED_ID,
    SEED_TEXT,
    recognised_issue,
)
from tests.support.library import make_index


def test_what_was_stored_comes_back(database: Database) -> None:
    articles = Articles(database)
    for id_, given in zip((BRIDGE_ID, SEED_ID), recognised_issue().articles, strict=True):
        stored = articles.get(id_)
        assert articles.blocks(stored.key) == given.blocks
        assert stored.contributors == given.contributors
        assert (stored.summary.headline, stored.summary.agency) == (given.headline, given.agency)
        assert (stored.revision, stored.place) == (0, None)
    assert [articles.text(id_) for id_ in (BRIDGE_ID, SEED_ID)] == [BRIDGE_TEXT, SEED_TEXT]
    assert [a.characters for a in articles.list()] == [len(BRIDGE_TEXT), len(SEED_TEXT)]


def test_an_unknown_article(database: Database) -> None:
    with pytest.raises(BadInputError) as error:
        Articles(database).text(ArticleId("none"))
    assert (error.value.key, error.value.details) == ("no-such-article", {"id": "none"})


def test_neighbours(database: Database) -> None:
    assert Articles(database).neighbours(BRIDGE_ID) == (None, SEED_ID)
    assert Articles(database).neighbours(SEED_ID) == (BRIDGE_ID, None)


@pytest.mark.parametrize(
    ("old", "new"),
    [("通车。", "通航。"), ("市民", ""), ("3月4日", "3月4日早"), ("称好。", "称好！\u3000𠮷")],
)
def test_an_edit_alters_one_block(database: Database, old: str, new: str) -> None:
    articles, index = Articles(database), make_index(database)
    at = BRIDGE_TEXT.index(old)
    edit = Edit(Span(at, at + len(old)), new)
    assert articles.replace_text(BRIDGE_ID, edit, index) == edit.apply(BRIDGE_TEXT)
    stored = articles.get(BRIDGE_ID)
    assert (stored.text, stored.revision) == (edit.apply(BRIDGE_TEXT), 1)
    assert stored.summary.characters == len(stored.text)
    shown = [b.text for b in articles.blocks(stored.key) if not b.suppressed]
    assert "\n".join(shown) == stored.text
    assert index.is_complete()


def test_an_edit_of_a_head(database: Database) -> None:
    articles = Articles(database)
    articles.replace_text(SEED_ID, Edit(Span(0, 2), "秋收"), make_index(database))
    stored = articles.get(SEED_ID)
    assert stored.summary.headline == "秋收从一粒种子 开始"
    head = articles.blocks(stored.key)[0]
    assert (head.role, head.text) == (BlockRole.HEADLINE, stored.summary.headline)
    recognised = database.row("SELECT recognised_text FROM blocks WHERE role = 'headline' LIMIT 1")
    assert recognised["recognised_text"] == "南岸新桥通车"


@pytest.mark.parametrize(("start", "end"), [(5, 8), (6, 7), (0, 999)])
def test_an_edit_over_the_end_of_a_block(database: Database, start: int, end: int) -> None:
    with pytest.raises(BadInputError) as error:
        Articles(database).replace_text(
            BRIDGE_ID, Edit(Span(start, end), "x"), make_index(database)
        )
    assert error.value.key == "edit-across-blocks"
    assert Articles(database).text(BRIDGE_ID) == BRIDGE_TEXT
