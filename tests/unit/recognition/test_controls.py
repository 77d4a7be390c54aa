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
