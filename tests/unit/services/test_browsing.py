"""The list of all annotations."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from newsreader.core.anchor import AnchorState
from newsreader.core.annotation import Style
from newsreader.core.browsing import (
    Browsed,
    Choices,
    Filter,
    Grouping,
    IssueName,
    Period,
    Sorting,
)
from newsreader.core.days import LocalDays
from newsreader.core.errors import BadInputError
from newsreader.core.note import Subject, SubjectKind
from newsreader.services.library import Library
from tests.support.builders import DATE, ISSUE_ID, PUBLICATION, SEED_ID, plain_issue
from tests.support.library import make_library, store
from tests.support.people import highlight


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Annotate two issues; the quotes tell the annotations apart."""
    with make_library(tmp_path) as library:
        text, recognised = plain_issue(["旧闻\n旧桥拆了。"], publication="晚报", date="1999-01-02")
        store(library._database, text, recognised)
        old = next(a.id for a in library.reading.articles() if a.headline == "旧闻")
        highlight(library, "新桥", note="100% 好_事", tags=("桥/新", "要闻"))
        highlight(library, "种子", tags=("农业",), article_id=SEED_ID)
        highlight(library, "通车", note="Bridge\nopen")
        highlight(library, "旧桥", tags=("桥",), article_id=old)
        for number, quote in enumerate(("新桥", "种子", "通车", "旧桥")):
            library._database.execute(
                f"UPDATE annotations SET created = '2031-01-0{number + 1}T08:00:00.000Z'"
                " WHERE quote = ?",
                [quote],
            )
        yield library


def quotes(library: Library, browsed: Browsed) -> list[list[str]]:
    rows = (library.browsing.page(group.keys) for group in browsed.groups)
    return [[row.annotation.anchor.quote for row in some] for some in rows]


def found(library: Library, wanted: Filter) -> str:
    browsed = library.browsing.browse(wanted)
    assert browsed.total == 4
    listed = [quote for group in quotes(library, browsed) for quote in group]
    assert len(listed) == browsed.found
    return " ".join(listed)


def test_all_are_listed_as_printed(library: Library) -> None:
    browsed = library.browsing.browse()
    assert (browsed.found, browsed.total) == (4, 4)
    assert quotes(library, browsed) == [["旧桥", "新桥", "通车", "种子"]]
    row = library.browsing.page(browsed.groups[0].keys)[1]
    assert row.annotation == library.annotating.get(row.annotation.id)
    assert (row.publication, row.date, row.page) == (PUBLICATION, DATE, 1)
    assert (row.headline, row.answers) == ("南岸新桥通车", 0)


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (Filter(text="桥"), "旧桥 新桥"),
        (Filter(text="bridge"), "通车"),
        (Filter(text=" 桥  好 "), "新桥"),
        (Filter(text="100%"), "新桥"),
        (Filter(text="0_"), ""),
        (Filter(text="_"), "新桥"),
        (Filter(text="\\"), ""),
        (Filter(tag="桥"), "旧桥 新桥"),
        (Filter(tag=" 桥 / 新"), "新桥"),
        (Filter(tag="没有"), ""),
        (Filter(text="旧", tag="桥", creator="甲"), "旧桥"),
        (Filter(creator="乙"), ""),
        (Filter(style=Style.ROSE), "旧桥 新桥 通车 种子"),
        (Filter(style=Style.BLUE), ""),
        (Filter(state=AnchorState.ANCHORED), "旧桥 新桥 通车 种子"),
        (Filter(publication="晚报"), "旧桥"),
        (Filter(printed=Period("2000-01-01")), "新桥 通车 种子"),
        (Filter(printed=Period(None, "1999-01-02")), "旧桥"),
        (Filter(printed=Period(DATE, DATE), publication=PUBLICATION), "新桥 通车 种子"),
        (Filter(made=Period("1999-01-01", "1999-12-31")), ""),
        (Filter(made=Period("1999-01-01")), "旧桥 新桥 通车 种子"),
        (Filter(made=Period(None, "2999-01-01")), "旧桥 新桥 通车 种子"),
    ],
)
def test_filters(library: Library, wanted: Filter, expected: str) -> None:
    assert found(library, wanted) == expected


def test_an_answer_is_searched_too(library: Library) -> None:
    seed = next(a for a in library.annotating.list() if a.anchor.quote == "种子")
    about = Subject(SubjectKind.ANNOTATION, seed.id)
    answer, _ = library.noting.add(about, "何处所产", "乙")
    assert found(library, Filter(text="所产")) == "种子"
    browsed = library.browsing.browse(Filter(text="所产"))
    assert library.browsing.page(browsed.groups[0].keys)[0].answers == 1
    library.noting.delete([answer.id])
    assert found(library, Filter(text="所产")) == ""


def test_a_tag_that_is_none_is_refused(library: Library) -> None:
    with pytest.raises(BadInputError) as error:
        library.browsing.browse(Filter(tag=" / "))
    assert error.value.key == "tag-blank"


