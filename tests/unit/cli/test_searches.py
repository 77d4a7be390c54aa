from pathlib import Path

import pytest

from tests.unit.cli.conftest import Newsreader


def test_searches_are_saved_and_listed_with_their_counts(
    library: Path, newsreader: Newsreader
) -> None:
    saved = newsreader("searches", "save", "角落", "还书角", "--json").json
    assert (saved["name"], saved["query"], saved["count"]) == ("角落", "还书角", 1)
    assert newsreader("searches", "--json").json == [saved]
    assert newsreader("searches").out == f"{saved['id']}\t1\t角落\t还书角\n"
    assert "“b”" in newsreader("searches", "save", "b", "无此词").out


@pytest.mark.parametrize("by", ["id", "name"])
def test_a_search_is_renamed_and_deleted(library: Path, newsreader: Newsreader, by: str) -> None:
    saved = newsreader("searches", "save", "a", "还书角", "--json").json
    assert newsreader("searches", "rename", saved[by], " b ").out == "Renamed to “b”.\n"
    (renamed,) = newsreader("searches", "--json").json
    assert (renamed["id"], renamed["name"]) == (saved["id"], "b")
    assert newsreader("searches", "delete", renamed[by]).out == "Deleted “b”.\n"
    assert newsreader("searches", "--json").json == []


def test_what_cannot_be_done_is_said(library: Path, newsreader: Newsreader) -> None:
    newsreader("searches", "save", "a", "桥")
    for arguments in (
        ("save", "a", "路"),
        ("save", "c", " "),
        ("rename", "x", "y"),
        ("delete", "x"),
    ):
        done = newsreader("searches", *arguments)
        assert (done.status, done.out) == (1, "")
        assert done.err


def test_the_commands_of_the_group_have_their_help(newsreader: Newsreader) -> None:
    assert "Save QUERY under NAME." in newsreader("searches", "--help").out
    assert "Delete the saved search" in newsreader("searches", "delete", "--help").out
    assert newsreader("searches", "save", "a").status == 2
