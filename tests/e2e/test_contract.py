"""CONTRACT.md's command line, step by step, on the sample issue."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.e2e.conftest import SAMPLE, Program
from tests.support.exported import content, everything_in

SOME = {"web-annotation", "csv", "xlsx", "obsidian"}
"""Formats of every sort; `tests/unit/services/test_exporting.py` takes all of them."""
WITHOUT_ANNOTATIONS = {"mods", "dublin-core", "pdf"}
"""Formats that hold articles alone, or no text in the clear."""


@pytest.fixture
def imported(program: Program) -> str:
    return program("import", SAMPLE, "--json").json["imported"][0]["issue_id"]


def test_an_issue_is_read_annotated_corrected_and_handed_on(
    program: Program, imported: str, tmp_path: Path
) -> None:
    inspected = program("inspect", SAMPLE, "--json").json["articles"]
    articles = program("articles", "--issue", imported, "--json").json
    assert [a["headline"] for a in articles] == [a["headline"] for a in inspected]

    (hit,) = program("search", "流动书车 登记簿", "--json").json["hits"]
    article = hit["article_id"]
    made = program("annotate", article, "--quote", "还书角", "--tag", "阅读", "--json").json
    text = program("show", article, "--json").json["text"]
    assert text[made["start"] : made["end"]] == "还书角"

    program("correct", article, "--find", "五十二岁", "--replace", "五十三岁")
    (kept,) = program("annotations", "--article", article, "--json").json
    assert kept == made
    assert program("search", "五十三岁", "--json").json["total"] == 1
    assert program("search", "五十二岁", "--json").json["total"] == 0

    formats = program("export", "--list", "--json").json
    for form in [form for form in formats if form["id"] in SOME]:
        target = tmp_path / f"out-{form['id']}{form['suffix']}"
        assert program("export", form["id"], target, "--issue", imported).status == 0
        before = content(target, packed=True)
        assert "还书角" in everything_in(target)
        program("export", form["id"], target, "--issue", imported)
        assert content(target, packed=True) == before


def test_tags_are_kept_in_order(program: Program, imported: str) -> None:
    (hit,) = program("search", "流动书车 登记簿", "--json").json["hits"]
    article = hit["article_id"]
    program("annotate", article, "--quote", "还书角", "--tag", "阅读/书车", "--tag", "地点")
    program("tags", "add", "文化", article)
    program("tags", "rename", "阅读/书车", "流动书车")
    program("tags", "merge", "地点", "文化")
    counts = {tag["path"]: tag["count"] for tag in program("tags", "list", "--json").json}
    assert counts == {"文化": 2, "阅读": 0, "阅读/流动书车": 1}
    (kept,) = program("annotations", "--tag", "阅读", "--json").json
    assert kept["tags"] == ["文化", "阅读/流动书车"]
    assert program("show", article, "--json").json["tags"] == ["文化", "阅读/流动书车"]
    assert program("check").status == 0


def test_a_library_is_backed_up_checked_and_restored(
    program: Program, imported: str, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.db"
    assert program("backup", copy).status == 0
    assert program("check").status == 0
    assert program("check", library=copy).status == 0
    article = program("articles", "--json").json[0]["article_id"]
    program("annotate", article, "--quote", "望仙桥")
    assert program("restore", copy).status == 0
    assert program("annotations", "--json").json == []


def test_the_library_is_plain_sqlite_without_side_files(
    program: Program, imported: str, tmp_path: Path
) -> None:
    assert [path.name for path in tmp_path.glob("library.db*")] == ["library.db"]
    with closing(sqlite3.connect(tmp_path / "library.db")) as connection:
        ask = lambda text: connection.execute(text).fetchone()  # noqa: E731
        assert ask("PRAGMA integrity_check") == ("ok",)
        assert ask("PRAGMA foreign_key_check") is None
        assert ask("PRAGMA application_id") != (0,)
        assert ask("PRAGMA user_version") != (0,)


READING = [["issues"], ["articles"], ["search", "云溪"], ["annotations"], ["check"]]


@pytest.mark.parametrize("command", READING, ids=lambda command: command[0])
def test_reading_commands_leave_a_library_alone(
    program: Program, imported: str, tmp_path: Path, command: list[str]
) -> None:
    library = tmp_path / "library.db"
    before = library.read_bytes()
    library.chmod(0o444)
    assert program(*command, "--json").status == 0
    assert library.read_bytes() == before
    assert [path.name for path in tmp_path.glob("library.db*")] == ["library.db"]


@pytest.mark.parametrize("locale", ["C", "POSIX", "de_DE.ISO-8859-1"])
def test_output_is_utf8_whatever_the_locale(program: Program, locale: str) -> None:
    plain = {"LC_ALL": locale, "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
    done = program("inspect", SAMPLE, "--json", **plain)
    assert done.json["issue"]["publication"] == "云溪日报"
    assert "吴𠮷安" in done.out.decode("utf-8")


def test_messages_follow_the_locale(program: Program, tmp_path: Path) -> None:
    nowhere = tmp_path / "nowhere.txt"
    english = program("inspect", nowhere, LC_ALL="C").err
    chinese = program("inspect", nowhere, LANG="zh_CN.UTF-8").err
    assert english.startswith("There is no file")
    assert not chinese.startswith("There")


def test_a_library_named_in_the_environment_is_used(program: Program, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    program("import", SAMPLE, library=other)
    assert program("--help", NEWSREADER_LIBRARY=str(other)).status == 0
    assert os.listdir(tmp_path) == ["other.db"]
