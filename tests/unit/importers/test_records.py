"""Columns have names of their own, whatever stands in the first record."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.importers.records import column_names

CELLS = st.lists(st.sampled_from(["", "a", " a ", "a (2)", "a (3)", "#2", "题 名"]), max_size=9)


@pytest.mark.parametrize(
    ("cells", "names"),
    [
        (["a", "", "b"], ("a", "#2", "b")),
        (["a", "a", "a (2)"], ("a", "a (2)", "a (2) (2)")),
        (["a", "a (2)", "a"], ("a", "a (2)", "a (3)")),
        (["#2", ""], ("#2", "#2 (2)")),
        ([" 题\n名 "], ("题 名",)),
    ],
)
def test_names_are_told_apart(cells: list[str], names: tuple[str, ...]) -> None:
    assert column_names(cells) == names


@given(CELLS)
def test_no_column_is_lost(cells: list[str]) -> None:
    names = column_names(cells)
    assert len(set(names)) == len(cells)
    assert all(
        name.startswith(" ".join(cell.split())) for name, cell in zip(names, cells, strict=True)
    )
