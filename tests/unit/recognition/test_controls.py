from newsreader.core.findings import FindingKind, Severity
from tests.unit.recognition.sheets import MASTHEAD, findings


def test_each_control_character_is_named_once() -> None:
    text = f"{MASTHEAD}新\0桥\0昨日\u202e通车。"
    found = findings(text, FindingKind.CONTROL_CHARACTER)
    assert [dict(finding.details)["name"] for finding in found] == ["U+0000", "U+202E"]
    assert [finding.spans[0].of(text) for finding in found] == ["\0", "\u202e"]
    assert {finding.severity for finding in found} == {Severity.INFO}


def test_line_ends_and_tabs_are_no_control_characters() -> None:
    assert findings(f"{MASTHEAD}新桥\t昨日\r\n通车。\x85", FindingKind.CONTROL_CHARACTER) == []


def test_noncharacters_and_tag_characters_are_named_too() -> None:
    text = f"{MASTHEAD}新\ufdd0桥\uffff昨\U0010ffff日\U000e0041通车。"
    found = findings(text, FindingKind.CONTROL_CHARACTER)
    names = [dict(finding.details)["name"] for finding in found]
    assert names == ["U+FDD0", "U+FFFF", "U+10FFFF", "U+E0041"]