def test_orders_of_time(library: Library) -> None:
    browse = library.browsing.browse
    orders = {sorting: quotes(library, browse(sorting=sorting))[0] for sorting in Sorting}
    assert orders[Sorting.OLDEST] == ["新桥", "种子", "通车", "旧桥"]
    assert orders[Sorting.NEWEST] == orders[Sorting.OLDEST][::-1]
    bridge = next(a for a in library.annotating.list() if a.anchor.quote == "新桥")
    library.history.revisions.append(bridge.id, "note", "改", author="", time="2999")
    assert quotes(library, browse(sorting=Sorting.CHANGED))[0][0] == "新桥"


@pytest.mark.parametrize(
    ("grouping", "expected"),
    [
        (Grouping.NONE, {None: ["旧桥", "新桥", "通车", "种子"]}),
        (Grouping.ISSUE, {"晚报": ["旧桥"], PUBLICATION: ["新桥", "通车", "种子"]}),
        (
            Grouping.TAG,
            {
                "农业": ["种子"],
                "桥": ["旧桥"],
                "桥/新": ["新桥"],
                "要闻": ["新桥"],
                None: ["通车"],
            },
        ),
        (Grouping.PERSON, {"甲": ["旧桥", "新桥", "通车", "种子"]}),
        (Grouping.STYLE, {Style.ROSE: ["旧桥", "新桥", "通车", "种子"]}),
        (Grouping.STATE, {AnchorState.ANCHORED: ["旧桥", "新桥", "通车", "种子"]}),
    ],
)
def test_groups(library: Library, grouping: Grouping, expected: dict[object, list[str]]) -> None:
    browsed = library.browsing.browse(grouping=grouping)
    values = [
        group.value.publication if isinstance(group.value, IssueName) else group.value
        for group in browsed.groups
    ]
    assert dict(zip(values, quotes(library, browsed), strict=True)) == expected
    assert values == [*expected]
    assert (browsed.found, browsed.total) == (4, 4)


def test_a_filter_leaves_groups_out(library: Library) -> None:
    browsed = library.browsing.browse(Filter(text="新桥"), Grouping.TAG)
    assert [group.value for group in browsed.groups] == ["桥/新", "要闻"]
    assert browsed.found == 1


def test_groups_by_day(library: Library) -> None:
    days = sorted({LocalDays().of(a.created) for a in library.annotating.list()})
    by_day = library.browsing.browse(grouping=Grouping.DATE)
    assert [group.value for group in by_day.groups] == days[::-1]
    oldest = library.browsing.browse(grouping=Grouping.DATE, sorting=Sorting.OLDEST)
    assert [group.value for group in oldest.groups] == days


def test_what_this_program_does_not_know_comes_last(library: Library) -> None:
    library._database.execute("UPDATE annotations SET style = 'violet' WHERE quote = '新桥'")
    groups = library.browsing.browse(grouping=Grouping.STYLE).groups
    assert [group.value for group in groups] == [Style.ROSE, "violet"]
    assert [len(group.keys) for group in groups] == [3, 1]


def test_tags_that_were_merged_are_one_group(library: Library) -> None:
    find = library.tagging.find
    bridge = next(a for a in library.annotating.list() if a.anchor.quote == "新桥")
    library.annotating.add_tag(bridge.id, "农业")
    library.tagging.merge(find("要闻").id, find("桥/新").id)
    groups = library.browsing.browse(grouping=Grouping.TAG).groups
    assert [(group.value, len(group.keys)) for group in groups] == [
        ("农业", 2),
        ("桥", 1),
        ("桥/新", 1),
        (None, 1),
    ]


def test_the_list_follows_what_is_done_here_and_elsewhere(library: Library) -> None:
    browse = library.browsing.browse
    keys = browse().groups[0].keys
    with Library.open(library.path) as other:
        gone = other.annotating.list()[0]
        other.annotating.delete([gone.id])
    assert browse().total == 3
    assert len(library.browsing.page(keys)) == 3
    assert gone.id not in library.browsing.ids(keys)
    library.history.undo()
    assert browse().groups[0].keys == keys
    assert len(library.browsing.ids([*keys, keys[0]])) == 4


def test_an_empty_library_lists_nothing(tmp_path: Path) -> None:
    with make_library(tmp_path) as empty:
        for grouping in Grouping:
            assert empty.browsing.browse(grouping=grouping) == Browsed((), 0, 0)
        assert empty.browsing.choices() == Choices()


def test_what_there_is_to_filter_by(library: Library) -> None:
    choices = library.browsing.choices()
    assert choices.tags == ("农业", "桥", "桥/新", "要闻")
    assert choices.creators == ("甲",)
    assert choices.publications == tuple(sorted(("晚报", PUBLICATION)))


def test_an_issue_is_known_by_what_it_prints(library: Library) -> None:
    group = library.browsing.browse(grouping=Grouping.ISSUE).groups[1]
    assert group.value == IssueName(ISSUE_ID, PUBLICATION, DATE, "1204")


def test_people_stand_in_the_order_in_which_they_came(library: Library) -> None:
    library._database.execute("UPDATE annotations SET creator = '丁' WHERE quote = '种子'")
    library._database.execute("UPDATE annotations SET creator = '丙' WHERE quote = '通车'")
    assert library.browsing.people() == ("甲", "丁", "丙")
    assert library.browsing.choices().creators == ("丁", "丙", "甲")
