"""What is offered while a query is typed."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from newsreader.core.errors import LibraryError
from newsreader.core.hits import Suggestion, SuggestionKind
from newsreader.core.issue import Contributor
from newsreader.core.messages import Language
from newsreader.core.spans import Span
from newsreader.services.library import Library
from tests.support.builders import plain_issue
from tests.support.library import make_library, store
from tests.support.people import highlight


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with make_library(tmp_path) as library:
        highlight(library, "新桥", tags=("交通/桥", "桥", "两 字"))
        highlight(library, "市民", tags=("交通/路", "桥"))
        yield library


def offered(library: Library, text: str, *earlier: str, language: str = "zh") -> list[str]:
    found = library.suggesting.suggest(text, len(text), earlier, Language(language))
    return [f"{each.kind}: {each.span.of(text)} > {each.text}" for each in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("标签:桥", ["tag: 桥 > 交通/桥"]),
        (
            "标签:",
            [
                "tag:  > 交通",
                "tag:  > 桥",
                'tag:  > "两 字"',
                "tag:  > 交通/桥",
                "tag:  > 交通/路",
            ],
        ),
        ("tag:lu", ["tag: lu > 交通/路"]),
        ("标签:jt", ["tag: jt > 交通", "tag: jt > 交通/桥", "tag: jt > 交通/路"]),
        ("新桥 人:小", ["person: 小 > 林小满"]),
        ("记者:sy", ["person: sy > 沈一禾"]),
        ("批注人:", ["annotator:  > 甲"]),
        ("报:日报", ["paper: 日报 > 青禾日报"]),
        ("状态:审", ["state: 审 > 已审"]),
        ("日期:2", []),
        ("注:a", []),
        ("无此", []),
        ("题:桥", []),
        ("标", ["field: 标 > 标题:", "field: 标 > 标签:"]),
        ("题", ["field: 题 > 题:"]),
        ("lxm", ["person: lxm > 人:林小满"]),
        ("桥", ["tag: 桥 > 标签:桥", "tag: 桥 > 标签:交通/桥"]),
        ("新桥 -两", ['tag: 两 > 标签:"两 字"']),
        ("桥 ", []),
        ("", []),
    ],
)
def test_suggestions(library: Library, text: str, expected: list[str]) -> None:
    assert offered(library, text) == expected


def test_states_and_fields_are_named_in_the_interface_s_language(library: Library) -> None:
    assert offered(library, "state:rev", language="en") == ["state: rev > reviewed"]
    assert offered(library, "沈", language="en") == ["person: 沈 > person:沈一禾"]


def test_an_annotator_is_offered_as_soon_as_there_is_one(library: Library) -> None:
    assert offered(library, "批注人:何") == []
    highlight(library, "市民", creator="何静")
    assert offered(library, "批注人:何") == ["annotator: 何 > 何静"]


def test_whole_queries_are_offered_by_what_they_hold(library: Library) -> None:
    library.keeping.save("桥梁", "新橋 OR 旧桥", "甲")
    earlier = ("种子", "新桥 通车", "新橋 OR 旧桥")
    assert offered(library, "新桥", *earlier) == [
        "saved: 新桥 > 新橋 OR 旧桥",
        "earlier: 新桥 > 新桥 通车",
    ]
    assert [each.split(":")[0] for each in offered(library, "", *earlier)] == [
        "saved",
        "earlier",
        "earlier",
    ]
    labels = [each.label for each in library.suggesting.suggest("桥梁", 2)]
    assert labels == ["桥梁"]


def test_there_is_room_for_all_kinds(library: Library) -> None:
    for number in range(9):
        library.keeping.save(f"标 {number}", f"标 {number}", "")
        highlight(library, "市民", tags=(f"标{number}",))
    found = library.suggesting.suggest("标", 1, [f"标 前{n}" for n in range(9)])
    kinds = [each.kind for each in found]
    assert len(kinds) == 8
    assert {*kinds} == {
        SuggestionKind.FIELD,
        SuggestionKind.SAVED,
        SuggestionKind.EARLIER,
        SuggestionKind.TAG,
    }
    assert kinds == sorted(kinds, key=kinds.index)


def test_a_field_s_name_is_replaced_with_its_colon(library: Library) -> None:
    found = library.suggesting.suggest("标签:桥", 1)
    assert Suggestion("标题:", Span(0, 3), SuggestionKind.FIELD, "标题:") in found


def test_new_names_are_noticed(library: Library) -> None:
    assert offered(library, "标签:水") == []
    highlight(library, "市民", tags=("水路",))
    assert offered(library, "标签:水") == ["tag: 水 > 水路"]
    library.history.undo()
    assert offered(library, "标签:水") == []


def test_who_signs_most_comes_first(library: Library) -> None:
    assert offered(library, "人:") == ["person:  > 林小满", "person:  > 沈一禾"]
    text, issue = plain_issue(["头\n文", "又\n文"])
    people = (Contributor("沈一禾", "记者"), Contributor("安然", "记者"))
    articles = tuple(replace(article, contributors=people) for article in issue.articles)
    store(library._database, text, replace(issue, articles=articles))
    assert offered(library, "人:") == [
        f"person:  > {name}" for name in ("沈一禾", "安然", "林小满")
    ]


def test_a_damaged_index_is_said_so(library: Library) -> None:
    library._database.execute("UPDATE index_segments SET people = 'x'")
    with pytest.raises(LibraryError) as error:
        library.suggesting.suggest("人:", 2)
    assert error.value.key == "index-damaged"
