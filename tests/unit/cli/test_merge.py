from contextlib import nullcontext
from pathlib import Path

import pytest

from newsreader.cli import merge
from newsreader.cli.main import run
from newsreader.services.library import Library
from tests.unit.cli.conftest import Newsreader


def test_another_library_comes_in_once(
    newsreader: Newsreader, article: str, tmp_path: Path
) -> None:
    other = tmp_path / "other.db"
    newsreader("backup", other)
    newsreader("annotate", article, "--quote", "书车", "--note", "此处")
    assert run(["--library", str(other), "annotate", article, "--quote", "还书"]) == 0
    done = newsreader("merge", other, "--json")
    assert set(done.json) == {"added", "updated", "unchanged", "conflicts"}
    assert done.json["added"]["annotations"] == 1
    assert done.json["unchanged"] == dict.fromkeys(done.json["added"], 0) | {"issues": 1}
    assert "before-merge-1.db" in done.err
    assert len(newsreader("annotations", "--json").json) == 2
    again = newsreader("merge", other)
    assert "annotations: 0 added, 0 updated, 1 unchanged" in again.out
    assert (again.status, again.err) == (0, "")


def test_what_would_come_into_a_library_that_is_not_there_is_told(
    newsreader: Newsreader, article: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    newsreader("annotate", article, "--quote", "书车", "--note", "此处")
    new = tmp_path / "none.db"
    capsys.readouterr()
    said: list[str] = []
    for options in (("--dry-run",), ()):
        words = ["--library", str(new), "merge", str(tmp_path / "library.db"), *options]
        assert run(words) == 0
        said.append(capsys.readouterr().out)
        assert new.exists() == (options == ())
    assert "issues: 1 added" in said[0]
    assert "annotations: 1 added" in said[0]
    assert said[0].splitlines()[:-1] == said[1].splitlines()[:-1]


def test_a_conflict_is_told(newsreader: Newsreader, article: str, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    newsreader("backup", other)
    newsreader("correct", article, "--find", "书车", "--replace", "书船")
    words = ["--find", "书车", "--replace", "书马"]
    assert run(["--library", str(other), "correct", article, *words]) == 0
    assert f'Conflict: {article} text: "' in newsreader("merge", other).out
    (conflict,) = newsreader("merge", other, "--json").json["conflicts"]
    assert "书船" in conflict["kept"]
    assert "书马" in conflict["other"]


def test_a_dry_run_tells_the_same_and_writes_nothing(
    newsreader: Newsreader, article: str, library: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.db"
    newsreader("backup", other)
    assert run(["--library", str(other), "annotate", article, "--quote", "还书"]) == 0
    library.chmod(0o444)
    before = library.read_bytes()
    tried = newsreader("merge", other, "--dry-run", "--json")
    assert (tried.status, tried.err) == (0, "")
    assert "Nothing was written" in newsreader("merge", other, "--dry-run").out
    assert library.read_bytes() == before
    library.chmod(0o644)
    assert newsreader("merge", other, "--json").json == tried.json


def test_ctrl_c_takes_all_back(
    newsreader: Newsreader,
    article: str,
    library: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    other = tmp_path / "other.db"
    newsreader("backup", other)
    assert run(["--library", str(other), "annotate", article, "--quote", "还书"]) == 0
    before = library.read_bytes()
    monkeypatch.setattr(merge, "stoppable", lambda: nullcontext(lambda: True))
    for options in ((), ("--dry-run",)):
        assert newsreader("merge", other, *options).status == 130
    assert library.read_bytes() == before


def test_what_is_no_library_is_refused(
    newsreader: Newsreader, library: Path, tmp_path: Path
) -> None:
    before = library.read_bytes()
    junk = tmp_path / "junk.db"
    junk.write_bytes(b"not a database" * 100)
    for bad in (junk, library, tmp_path / "nowhere.db"):
        done = newsreader("merge", bad)
        assert (done.status, done.out) == (1, "")
        assert "nothing was changed" in done.err
    assert library.read_bytes() == before


def test_a_bundle_comes_in_like_a_library(
    newsreader: Newsreader, article: str, tmp_path: Path
) -> None:
    newsreader("annotate", article, "--quote", "书车")
    path, other = tmp_path / "bundle.zip", tmp_path / "other.db"
    assert "bundle" in [each["id"] for each in newsreader("export", "--list", "--json").json]
    issue = newsreader("issues", "--json").json[0]["issue_id"]
    for chosen in ([], ["--issue", issue]):
        done = newsreader("export", "bundle", path, *chosen, "--json")
        assert (done.json["issues"], done.json["annotations"]) == (1, 1)
    assert run(["--library", str(other), "merge", str(path)]) == 0
    assert newsreader("merge", other, "--json").json["unchanged"]["annotations"] == 1
    assert newsreader("export", "bundle", path, "--tag", "桥").status == 2
    path.write_bytes(path.read_bytes()[:1000])
    refused = newsreader("merge", path)
    assert (refused.status, refused.out) == (1, "")
    assert "nothing was changed" in refused.err


def test_a_deletion_of_what_was_changed_is_told_shortly(
    newsreader: Newsreader, article: str, tmp_path: Path
) -> None:
    made = newsreader("annotate", article, "--quote", "书车", "--note", "早", "--json").json
    other = tmp_path / "other.db"
    newsreader("backup", other)
    with Library.open(other) as library:
        library.annotating.delete([made["id"]])
    with Library.open(tmp_path / "library.db") as library:
        library.annotating.set_note(made["id"], "晚")
    out = newsreader("merge", other).out
    assert f"Conflict: {made['id']} deleted: true holds (" in out
    assert 'against {"note":"晚"} (' in out
