"""Where the words of ALTO are printed, and what of that is not believed."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.core.boxes import Box
from newsreader.core.packed_boxes import GRID, unpacked
from newsreader.core.source import IssueText
from newsreader.importers.alto import issue_of_pages, pages_of
from newsreader.importers.bundle import pack
from tests.support.formats import FIRST_PAGE, SECOND_PAGE, TREE, division, mets
from tests.support.printed import BLOCKS, HEIGHT, WIDTH, PrintedPage, printed_page
from tests.unit.importers.reading import read

PAGE = printed_page(BLOCKS)
SMALL = printed_page([[["南岸", "新桥"]]])
"""Two words in one line."""


def boxes_of(issue: IssueText) -> list[Box]:
    return [box for page in issue.boxes for box in unpacked(page)]


def words_of(issue: IssueText) -> list[tuple[str, int]]:
    """Return the words that have boxes, with their pages."""
    return [("".join(box.span.of(issue.text).split()), box.page) for box in boxes_of(issue)]


def read_page(alto: str) -> IssueText:
    return read("a.xml", alto).issues[0]


def require_printed(issue: IssueText, page: PrintedPage) -> None:
    """Require that every word of a page has its box, a step of the grid more or less."""
    boxes = boxes_of(issue)
    assert [word for word, _ in words_of(issue)] == [word.text for word in page.words]
    for box, word in zip(boxes, page.words, strict=True):
        left, top, width, height = word.box
        area = box.area
        assert area.left == pytest.approx(left / WIDTH, abs=1 / GRID)
        assert area.top == pytest.approx(top / HEIGHT, abs=1 / GRID)
        assert area.right == pytest.approx((left + width) / WIDTH, abs=1 / GRID)
        assert area.bottom == pytest.approx((top + height) / HEIGHT, abs=1 / GRID)


@pytest.mark.parametrize("per", [1, 4, 10])
def test_every_word_has_its_box_whatever_the_unit(per: int) -> None:
    require_printed(read_page(printed_page(BLOCKS, per=per).alto), PAGE)


def test_words_know_their_page() -> None:
    issue = read_page(printed_page(BLOCKS, number=3).alto)
    assert {box.page for box in boxes_of(issue)} == {3}
    assert words_of(issue)[0] == ("青", 3)


def test_pages_of_several_files() -> None:
    second = printed_page([[["市民"], ["来信。"]]], number=2).alto
    files = {"1.xml": PAGE.alto.encode(), "2.xml": second.encode()}
    issue = read("x.zip", pack(files)).issues[0]
    assert [page.page for page in issue.boxes] == [1, 2]
    assert words_of(issue)[-2:] == [("市民", 2), ("来信。", 2)]


def test_the_articles_of_a_tree_keep_their_boxes() -> None:
    pages = {"alto/0001.xml": FIRST_PAGE, "alto/0002.xml": SECOND_PAGE, "mets.xml": mets(TREE)}
    issue = read("x.zip", pack({name: text.encode() for name, text in pages.items()})).issues[0]
    found = words_of(issue)
    assert ("南岸新桥", 1) in found
    assert ("连声称好。", 2) in found
    printed = re.findall(r'CONTENT="([^"]+)"', FIRST_PAGE + SECOND_PAGE)
    assert sorted(word for word, _ in found) == sorted(printed)
    assert "第2版" in issue.text


def test_a_tree_that_reads_a_page_in_another_order() -> None:
    first = printed_page(BLOCKS, named="P1_TB")
    tree = division("ISSUE", division("ARTICLE", division("TITLE", "P1_TB6"), "P1_TB7", "P1_TB3"))
    files = {"mets.xml": mets(tree, ["p.xml"]), "p.xml": first.alto}
    issue = read("x.zip", pack({name: text.encode() for name, text in files.items()})).issues[0]
    words = [word for word, _ in words_of(issue)]
    assert words[:2] == ["春耕从", "一粒种子"]
    assert sorted(words) == sorted(word.text for word in first.words)


def broken(old: str, new: str, count: int = -1) -> list[str]:
    """Return the words that still have boxes on a page with other measures."""
    page = SMALL.alto.replace(old, new, count)
    assert page != SMALL.alto
    issue = read_page(page)
    assert issue.text == "南岸新桥\n"
    return [word for word, _ in words_of(issue)]


@pytest.mark.parametrize("value", ["0", "-1400", "nan", "inf", "1e300", "", "wide", "60"])
def test_a_page_whose_size_cannot_be_true_has_no_boxes(value: str) -> None:
    assert broken(f'WIDTH="{WIDTH}"', f'WIDTH="{value}"') == []


def test_a_page_without_a_size_has_no_boxes() -> None:
    assert broken(f'HEIGHT="{HEIGHT}"', "") == []


BAD = [
    ("HPOS", "nan"),
    ("HPOS", "-inf"),
    ("HPOS", "9999"),
    ("HPOS", "-999"),
    ("HPOS", "1e308"),
    ("HPOS", "x"),
    ("WIDTH", "0"),
    ("WIDTH", "-80"),
    ("WIDTH", "inf"),
    ("WIDTH", "99999"),
]


def with_bad(tag: str, name: str, value: str) -> str:
    return re.sub(rf'(<{tag} [^>]*{name}=")[^"]*', rf"\g<1>{value}", SMALL.alto)


@pytest.mark.parametrize(("name", "value"), BAD)
def test_a_word_without_a_good_place_has_that_of_its_line(name: str, value: str) -> None:
    issue = read_page(with_bad("String", name, value))
    one, two = boxes_of(issue)
    assert one.area == two.area
    assert one.area.width == pytest.approx(170 / WIDTH, abs=2 / GRID)


@pytest.mark.parametrize(("name", "value"), BAD)
def test_without_a_good_place_for_the_line_there_is_none(name: str, value: str) -> None:
    page = with_bad("String", name, value)
    page = re.sub(rf'(<TextLine [^>]*{name}=")[^"]*', rf"\g<1>{value}", page)
    assert words_of(read_page(page)) == []
    assert read_page(page).text == "南岸新桥\n"


def test_a_word_at_the_edge_is_cut_there() -> None:
    issue = read_page(SMALL.alto.replace('HPOS="40"', 'HPOS="-20"'))
    assert boxes_of(issue)[0].area.left == 0
    assert boxes_of(issue)[0].area.width == pytest.approx(60 / WIDTH, abs=1 / GRID)


def test_one_word_off_the_page_in_many_is_left_out() -> None:
    lines = [["甲乙"]] * 20
    page = printed_page([lines]).alto
    one = page.replace('VPOS="40"', 'VPOS="9000"')
    assert len(boxes_of(read_page(one))) == 19
    three = one.replace('VPOS="120"', 'VPOS="9000"').replace('VPOS="200"', 'VPOS="9000"')
    assert boxes_of(read_page(three)) == []


def test_a_word_over_a_line_end_has_two_boxes() -> None:
    page = printed_page([[["an", "ex"], ["ample", "here"]]]).alto
    cut = (
        ('CONTENT="ex"', 'CONTENT="ex" SUBS_TYPE="HypPart1" SUBS_CONTENT="example"'),
        ('CONTENT="ample"', 'CONTENT="ample" SUBS_TYPE="HypPart2" SUBS_CONTENT="example"'),
    )
    for old, new in cut:
        page = page.replace(old, new)
    issue = read_page(page)
    assert issue.text == "an example here\n"
    assert [word for word, _ in words_of(issue)] == ["an", "example", "example", "here"]
    tops = {box.area.top for box in boxes_of(issue)}
    assert len(tops) == 2


def test_a_second_part_alone_lights_nothing() -> None:
    page = SMALL.alto.replace('"南岸"', '"南岸" SUBS_TYPE="HypPart2" SUBS_CONTENT="江南岸"')
    assert words_of(read_page(page)) == [("新桥", 1)]


SIGNS = st.text(
    st.sampled_from("青禾南岸a1，。 　\u00a0\u2028\u0085é𠀀\ufeff"), min_size=1, max_size=4
)
PAGES = st.lists(
    st.lists(st.lists(SIGNS, min_size=1, max_size=4), min_size=1, max_size=3), max_size=4
)


@settings(max_examples=60)
@given(PAGES, st.booleans())
def test_every_box_has_the_signs_of_its_word(blocks: list[list[list[str]]], tree: bool) -> None:
    page = printed_page([[["题"]], *blocks], named="P1_TB")
    if tree:
        text = mets(division("ARTICLE", division("TITLE", "P1_TB1", "P1_TB3"), "P1_TB2"), ["p.xml"])
        files = {"mets.xml": text.encode(), "p.xml": page.alto.encode()}
        issue = read("x.zip", pack(files)).issues[0]
    else:
        issue = issue_of_pages(pages_of(page.alto, "a.xml"))
    printed = sorted(filter(None, ("".join(word.text.split()) for word in page.words)))
    assert sorted(word for word, _ in words_of(issue)) == printed
