"""The way into the window, on a stand-in for `newsreader.ui.app`: these tests run without Qt."""

import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

import pytest

from newsreader.__main__ import main, window
from newsreader.core.errors import LibraryError
from newsreader.settings.paths import library_path
from tests.unit.cli.conftest import Newsreader


class App(ModuleType):
    """Remembers how it was called."""

    def __init__(self) -> None:
        super().__init__("newsreader.ui.app")
        self.calls: list[tuple[object, ...]] = []
        self.error: LibraryError | None = None

    def run(
        self,
        library: Path | None,
        files: Sequence[Path],
        sample: bool,
        screenshot: Path | None = None,
    ) -> int:
        self.calls.append((library, tuple(files), sample, screenshot))
        if self.error:
            raise self.error
        return 0


@pytest.fixture
def app(monkeypatch: pytest.MonkeyPatch) -> App:
    stand_in = App()
    monkeypatch.setitem(sys.modules, "newsreader.ui.app", stand_in)
    return stand_in


def test_open_hands_on_what_it_was_given(newsreader: Newsreader, app: App, tmp_path: Path) -> None:
    library = tmp_path / "library.db"
    assert newsreader("open", "a.txt", "b.zip", "--screenshot", "p.png").status == 0
    assert newsreader("open", "--sample").status == 0
    assert newsreader().status == 0
    assert app.calls == [
        (library, (Path("a.txt"), Path("b.zip")), False, Path("p.png")),
        (None, (), True, None),
        (library, (), False, None),
    ]


@pytest.mark.parametrize(("start", "files"), [(main, []), (window, []), (window, ["-odd.txt"])])
def test_without_a_command_the_window_opens_without_click(
    app: App, monkeypatch: pytest.MonkeyPatch, start: type, files: list[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["newsreader", *files])
    with pytest.raises(SystemExit) as left:
        start()
    assert left.value.code == 0
    assert app.calls == [(library_path(), tuple(map(Path, files)), False, None)]


def test_a_library_that_cannot_be_used_is_told(
    app: App, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    app.error = LibraryError("no-window", reason="planted")
    monkeypatch.setattr(sys, "argv", ["newsreader-window"])
    with pytest.raises(SystemExit) as left:
        window()
    assert left.value.code == 3
    assert "planted" in capsys.readouterr().err


def test_without_qt_the_window_is_refused(
    newsreader: Newsreader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "newsreader.ui.app", None)
    done = newsreader("open")
    assert (done.status, done.out) == (1, "")
    assert "The window cannot be opened" in done.err
