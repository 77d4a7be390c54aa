"""The website works in a real browser, from a disk: one start of it for all tests."""

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from playwright.sync_api import Browser, Page, expect

from newsreader.exporters.website.exporter import Website
from tests.support.awkward import awkward
from tests.support.browsing import PHONE, address, background, barriers, browser, opened
from tests.support.builders import BRIDGE_ID, ISSUE_ID
from tests.support.collections import everything, put

ARTICLE = f"articles/{BRIDGE_ID}.html"
WIDTHS = """() => [document.documentElement.scrollWidth, Math.max(
    0, ...[...document.querySelectorAll(".note")].map(each => each.getBoundingClientRect().right))]
"""
SCROLL_BAR = 17


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return put(Website(), everything(), tmp_path_factory.mktemp("sites") / "网站 1")


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with browser() as started:
        yield started


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    with opened(chromium) as page:
        yield page


def test_a_search_leads_to_the_words(site: Path, page: Page) -> None:
    page.goto(address(site / "index.html"))
    page.get_by_role("searchbox").fill("新桥 １２００")
    page.get_by_role("button", name="检索").click()
    expect(page.locator("#count")).to_have_text("1 篇")
    for part in ("h2", ".excerpt"):
        hits = page.locator(f"#results {part} mark.hit").all_inner_texts()
        assert set(hits) == {"新桥", "1200"}
    assert page.locator(".excerpt").inner_text().startswith("本报讯(记者")
    page.get_by_role("searchbox").fill("新桥不在")
    expect(page.locator("#count")).to_have_text("0 篇")
    expect(page.locator("#results li")).to_have_count(0)
    page.get_by_role("searchbox").fill("新桥")
    page.locator("#results a").first.click()
    expect(page.locator("h1")).to_contain_text("南岸新桥通车")


def test_filters_narrow_and_lead_to_the_annotation(site: Path, page: Page) -> None:
    page.goto(address(site / "annotations.html"))
    rows = page.locator("#results > li")
    expect(rows).to_have_count(5)
    page.get_by_label("批注者").select_option("甲")
    expect(rows).to_have_count(4)
    page.get_by_label("样式").select_option("green")
    expect(rows).to_have_count(1)
    page.get_by_label("样式").select_option("")
    page.get_by_label("标签").select_option("中非")
    expect(rows).to_have_count(1)
    page.get_by_label("标签").select_option("")
    page.get_by_label("文字").fill("第二*行")
    expect(page.locator("#count")).to_have_text("1 条")
    rows.get_by_role("link").first.click()
    expect(page.locator(".note:target .said").first).to_be_in_viewport()


def test_the_calendar_and_the_tags_lead_to_texts(site: Path, page: Page) -> None:
    page.goto(address(site / "index.html"))
    page.get_by_role("table").get_by_role("link", name="5", exact=True).click()
    expect(page).to_have_url(address(site / "issues" / f"{ISSUE_ID}.html"))
    page.get_by_role("link", name="南岸新桥通车").click()
    expect(page).to_have_url(address(site / ARTICLE))
    page.get_by_role("link", name="标签 Tags").click()
    page.get_by_role("link", name="经贸").click()
    expect(page.locator("h1")).to_have_text("中非/经贸")
    page.get_by_role("link", name="南岸新桥通车").click()
    expect(page.locator(".note:target")).to_be_in_viewport()
    page.locator(".note:target a.number").click()
    expect(page.locator("sup:target")).to_be_in_viewport()


def test_every_link_opens_and_nothing_foreign_runs(site: Path, page: Page, tmp_path: Path) -> None:
    """`opened` listens to failures and dialogs."""
    for root in (site, put(Website(), awkward(), tmp_path / "awkward")):
        waiting, seen = [address(root / "index.html")], set[str]()
        while waiting:
            target = waiting.pop()
            page.goto(target, wait_until="domcontentloaded")
            seen.add(target)
            links = page.eval_on_selector_all("a", "found => found.map(each => each.href)")
            new = {each.partition("#")[0] for each in links} - seen - set(waiting)
            waiting.extend(sorted(new))
        assert seen == {address(file) for file in root.rglob("*.html")}


def test_annotations_stand_beside_the_words_or_below(chromium: Browser, site: Path) -> None:
    with opened(chromium) as page:
        page.goto(address(site / ARTICLE))
        text, note = (page.locator(name).first for name in ("p.paragraph", ".note"))
        assert note.bounding_box()["x"] > sum(text.bounding_box()[each] for each in ("x", "width"))
        marks = page.locator("mark.rose")
        assert {background(each) for each in marks.all()} == {"rgb(250, 199, 211)"}
    with opened(chromium, PHONE) as page:
        page.goto(address(site / ARTICLE))
        head, note = (page.locator(name).first.bounding_box() for name in ("h1", ".note"))
        assert note["y"] > head["y"] + head["height"] - 1


def test_no_page_is_wider_than_its_window(chromium: Browser, site: Path) -> None:
    """Notes beside the text leave room for a scroll bar, which this browser lays over the page."""
    with opened(chromium) as page:
        for file in (site / "index.html", site / "annotations.html", site / ARTICLE):
            page.goto(address(file))
            for width in (320, PHONE["width"], 800, 1024, 1120, 1137, 1280, 1600):
                page.set_viewport_size({"width": width, "height": 700})
                wide, notes = page.evaluate(WIDTHS)
                assert wide == width, file
                assert notes + SCROLL_BAR <= width, file


@pytest.mark.parametrize(
    ("colors", "paper"), [("light", "rgb(251, 249, 244)"), ("dark", "rgb(25, 26, 28)")]
)
def test_people_can_read_it(chromium: Browser, site: Path, colors: str, paper: str) -> None:
    """Contrast, names and landmarks, in the eyes of axe-core."""
    with opened(chromium, colors=colors) as page:
        for name in (f"issues/{ISSUE_ID}.html", "annotations.html", ARTICLE):
            page.goto(address(site / name))
            assert barriers(page) == [], name
        assert background(page) == paper
        page.add_style_tag(content="p { color: var(--rule) }")
        assert any(each.startswith("color-contrast") for each in barriers(page))


def test_it_is_printed_on_white_with_all_notes(
    chromium: Browser, site: Path, tmp_path: Path
) -> None:
    with opened(chromium, colors="dark") as page:
        page.goto(address(site / ARTICLE))
        page.pdf(path=tmp_path / "a.pdf", format="A4")
        page.emulate_media(media="print")
        expect(page.get_by_role("navigation")).to_have_count(0)
        assert background(page) == "rgb(255, 255, 255)"
    document = pypdfium2.PdfDocument(tmp_path / "a.pdf")
    texts = [sheet.get_textpage() for sheet in document]
    words = "".join("".join(text.get_text_range().split()) for text in texts)
    left = min(text.get_charbox(at)[0] for text in texts for at in range(text.count_chars()))
    document.close()
    assert "第二*行*" in words
    assert "未入正文" in words
    assert "检索" not in words
    assert left > 40
