"""The facsimile pane in the whole window, over a real library."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRectF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from newsreader.core.changes import Changes
from newsreader.core.errors import BadInputError, LibraryError
from newsreader.core.ids import IssueId
from newsreader.core.messages import Language
from newsreader.services.library import Library
from newsreader.ui.facsimile.attaching import _examined, _kept
from newsreader.ui.facsimile.controller import Place
from newsreader.ui.facsimile.dialog import DealingDialog
from newsreader.ui.facsimile.panel import FacsimilePanel
from newsreader.ui.facsimile.picture import Part
from newsreader.ui.facsimile.side import FacsimileSide
from newsreader.ui.notices import Notice
from tests.support.builders import ISSUE_ID
from tests.support.pictures import pdf, png
from tests.support.window import Window


class Reader:
    """Somebody who reads with the pane beside the article."""

    def __init__(self, window: Window, folder: Path) -> None:
        self.window = window
        self.folder = folder
        window.program.window.resize(1400, 800)
        window.do("view.facsimile")

    @property
    def side(self) -> FacsimileSide:
        return self.window.program.tools.facsimile

    @property
    def panel(self) -> FacsimilePanel:
        return self.side.panel

    def settle(self) -> None:
        self.window.until(lambda: not self.side.attacher.running)
        self.window.settle()

    def file(self, name: str, data: bytes) -> Path:
        path = self.folder / name
        path.write_bytes(data)
        return path

    def attach(self, *paths: Path) -> None:
        self.side.attacher.attach(paths)
        self.settle()

    def see(self) -> None:
        self.window.until(lambda: self.panel.view.sharp)

    def dealing(self) -> DealingDialog:
        dialog = self.side.attacher.dialog
        assert isinstance(dialog, DealingDialog)
        return dialog

    def notices(self) -> list[str]:
        return [n.text if isinstance(n, Notice) else str(n) for n in self.window.notices]

    def placed(self, path: Path) -> list[tuple[int, str, int]]:
        with Library.open(path, read_only=True) as library:
            found = library.illustrating.of_issue(ISSUE_ID)
        return [(item.page, item.name, item.sheet) for item in found]


@pytest.fixture
def reader(window: Window, tmp_path: Path) -> Reader:
    made = Reader(window, tmp_path)
    made.settle()
    return made


def test_nothing_is_built_before_it_is_wanted(window: Window) -> None:
    assert window.child(FacsimilePanel) is None
    assert not window.program.actions["issue.removeFacsimile"].isEnabled()
    window.do("view.facsimile")
    panel = window.child(FacsimilePanel)
    assert isinstance(panel, FacsimilePanel)
    assert panel.isVisible()
    assert panel.accessibleName()


def test_an_issue_without_pictures_says_how_to_attach_some(reader: Reader) -> None:
    assert "no page images yet" in reader.panel.words
    assert reader.panel.attach.isVisible()
    reader.panel.attach.click()
    chooser = reader.side.attacher.dialog
    assert isinstance(chooser, QFileDialog)
    chooser.filesSelected.emit([str(reader.file("scan.png", png()))])
    chooser.close()
    reader.settle()
    reader.see()
    assert reader.panel.title == "Page 1 · scan.png"
    assert reader.window.settings.text("facsimile.folder") == str(reader.folder)


def test_nothing_chosen_is_nothing_done(reader: Reader) -> None:
    reader.window.do("issue.attachFacsimile")
    chooser = reader.side.attacher.dialog
    assert isinstance(chooser, QFileDialog)
    chooser.filesSelected.emit([])
    chooser.close()
    assert not reader.side.attacher.running


def test_attaching_from_the_menu_shows_the_pane(window: Window) -> None:
    window.do("issue.attachFacsimile")
    side = window.program.tools.facsimile
    assert side.panel.isVisible()
    assert window.program.actions["view.facsimile"].isChecked()
    assert side.attacher.dialog is not None
    side.attacher.dialog.close()


def test_a_picture_is_removed_and_comes_back(reader: Reader, library_path: Path) -> None:
    reader.attach(reader.file("scan.png", png()))
    reader.see()
    reader.window.do("issue.removeFacsimile")
    assert "no page images yet" in reader.panel.words
    assert not reader.window.program.actions["issue.removeFacsimile"].isEnabled()
    undo = reader.window.program.actions["edit.undo"]
    assert undo.text() == "&Undo Change of Facsimile"
    reader.window.do("edit.undo")
    reader.see()
    assert reader.placed(library_path) == [(1, "scan.png", 0)]
    reader.window.do("edit.redo")
    assert reader.placed(library_path) == []


def test_the_picture_of_the_page_stays_for_another_article_of_it(reader: Reader) -> None:
    reader.attach(reader.file("scan.png", png(400, 900)))
    reader.see()
    reader.panel.view.zoom_to(1.0)
    reader.window.do("view.nextArticle")
    assert reader.panel.showing
    assert reader.panel.view.frame.zoom == 1.0


def test_another_change_of_the_issue_leaves_the_picture_alone(reader: Reader) -> None:
    reader.attach(reader.file("scan.png", png(400, 900)))
    reader.see()
    reader.panel.view.zoom_to(1.0)
    for issue in (ISSUE_ID, IssueId("other")):
        reader.window.program.bus.changed.emit(Changes(issues=frozenset({issue})))
        reader.settle()
    assert reader.panel.view.frame.zoom == 1.0


def test_a_pdf_is_dealt_out_over_the_pages(reader: Reader, library_path: Path) -> None:
    reader.attach(reader.file("issue.pdf", pdf(5)))
    dialog = reader.dealing()
    assert dialog.pages == (1, 2, 3, 4, None)
    dialog.fields[0].setValue(0)
    dialog.fields[4].setValue(1)
    dialog.accept()
    reader.settle()
    reader.see()
    rest = [(page, "issue.pdf", page - 1) for page in (2, 3, 4)]
    assert reader.placed(library_path) == [(1, "issue.pdf", 4), *rest]
    reader.window.do("edit.undo")
    assert reader.placed(library_path) == []


def test_images_are_dealt_out_in_the_order_of_their_names(
    reader: Reader, library_path: Path
) -> None:
    names = ("p10.png", "p2.png", "p1.png")
    reader.attach(*(reader.file(name, png(shade=9 * len(name))) for name in names))
    dialog = reader.dealing()
    assert dialog.pages == (1, 2, 3)
    dialog.fields[1].setValue(0)
    dialog.accept()
    reader.settle()
    assert reader.placed(library_path) == [(1, "p1.png", 0), (3, "p10.png", 0)]


def test_a_dialog_that_is_left_does_nothing(reader: Reader, library_path: Path) -> None:
    reader.attach(reader.file("issue.pdf", pdf(2)))
    reader.dealing().reject()
    reader.settle()
    assert reader.placed(library_path) == []


def test_a_page_without_a_picture_says_so(reader: Reader) -> None:
    reader.attach(reader.file("issue.pdf", pdf(2)))
    dialog = reader.dealing()
    dialog.fields[0].setValue(0)
    dialog.accept()
    reader.settle()
    assert reader.panel.words.startswith("Page 1 has no image yet")
    reader.window.do("view.languageChinese")
    assert reader.panel.words.startswith("第 1 版还没有")


def test_files_are_dropped_on_the_pane_not_on_the_window(reader: Reader) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(reader.file("scan.png", png())))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    action = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(9, 9), action, data, left, none)
    QApplication.sendEvent(reader.panel, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(reader.panel, QDropEvent(QPointF(9, 9), action, data, left, none))
    reader.settle()
    reader.see()


def test_words_are_not_taken(reader: Reader) -> None:
    data = QMimeData()
    data.setText("words")
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, left, none)
    enter.ignore()
    QApplication.sendEvent(reader.panel, enter)
    assert not enter.isAccepted()


@pytest.mark.qt_log_ignore("libpng", "JPEG")
@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.png", png()[:60], "damaged"),
        ("a.jpg", b"\xff\xd8\xff\xe0", "damaged"),
        ("a.pdf", b"%PDF-1.4", "damaged"),
        ("b.pdf", pdf(1, locked=True), "password"),
        ("c.pdf", pdf(10_000), "has 10000 pages"),
        ("a.txt", b"text", "neither"),
    ],
)
def test_what_cannot_be_shown_is_not_attached(
    reader: Reader, library_path: Path, name: str, data: bytes, words: str
) -> None:
    reader.attach(reader.file(name, data))
    assert words in reader.notices()[-1]
    assert name in reader.notices()[-1]
    assert reader.placed(library_path) == []
    assert not reader.window.program.window.progress.isVisible()


def test_a_picture_that_the_library_lost_is_named(reader: Reader, library_path: Path) -> None:
    reader.attach(reader.file("scan.png", png()))
    reader.window.do("view.facsimile")
    with Library.open(library_path) as library:
        library._database.execute("UPDATE facsimile_files SET bytes = x'89504E470D0A1A0A'")
    reader.window.do("view.facsimile")
    reader.settle()
    assert "“scan.png” is damaged" in reader.panel.words
    assert reader.panel.attach.isVisible()
    assert reader.window.program.actions["issue.removeFacsimile"].isEnabled()


def test_a_library_that_cannot_be_asked_is_named(reader: Reader, library_path: Path) -> None:
    with Library.open(library_path) as library:
        library._database.execute("DROP TABLE facsimiles")
    reader.window.do("view.facsimile")
    reader.window.do("view.facsimile")
    reader.settle()
    assert "is damaged" in reader.panel.words


def test_a_part_that_cannot_be_drawn_is_named(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader.attach(reader.file("scan.png", png(400, 900)))
    reader.see()

    def refuse(*_: object) -> None:
        raise BadInputError("pdf-broken", name="scan.png")

    monkeypatch.setattr("newsreader.ui.facsimile.picture.Picture.draw", refuse)
    reader.panel.view.zoom_to(3.0)
    reader.window.until(lambda: not reader.panel.showing)
    assert "scan.png" in reader.panel.words


def test_one_part_is_drawn_at_a_time_and_the_last_wish_counts(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader.attach(reader.file("scan.png", png(400, 900)))
    reader.see()
    draws: list[float] = []
    picture = reader.side.controller._picture
    assert picture is not None
    draw = picture.draw

    def counted(area: QRectF, zoom: float) -> Part:
        draws.append(zoom)
        return draw(area, zoom)

    monkeypatch.setattr(picture, "draw", counted)
    for zoom in (1.0, 1.5, 2.0, 3.0):
        reader.panel.view.zoom_to(zoom)
        reader.panel.view._ask_for_more()
    reader.see()
    assert draws == [1.0, 3.0]


def test_another_picture_for_the_page_takes_the_place_of_the_first(reader: Reader) -> None:
    for name, shade in (("one.png", 10), ("two.png", 200)):
        reader.attach(reader.file(name, png(400, 900, shade)))
        reader.see()
        assert reader.panel.title == f"Page 1 · {name}"


def test_a_part_that_comes_too_late_is_thrown_away(reader: Reader) -> None:
    reader.attach(reader.file("scan.png", png(400, 900)))
    reader.see()
    reader.panel.view.zoom_to(2.0)
    reader.panel.view._ask_for_more()
    reader.side.controller.follow(None)
    reader.settle()
    assert not reader.panel.showing


def test_going_on_while_a_picture_opens_shows_the_right_one(reader: Reader) -> None:
    reader.attach(reader.file("scan.png", png()))
    view = reader.window.program.article.view
    follow: Callable[..., None] = reader.side.controller.follow
    for shown in (None, view, None, view):
        follow(shown)
    reader.settle()
    reader.see()
    follow(None)
    reader.settle()
    assert reader.panel.words == "Open an article to see its page here."
    reader.attach(reader.file("scan.png", png()))
    assert "Open an article first" in reader.notices()[-1]
    reader.side.attacher.remove()


def test_cancelled_files_are_not_attached(reader: Reader, library_path: Path) -> None:
    files = [reader.file(f"{n}.png", png(shade=n)) for n in range(3)]
    progress = reader.window.program.window.progress
    reader.side.attacher.attach(files)
    progress.stop()
    reader.settle()
    assert reader.side.attacher.dialog is None
    reader.side.attacher.attach([files[0]])
    reader.side.attacher.attach([files[1]])
    assert "wait for them" in reader.notices()[-1]
    reader.settle()
    reader.attach(*files)
    reader.dealing().accept()
    progress.stop()
    reader.settle()
    assert reader.placed(library_path) == [(1, "0.png", 0)]
    progress.stop()


def test_files_are_not_read_on_after_cancelling(reader: Reader, library_path: Path) -> None:
    job = reader.window.program.tasks.job(lambda _: None)
    job.cancel()
    place, paths = Place(ISSUE_ID, 1), [reader.file("a.png", png())]
    with Library.open(library_path) as library:
        assert _examined(library, place, paths, job) is None
        assert _kept(library, paths, job) is None


def test_files_that_vanish_are_named(reader: Reader, library_path: Path) -> None:
    file = reader.file("issue.pdf", pdf(2))
    reader.attach(file)
    file.unlink()
    reader.dealing().accept()
    reader.settle()
    assert "no file" in reader.notices()[-1]
    assert reader.placed(library_path) == []


def test_a_hidden_pane_opens_nothing_and_gives_its_room_back(reader: Reader) -> None:
    splitter = reader.window.program.window.splitter
    before = splitter.sizes()
    reader.window.do("view.facsimile")
    assert splitter.sizes()[2] == 0
    reader.attach(reader.file("scan.png", png()))
    assert not reader.panel.showing
    reader.window.do("view.facsimile")
    reader.settle()
    reader.see()
    assert splitter.sizes()[2] == pytest.approx(before[2], abs=3)


def test_the_pane_comes_back_as_it_was(reader: Reader, library_path: Path, qtbot: QtBot) -> None:
    reader.attach(reader.file("scan.png", png()))
    splitter = reader.window.program.window.splitter
    sizes = splitter.sizes()
    splitter.setSizes([sizes[0], sizes[1] + 60, sizes[2] - 60, sizes[3]])
    width = splitter.sizes()[2]
    reader.window.program.window.close()
    again = Window(library_path, qtbot).start()
    side = again.program.tools.facsimile
    assert side.panel.isVisible()
    again.until(lambda: side.panel.view.sharp)
    assert again.settings.number("facsimile.width") == width
    again.do("view.facsimile")
    again.close()
    third = Window(library_path, qtbot).start()
    assert third.child(FacsimilePanel) is None
    third.close()


def test_the_pane_follows_theme_and_language(reader: Reader) -> None:
    reader.attach(reader.file("scan.png", png(800, 100)))
    reader.see()
    below = 2, reader.panel.view.viewport().height() - 2
    light = reader.panel.view.viewport().grab().toImage().pixelColor(*below)
    reader.window.do("view.dark")
    dark = reader.panel.view.viewport().grab().toImage().pixelColor(*below)
    assert dark.lightness() < light.lightness()
    reader.window.do("view.languageChinese")
    assert reader.panel.title == "第 1 版 · scan.png"
    reader.window.do("view.light")


def test_buttons_zoom(reader: Reader) -> None:
    reader.attach(reader.file("scan.png", png(800, 900)))
    reader.see()
    zoom = reader.panel.view.frame.zoom
    reader.panel._buttons["enlarge"].click()
    assert reader.panel.view.frame.zoom > zoom
    reader.panel._buttons["reduce"].click()
    assert reader.panel.view.frame.zoom == pytest.approx(zoom)
    reader.panel._buttons["fit-width"].click()
    assert reader.panel.view.fits
    assert reader.panel._percent.text().endswith("%")


def test_f6_reaches_the_page(reader: Reader) -> None:
    reader.attach(reader.file("scan.png", png()))
    reader.see()
    reader.window.activate()
    reader.window.do("go.article")
    reader.window.do("go.nextPane")
    assert reader.panel.view.hasFocus()
    reader.window.do("go.nextPane")
    assert reader.window.program.navigator.tree.hasFocus()


def test_errors_are_in_the_language_of_the_window(reader: Reader) -> None:
    error = LibraryError("library-damaged", path="x")
    reader.window.program.tools.facsimile.controller._fail(error)
    assert reader.panel.words == error.message(Language.ENGLISH)
