"""The corpus is TEI as the consortium's schema has it, and every anchor stands where it should."""

import re
from pathlib import Path

import pytest
from lxml import etree

from newsreader.core.errors import MachineError
from newsreader.core.note import SubjectKind
from newsreader.exporters.tei.exporter import Tei
from tests.support.awkward import LONG, SCRIPT, awkward
from tests.support.browsing import address, browser, opened
from tests.support.collections import STYLE, everything, identified, styled, written
from tests.support.schemas import needed
from tests.support.validators import module

TEI = {"t": "http://www.tei-c.org/ns/1.0"}
PEOPLE = (("周明", "0000-0002-1825-0097"), ("何未晞", "工号 0042"), ("云生", ""))
ID = "{http://www.w3.org/XML/1998/namespace}id"


@pytest.fixture
def tree() -> etree._Element:
    return etree.fromstring(written(Tei(), awkward()), etree.XMLParser(huge_tree=True))


def texts(tree: etree._Element, path: str) -> list[str]:
    return ["".join(each.itertext()) for each in tree.xpath(path, namespaces=TEI)]


def test_the_schema_accepts_it_and_would_notice() -> None:
    schema = etree.RelaxNG(file=needed("tei/tei_all.rng"))  # takes five seconds
    for collection in (everything(), awkward(), styled(), identified(*PEOPLE)):
        document = etree.fromstring(written(Tei(), collection))
        schema.assertValid(document)
    document.find(".//t:text/t:body", TEI).append(etree.Element("{http://www.tei-c.org/ns/1.0}x"))
    assert not schema.validate(document)


READ = """(xml) => {
  const shown = document.createElement("div");
  shown.append(new CETEI().makeHTML5(xml));
  shown.querySelectorAll("tei-surplus, tei-sic").forEach((each) => each.remove());
  const articles = [...shown.querySelectorAll("tei-div[type=article]")];
  return articles.map((each) => each.textContent.split("\\n").filter(Boolean));
}"""
"""What CETEIcean shows of articles, line by line, without what was left out or corrected."""


def test_a_viewer_in_a_browser_shows_the_same_and_would_notice(tmp_path: Path) -> None:
    frame = tmp_path / "frame.html"
    frame.write_text("<!DOCTYPE html><title>TEI</title>")
    with browser() as chromium, opened(chromium) as page:
        page.goto(address(frame))
        page.add_script_tag(path=module("CETEIcean/dist/CETEI.js"))
        for collection in (everything(), awkward()):
            document = written(Tei(), collection).decode()
            texts = [article.text for issue in collection.issues for article in issue.articles]
            assert page.evaluate(READ, document) == [
                [line for line in re.sub("[\x00\x07]", "\ufffd", text).split("\n") if line]
                for text in texts
            ]
        assert page.evaluate(READ, document.replace("</p>", "", 1)) == []


def test_every_reference_leads_somewhere(tree: etree._Element) -> None:
    ids = [each.get(ID) for each in tree.iter() if each.get(ID)]
    assert len(ids) == len(set(ids))
    for name in ("target", "ana", "rendition"):
        for value in tree.xpath(f"//@{name}"):
            assert {each.removeprefix("#") for each in value.split()} <= set(ids)


def test_corrections_and_repairs(tree: etree._Element) -> None:
    article = tree.find(".//t:div[@type='article']", TEI)
    assert texts(article, ".//t:sic") == ["錯了"]
    assert texts(article, ".//t:corr") == ["改过"]
    assert texts(article, ".//t:supplied") == ["的字"]
    assert texts(article, ".//t:surplus") == ["的字", "全去。", "重复的一段。"]
    assert [each.get("reason") for each in article.iter(f"{{{TEI['t']}}}gap")] == [
        "missing",
        "illegible",
    ]


def test_heads_sections_and_pages(tree: etree._Element) -> None:
    article = tree.find(".//t:div[@type='article']", TEI)
    heads = [each.get("type") for each in article.findall("t:head", TEI)]
    assert heads == ["kicker", "main", "sub"]
    assert texts(article, "t:div/t:head") == ["分题一", "分题二"]
    assert texts(article, ".//t:figure/t:head") == ["图 甲摄"]
    assert [each.get("rend") for each in article.findall(".//t:p[@rend]", TEI)] == [
        "byline",
        "headline",
    ]
    assert tree.xpath("//t:pb/@n", namespaces=TEI) == ["1", "2", "1"]


def test_anchors_enclose_the_words(tree: etree._Element) -> None:
    """What lies between two anchors is the quote, without ends of lines and what was replaced."""
    for annotation in awkward().issues[0].articles[0].annotations[:5]:
        inside = tree.xpath(
            f"//t:body//text()[preceding::t:anchor[@xml:id='start-{annotation.id}']]"
            f"[following::t:anchor[@xml:id='end-{annotation.id}']]"
            "[not(ancestor::t:sic or ancestor::t:surplus)]"
            "[ancestor::t:p or ancestor::t:head or ancestor::t:byline]",
            namespaces=TEI,
        )
        quote = annotation.anchor.quote.replace("\n", "").replace("\x00", "�").replace("\x07", "�")
        assert "".join(inside) == quote


def test_people_with_identifiers_are_listed_and_referred_to() -> None:
    tree = etree.fromstring(written(Tei(), identified(*PEOPLE)))
    assert texts(tree, "//t:person/t:persName") == ["何未晞", "周明"]
    assert texts(tree, "//t:person/t:idno[@type='URI']") == [
        "https://orcid.org/0000-0002-1825-0097"
    ]
    assert texts(tree, "//t:person/t:idno[not(@type)]") == ["工号 0042"]
    assert texts(tree, "//t:annotation//t:name[not(@ref)]") == ["云生"]
    for name in tree.xpath("//t:annotation//t:name[@ref]", namespaces=TEI):
        (person,) = tree.xpath(f"//t:person[@xml:id='{name.get('ref')[1:]}']", namespaces=TEI)
        assert person[0].text == name.text


def test_hostile_and_long_notes(tree: etree._Element) -> None:
    notes = texts(tree, "//t:note[@type='comment']")
    assert notes[:2] == [LONG, SCRIPT]
    assert notes[2] == "�𠮷\r\n尾"


def test_what_was_said_of_things_points_to_them() -> None:
    tree = etree.fromstring(written(Tei(), everything()))
    targets = tree.xpath("//t:annotation[t:note/@type='note']/@target", namespaces=TEI)
    assert {target[1:].partition("-")[0] for target in targets} == {*map(str, SubjectKind)}


def test_a_changed_text_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "a.xml"
    path.write_bytes(written(Tei(), awkward()).replace("句子".encode(), "字句".encode()))
    with pytest.raises(MachineError):
        Tei().check(path, awkward())


def test_a_style_that_was_made_has_its_name_and_look() -> None:
    tree = etree.fromstring(written(Tei(), styled()))
    looks = {
        each.get(ID): (each.get("n"), each.text) for each in tree.iterfind(".//t:rendition", TEI)
    }
    assert looks[f"style-{STYLE.id}"] == (
        STYLE.name,
        f"background-color: {STYLE.color}; text-decoration: underline wavy",
    )
    assert looks["style-gone"][1] == looks["yellow"][1]
    assert looks["yellow"][0] is None
