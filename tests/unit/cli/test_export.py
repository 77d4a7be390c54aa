from contextlib import nullcontext
from pathlib import Path

import pytest

from newsreader.cli import export
from tests.unit.cli.conftest import Newsreader


def test_the_formats_are_listed_without_a_library(newsreader: Newsreader) -> None:
    formats = newsreader("export", "--list", "--json").json
    assert {"web-annotation", "csv", "markdown"} <= {item["id"] for item in formats}
    assert all(list(item) == ["id", "title", "suffix", "carries"] for item in formats)
    assert len(newsreader("export", "--list").out.splitlines()) == len(formats)


def test_export_by_issue_tag_and_query(
    newsreader: Newsreader, article: str, tmp_path: Path
) -> None:
    issue = newsreader("issues", "--json").json[0]["issue_id"]
    newsreader("annotate", article, "--quote", "还书角", "--tag", "乙", "--creator", "甲")
    for number, options in enumerate(
        (
            ["--issue", issue],
            ["--tag", "乙"],
            ["--query", "还书角"],
            ["--article", article],
            ["--person", "甲"],
        )
    ):
        target = tmp_path / f"{number}.csv"
        report = newsreader("export", "csv", target, *options, "--json").json
        assert list(report) == ["path", "issues", "articles", "annotations", "losses"]
        assert (report["path"], report["issues"], report["annotations"]) == (str(target), 1, 1)
        assert "还书角" in target.read_text("utf-8")
    done = newsreader("export", "csv", tmp_path / "all.csv")
    assert done.out == f"{tmp_path / 'all.csv'}: 1 annotations in 1 articles\n"


def test_what_a_format_leaves_out_is_told(
    newsreader: Newsreader, article: str, tmp_path: Path
) -> None:
    issue = newsreader("issues", "--json").json[0]["issue_id"]
    newsreader("annotate", article, "--quote", "还书角")
    target = tmp_path / "a.ris"
    done = newsreader("export", "ris", target, "--issue", issue)
    assert "no place for annotations; 1 were left out" in done.err
    report = newsreader("export", "ris", target, "--issue", issue, "--json").json
    told = [(loss["kind"], loss["count"]) for loss in report["losses"]]
    assert told == [("annotations", 1), ("texts", 7), ("kickers", 1)]


def test_nothing_to_export_is_told(newsreader: Newsreader, library: Path, tmp_path: Path) -> None:
    done = newsreader("export", "csv", tmp_path / "all.csv")
    assert (done.status, done.out) == (1, "")
    assert done.err
    assert not tmp_path.joinpath("all.csv").exists()


@pytest.mark.parametrize("format_id", ["csv", "csvw", "bundle"])
def test_a_missing_folder_is_named(
    newsreader: Newsreader, library: Path, tmp_path: Path, format_id: str
) -> None:
    done = newsreader("export", format_id, tmp_path / "none" / "deeper" / "a")
    assert (done.status, done.out) == (1, "")
    assert f"There is no folder “{tmp_path / 'none'}”; make it" in done.err


def test_an_unknown_format_is_told(newsreader: Newsreader, library: Path, tmp_path: Path) -> None:
    done = newsreader("export", "papyrus", tmp_path / "all")
    assert done.status in (1, 2)
    assert "papyrus" in done.err


@pytest.mark.parametrize("format_id", ["csv", "bundle"])
def test_ctrl_c_stops_and_writes_nothing(
    newsreader: Newsreader,
    article: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    format_id: str,
) -> None:
    newsreader("annotate", article, "--quote", "还书角")
    monkeypatch.setattr(export, "stoppable", lambda: nullcontext(lambda: True))
    done = newsreader("export", format_id, tmp_path / "out.zip")
    assert (done.status, done.out) == (130, "")
    assert not (tmp_path / "out.zip").exists()
