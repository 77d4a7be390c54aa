"""Pages of ALTO, versions 2 to 4."""

import pytest
from lxml import etree

from newsreader.core.furniture import FurnitureRole
from newsreader.importers.alto import is_alto, pages_of, root_name
from tests.support import formats
from tests.support.formats import alto
from tests.support.schemas import schema
from tests.unit.importers.reading import beside, heads, issue_of, read, refused


def text_of(*lines: list[str], blanks: bool = True) -> str:
    """Return what a block of these lines reads as."""
    rows = "".join(formats.alto_line(n, words, blanks) for n, words in enumerate(lines))
    page = alto({}).replace('WIDTH="1400">\n\n', f'WIDTH="1400"><TextBlock>{rows}</TextBlock>')
    return pages_of(page, "a.xml")[0].blocks[0].text


@pytest.mark.parametrize(
    ("version", "name"),
    [
        (2, "v2/alto-2-1.xsd"),
        (3, "v3/alto-3-1.xsd"),
        (4, "v4/alto-4-0.xsd"),
        (4, "v4/alto-4-4.xsd"),
    ],
)
def test_our_samples_are_what_the_schema_wants(version: int, name: str) -> None:
    wanted = schema(f"alto/{name}")
    order = ["B"] if name.endswith("4-4.xsd") else []
    words = [["本报讯", "(ex=example", "-x"], [")ample=example", "第1版"]]
    page = alto({"B": words}, version=version, order=order)
    wanted.assertValid(etree.fromstring(page.encode()))
    assert not wanted.validate(etree.fromstring(page.replace("TextLine", "TextRow").encode()))


@pytest.mark.parametrize("version", [2, 3, 4])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "gb18030"])
def test_a_page(version: int, encoding: str) -> None:
    page = alto({"A": [["青", "禾", "日", "报"]], "B": [["市民", "称好。"]]}, version=version)
    source = read("0001.xml", page.replace("UTF-8", encoding).encode(encoding))
    assert source.importer == ("alto", "1")
    assert source.text == "青禾日报\n\n市民称好。\n"
    assert source.issues[0].extracted


@pytest.mark.parametrize(
    ("lines", "blanks", "text"),
    [
        ([["春", "耕", "选", "种"]], True, "春耕选种"),
        ([["Apple", "Daily"], ["News"]], True, "Apple Daily News"),
        ([["Apple", "Daily"]], False, "Apple Daily"),
        ([["第", "12", "期"]], True, "第 12 期"),
        ([["第", "12", "期"]], False, "第12期"),
        ([["第12"], ["期"]], True, "第12期"),
        ([["an", "(ex=example", "-x"], [")ample=example", "here"]], True, "an example here"),
        ([["an", "ex", "-x"], ["ample"]], True, "an example"),
        ([["。", "”", "、", "（"]], True, "。”、（"),
        ([[" "], ["a  b"]], True, "a b"),
    ],
)
def test_blanks_and_hyphens(lines: list[list[str]], blanks: bool, text: str) -> None:
    assert text_of(*lines, blanks=blanks) == text


def order_of(page: str) -> list[str]:
    return [block.text for block in pages_of(page, "a.xml")[0].blocks]


BLOCKS = {"A": [["甲"]], "B": [["乙"]], "C": [["丙"]], "D": [["丁"]]}


@pytest.mark.parametrize(
    ("following", "order", "expected"),
    [
        ({}, [], "甲乙丙丁"),
        ({"C": "A", "A": "D"}, [], "乙丙甲丁"),
        ({"A": "B", "B": "A"}, [], "丙丁甲乙"),
        ({"A": "Z"}, ["D", "B", "Z", "D"], "丁乙甲丙"),
    ],
)
def test_reading_order(following: dict[str, str], order: list[str], expected: str) -> None:
    assert "".join(order_of(alto(BLOCKS, following=following, order=order))) == expected


def test_a_group_of_blocks_has_its_place_in_the_reading_order() -> None:
    page = alto(BLOCKS, order=["G", "A"])
    page = page.replace('<TextBlock ID="C"', '<ComposedBlock ID="G"><TextBlock ID="C"')
    page = page.replace("</PrintSpace>", "</ComposedBlock></PrintSpace>")
    assert "".join(order_of(page)) == "丙丁甲乙"


def test_blocks_without_or_with_the_same_id_are_not_lost() -> None:
    page = alto(BLOCKS).replace('ID="B"', "").replace('ID="C"', 'ID="A"')
    assert sorted(order_of(page)) == sorted("甲乙丙丁")


@pytest.mark.parametrize(
    ("number", "expected"), [("3", 3), ("0", None), ("x", None), ("", None), ("99999", None)]
)
def test_page_numbers(number: str, expected: int | None) -> None:
    page = alto(BLOCKS).replace('PHYSICAL_IMG_NR="1"', f'PHYSICAL_IMG_NR="{number}"')
    assert pages_of(page, "a.xml")[0].number == expected


def test_a_page_that_is_not_the_first_says_so() -> None:
    issue = issue_of(
        read("a.xml", alto({"A": [["南岸新桥通车"]], "B": [["市民称好。"]]}, number=3))
    )
    assert beside(issue, FurnitureRole.PAGE_MARK) == ["第3版"]
    assert heads(issue) == [(3, "南岸新桥通车")]


@pytest.mark.parametrize(
    ("data", "key"),
    [(alto({}), "file-blank"), (alto(BLOCKS)[:-20], "xml-damaged"), ("<alto/>", "file-blank")],
)
def test_refusals(data: str, key: str) -> None:
    assert refused("a.xml", data).key == key


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (b"<alto>", "alto"),
        (b'\xef\xbb\xbf<?xml version="1.0"?>\n<!-- <b> --><ALTO:alto x="y">', "alto"),
        ("<alto/>".encode("utf-16"), "alto"),
        (b"<!-- <alto>", ""),
        (b"<?xml", ""),
        (b"text < alto", "alto"),
        (b"<", ""),
        (b"", ""),
    ],
)
def test_root_names(head: bytes, name: str) -> None:
    assert root_name(head) == name
    assert is_alto(head) == (name == "alto")
