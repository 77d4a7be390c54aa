"""Taking back what recognition did."""

from dataclasses import replace

import pytest

from newsreader.core.findings import Finding, FindingKind, Repair
from newsreader.core.layout import Layout
from newsreader.core.reshaping.repairs import undo_repair
from tests.support.layouts import (
    LAYOUT,
    LEAD,
    SECOND,
    SOURCE,
    A,
    H,
    P,
    article,
    at,
    made,
    words,
)


def finding(repair: Repair | None, *places: str, refers_to: str = "") -> Finding:
    other = (at(refers_to),) if refers_to else ()
    return Finding(FindingKind.OVERLAP, tuple(map(at, places)), other, repair)


def of(*blocks: object) -> Layout:
    return Layout((article(A, *blocks), SECOND), ())  # type: ignore[arg-type]


HIDDEN = replace(LEAD, suppressed=True)
HEAD = made(H, "新桥", "通车")


@pytest.mark.parametrize(
    ("before", "doubt", "after"),
    [
        (of(HEAD, made(P, "本报讯。昨日", dropped="昨日")), finding(Repair.SUPPRESSED, "昨日"),
         ["新桥 通车", "本报讯。昨日"]),
        (of(made(P, "新桥", "本报讯。昨日")), finding(Repair.JOINED, "本报讯。昨日"),
         ["新桥", "本报讯。昨日"]),
        (of(made(P, "新桥", "本报讯。昨日", dropped="本报")),
         finding(Repair.JOINED, "本报讯。昨日", refers_to="新桥"), ["新桥", "本报讯。昨日"]),
        (of(made(P, "新桥"), made(P, "通车"), LEAD), finding(Repair.SPLIT, "新桥", "通车"),
         ["新桥通车", "本报讯。昨日"]),
        (of(made(P, "新桥"), HIDDEN, made(P, "通车")), finding(Repair.SPLIT, "新桥", "通车"),
         ["新桥通车", "本报讯。昨日"]),
    ],
)  # fmt: skip
def test_taken_back(before: Layout, doubt: Finding, after: list[str]) -> None:
    assert words(undo_repair(before, doubt, SOURCE)) == [after, words(LAYOUT)[1]]


def test_shown_again() -> None:
    after = undo_repair(of(HEAD, HIDDEN), finding(Repair.SUPPRESSED, "昨日"), SOURCE)
    assert after == of(HEAD, LEAD)


@pytest.mark.parametrize(
    "doubt",
    [
        finding(None, "昨日"),
        finding(Repair.MARKED, "昨日"),
        finding(Repair.SUPPRESSED, "昨日"),
        finding(Repair.SUPPRESSED, "广告"),
        finding(Repair.JOINED, "本报讯。昨日"),
        finding(Repair.JOINED, "广告"),
        finding(Repair.SPLIT, "本报讯。", "昨日"),
    ],
)
def test_nothing_to_take_back(doubt: Finding) -> None:
    assert undo_repair(LAYOUT, doubt, SOURCE) == LAYOUT
