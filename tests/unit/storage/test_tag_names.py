"""Bringing a library up to date in which annotations carry the names of tags."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from newsreader.core.ids import tag_id
from newsreader.core.operation import UndoName
from newsreader.services.library import Library
from tests.support.older import third_library

PATHS = [
    "／",
    "交通",
    "交通/桥",
    "人",
    "人/市民",
    "农",
    "农/种",
    "农/种/形",
    "城",
    "撤",
    "旧",
    "旧/物",
    "桥",
]


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(third_library(tmp_path / "x.db")) as library:
        yield library


def test_names_become_tags_under_each_other(library: Library) -> None:
    assert sorted(tag.path for tag in library.tagging.list()) == sorted(PATHS)
    counts = {tag.path: tag.count for tag in library.tagging.list() if tag.count}
    assert counts == dict.fromkeys(
        ["／", "交通", "交通/桥", "人", "人/市民", "农/种", "农/种/形", "城", "桥"], 1
    )


def test_annotations_carry_the_same_tags(library: Library) -> None:
    found = {each.anchor.quote: each.tags for each in library.annotating.list()}
    assert found == {
        "南岸新桥": ("交通/桥", "城"),
        "市民": ("交通", "人/市民"),
        "选种": ("农/种",),
        "粒形": ("农/种/形", "桥", "／"),
        "种子站": (),
        "农技员": ("人",),
    }


def test_two_libraries_agree_on_the_ids(library: Library) -> None:
    for path in ("交通", "交通/桥", "城"):
        assert library.tagging.find(path).id == tag_id(path)


def test_what_was_damaged_stays_so_and_can_be_mended(library: Library) -> None:
    library.index.build()
    (damaged,) = [a for a in library.annotating.list() if a.anchor.quote == "农技员"]
    check = library.maintaining.check()
    assert {finding.subject for finding in check.findings} == {damaged.id}
    assert library.annotating.get(damaged.id).note == "假的"
    assert library.maintaining.check(repair=True).ok
    assert library.annotating.get(damaged.id).note == "真的"
    assert library.maintaining.check().findings == ()


def test_work_goes_on(library: Library) -> None:
    library.tagging.rename(library.tagging.find("交通").id, "运输")
    first = next(each for each in library.annotating.list() if each.anchor.quote == "南岸新桥")
    assert first.tags == ("城", "运输/桥")
    library.annotating.remove_tag(first.id, "运输/桥")
    assert library.annotating.get(first.id).tags == ("城",)
    assert library.history.undo_name is UndoName.TAGS
    for _ in range(2):
        library.history.undo()
    assert library.history.undo_name is None
    assert library.annotating.get(first.id).tags == ("交通/桥", "城")
    assert [each.name for each in library.keeping.list()] == ["桥"]


def test_what_was_done_earlier_is_kept_by_author_and_time(library: Library) -> None:
    rows = library._database.rows("SELECT name, first, last FROM operations ORDER BY key")
    assert {row["name"] for row in rows} == {"earlier"}
    assert all(row["first"] <= row["last"] for row in rows)
    (covered,) = library._database.rows("SELECT count(*) FROM revisions")[0]
    assert covered >= len(rows) > 1
