"""XML and web pages that mean harm are refused, and nothing else happens."""

import pytest

from newsreader.importers import xml_tree
from newsreader.importers.xml_tree import decode_markup, parse_html, parse_xml
from tests.unit.importers.reading import refused

LAUGHS = '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><l>&b;</l>'
OUTSIDE = '<!-- x --><?y ?>\n<!doctype l [<!ENTITY x SYSTEM "file:///etc/passwd">]><l>&x;</l>'


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (LAUGHS, "xml-doctype"),
        (OUTSIDE, "xml-doctype"),
        ("<a>" * 100_000 + "</a>" * 100_000, "xml-damaged"),
        ('<alto b="' + "x" * 11_000_000 + '"/>', "xml-damaged"),
        ("<alto>&x;</alto>", "xml-damaged"),
        ("<?xml version='1.0'", "xml-damaged"),
        ("<l/>", "xml-unknown"),
        ("<mets:mets xmlns:mets='m'/>", "mets-alone"),
        ("", "file-empty"),
        ("no markup", "xml-damaged"),
    ],
)
def test_refusals(data: str, key: str) -> None:
    assert refused("a.xml", data).key == key


def test_too_much_markup(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xml_tree, "_MOST_TAGS", 3)
    assert refused("a.xml", "<a><b/></a>x<").key == "markup-too-large"
    monkeypatch.setattr(xml_tree, "_MOST_ATTRIBUTES", 1)
    assert refused("a.html", "<a b=1 c=2>").key == "markup-too-large"


def test_the_doctype_is_looked_for_at_the_front_only() -> None:
    assert parse_xml("<a><![CDATA[<!DOCTYPE x>]]></a>", "a").text == "<!DOCTYPE x>"
    assert parse_xml("<!-- <!DOCTYPE x> --><a>甲</a>", "a").text == "甲"


@pytest.mark.parametrize(
    "data", ["<div>" * 300, "<p title='" + "x" * 11_000_000 + "'>", "<!-- -->"]
)
def test_web_pages_that_cannot_be_mended(data: str) -> None:
    assert refused("a.html", data).key == "html-damaged"


def test_entities_of_a_web_page_stay_inside() -> None:
    assert "".join(parse_html(OUTSIDE + "甲\0乙", "a").itertext()).count("甲\ufffd乙") == 1


@pytest.mark.parametrize(
    ("head", "encoding", "found"),
    [
        ('<?xml version="1.0" encoding="GB2312"?>', "gb18030", "gb18030"),
        ("<meta charset='big5'>", "big5", "big5hkscs"),
        ("<meta charset='gb2312'>", "utf-8", "utf-8"),
        ("<meta charset='utf-8'>", "gb18030", "gb18030"),
        ("<meta charset='klingon'>", "gb18030", "gb18030"),
    ],
)
def test_declared_encodings(head: str, encoding: str, found: str) -> None:
    text = head + "國家新橋，市民稱好。" * 5
    decoded = decode_markup(text.encode(encoding))
    assert (decoded.text, decoded.encoding) == (text, found)
    assert decode_markup(text.encode(encoding), found).certain
