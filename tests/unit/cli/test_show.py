from pathlib import Path

from tests.unit.cli.conftest import Newsreader


def test_show_prints_what_the_contract_says(newsreader: Newsreader, article: str) -> None:
    newsreader("annotate", article, "--quote", "书车", "--tag", "乙", "--tag", "甲/一")
    newsreader("annotate", article, "--quote", "书车", "--tag", "乙")
    got = newsreader("show", article, "--json").json
    assert list(got) == [
        "article_id",
        "issue_id",
        "page",
        "kicker",
        "headline",
        "subtitle",
        "agency",
        "place",
        "contributors",
        "blocks",
        "text",
        "revision",
        "tags",
        "annotations",
    ]
    assert got["contributors"] == [
        {"name": "沈知秋", "role": "记者"},
        {"name": "杜小满", "role": "通讯员"},
    ]
    assert got["tags"] == ["乙", "甲/一"]
    assert len(got["annotations"]) == 2
    shown = [block["text"] for block in got["blocks"] if not block["suppressed"]]
    assert got["text"] == "\n".join(shown)


def test_for_people_it_is_the_reading_text(newsreader: Newsreader, article: str) -> None:
    text = newsreader("show", article, "--json").json["text"]
    assert newsreader("show", article).out == text + "\n"


def test_an_unknown_article_is_told(library: Path, newsreader: Newsreader) -> None:
    done = newsreader("show", "nothing")
    assert (done.status, done.out) == (1, "")
    assert "nothing" in done.err
