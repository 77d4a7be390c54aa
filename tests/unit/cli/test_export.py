from contextlib import nullcontext
from pathlib import Path

import pytest

from newsreader.cli import export
from newsreader.settings.paths import settings_path
from newsreader.settings.profiles import Profile, keep_profile
from newsreader.settings.store import Settings
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
    assert done.out == f"{tmp_path / 'all.csv'}: 1 annotation in 1 article\n"


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


def test_annotations_that_are_named_come_alone(
    newsreader: Newsreader, article: str, tmp_path: Path
) -> None:
    first = newsreader("annotate", article, "--quote", "书车", "--json").json["id"]
    second = newsreader("annotate", article, "--quote", "还书角", "--json").json["id"]
    newsreader("annotate", article, "--quote", "云溪")
    target, named = tmp_path / "a.csv", ("--annotation", first, "--annotation", second)
    assert newsreader("export", "csv", target, *named, "--json").json["annotations"] == 2
    text = target.read_text("utf-8")
    assert (first in text, second in text) == (True, True)


def test_each_id_that_is_nobodys_is_named_and_the_rest_is_done(
    newsreader: Newsreader, article: str, tmp_path: Path
) -> None:
    made = newsreader("annotate", article, "--quote", "还书角", "--json").json["id"]
    target = tmp_path / "a.csv"
    done = newsreader("export", "csv", target, "--article", article, "--article", "x-000001")
    assert (done.status, "x-000001" in done.err, article in done.err) == (1, True, False)
    assert "还书角" in target.read_text("utf-8")
    options = ("--annotation", made, "--annotation", "nobodys", "--annotation", "nothings")
    done = newsreader("export", "csv", target, *options, "--json")
    assert (done.status, done.json["annotations"]) == (1, 1)
    assert [name in done.err for name in ("nobodys", "nothings", made)] == [True, True, False]
    done = newsreader("export", "csv", tmp_path / "b.csv", "--annotation", "nobodys")
    assert (done.status, done.out, "nobodys" in done.err) == (1, "", True)
    assert not (tmp_path / "b.csv").exists()


def test_what_was_not_understood_of_a_query_is_said(
    newsreader: Newsreader, article: str, tmp_path: Path
) -> None:
    said = newsreader("search", "还书角 date:20x4").err.splitlines()[-1]
    assert "20x4" in said
    done = newsreader("export", "csv", tmp_path / "a.csv", "--query", "还书角 date:20x4")
    assert done.err.splitlines()[0] == said


def profiles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *kept: Profile) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    settings_path().parent.mkdir(parents=True)
    for profile in kept:
        keep_profile(Settings(settings_path()), profile)


def test_a_profile_is_done_again_and_what_is_asked_comes_first(
    newsreader: Newsreader, article: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    newsreader("annotate", article, "--quote", "还书角", "--tag", "乙")
    newsreader("annotate", article, "--quote", "书车", "--tag", "丙")
    kept = tmp_path / "kept.csv"
    tagged = Profile("每月", "csv", "tag", "乙", str(kept))
    profiles(tmp_path, monkeypatch, tagged, Profile("时段", "csv", "period", "2025", str(kept)))
    assert newsreader("export", "--profile", "每月", "--json").json["path"] == str(kept)
    assert [word in kept.read_text("utf-8") for word in ("还书角,", "书车,")] == [True, False]
    report = newsreader("export", "--profile", "时段", "--json").json
    assert (report["articles"], report["annotations"]) == (7, 2)
    other = tmp_path / "other.md"
    options = ("--profile", "每月", "--tag", "丙")
    report = newsreader("export", "markdown", other, *options, "--json").json
    assert (report["path"], report["annotations"]) == (str(other), 1)
    assert other.read_text("utf-8").startswith("# ")


def test_the_profiles_are_listed_without_a_library(
    newsreader: Newsreader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    profiles(tmp_path, monkeypatch, Profile("每月", "csv", "tag", "乙", "/tmp/a.csv", "names"))
    assert newsreader("export", "--profiles").out == "每月\tcsv\ttag\t乙\t/tmp/a.csv\n"
    assert newsreader("export", "--profiles", "--json").json == [
        {
            "name": "每月",
            "format": "csv",
            "scope": "tag",
            "value": "乙",
            "target": "/tmp/a.csv",
            "without": ["names"],
        }
    ]


@pytest.mark.parametrize("scope", ["issue", "annotations", "of tomorrow"])
def test_a_profile_of_what_the_window_shows_wants_to_know_which(
    newsreader: Newsreader,
    article: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    scope: str,
) -> None:
    target = tmp_path / "a.md"
    profiles(tmp_path, monkeypatch, Profile("本期", "markdown", scope, "", str(target)))
    done = newsreader("export", "--profile", "本期")
    assert (done.status, "--issue" in done.err, target.exists()) == (2, True, False)
    assert newsreader("export", "--profile", "本期", "--article", article).status == 0
    assert target.exists()


def test_wrong_usage(newsreader: Newsreader, library: Path, tmp_path: Path) -> None:
    for arguments, words in (
        ((), "FORMAT and TARGET"),
        (("csv",), "Usage: newsreader"),
        (("--profile", "无"), "there are: –"),
        (("bundle", tmp_path / "a.zip", "--annotation", "x"), "--issue only"),
    ):
        done = newsreader("export", *arguments)
        assert (done.status, words in done.err) == (2, True), arguments


def test_names_and_notes_are_left_out(
    newsreader: Newsreader, article: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = ("--quote", "还书角", "--note", "附注", "--creator", "甲")
    newsreader("annotate", article, *asked)
    target = tmp_path / "a.csv"

    def shown(*options: object) -> list[bool]:
        assert newsreader("export", *options).status == 0
        text = target.read_text("utf-8")
        return [",甲," in text, "附注" in text]

    assert shown("csv", target) == [True, True]
    assert shown("csv", target, "--without", "names") == [False, True]
    assert shown("csv", target, "--without", "names", "--without", "notes") == [False, False]
    profiles(tmp_path, monkeypatch, Profile("每月", "csv", "all", "", str(target), "notes"))
    assert shown("--profile", "每月") == [True, False]
    assert shown("--profile", "每月", "--without", "names") == [False, False]
    target.unlink()
    assert shown("--profile", "每月", target) == [True, False]
    assert newsreader("export", "bundle", tmp_path / "b.zip", "--without", "names").status == 2
