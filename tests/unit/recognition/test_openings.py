import pytest

from newsreader.core.findings import FindingKind, Repair
from tests.unit.recognition.sheets import findings, places

HEAD = "南岸新桥通车\n本报记者 林小满\n新桥昨日通车，市民连声称好。\n"


@pytest.mark.parametrize(
    "line",
    [
        "后，她担任桥梁工程师。",
        "8500万亩。秋播以来，天气晴好。",
        "，一览两岸的江景。",
        "们都说好。",
        "的桥修好了。",
    ],
)
def test_fragments_are_marked(line: str) -> None:
    assert places(HEAD + line, FindingKind.MISSING_HEAD) == [line]
    assert findings(HEAD + line, FindingKind.MISSING_HEAD)[0].repair is Repair.MARKED


@pytest.mark.parametrize(
    "line",
    [
        "好，就这么办。",
        "11月份，新桥开工。",
        "的确，桥修好了。",
        "后来，她担任桥梁工程师。",
        "南岸，人来人往。",
    ],
)
def test_whole_sentences_are_not(line: str) -> None:
    assert places(HEAD + line, FindingKind.MISSING_HEAD) == []


def test_a_word_that_always_follows_the_same_sign_has_lost_it() -> None:
    known = "欧阳林说好。欧阳林又说好。大家也说欧阳林好。\n"
    assert places(f"{HEAD}{known}阳林表示，桥修好了。", FindingKind.MISSING_HEAD) == [
        "阳林表示，桥修好了。"
    ]
    free = "阳林说好。欧阳林又说好。大家也说，阳林好。\n"
    assert places(f"{HEAD}{free}阳林表示，桥修好了。", FindingKind.MISSING_HEAD) == []


def test_a_paragraph_with_a_dateline_has_its_head() -> None:
    assert places("南岸新桥通车\n（记者 林小满）们都说好。", FindingKind.MISSING_HEAD) == []
