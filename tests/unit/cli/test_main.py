import sys
from pathlib import Path

import pytest

from newsreader import __version__
from newsreader.__main__ import main
from newsreader.cli import main as cli
from newsreader.cli import registry
from newsreader.core.messages import Language
from tests.unit.cli.conftest import Newsreader


def test_help_names_every_command(newsreader: Newsreader) -> None:
    done = newsreader("--help")
    assert done.status == 0
    assert all(f"  {name} " in done.out for name in registry.COMMANDS)


def test_help_speaks_chinese(newsreader: Newsreader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEWSREADER_LANGUAGE", "zh")
    assert "离线阅读" in newsreader("--help").out
    assert "压缩包" in newsreader("import", "--help").out


def test_version(newsreader: Newsreader) -> None:
    assert newsreader("--version").out == f"newsreader, version {__version__}\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ["nonsense"],
        ["import"],
        ["search", "a", "--limit", "-1"],
        ["import", "x", "--jobs", "0"],
        ["annotate", "x"],
        ["annotate", "x", "--quote", "y", "--nth", "0"],
        ["export", "csv"],
    ],
)
def test_wrong_usage(newsreader: Newsreader, arguments: list[str]) -> None:
    done = newsreader(*arguments)
    assert (done.status, done.out) == (2, "")
    assert "Usage: newsreader" in done.err


def test_ctrl_c_says_so(newsreader: Newsreader, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(name: str) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(registry, "load", stop)
    done = newsreader("issues")
    assert (done.status, done.err.strip()) == (130, "Stopped.")


def test_a_closed_pipe_is_no_error_worth_a_trace(
    newsreader: Newsreader, monkeypatch: pytest.MonkeyPatch
) -> None:
    def close(name: str) -> None:
        raise BrokenPipeError

    forgotten: list[bool] = []
    monkeypatch.setattr(registry, "load", close)
    monkeypatch.setattr(cli, "forget_standard_output", lambda: forgotten.append(True))
    assert newsreader("issues").status == 1
    assert forgotten


def test_explaining_leaves_arguments_alone() -> None:
    command = registry.load("show")
    registry.explain(command, "help.show", Language.ENGLISH)
    assert command.help == "Show an article."


def test_the_program_hands_its_arguments_on(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["newsreader", "--version"])
    with pytest.raises(SystemExit) as left:
        main()
    assert left.value.code == 0
    assert __version__ in capsys.readouterr().out


@pytest.mark.parametrize("arguments", [("issues",), ("--version",)])
def test_a_full_disk_behind_the_output(
    newsreader: Newsreader, library: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str]
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(cli, "forget_standard_output", lambda: None)
    monkeypatch.setattr(sys.stdout, "write", refuse)
    done = newsreader(*arguments)
    assert done.status == 1
    assert "(No space left on device)" in done.err


def test_an_empty_name_is_not_the_folder_at_hand(newsreader: Newsreader, library: Path) -> None:
    for command in ("import", "inspect", "restore", "backup"):
        assert newsreader(command, "").status == 2
    assert newsreader("articles", "--issue", "").status == 1
    assert newsreader("annotations", "--article", "").status == 1
