import json
from pathlib import Path

import pytest

from newsreader.core.style import Decoration
from newsreader.services.library import Library
from newsreader.settings.paths import settings_path
from newsreader.settings.people import IDENTIFIER
from tests.unit.cli.conftest import Newsreader

MAIL = "yun@example.org"


def test_annotate_prints_what_the_contract_says(newsreader: Newsreader, article: str) -> None:
    options = (
        "--nth",
        2,
        "--note",
        "第二处\n两行",
        "--tag",
        "乙",
        "--tag",
        "甲/一",
        "--creator",
        "甲",
    )
    got = newsreader("annotate", article, "--quote", "书车", *options, "--json").json
    text = newsreader("show", article, "--json").json["text"]
    start = text.index("书车", text.index("书车") + 1)
    assert list(got) == [
        "id",
        "article_id",
        "start",
        "end",
        "quote",
        "prefix",
        "suffix",
        "note",
        "style",
        "tags",
        "creator",
        "created",
        "modified",
        "state",
    ]
    assert (got["start"], got["end"], got["quote"]) == (start, start + 2, "书车")
    assert text.startswith(got["prefix"] + "书车" + got["suffix"], start - len(got["prefix"]))
    assert (got["note"], got["tags"]) == ("第二处\n两行", ["乙", "甲/一"])
    assert (got["style"], got["creator"], got["state"]) == ("yellow", "甲", "anchored")


def test_the_preferences_sign_where_nobody_is_named(
    newsreader: Newsreader,
    article: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    settings_path().parent.mkdir(parents=True)
    settings_path().write_text(json.dumps({"creator": "云生", IDENTIFIER: MAIL}), "utf-8")
    made = newsreader("annotate", article, "--quote", "书车", "--style", "rose", "--json").json
    assert (made["creator"], made["style"]) == ("云生", "rose")
    anonymous = newsreader("annotate", article, "--quote", "书车", "--creator", "", "--json").json
    assert anonymous["creator"] == ""
    with Library.open(tmp_path / "library.db", read_only=True) as library:
        assert [(p.name, p.identifier) for p in library.identifying.list()] == [("云生", MAIL)]


@pytest.mark.parametrize(
    "options", [["--quote", "没有的词"], ["--quote", ""], ["--quote", "书车", "--nth", 999]]
)
def test_words_that_are_not_there_are_told(
    newsreader: Newsreader, article: str, options: list[object]
) -> None:
    done = newsreader("annotate", article, *options)
    assert (done.status, done.out) == (1, "")
    assert "does not hold" in done.err
    assert newsreader("annotations", "--json").json == []


@pytest.mark.parametrize("tag", ["", " \u3000\u200b", "签" * 201, "a\nb"])
def test_a_tag_that_is_none_is_refused(newsreader: Newsreader, article: str, tag: str) -> None:
    done = newsreader("annotate", article, "--quote", "书车", "--tag", tag)
    assert done.status == 1
    assert newsreader("annotations", "--json").json == []


def test_for_people_it_names_the_annotation(newsreader: Newsreader, article: str) -> None:
    out = newsreader("annotate", article, "--quote", "还书角").out
    (made,) = newsreader("annotations", "--json").json
    assert out == f"{made['id']}: “还书角”\n"


def test_a_style_that_was_made_goes_by_its_name(
    newsreader: Newsreader, article: str, library: Path
) -> None:
    with Library.open(library) as opened:
        opened.styling.make("存疑", "#8a63d2", Decoration.WAVY)
    got = newsreader("annotate", article, "--quote", "书车", "--style", "存疑", "--json").json
    assert got["style"] == "存疑"
    assert [each["style"] for each in newsreader("annotations", "--json").json] == ["存疑"]
    shown = newsreader("show", article, "--json").json["annotations"]
    assert [each["style"] for each in shown] == ["存疑"]


def test_a_style_that_nobody_made_is_wrong_usage(newsreader: Newsreader, article: str) -> None:
    done = newsreader("annotate", article, "--quote", "书车", "--style", "plaid")
    assert (done.status, done.out) == (2, "")
    assert "plaid" in done.err
