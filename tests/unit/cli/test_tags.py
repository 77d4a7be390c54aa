from pathlib import Path

import pytest

from tests.unit.cli.conftest import Newsreader


@pytest.fixture
def tagged(article: str, newsreader: Newsreader) -> str:
    """Annotate a character of the sample with two tags, and return the article's id."""
    text = newsreader("show", article, "--json").json["text"]
    tags = ("--tag", "经济/物流", "--tag", "人物")
    assert newsreader("annotate", article, "--quote", text[:2], *tags).status == 0
    return article


def paths(newsreader: Newsreader) -> list[str]:
    return [tag["path"] for tag in newsreader("tags", "list", "--json").json]


def test_they_are_listed_as_the_contract_says(tagged: str, newsreader: Newsreader) -> None:
    listed = newsreader("tags", "--json").json
    assert [list(tag) for tag in listed] == [["id", "path", "count", "color", "description"]] * 3
    counts = {tag["path"]: tag["count"] for tag in listed}
    assert counts == {"人物": 1, "经济": 0, "经济/物流": 1}
    assert newsreader("tags").out == "人物\t1\t\t\n经济\t0\t\t\n经济/物流\t1\t\t\n"
    assert newsreader("tags", "list").out == newsreader("tags").out


def test_renaming_moving_merging_deleting(tagged: str, newsreader: Newsreader) -> None:
    done = newsreader("tags", "rename", "经济/物流", "现代物流")
    assert done.out == "Renamed to “经济/现代物流”: on 1 annotation and 0 articles.\n"
    assert len(newsreader("annotations", "--tag", "经济/现代物流", "--json").json) == 1
    assert newsreader("annotations", "--tag", "经济/物流", "--json").json == []
    assert len(newsreader("annotations", "--tag", "经济", "--json").json) == 1
    assert "Now “现代物流”" in newsreader("tags", "move", "经济/现代物流", "--top").out
    assert "Now “经济/现代物流”" in newsreader("tags", "move", "现代物流", "--under", "经济").out
    assert "Merged into “人物”" in newsreader("tags", "merge", "经济/现代物流", "人物").out
    assert paths(newsreader) == ["人物", "经济"]
    assert "Deleted “人物”" in newsreader("tags", "delete", "人物").out
    assert paths(newsreader) == ["经济"]


def test_colour_description_and_articles(tagged: str, newsreader: Newsreader) -> None:
    newsreader("tags", "color", "人物", "#C02030")
    newsreader("tags", "describe", "人物", "文中人物")
    assert newsreader("tags").out.splitlines()[0] == "人物\t1\t#c02030\t文中人物"
    assert newsreader("tags", "add", "要闻", tagged).out == "“要闻” was put on 1 article.\n"
    assert newsreader("tags", "add", "要聞", tagged).out == "“要闻” was put on 0 articles.\n"
    assert "要闻" in newsreader("show", tagged, "--json").json["tags"]
    done = newsreader("tags", "remove", "要闻", tagged)
    assert done.out == "“要闻” was taken off 1 article.\n"
    assert "要闻" not in newsreader("show", tagged, "--json").json["tags"]


def test_what_is_reached_is_counted(tagged: str, newsreader: Newsreader) -> None:
    newsreader("tags", "add", "经济/贸易", tagged)
    done = newsreader("tags", "rename", "经济", "财经")
    assert done.out == "Renamed to “财经”: 3 tags, on 1 annotation and 1 article.\n"


def test_closing_and_opening(tagged: str, newsreader: Newsreader) -> None:
    assert newsreader("tags", "close", "经济").out == "Closed “经济”.\n"
    assert "closed" in newsreader("annotate", tagged, "--quote", "的", "--tag", "经济/新").err
    assert newsreader("tags", "open", "经济").out == "Opened “经济”.\n"
    assert newsreader("tags", "close").out == "Typing makes no new tags at the top.\n"
    assert newsreader("tags", "add", "新", tagged).status == 1
    assert newsreader("tags", "open").out == "Typing makes new tags at the top.\n"
    assert newsreader("tags", "add", "新", tagged).status == 0


def test_wrong_usage(newsreader: Newsreader) -> None:
    for arguments in (("move", "a"), ("move", "a", "--under", "b", "--top"), ("add", "a")):
        assert newsreader("tags", *arguments).status == 2


def test_vocabularies_go_out_and_come_in(
    tagged: str, newsreader: Newsreader, tmp_path: Path
) -> None:
    target = tmp_path / "tags.ttl"
    assert newsreader("tags", "export", "skos-turtle", target).out.startswith("Tags 3 written to")
    newsreader("tags", "delete", "经济")
    tried = newsreader("tags", "import", target, "--dry-run")
    assert tried.out.startswith("Nothing was done. Tags to be made 2, changed 0")
    assert paths(newsreader) == ["人物"]
    report = newsreader("tags", "import", target, "--json").json
    assert report == {"made": 2, "changed": 0, "kept": 1, "notes": []}
    table = tmp_path / "tags.csv"
    table.write_text("path,color\n人物,plaid\n", encoding="utf-8")
    done = newsreader("tags", "import", table, "--replace")
    assert done.out == "Tags made 0, changed 0, as they were 1.\n"
    assert "plaid" in done.err


def test_what_cannot_be_done_is_said(tagged: str, newsreader: Newsreader) -> None:
    for arguments in (
        ("rename", "无", "有"),
        ("rename", "人物", "经济"),
        ("rename", "人物", " "),
        ("move", "经济", "--under", "经济/物流"),
        ("merge", "经济", "无"),
        ("delete", "无"),
        ("color", "人物", "red"),
        ("remove", "无", "x"),
        ("add", "人物", "x"),
        ("import", "nowhere.csv"),
    ):
        done = newsreader("tags", *arguments)
        assert (done.status, done.out) == (1, ""), arguments
        assert done.err
    assert newsreader("tags", "export", "plaid", "x").status == 2
