import pytest

from newsreader.core.findings import FindingKind
from newsreader.core.messages import Language
from newsreader.recognition.pipeline import recognise
from tests.unit.recognition.sheets import findings

BODY = "\n南岸新桥通车\n本报讯（记者 林小满）新桥通车。"


@pytest.mark.parametrize(
    ("line", "kind", "words", "message"),
    [
        ("2031年3月5日 周四", FindingKind.WEEKDAY_CONFLICT, "周四", "2031-03-05 was a 星期三"),
        (
            "2031年3月5日 辛亥年二月十四",
            FindingKind.LUNAR_CONFLICT,
            "辛亥年二月十四",
            "2031-03-05 was 辛亥年二月十三",
        ),
        ("2031年2月30日 星期三", FindingKind.IMPOSSIBLE_DATE, "2031年2月30日", "“2031年2月30日”"),
        ("99999年3月5日 星期三", FindingKind.IMPOSSIBLE_DATE, "99999年3月5日", "“99999年3月5日”"),
        (
            "2031年3月5日 今日2版\n第03版",
            FindingKind.PAGE_COUNT_CONFLICT,
            "第03版",
            "announces 2 pages",
        ),
    ],
)
def test_names_the_conflict_and_its_place(
    line: str, kind: FindingKind, words: str, message: str
) -> None:
    text = f"青禾日报\n{line}{BODY}"
    (found,) = findings(text, kind)
    assert [span.of(text) for span in found.spans] == [words]
    assert message in found.message(Language.ENGLISH)
    assert found.message(Language.CHINESE)


@pytest.mark.parametrize(
    "line",
    [
        "2031年3月5日 星期三 辛亥年二月十三 今日4版\n第04版",
        "2031年3月5日",
        "1500年3月5日 正月初一",
        "第1204期 星期三",
    ],
)
def test_no_conflict(line: str) -> None:
    assert recognise(f"青禾日报\n{line}{BODY}").findings == ()


def test_a_missing_masthead_is_named() -> None:
    (found,) = recognise("新桥昨日通车，市民连声称好。").findings
    assert (found.kind, found.spans) == (FindingKind.MISSING_MASTHEAD, ())
    assert findings("青禾日报", FindingKind.MISSING_MASTHEAD)
    assert recognise("").findings == ()
