from collections.abc import Callable
from pathlib import Path

import pytest

from newsreader.cli import import_paths
from tests.unit.cli.conftest import SAMPLE, Newsreader


def test_import_prints_what_the_contract_says(newsreader: Newsreader) -> None:
    done = newsreader("import", SAMPLE, "--json")
    assert done.status == 0
    assert list(done.json) == ["imported", "skipped", "failed", "seconds"]
    (issue,) = done.json["imported"]
    assert list(issue) == ["path", "source_sha256", "issue_id", "articles", "findings"]
    assert issue["path"] == str(SAMPLE)


def test_the_same_source_again_changes_nothing(newsreader: Newsreader) -> None:
    issue = newsreader("import", SAMPLE, "--json").json["imported"][0]["issue_id"]
    again = newsreader("import", SAMPLE, "--json")
    assert again.status == 0
    assert again.json["skipped"] == [
        {"path": str(SAMPLE), "reason": "already in the library", "issue_id": issue}
    ]
    assert newsreader("import", SAMPLE).out == f"{SAMPLE}: is in the library already\n"


def test_a_bad_file_is_named_and_the_rest_is_done(newsreader: Newsreader, tmp_path: Path) -> None:
    bad = tmp_path / "empty.txt"
    bad.touch()
    done = newsreader("import", bad, SAMPLE, "--json")
    assert done.status == 1
    assert len(done.json["imported"]) == 1
    (failed,) = done.json["failed"]
    assert failed["path"] == str(bad)
    assert failed["error"] in done.err


def test_for_people_it_says_what_came_in(newsreader: Newsreader) -> None:
    out = newsreader("import", SAMPLE).out
    assert out.startswith(f"{SAMPLE}: imported 云溪日报 2025-04-18: 7 articles, ")


def test_ctrl_c_stops_after_the_issue_at_hand(
    newsreader: Newsreader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Pressed:
        def __enter__(self) -> Callable[[], bool]:
            return lambda: True

        def __exit__(self, *_: object) -> None: ...

    monkeypatch.setattr(import_paths, "stoppable", Pressed)
    done = newsreader("import", SAMPLE, "--json")
    assert done.status == 130
    assert not done.json["imported"]
