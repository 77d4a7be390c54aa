import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.core.person import TINTS, initial, tints


def test_a_name_says_its_colour() -> None:
    assert tints(["云生", "陆青禾"]) == tints(["陆青禾", "云生", "云生"])


@given(st.lists(st.text(), min_size=2, unique=True), st.text())
def test_who_comes_changes_nothing_for_others(names: list[str], new: str) -> None:
    assert tints(names).items() <= tints([*names, new]).items()


def test_one_person_needs_no_colour() -> None:
    assert tints([]) == {}
    assert tints(["云生", "云生"]) == {}


@given(st.sets(st.text(), min_size=2, max_size=TINTS))
def test_as_many_as_there_are_colours_differ(names: set[str]) -> None:
    found = tints(names)
    assert found.keys() == names
    assert len({*found.values()}) == len(names)
    assert all(0 <= tint < TINTS for tint in found.values())


@given(st.sets(st.text(), min_size=TINTS + 1, max_size=2 * TINTS))
def test_more_people_share_colours(names: set[str]) -> None:
    assert {*tints(names).values()} == {*range(TINTS)}


@pytest.mark.parametrize(
    ("name", "sign"),
    [("云生", "云"), (" 𠮷田", "𠮷"), ("anna", "A"), ("ßtefan", "S"), ("", "–"), ("  ", "–")],
)
def test_the_first_character_stands_for_a_name(name: str, sign: str) -> None:
    assert initial(name) == sign
