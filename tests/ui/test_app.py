import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QMessageBox

from newsreader.core.errors import BadInputError, LibraryError, MachineError
from newsreader.core.messages import Language
from newsreader.services.library import Library
from newsreader.ui import app
from newsreader.ui.app import run
from newsreader.ui.notices import Notice
from newsreader.ui.program import Program
from newsreader.ui.translation import Translation
from tests.support.builders import ISSUE_TEXT
from tests.support.library import NAME


@pytest.fixture(autouse=True)
def _as_before(qapp: QApplication) -> Iterator[None]:
    """Give back what `run` sets for the whole process."""
    locale, font, hook = QLocale(), QApplication.font(), sys.excepthook
    yield
    # A second wish to quit, left over from `exec`, would end every later event loop at once.
    QApplication.removePostedEvents(qapp, QEvent.Type.Quit.value)
    QLocale.setDefault(locale)
    QApplication.setFont(font)
    Translation(qapp).use(Language.ENGLISH)
    assert sys.excepthook is hook


def test_a_picture_is_taken_once_all_is_shown(library_path: Path, tmp_path: Path) -> None:
    target = tmp_path / "window.png"
    assert run(library_path, screenshot=target) == 0
    image = QImage(str(target))
    assert image.width() > 500
    colors = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, 400, 7)}
    assert len(colors) > 20


def test_files_are_imported_first(tmp_path: Path) -> None:
    source = tmp_path / "issue.txt"
    source.write_text(ISSUE_TEXT, encoding="utf-8")
    assert run(tmp_path / NAME, [source], screenshot=tmp_path / "window.png") == 0
    with Library.open(tmp_path / NAME, read_only=True) as library:
        assert len(library.reading.issues()) == 1
    assert sorted(path.name for path in tmp_path.glob(f"{NAME}*")) == [NAME]


def test_the_sample_is_shown_in_a_library_to_throw_away(tmp_path: Path) -> None:
    before = set(Path(app.tempfile.gettempdir()).glob("newsreader-*/sample.db"))
    assert run(None, sample=True, screenshot=tmp_path / "window.png") == 0
    assert (tmp_path / "window.png").stat().st_size > 10_000
    assert set(Path(app.tempfile.gettempdir()).glob("newsreader-*/sample.db")) <= before


def test_a_picture_that_cannot_be_saved_is_an_error(library_path: Path, tmp_path: Path) -> None:
    with pytest.raises(MachineError, match=r"nowhere\.png|picture"):
        run(library_path, screenshot=tmp_path / "missing" / "nowhere.png")


def test_what_is_no_library_is_an_error_and_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "NOBODY_LOOKS", (QApplication.platformName(),))
    path = tmp_path / NAME
    path.write_bytes(b"words, not a database" * 20)
    with pytest.raises(LibraryError):
        run(path)
    assert path.read_bytes() == b"words, not a database" * 20


def test_where_somebody_looks_a_dialog_says_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(app, "NOBODY_LOOKS", ())
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()))
    (tmp_path / NAME).write_bytes(b"words, not a database" * 20)
    with pytest.raises(LibraryError) as refused:
        run(tmp_path / NAME)
    assert told == [refused.value.message(Language.ENGLISH)]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_signals_end_it_in_good_order(library_path: Path, number: signal.Signals) -> None:
    before = signal.getsignal(number)
    QTimer.singleShot(300, lambda: os.kill(os.getpid(), number))
    QTimer.singleShot(400, lambda: None)  # Python looks at signals when it runs
    assert run(library_path) == 0
    assert signal.getsignal(number) is before


@pytest.mark.parametrize(("picture", "expected"), [(False, "no display"), (True, "ok")])
def test_without_a_display(library_path: Path, picture: bool, expected: str) -> None:
    script = (
        "from pathlib import Path\n"
        "from newsreader.core.errors import MachineError\n"
        "from newsreader.ui.app import run\n"
        "import sys\n"
        "try:\n"
        "    target = Path(sys.argv[2]) if len(sys.argv) > 2 else None\n"
        "    run(Path(sys.argv[1]), screenshot=target)\n"
        "    print('ok')\n"
        "except MachineError as error:\n"
        "    print(error)\n"
    )
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environ = {key: value for key, value in os.environ.items() if key not in names}
    arguments = [str(library_path)]
    if picture:
        arguments.append(str(library_path.parent / "window.png"))
    command = [sys.executable, "-c", script, *arguments]
    done = subprocess.run(command, env=environ, capture_output=True, text=True, check=False)
    assert expected in done.stdout
    assert "Traceback" not in done.stderr


HEAVY = (
    *("jieba", "sqlite_utils", "click", "lunar_python", "chardet", "multiprocessing", "hashlib"),
    # Of Qt: what PySide6 makes, hundreds of names, where it has to guess at the class of a thing.
    *("QStyle", "QWizard", "__feature_import__"),
)


def test_the_start_does_without_heavy_modules(library_path: Path) -> None:
    script = (
        "import builtins, sys\n"
        "from pathlib import Path\n"
        "import PySide6.QtWidgets as qt\n"
        "from newsreader.ui.app import run\n"
        "from newsreader.ui.article.controller import ArticleController\n"
        "shown = ArticleController.show\n"
        "def show(self, view):\n"
        "    made = {*vars(qt), builtins.__import__.__name__}\n"
        "    shown(self, view)\n"
        "    print(sorted(set(sys.argv[2:]) & {*made, *sys.modules}))\n"
        "    qt.QApplication.quit()\n"
        "ArticleController.show = show\n"
        "run(Path(sys.argv[1]))\n"
    )
    command = [sys.executable, "-c", script, str(library_path), *HEAVY]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stdout == "[]\n", done.stderr


def test_gone_back_to_a_copy_the_window_opens_anew(
    library_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = library_path.with_name(f"{library_path.name}.before-merge-1.db")
    copy.write_bytes(library_path.read_bytes())
    with Library.open(library_path) as library:
        library.tagging.make("桥")
    begin, said, wanted = Program.start, list[object](), [copy, library_path]

    def start(program: Program, *_: object, **__: object) -> None:
        begin(program)
        program.bus.notice.connect(said.append)
        go_back = program.bus.copy_wanted.emit
        step = partial(go_back, wanted.pop(0)) if wanted else program.window.close
        QTimer.singleShot(300, step)

    monkeypatch.setattr(Program, "start", start)
    assert run(library_path) == 0
    assert isinstance(said[0], Notice)
    assert said[0].text.endswith("library.db.replaced-1.db")
    assert isinstance(said[1], BadInputError)
    assert said[1].key == "restore-same-file"
    with Library.open(library_path, read_only=True) as library:
        assert not library.tagging.list()
