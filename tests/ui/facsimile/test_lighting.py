"""Words of the article and of its page, in the whole window over a real library."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from newsreader.core.annotation import Style
from newsreader.core.spans import Span
from newsreader.services.library import Library
from newsreader.ui.facsimile.side import FacsimileSide
from newsreader.ui.facsimile.words_view import Light, WordsView
from newsreader.ui.fonts import reading_font
from tests.support.library import NAME
from tests.support.printed import BLOCKS, CELL, HEIGHT, WIDTH, PrintedPage, printed_page
from tests.support.window import Window

PAGE = printed_page(BLOCKS)


def picture(page: PrintedPage) -> QImage:
    """Draw a page as its file says that it was printed."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    font = reading_font("", 100)
    font.setPixelSize(CELL - 4)
    with QPainter(image) as painter:
        painter.setFont(font)
        for word in page.words:
            left, top, width, height = word.box
            side = width // len(word.text)
            for number, sign in enumerate(word.text):
                cell = QRectF(left + side * number, top, side, height)
                painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, sign)
    return image


class Reader:
    """Somebody who reads an article beside its printed page."""

    def __init__(self, window: Window) -> None:
        self.window = window

    @property
    def side(self) -> FacsimileSide:
        return self.window.program.tools.facsimile

    @property
    def view(self) -> WordsView:
        return self.side.panel.view

    @property
    def text(self) -> str:
        view = self.window.program.article.view
        assert view is not None
        return view.text

    def find(self, words: str) -> Span:
        start = self.text.index(words)
        return Span(start, start + len(words))

    def select(self, span: Span) -> None:
        self.window.program.article.text.select(span)
        self.settle()

    def settle(self) -> None:
        self.window.settle()
        self.window.until(lambda: not self.side.lighting._soon.isActive())

    def lit(self, color: QColor | None = None) -> list[str]:
        """Return the words that are lit, run by run."""
        return [
            "".join(word.text for word in PAGE.words if _covers(light, word.box))
            for light in self.view.lights
            if color is None or light.color == color
        ]

    def open(self, words: str) -> None:
        """Open the article that has these words in its head."""
        with Library.open(self.window.program.path, read_only=True) as library:
            (id_,) = (a.id for a in library.reading.articles() if words in a.headline)
        self.window.program.bus.article_requested.emit(id_, None)
        self.settle()

    def click(self, word: str, nth: int = 0) -> None:
        left, top, width, height = PAGE.box(word, nth)
        frame = self.view.frame
        place = frame.in_window(QRectF(left, top, width, height)).center()
        at = QPointF(place) / self.view.devicePixelRatioF()
        QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, pos=at.toPoint())
        self.settle()


def _covers(light: Light, box: tuple[int, int, int, int]) -> bool:
    left, top, width, height = box
    return light.area.holds((left + width / 2) / WIDTH, (top + height / 2) / HEIGHT)


@pytest.fixture
def printed_path(tmp_path: Path, qtbot: QtBot) -> Path:
    """Make a library with a page of ALTO and its picture."""
    (tmp_path / "page.xml").write_text(PAGE.alto, encoding="utf-8")
    picture(PAGE).save(str(tmp_path / "page.png"))
    with Library.open(tmp_path / NAME) as library:
        report, _ = library.importing.run([tmp_path / "page.xml"])
        library.illustrating.attach(report.imported[0].issue_id, 1, tmp_path / "page.png")
    return tmp_path / NAME


@pytest.fixture
def reader(printed_path: Path, qtbot: QtBot) -> Iterator[Reader]:
    window = Window(printed_path, qtbot).start()
    window.program.window.resize(1500, 800)
    window.do("view.facsimile")
    made = Reader(window)
    made.window.until(lambda: made.view.sharp)
    made.open("南岸新桥")
    yield made
    window.close()


def test_the_word_at_the_caret_is_lit(reader: Reader) -> None:
    start = reader.find("走上").start
    for offset in (start, start + 1):
        reader.select(Span(offset, offset))
        assert reader.lit() == ["走上"]
    reader.select(Span(len(reader.text), len(reader.text)))
    assert reader.lit() == ["连声称好。"]


def test_an_article_that_opens_has_its_head_lit(reader: Reader) -> None:
    assert reader.lit() == ["南岸新桥"]
    reader.open("春耕")
    assert reader.lit() == ["春耕从"]


def test_a_selection_over_lines_is_lit_line_by_line(reader: Reader) -> None:
    first, last = reader.find("林小满"), reader.find("青禾市")
    reader.select(Span(first.start, last.end))
    assert reader.lit() == ["林小满）3月4日，", "青禾市"]


