"""Several files that are one issue: METS with its pages, pages alone, web pages of a day."""

import zipfile
from pathlib import Path

import pytest

from newsreader.core.findings import FindingKind
from newsreader.core.furniture import FurnitureRole
from newsreader.core.source import SourceFile
from newsreader.importers.bundle import pack, unpacked
from tests.support.archives import promising
from tests.support.formats import (
    FIRST_PAGE,
    SECOND_PAGE,
    TREE,
    alto,
    division,
    epaper,
    mets,
)
from tests.unit.importers.reading import beside, blocks, heads, issue_of, read, refused

PAGES = {"alto/0001.xml": FIRST_PAGE, "alto/0002.xml": SECOND_PAGE}


def packed(files: dict[str, str]) -> bytes:
    return pack({name: text.encode() for name, text in files.items()})


def issue(tree: str | None, pages: dict[str, str] = PAGES) -> SourceFile:
    return read("issue.zip", packed({"mets.xml": mets(tree), **pages}))


def test_the_tree_gives_articles_and_roles() -> None:
    found = issue_of(issue(TREE))
    assert (found.masthead.publication, found.masthead.date) == ("青禾日报", "2031-03-05")
    assert (found.masthead.number, found.masthead.weekday) == ("1204", "星期三")
    (article,) = found.articles
    assert blocks(article) == [
        ("kicker", "历时三年"),
        ("headline", "南岸新桥 今日通车"),
        ("byline", "本报记者林小满"),
        ("paragraph", "本报讯 3月4日，青禾市南岸新桥通车。"),
        ("subhead", "桥长千米"),
        ("paragraph", "新桥连接两岸。"),
        ("paragraph", "市民走上新桥，连声称好。"),
    ]
    assert article.agency == "青禾日报"


def test_what_stands_beside_the_articles() -> None:
    found = issue_of(issue(TREE))
    assert beside(found, FurnitureRole.MASTHEAD) == ["青禾日报"]
    assert beside(found, FurnitureRole.ISSUE_LINE) == ["2031年3月5日星期三第1204期"]
    assert beside(found, FurnitureRole.ADVERTISEMENT) == ["春茧收购处在南街。"]
    assert beside(found, FurnitureRole.POINTER) == ["（下转第2版）"]
    assert beside(found, FurnitureRole.COLOPHON) == ["本版责编：沈一禾"]


def test_without_articles_the_pages_are_recognised() -> None:
    found = issue_of(issue(None))
    assert (found.masthead.publication, found.masthead.number) == ("青禾日报", "1204")
    assert found.articles[0].headline
    assert not [f for f in found.findings if f.kind is FindingKind.MISSING_MASTHEAD]
    assert issue_of(issue(division("ISSUE", division("ARTICLE")))).articles == found.articles


def test_pages_that_are_not_there_are_told() -> None:
    source = issue(TREE, {"a/0001.xml": FIRST_PAGE})
    (finding,) = source.issues[0].findings
    assert finding.kind is FindingKind.MISSING_PART
    assert dict(finding.details) == {"name": "0002.xml", "count": "1"}


def test_pages_that_the_tree_does_not_name_are_kept() -> None:
    source = issue(TREE, {**PAGES, "extra.xml": alto({"X": [["市民", "来信。"]]}, number=9)})
    assert "市民来信。" in source.text


def test_a_block_named_twice_stands_once_and_a_whole_file_can_be_named() -> None:
    tree = division("ARTICLE", "P1_TB1", "P1_TB1", '<mets:fptr FILEID="ALTO2"/>', "P9_TB1")
    found = issue_of(issue(tree))
    texts = [text for _, text in blocks(found.articles[0])]
    assert texts[0] == "青禾日报"
    assert "".join(texts).count("春茧") == 1


def test_paths_are_matched_from_their_ends() -> None:
    other = FIRST_PAGE.replace("P1_", "P2_").replace("历时三年", "下半年")
    pages = {"alto/1/p.xml": FIRST_PAGE, "alto/2/P.XML": other}
    text = mets(TREE, ("2\\p.xml", "1/p.xml"))
    source = read("x.zip", packed({"mets.xml": text, **pages}))
    assert "下半年" in source.text


def test_a_description_without_a_day_says_nothing() -> None:
    text = mets(TREE).replace("2031-03-05", "2031")
    found = issue_of(read("x.zip", packed({"mets.xml": text, **PAGES})))
    assert (found.masthead.publication, found.masthead.date) == ("青禾日报", "2031-03-05")


def test_pages_alone() -> None:
    found = issue_of(read("x.zip", packed(PAGES)))
    assert beside(found, FurnitureRole.PAGE_MARK) == ["第2版"]


def test_web_pages_of_a_day_stand_by_page() -> None:
    pages = {
        "b.htm": epaper("雨水润新苗", node="第02版：农村"),
        "c.htm": epaper("南岸新桥通车", node="第01版：要闻"),
    }
    source = read("x.zip", packed(pages))
    assert heads(issue_of(source)) == [(1, "南岸新桥通车"), (2, "雨水润新苗")]
    assert source.importer == ("bundle", "1")


def test_bytes_that_are_no_text_are_told() -> None:
    data = pack({"a.htm": epaper().encode() + b"\xff", "b.htm": epaper("雨水").encode()})
    source = read("x.zip", data)
    assert [bad.value for bad in source.issues[0].bad_bytes] == [0xFF]
    assert not source.certain


def test_the_same_files_make_the_same_archive() -> None:
    assert packed(PAGES) == packed(dict(reversed(PAGES.items())))
    assert unpacked(packed(PAGES), "x") == {k: v.encode() for k, v in PAGES.items()}


def test_mets_alone_is_refused() -> None:
    assert refused("x.zip", packed({"mets.xml": mets(TREE)})).key == "mets-alone"


def test_archives_of_other_people_are_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "x.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", "甲" * 999)
    assert refused("x.zip", (tmp_path / "x.zip").read_bytes()).key == "archive-damaged"


@pytest.mark.parametrize("data", [b"PK\x05\x06" + bytes(18), b"PK\x03\x04nonsense"])
def test_damaged_bundles_are_refused(data: bytes) -> None:
    assert refused("x.zip", data).key == "archive-damaged"


@pytest.mark.parametrize(("share", "offset"), [(1, 0), (0, 2**63), (0, 2**64 - 1)])
def test_a_bundle_that_promises_more_than_it_holds(share: int, offset: int) -> None:
    data = packed({"a.xml": "<alto/>"})
    lying = promising(data, len(data) * share, len(data), offset)
    assert refused("x.zip", lying).key == "archive-damaged"
