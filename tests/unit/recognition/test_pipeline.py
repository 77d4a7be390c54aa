import time

import pytest

from newsreader.core.findings import FindingKind
from newsreader.core.recognised import RecognisedIssue
from newsreader.recognition.pipeline import recognise
from tests.support.builders import ISSUE_TEXT
from tests.unit.recognition.sheets import blocks


def test_an_issue_with_its_faults() -> None:
    issue = recognise(ISSUE_TEXT)
    assert [(a.headline, a.agency) for a in issue.articles] == [
        ("南岸新桥通车", "青禾日报"),
        ("春耕从一粒种子 开始", None),
    ]
    assert [role for role, _ in blocks(issue.articles[0])][-2:] == ["paragraph", "-paragraph"]
    assert blocks(issue.articles[1])[2] == ("paragraph", "种子站里，农技员正在选种。")
    assert {finding.kind for finding in issue.findings} == {
        FindingKind.WEEKDAY_CONFLICT,
        FindingKind.DUPLICATE,
        FindingKind.SPLIT_PARAGRAPH,
    }


def test_the_same_text_gives_the_same_issue() -> None:
    assert recognise(ISSUE_TEXT) == recognise(ISSUE_TEXT)


def test_line_ends_change_offsets_only() -> None:
    windows = recognise(ISSUE_TEXT.replace("\n", "\r\n"))
    unix = recognise(ISSUE_TEXT)
    assert [blocks(a) for a in windows.articles] == [blocks(a) for a in unix.articles]


@pytest.mark.parametrize(
    "text", ["", "\n", "\ufeff", "国", "\0", "\ud800", "。", "——", "第版", "（记者"]
)
def test_any_text_can_be_read(text: str) -> None:
    assert isinstance(recognise(text), RecognisedIssue)


@pytest.mark.parametrize(
    "piece",
    [
        "国",
        "1",
        "。",
        "（",
        "\n",
        "标题\n\n正文。\n\n",
        "市民早早来到南岸，等着走上新桥。\n",
        "市民早早来到南岸等着走上新桥\n",
        "桥，市民早早来到南岸等着走上新桥。\n",
        "本报讯（记者 林小满）新桥通车。\n",
        "导读\n",
        "第2版 ",
        "记者/",
    ],
)
def test_takes_time_in_proportion_to_the_text(piece: str) -> None:
    small, large = (piece * (length // len(piece)) for length in (10_000, 80_000))
    assert _seconds(large) < 25 * _seconds(small) + 0.5


def test_a_long_line_that_short_ones_end_like_costs_nothing() -> None:
    line = "市民" + "国" * 14 + "。\n"
    assert _seconds("国" * 200_000 + "。\n" + line * 2_000) < 3


def _seconds(text: str) -> float:
    begun = time.process_time()
    recognise(text)
    return time.process_time() - begun
