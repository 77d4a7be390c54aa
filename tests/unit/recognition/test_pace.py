import pytest

from newsreader.core.errors import Cancelled
from newsreader.core.progress import Progress
from newsreader.importers.registry import read_again
from newsreader.recognition.pace import STRIDE, Pace
from newsreader.recognition.pipeline import recognise
from tests.support.builders import ISSUE_TEXT

LONG = ISSUE_TEXT * (150_000 // len(ISSUE_TEXT))


def test_many_items_are_told_of() -> None:
    told: list[float] = []
    pace = Pace(told.append, 2)
    items = range(STRIDE * 2 + 1)
    assert list(pace.over(items)) == list(items)
    pace.step()
    assert [round(share, 3) for share in told] == [0, 0.25, 0.5, 0.5]


def test_few_items_cost_nothing() -> None:
    items = [1, 2]
    assert Pace().over(items) is items


def test_the_share_never_falls() -> None:
    told: list[float] = []
    pace = Pace(told.append)
    for _ in range(3):
        list(pace.over(range(STRIDE * 2)))
        pace.step()
    assert told == sorted(told)
    assert told[-1] == 1


def test_a_short_text_is_nothing_to_tell_of() -> None:
    told: list[float] = []
    recognise(ISSUE_TEXT, None, told.append)
    assert told == []


def test_a_long_text_is_the_same_with_and_without_a_checkpoint() -> None:
    told: list[float] = []
    assert recognise(LONG, None, told.append) == recognise(LONG)
    assert told[0] < 0.1
    assert 0.9 < told[-1] <= 1


def test_a_long_text_can_be_stopped_anywhere() -> None:
    def stop(share: float) -> None:
        if share > 0.6:
            raise Cancelled

    with pytest.raises(Cancelled):
        recognise(LONG, None, stop)


def test_a_long_issue_whose_structure_is_known_is_told_of() -> None:
    page = f"# 南岸新桥通车\n\n{'桥上的灯都亮了。' * 20}\n\n" * 1000
    (issue,) = read_again("x.md", page.encode()).issues
    told: list[float] = []
    recognise(issue.text, issue.known, told.append)
    assert len(told) > 5


def test_progress_in_parts() -> None:
    assert Progress(1, 2, "a.txt", share=0.254).parts(100) == 125
