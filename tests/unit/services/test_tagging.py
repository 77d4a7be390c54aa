"""Tags: made, named, ordered, merged, and put on articles."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from newsreader.core.errors import BadInputError
from newsreader.core.ids import ArticleId, TagId
from newsreader.core.operation import UndoName
from newsreader.core.progress import Progress
from newsreader.core.tag import ROOT, TagImpact
from newsreader.services.library import Library
from newsreader.services.tagging import ensured
from newsreader.storage.nouns import TAGS
from tests.support.builders import BRIDGE_ID, SEED_ID
from tests.support.library import make_library
from tests.support.people import highlight


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with make_library(tmp_path) as library:
        highlight(library, "新桥", tags=("交通/桥", "城"))
        highlight(library, "市民", tags=("交通",))
        highlight(library, "选种", tags=("农/种",), article_id=SEED_ID)
        library.tagging.tag_articles([SEED_ID], add=["农", "交通/桥"])
        yield library


def paths(library: Library) -> list[str]:
    return [tag.path for tag in library.tagging.list()]


def find(library: Library, path: str) -> TagId:
    return library.tagging.find(path).id


def topics(library: Library, article_id: ArticleId) -> tuple[str, ...]:
    return library.tagging.topics(article_id)


def test_they_are_listed_with_what_carries_them(library: Library) -> None:
    counted = {tag.path: (tag.count, tag.whole) for tag in library.tagging.list()}
    assert counted == {
        "交通": (1, 3),
        "交通/桥": (2, 2),
        "农": (1, 2),
        "农/种": (1, 1),
        "城": (1, 1),
    }


def test_they_are_found_by_path_and_id(library: Library) -> None:
    tag = library.tagging.find(" 交通 / 桥")
    assert library.tagging.find(tag.id) == tag
    with pytest.raises(BadInputError) as error:
        library.tagging.find("无")
    assert error.value.key == "no-such-tag"


Deed = Callable[[Library], object]
DEEDS: dict[UndoName, tuple[Deed, list[str]]] = {
    UndoName.TAG_MAKE: (
        lambda lib: lib.tagging.make("交通/路/高速"),
        ["交通", "交通/桥", "交通/路", "交通/路/高速", "农", "农/种", "城"],
    ),
    UndoName.TAG_RENAME: (
        lambda lib: lib.tagging.rename(find(lib, "交通"), " 运输 "),
        ["农", "农/种", "城", "运输", "运输/桥"],
    ),
    UndoName.TAG_MOVE: (
        lambda lib: lib.tagging.move(find(lib, "交通"), find(lib, "城")),
        ["农", "农/种", "城", "城/交通", "城/交通/桥"],
    ),
    UndoName.TAG_MERGE: (
        lambda lib: lib.tagging.merge(find(lib, "交通"), find(lib, "农")),
        ["农", "农/桥", "农/种", "城"],
    ),
    UndoName.TAG_DELETE: (
        lambda lib: lib.tagging.delete(find(lib, "交通")),
        ["农", "农/种", "城"],
    ),
}


@pytest.mark.parametrize("name", DEEDS)
def test_each_deed_is_one_step_and_follows_from_the_history(
    library: Library, name: UndoName
) -> None:
    deed, expected = DEEDS[name]
    before = library.tagging.list(), library.annotating.list()
    deed(library)
    after = library.tagging.list(), library.annotating.list()
    assert paths(library) == expected
    assert library.history.undo_name is name
    assert library.maintaining.check().ok
    library.history.undo()
    assert (library.tagging.list(), library.annotating.list()) == before
    library.history.redo()
    assert (library.tagging.list(), library.annotating.list()) == after
    assert library.maintaining.check().ok


def test_what_carries_a_tag_follows_it(library: Library) -> None:
    library.tagging.rename(find(library, "交通"), "运输")
    library.tagging.move(find(library, "运输/桥"), None)
    library.tagging.merge(find(library, "城"), find(library, "桥"))
    assert [each.tags for each in library.annotating.list(BRIDGE_ID)] == [("桥",), ("运输",)]
    assert topics(library, SEED_ID) == ("农", "桥")
    assert library.searching.search("tag:桥").total == 2
    assert library.searching.search("tag:运输").total == 1
    assert [each.anchor.quote for each in library.annotating.list(tag="农")] == ["选种"]


def test_children_of_one_name_are_merged_too(library: Library) -> None:
    library.tagging.make("城/桥/石桥")
    library.tagging.make("交通/桥/木桥")
    library.tagging.merge(find(library, "城"), find(library, "交通"))
    assert paths(library) == ["交通", "交通/桥", "交通/桥/木桥", "交通/桥/石桥", "农", "农/种"]
    tag = next(each for each in library.tagging.list() if each.path == "交通/桥")
    assert tag.count == 2
    (first, _) = library.annotating.list(BRIDGE_ID)
    assert first.tags == ("交通", "交通/桥")
    library.annotating.remove_tag(first.id, "交通")
    assert library.annotating.get(first.id).tags == ("交通/桥",)


def test_impact(library: Library) -> None:
    assert library.tagging.impact(find(library, "交通")) == TagImpact(2, 2, 1)
    assert library.tagging.impact(find(library, "交通")).carriers == 3
    assert library.tagging.impact(find(library, "城")) == TagImpact(1, 1, 0)


@pytest.mark.parametrize(
    ("deed", "key"),
    [
        (lambda lib: lib.tagging.rename(find(lib, "交通"), "农"), "tag-taken"),
        (lambda lib: lib.tagging.rename(find(lib, "交通"), "a/b"), "tag-separator"),
        (lambda lib: lib.tagging.move(find(lib, "交通"), find(lib, "交通/桥")), "tag-into-itself"),
        (lambda lib: lib.tagging.merge(find(lib, "交通"), find(lib, "交通/桥")), "tag-into-itself"),
        (lambda lib: lib.tagging.merge(find(lib, "交通"), find(lib, "交通")), "tag-into-itself"),
        (lambda lib: lib.tagging.rename(find(lib, "交通"), "農"), "tag-taken"),
        (lambda lib: lib.tagging.move(find(lib, "城"), find(lib, "交通/桥")), "tag-too-deep"),
        (lambda lib: lib.tagging.merge(find(lib, "城"), find(lib, "交通/桥")), "tag-too-deep"),
        (lambda lib: lib.tagging.paint(find(lib, "交通"), "red"), "tag-color"),
        (lambda lib: lib.tagging.paint(find(lib, "交通"), "#12345g"), "tag-color"),
        (lambda lib: lib.tagging.delete(TagId("x")), "no-such-tag"),
        (lambda lib: lib.tagging.tag_articles([ArticleId("x")], add=["a"]), "no-such-article"),
    ],
)
def test_what_cannot_be_done_changes_nothing(library: Library, deed: Deed, key: str) -> None:
    library.tagging.make("/".join(["城", *"abcdefghijklmnopqrstuvwxyzabcde"]))
    before = library.tagging.list()
    with pytest.raises(BadInputError) as error:
        deed(library)
    assert error.value.key == key
    assert library.tagging.list() == before


def test_a_name_can_be_kept_or_taken_where_its_place_is_free(library: Library) -> None:
    library.tagging.rename(find(library, "交通"), "交通")
    library.tagging.rename(find(library, "交通/桥"), "农")
    assert "交通/农" in paths(library)
    with pytest.raises(BadInputError) as error:
        library.tagging.move(find(library, "交通/农"), None)
    assert error.value.key == "tag-taken"


def test_colour_and_description(library: Library) -> None:
    id_ = find(library, "城")
    library.tagging.paint(id_, " #C02030 ")
    library.tagging.describe(id_, " 城市生活 ")
    tag = next(each for each in library.tagging.list() if each.path == "城")
    assert (tag.color, tag.description) == ("#c02030", "城市生活")
    library.tagging.paint(id_, "")
    assert library.tagging.find("城").color == ""


def test_a_closed_vocabulary_takes_nothing_by_typing(library: Library) -> None:
    library.tagging.close(find(library, "交通"))
    with pytest.raises(BadInputError) as error:
        highlight(library, "新桥", tags=("交通/路",))
    assert error.value.key == "tag-closed"
    highlight(library, "新桥", tags=("交通/桥", "新"))
    library.tagging.close()
    for tag in ("更新", "交通/路"):
        with pytest.raises(BadInputError):
            highlight(library, "新桥", tags=(tag,))
    assert library.tagging.make("交通/路")[0].name == "路"
    library.tagging.close(closed=False)
    library.tagging.close(ROOT, closed=True)
    library.history.undo()
    highlight(library, "新桥", tags=("更新",))
    assert library.maintaining.check().ok


def test_a_name_that_was_one_earlier_is_a_new_tag(library: Library) -> None:
    old = find(library, "城")
    library.tagging.delete(old)
    made, _ = library.tagging.make("城")
    assert made.id != old
    assert next(tag.count for tag in library.tagging.list() if tag.path == "城") == 0


def test_what_a_search_does_not_tell_apart_is_not_made_twice(library: Library) -> None:
    library.tagging.make("GDP/季度 增速")
    before = paths(library)
    highlight(library, "新桥", tags=("ｇｄｐ/季度\u3000增速", "交通／橋"))
    library.tagging.tag_articles([SEED_ID], add=["gdp", "GDP", "農"])
    assert library.tagging.make(" Gdp\u200b ")[0].name == "GDP"
    assert paths(library) == before
    assert library.tagging.called("gdp/季度  增速/新") == "GDP/季度 增速/新"
    highlight(library, "新桥", tags=("交通/Мост", "GDР"))
    assert {"交通/Мост", "GDР"} < {*paths(library)}
    library.tagging.rename(find(library, "GDP"), "ＧＤＰ")
    assert "ＧＤＰ/季度 增速" in paths(library)
    assert library.maintaining.check().ok


def twin(library: Library, path: str) -> TagId:
    """Make another tag of a path, as comes with a library where somebody made it too."""
    tag = library.tagging.find(path)
    with library.history.operation(UndoName.TAG_MAKE) as operation:
        values = {"name": tag.name, "parent": tag.parent}
        operation.make_record(TAGS, "ffffffff-0000-4000-8000-000000000000", values)
    return TagId("ffffffff-0000-4000-8000-000000000000")


@pytest.mark.parametrize("name", [*DEEDS][1:])
def test_tags_of_one_path_go_together(library: Library, name: UndoName) -> None:
    other = twin(library, "交通")
    deed, expected = DEEDS[name]
    assert library.tagging.find(other).id == find(library, "交通")
    deed(library)
    assert paths(library) == expected
    assert library.maintaining.check().ok


def test_a_tag_can_be_merged_into_the_one_above(library: Library) -> None:
    library.tagging.make("交通/桥/桥/石桥")
    library.tagging.merge(find(library, "交通/桥"), find(library, "交通"))
    assert paths(library) == ["交通", "交通/桥", "交通/桥/石桥", "农", "农/种", "城"]
    counts = {tag.path: tag.count for tag in library.tagging.list()}
    assert (counts["交通"], counts["交通/桥"]) == (3, 0)


def test_what_was_taken_back_is_not_remembered(library: Library) -> None:
    def fail() -> None:
        with library.history.operation(UndoName.TAGS) as operation:
            ensured(operation, "甲")
            assert "甲" in [tag.path for tag in library.annotating.tags()]
            ensured(operation, " ")

    with pytest.raises(BadInputError):
        fail()
    library.tagging.make("乙")
    assert [tag.path for tag in library.annotating.tags()] == paths(library)
    assert "乙" in paths(library)


def test_closing_can_be_taken_back_and_done_anew(library: Library) -> None:
    library.tagging.close()
    library.history.undo()
    assert not library.tagging.tree().closed
    library.tagging.close()
    assert library.tagging.tree().closed
    assert library.maintaining.check().ok


def test_the_view_for_people_tells_what_tags_count_for(library: Library) -> None:
    library.tagging.merge(find(library, "农"), find(library, "城"))
    library.tagging.merge(find(library, "城"), find(library, "交通"))
    rows = library._database.rows("SELECT quote, tags FROM annotation_view ORDER BY quote")
    assert [(row[0], {*row[1].split("\n")}) for row in rows] == [
        ("市民", {"交通"}),
        ("新桥", {"交通", "交通/桥"}),
        ("选种", {"交通/种"}),
    ]


def test_topics_go_on_and_off(library: Library) -> None:
    both = [BRIDGE_ID, SEED_ID]
    changes = library.tagging.tag_articles(both, add=["农", "城"], remove=["交通/桥", "无"])
    assert changes.articles == {BRIDGE_ID, SEED_ID}
    assert topics(library, BRIDGE_ID) == topics(library, SEED_ID) == ("农", "城")
    assert not library.tagging.tag_articles(both, add=["农"])
    assert library.history.undo_name is UndoName.TOPICS
    library.history.undo()
    assert topics(library, SEED_ID) == ("交通/桥", "农")
    assert topics(library, BRIDGE_ID) == ()
    assert library.maintaining.check().ok


def test_many_can_be_stopped_and_tell_how_far_they_are(library: Library) -> None:
    told: list[Progress] = []
    calls = iter([False, True])
    changes = library.tagging.tag_articles(
        [BRIDGE_ID, SEED_ID], add=["新"], progress=told.append, cancelled=lambda: next(calls)
    )
    assert not changes
    assert [each.done for each in told] == [0]
    assert "新" not in paths(library)


def test_topics_stay_where_an_article_went_up(library: Library) -> None:
    library.arranging.merge(SEED_ID)
    assert topics(library, BRIDGE_ID) == ("交通/桥", "农")
    assert library.searching.search("tag:农").total == 1
    library.tagging.tag_articles([SEED_ID], remove=["农"])
    assert topics(library, BRIDGE_ID) == ("交通/桥",)
    assert library.maintaining.check().ok


def test_topics_are_found_and_counted(library: Library) -> None:
    found = library.searching.search("tag:农")
    assert [hit.article_id for hit in found.hits] == [SEED_ID]
    counts = {count.value: count.articles for count in library.searching.facets("。").tags}
    assert counts == {"交通": 2, "交通/桥": 2, "农": 1, "农/种": 1, "城": 1}


def test_what_was_deleted_is_found_and_counted_no_more(library: Library) -> None:
    with library.history.operation(UndoName.TAG_DELETE) as operation:
        operation.set(find(library, "农"), TAGS.deleted, value=True)
    library.tagging.delete(find(library, "城"))
    counts = {count.value: count.articles for count in library.searching.facets("。").tags}
    assert counts == {"交通": 2, "交通/桥": 2, "农/种": 1}
    assert [library.searching.count(f"tag:{tag}") for tag in ("城", "农", "农/种")] == [0, 1, 1]


def test_a_damaged_topic_is_mended(library: Library) -> None:
    library._database.execute("DELETE FROM article_tags")
    assert not library.maintaining.check().ok
    assert library.maintaining.check(repair=True).ok
    assert topics(library, SEED_ID) == ("交通/桥", "农")
