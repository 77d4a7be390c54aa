"""A folder gives each of its texts once, in order, and nothing from outside."""

import os
from pathlib import Path

import pytest

from newsreader.core.reports import FailedSource
from newsreader.importers.folder import find


def outcome(root: Path) -> list[str]:
    """Return the names found, and `key:name` of what failed."""
    return [
        f"{found.error.key}:{Path(found.path).name}"
        if isinstance(found, FailedSource)
        else found.path.relative_to(root).as_posix()
        for found in find(root)
    ]


def test_texts_in_order(tmp_path: Path) -> None:
    (tmp_path / "b" / "deep").mkdir(parents=True)
    (tmp_path / "a").mkdir()
    for name in ("z.TXT", "c.md", "b/1.text", "b/deep/2.txt", "a/9.zip", "x.jpg", "._c.md", "d"):
        (tmp_path / name).touch()
    assert outcome(tmp_path) == ["c.md", "z.TXT", "a/9.zip", "b/1.text", "b/deep/2.txt"]


def test_links_that_turn_in_a_circle(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").touch()
    (tmp_path / "in" / "self").symlink_to(".")
    (tmp_path / "in" / "up").symlink_to("../in")
    (tmp_path / "b.txt").symlink_to("in/a.txt")
    assert outcome(tmp_path) == ["in/a.txt"]


def test_links_that_lead_out(tmp_path: Path) -> None:
    root = tmp_path / "in"
    root.mkdir()
    (tmp_path / "secret.txt").touch()
    (tmp_path / "other").mkdir()
    (root / "a.txt").symlink_to(tmp_path / "secret.txt")
    (root / "b").symlink_to(tmp_path / "other")
    (root / "c.txt").symlink_to("nowhere.txt")
    (root / "d.txt").symlink_to("/dev/zero")
    assert outcome(root) == [
        "link-outside:a.txt",
        "link-outside:b",
        "no-such-file:c.txt",
        "link-outside:d.txt",
    ]


def test_pipes_are_reported_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "real.txt").touch()
    assert outcome(tmp_path) == ["not-a-file:pipe.txt", "real.txt"]


def test_a_folder_that_cannot_be_listed(tmp_path: Path) -> None:
    assert outcome(tmp_path / "none") == ["no-such-file:none"]


def test_a_path_too_long_for_the_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").touch()
    monkeypatch.chdir(tmp_path)
    for _ in range(30):
        os.mkdir("层" * 80)
        os.chdir("层" * 80)
    monkeypatch.undo()
    assert outcome(tmp_path) == ["a.txt", f"file-unreadable:{'层' * 80}"]


def test_odd_names_can_be_shown(tmp_path: Path) -> None:
    for name in (b"\xb1\xa8.txt", "报\n纸.txt".encode(), b"-rf.txt", b"...txt"):
        (tmp_path / os.fsdecode(name)).touch()
    names = [found.name for found in find(tmp_path) if not isinstance(found, FailedSource)]
    assert sorted(names) == sorted(["报.txt", "报␊纸.txt", "-rf.txt", "...txt"])
