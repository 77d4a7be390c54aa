import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.language.lookup import Names

NAMES = Names(["桥", "交通/桥", "林小满", "小林", "Tea 茶", "小桥流水", "兩\n行", ""])


@pytest.mark.parametrize(
    ("typed", "begin", "hold"),
    [
        ("桥", ["桥", "交通/桥"], ["桥", "交通/桥", "小桥流水"]),
        ("橋", ["桥", "交通/桥"], ["桥", "交通/桥", "小桥流水"]),
        ("小", ["小林", "小桥流水"], ["小林", "小桥流水", "林小满"]),
        ("lxm", ["林小满"], ["林小满"]),
        ("lin'xiao", ["林小满"], ["林小满"]),
        ("q", ["桥", "交通/桥"], ["桥", "交通/桥"]),
        ("TEA", ["Tea 茶"], ["Tea 茶"]),
        ("无", [], []),
        ("两", [], []),
        (" ", [], ["桥", "交通/桥", "林小满", "小林", "Tea 茶", "小桥流水"]),
    ],
)
def test_names_go_on_from_what_was_typed(typed: str, begin: list[str], hold: list[str]) -> None:
    assert NAMES.matching(typed, 9) == tuple(begin)
    assert NAMES.matching(typed, 9, anywhere=True) == tuple(hold)
    assert NAMES.matching(typed, 1, anywhere=True) == tuple(hold[:1])


def test_no_names() -> None:
    assert Names([]).matching("a", 8, anywhere=True) == ()


words = st.text("ab桥路/", min_size=1, max_size=4)


@given(st.lists(words, unique=True), st.text("ab桥路", min_size=1, max_size=2))
def test_all_names_that_hold_it_are_found(names: list[str], typed: str) -> None:
    found = Names(names).matching(typed, 99, anywhere=True)
    assert {name for name in names if typed in name} <= {*found}
    assert len(found) == len({*found})
    if not typed.isascii():
        assert {*found} == {name for name in names if typed in name}


def test_fifty_thousand_names_are_looked_through_between_two_keys() -> None:
    draw = random.Random(4)
    signs = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗小大文军华建国庆平春燕桥路重庆乐单"
    names = Names({"".join(draw.choices(signs, k=4)) for _ in range(50_000)})
    names.matching("q", 8)
    for typed in ("王", "军华", "鑫", "lxw", "zzzz", "小桥流水"):
        begun = time.process_time()
        names.matching(typed, 8, anywhere=True)
        assert time.process_time() - begun < 0.2, typed
