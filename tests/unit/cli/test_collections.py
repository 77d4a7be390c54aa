from pathlib import Path
from typing import Any

import pytest

from tests.unit.cli.conftest import Newsreader


def listed(newsreader: Newsreader) -> dict[str, dict[str, Any]]:
    return {row["path"]: row for row in newsreader("collections", "list", "--json").json}


def test_collections_are_made_described_and_listed(library: Path, newsreader: Newsreader) -> None:
    assert newsreader("collections").out == ""
    assert (
        newsreader("collections", "make", "城/角落", "--rule", "还书角").out == "Made “城/角落”.\n"
    )
    texts = ("--description", "说明", "--rights", "公有", "--source", "馆藏")
    assert newsreader("collections", "describe", "城/角落", *texts).out == "Changed “城/角落”.\n"
    row = listed(newsreader)["城/角落"]
    assert (row["found"], row["rule"], row["articles"], row["annotations"]) == (1, "还书角", 0, 0)
    assert (row["description"], row["rights"], row["source"]) == ("说明", "公有", "馆藏")
    assert newsreader("collections").out == "城\t0\t\t\n城/角落\t1\t还书角\t说明\n"
    newsreader("collections", "rule", "城/角落", "")
    assert listed(newsreader)["城/角落"]["found"] == 0


def test_names_and_places(library: Path, newsreader: Newsreader) -> None:
    for path in ("a", "b", "c"):
        newsreader("collections", "make", path)
    assert newsreader("collections", "rename", "a", " d ").out == "Renamed to “d”.\n"
    assert newsreader("collections", "move", "c", "--before", "d").out == "Now “c”.\n"
    assert newsreader("collections", "move", "b", "--under", "c").out == "Now “c/b”.\n"
    assert [*listed(newsreader)] == ["c", "c/b", "d"]
    newsreader("collections", "move", "c/b", "--top")
    assert [*listed(newsreader)] == ["c", "d", "b"]
    assert newsreader("collections", "delete", "c").out == "Deleted “c”.\n"
    assert [*listed(newsreader)] == ["d", "b"]


def test_articles_and_annotations_go_in_and_out(
    newsreader: Newsreader, article: str, tmp_path: Path
) -> None:
    part = newsreader("annotate", article, "--quote", "还书角", "--json").json["id"]
    newsreader("collections", "make", "甲/乙")
    added = newsreader("collections", "add", "甲/乙", part, article)
    assert added.out == "2 articles and annotations put into “甲/乙”.\n"
    assert newsreader("collections", "add", "甲", "--query", "还书角").out.startswith(
        "1 article or"
    )
    shown = newsreader("collections", "show", "甲/乙", "--json").json
    assert [(m["kind"], m["id"], m["quote"]) for m in shown["members"]] == [
        ("annotation", part, "还书角"),
        ("article", article, ""),
    ]
    assert len(newsreader("collections", "show", "甲", "--nested").out.splitlines()) == 2
    assert newsreader("collections", "show", "甲").out.split("\t")[0] == article
    out = newsreader("collections", "remove", "甲/乙", article).out
    assert out == "1 article or annotation taken out of “甲/乙”.\n"
    target = tmp_path / "out.csv"
    report = newsreader("export", "csv", target, "--collection", "甲/乙", "--json").json
    assert (report["articles"], report["annotations"]) == (1, 1)


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (("add", "无", "x-0"), 1),
        (("add", "无"), 2),
        (("move", "无", "--top", "--under", "x"), 2),
        (("make", " "), 1),
        (("show", "无"), 1),
    ],
)
def test_what_cannot_be_done_is_said(
    library: Path, newsreader: Newsreader, arguments: tuple[str, ...], status: int
) -> None:
    done = newsreader("collections", *arguments)
    assert (done.status, done.out) == (status, "")
    assert done.err