def test_the_selected_annotation_is_lit_in_its_colour(reader: Reader) -> None:
    reader.select(reader.find("连声称好"))
    reader.window.do("annotation.highlightGreen")
    bus = reader.window.program.bus
    green = reader.window.program.appearance.theme.lines[Style.GREEN]
    view = reader.window.program.article.view
    assert view is not None
    (made,) = view.annotations
    bus.annotation_selected.emit(made.id)
    reader.settle()
    assert reader.lit(green) == ["连声称好。"]
    bus.annotation_selected.emit("")
    reader.settle()
    assert reader.lit(green) == []


def test_what_was_found_is_lit(reader: Reader) -> None:
    reader.window.search("选种")
    reader.settle()
    hit = reader.window.program.appearance.theme.hit
    assert reader.lit(hit) == ["选种。", "选种"]


def test_a_click_on_the_page_moves_the_caret(reader: Reader) -> None:
    reader.click("走上")
    assert reader.window.program.article.text.caret() == reader.find("走上").start
    assert reader.lit() == ["走上"]


def test_a_click_on_another_article_opens_it(reader: Reader) -> None:
    reader.click("农技员")
    assert "春耕" in reader.window.shown()
    assert reader.window.program.article.text.caret() == reader.find("农技员").start
    assert reader.lit() == ["农技员"]


def test_a_click_on_the_name_of_the_paper_does_nothing(reader: Reader) -> None:
    shown = reader.window.shown()
    reader.click("青")
    assert reader.window.shown() == shown
    assert reader.lit() == ["南岸新桥"]


def test_corrected_words_are_lit_and_found(reader: Reader) -> None:
    view = reader.window.program.article.view
    assert view is not None
    place = reader.find("走上")
    program = reader.window.program
    program.tools.work.write(
        lambda library: library.correcting.replace(view.id, place, "全都走上了")[1]
    )
    reader.settle()
    reader.select(reader.find("全都走上"))
    assert reader.lit() == ["走上"]
    reader.click("新桥，")
    assert program.article.text.caret() == reader.find("新桥，").start


def test_the_page_scrolls_only_to_what_is_out_of_view(reader: Reader) -> None:
    bar = reader.view.verticalScrollBar()
    reader.view.zoom_to(2.0)
    bar.setValue(bar.maximum())
    reader.select(Span(1, 1))
    above = bar.value()
    assert above < bar.maximum() // 2
    reader.select(Span(2, 2))
    assert bar.value() == above


def test_lights_wait_for_the_page(reader: Reader) -> None:
    reader.window.do("view.facsimile")
    assert reader.view.lights == ()
    reader.select(reader.find("市民"))
    assert reader.view.lights == ()
    reader.window.do("view.facsimile")
    reader.settle()
    assert reader.lit() == ["市民"]


def test_what_was_selected_before_the_pane_was_made_is_lit(
    printed_path: Path, qtbot: QtBot
) -> None:
    window = Window(printed_path, qtbot).start()
    reader = Reader(window)
    window.search("选种")
    place = reader.find("正在")
    window.program.article.text.select(place)
    window.do("view.facsimile")
    reader.window.until(lambda: reader.view.sharp)
    reader.settle()
    assert reader.lit() == ["选种。", "选种", "正在"]
    window.close()


def test_the_theme_colours_the_lights(reader: Reader) -> None:
    light = reader.view.lights[0].color
    reader.window.do("view.dark")
    reader.settle()
    assert reader.view.lights[0].color != light
    reader.window.do("view.light")


def test_no_article_lights_nothing(reader: Reader) -> None:
    reader.side.lighting._take_article(None)
    reader.settle()
    assert reader.view.lights == ()
    reader.side.lighting.begin(None, Span(0, 0), "", ())
    reader.settle()
    assert reader.view.lights == ()


def test_a_page_without_boxes_is_as_it_was(window: Window, tmp_path: Path) -> None:
    window.do("view.facsimile")
    picture(PAGE).save(str(tmp_path / "page.png"))
    side = window.program.tools.facsimile
    side.attacher.attach([tmp_path / "page.png"])
    window.until(lambda: side.panel.view.sharp)
    window.settle()
    QTest.mouseClick(side.panel.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
    window.settle()
    assert side.panel.view.lights == ()
    assert side.panel.view.under is None


def test_a_click_that_comes_too_late_is_forgotten(reader: Reader) -> None:
    box = reader.view._boxes
    assert box is not None
    found = box.at(*_middle("走上"))
    assert found is not None
    reader.side.controller.follow(None)
    reader.side.lighting._find(found)
    reader.settle()
    assert reader.view.lights == ()


def _middle(word: str) -> tuple[float, float]:
    left, top, width, height = PAGE.box(word)
    return (left + width / 2) / WIDTH, (top + height / 2) / HEIGHT
