"""What is painted under the text, looked at in its pixels."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QTextDocument
from pytestqt.qtbot import QtBot

from newsreader.core.annotation import Annotation, Style
from newsreader.core.article import ArticleView, Mark
from newsreader.core.findings import Finding, FindingKind
from newsreader.core.ids import AnnotationId
from newsreader.core.issue import Block, BlockRole
from newsreader.core.spans import Span
from newsreader.core.style import Decoration
from newsreader.ui.article import geometry, paint
from newsreader.ui.article.document import build_document
from newsreader.ui.article.margin import Column
from newsreader.ui.article.typography import Typography
from newsreader.ui.article.underlay import Underlay
from newsreader.ui.fonts import reading_font
from newsreader.ui.offsets import Offsets
from newsreader.ui.theme import Theme, load_theme
from tests.support.builders import make_annotation, make_view

WIDTH, HEIGHT = 640, 400
LEFT = 80
BODY = "南岸新桥三月通车，𠮷庆桥长一千二百米，两岸的居民从此不必绕行，连声称好。" * 4
VIEW = make_view([Block(BlockRole.PARAGRAPH, BODY, ())])


def on(start: int, end: int, style: Style = Style.YELLOW, note: str = "") -> Annotation:
    id_ = AnnotationId(f"{start}-{end}")
    return make_annotation(BODY, start, end, id=id_, style=style, note=note)


class Page:
    """A document with its underlay, to be painted on an image."""

    def __init__(self, theme: Theme, view: ArticleView = VIEW) -> None:
        self.theme = theme
        setting = Typography(reading_font("", 100), theme.ink, theme.quiet)
        self.owner = QTextDocument()
        self.document = build_document(view, setting, self.owner)
        shape = self.document.rootFrame().frameFormat()
        shape.setLeftMargin(LEFT)
        shape.setRightMargin(LEFT)
        self.document.rootFrame().setFrameFormat(shape)
        self.document.setTextWidth(WIDTH)
        self.underlay = Underlay(self.document, Offsets(view.text), theme)
        self.underlay.column = Column(LEFT, WIDTH - LEFT, setting.em)

    def painted(self) -> QImage:
        image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
        image.fill(self.theme.paper)
        with QPainter(image) as painter:
            self.underlay.paint(painter, QRectF(0, 0, WIDTH, HEIGHT))
        return image

    def ground(self, offset: int) -> str:
        """Return the colour behind one character."""
        box = self.underlay.pieces(Span(offset, offset + 1))[0].box
        return self.painted().pixelColor(box.center().toPoint()).name()

    def mark_of(self, end: int) -> QPoint:
        """Return a pixel of the folded corner of what ends at an offset."""
        corner = self.underlay.pieces(Span(end - 1, end))[0].box.topRight()
        return (corner + QPointF(-2, 2)).toPoint()

    def ink(self, area: QRectF) -> int:
        """Return how many pixels of an area aren't paper."""
        image, paper = self.painted(), self.theme.paper.rgb()
        rect = area.toRect()
        return sum(
            image.pixel(x, y) != paper
            for x in range(rect.left(), rect.right())
            for y in range(rect.top(), rect.bottom())
        )


@pytest.fixture(params=["light", "dark", "sepia"])
def page(request: pytest.FixtureRequest, qtbot: QtBot) -> Page:
    return Page(load_theme(request.param))


def luminance(color: QColor) -> float:
    """Relative luminance of WCAG 2."""
    parts = (color.redF(), color.greenF(), color.blueF())
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    """Contrast of WCAG 2; text asks for 4.5."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_only_the_words_of_a_highlight_are_filled(page: Page) -> None:
    page.underlay.set_annotations([on(3, 6)])
    assert page.ground(4) == page.theme.fills[Style.YELLOW].name()
    assert page.ground(2) == page.ground(6) == page.theme.paper.name()


def test_overlapping_highlights_mix_and_stay_readable(page: Page) -> None:
    styles = list(Style)
    page.underlay.set_annotations([on(i, 20 - i, styles[i % 4]) for i in range(8)])
    grounds = {page.ground(offset) for offset in range(4)}
    assert len(grounds) == 4
    for offset in range(10):
        assert contrast(QColor(page.ground(offset)), page.theme.ink) >= 4.5


def test_the_selected_one_stands_out_and_stays_readable(page: Page) -> None:
    for style in Style:
        made = on(0, 9, style)
        page.underlay.set_annotations([made])
        page.underlay.selected = ""
        plain = page.ground(4)
        page.underlay.selected = made.id
        assert page.ground(4) != plain
        assert contrast(QColor(page.ground(4)), page.theme.ink) >= 4.5


def test_places_of_a_search_are_marked_the_one_at_hand_more(page: Page) -> None:
    page.underlay.set_hits([Span(0, 3), Span(5, 8)], Span(5, 8))
    assert len({page.ground(1), page.ground(6), page.theme.paper.name()}) == 3
    fills = {color.name() for color in page.theme.fills.values()}
    assert not {page.ground(1), page.ground(6)} & fills
    page.underlay.set_hits([])
    assert page.ground(1) == page.theme.paper.name()


def test_styles_differ_without_colour(qtbot: QtBot) -> None:
    pictures: set[bytes] = set()
    for line in Decoration:
        image = QImage(60, 12, QImage.Format.Format_Grayscale8)
        image.fill(Qt.GlobalColor.white)
        with QPainter(image) as painter:
            pen = QPen(Qt.GlobalColor.black, 2)
            paint.underline(painter, QPointF(2, 6), 56, pen, line)
        pictures.add(bytes(image.constBits()))
    assert len(pictures) == len(Decoration)


def test_a_note_has_its_mark_at_its_words_and_on_its_bar(page: Page) -> None:
    page.underlay.set_annotations([on(0, 4)])
    margin, words = QRectF(WIDTH - LEFT + 2, 0, LEFT - 2, HEIGHT), page.mark_of(4)
    bar, plain = page.ink(margin), page.painted().pixelColor(words).name()
    page.underlay.set_annotations([on(0, 4, note="一")])
    assert page.ink(margin) > bar > 0
    assert page.painted().pixelColor(words).name() != plain


def test_each_has_its_bar_and_those_without_room_are_counted(page: Page) -> None:
    column = page.underlay.column
    assert column.lanes == 2
    margin = QRectF(column.beside, 0, LEFT - 10, HEIGHT)
    inked: list[int] = []
    for count in range(1, 5):
        page.underlay.set_annotations([on(i, 9, list(Style)[i]) for i in range(count)])
        inked.append(page.ink(margin))
    assert inked == sorted(set(inked))


def test_what_stands_beside_a_line_is_found_in_the_margin(page: Page) -> None:
    made = [on(i, 9, list(Style)[i]) for i in range(4)]
    page.underlay.set_annotations([*made, on(100, 104)])
    column, y = page.underlay.column, page.underlay.pieces(Span(5, 6))[0].box.center().y()

    def at(x: float) -> list[str]:
        return [item.id for item in page.underlay.annotations_at(QPointF(x, y))]

    assert at(column.lane(1)) == ["1-9", "0-9", "2-9", "3-9"]
    assert at(column.lane(2)) == at(WIDTH - 2) == ["2-9", "3-9"]
    assert at(column.beside - 2) == []


def test_wide_margins_have_more_bars() -> None:
    lanes = [Column(0, 600, 16, room).lanes for room in (0, 32, 48, 64, 400)]
    assert lanes == sorted(lanes)
    assert (lanes[0], lanes[-1]) == (2, 8)


def test_the_one_at_the_cursor_is_outlined_and_the_selected_one_has_grips(page: Page) -> None:
    page.underlay.set_annotations([on(0, 60, Style.BLUE)])
    plain = page.painted()
    page.underlay.highlights.pointed = "0-60"
    outlined = page.painted()
    assert outlined != plain
    assert page.underlay.highlights.handles(page.underlay.lines) is None
    page.underlay.selected = "0-60"
    assert page.painted() not in (plain, outlined)
    grips = page.underlay.highlights.handles(page.underlay.lines)
    assert grips is not None
    for grip in grips:
        assert (
            page.painted().pixelColor(grip.toPoint()).name() == page.theme.lines[Style.BLUE].name()
        )


def test_only_what_looks_otherwise_is_painted_anew(page: Page) -> None:
    under = page.underlay
    under.set_annotations([on(0, 4), on(30, 40)])
    assert under.change_annotations([on(0, 4), on(30, 40)]) == ()
    assert under.change_annotations([on(0, 4), on(30, 40), on(60, 70)]) == (Span(60, 70),)
    assert set(under.change_annotations([on(0, 4, note="一"), on(60, 70)])) == {
        Span(0, 4),
        Span(30, 40),
    }
    area = under.area([Span(0, 4)])
    assert area.contains(under.pieces(Span(0, 4))[0].box)
    assert not area.contains(under.pieces(Span(100, 104))[0].box)


@pytest.mark.parametrize(
    ("place", "kind"),
    [
        (Span(3, 9), FindingKind.DUPLICATE),
        (Span(5, 5), FindingKind.SPLIT_PARAGRAPH),
        (Span(0, 90), FindingKind.MERGED_PARAGRAPH),
        (Span(0, 0), FindingKind.MISSING_HEAD),
        (Span(0, 40), FindingKind.MISSING_HEAD),
    ],
)
def test_a_doubt_leaves_a_quiet_mark_in_text_and_margin(
    page: Page, place: Span, kind: FindingKind
) -> None:
    mark = Mark(place, Finding(kind, ()))
    page.underlay.set_marks([mark])
    assert page.ink(QRectF(0, 0, LEFT - 2, HEIGHT)) > 10
    words = page.underlay.pieces(Span(7, 8))[0].box.center()
    assert page.underlay.marks_at(QPointF(LEFT - 1.3 * page.underlay.column.em, words.y())) == (
        mark,
    )
    assert page.underlay.marks_at(QPointF(WIDTH - 5, HEIGHT - 5)) == ()


def test_what_is_elsewhere_is_not_painted(page: Page) -> None:
    far = on(len(BODY) - 3, len(BODY), note="远")
    page.underlay.set_annotations([far])
    page.underlay.set_marks(
        [Mark(Span(len(BODY) - 2, len(BODY)), Finding(FindingKind.OVERLAP, ()))]
    )
    page.underlay.set_hits([Span(len(BODY) - 2, len(BODY))])
    image = QImage(WIDTH, 20, QImage.Format.Format_RGB32)
    image.fill(page.theme.paper)
    blank = image.copy()
    with QPainter(image) as painter:
        page.underlay.paint(painter, QRectF(0, 0, WIDTH, 20))
    assert image == blank


def test_annotations_at_a_point_are_the_innermost_first(page: Page) -> None:
    outer, inner, other = on(0, 20), on(4, 9), on(30, 34)
    page.underlay.set_annotations([outer, inner, other])
    point = page.underlay.pieces(Span(5, 6))[0].box.center()
    assert page.underlay.annotations_at(point) == (inner, outer)
    assert page.underlay.annotations_at(QPointF(5, point.y())) == ()


def test_pieces_follow_lines_blocks_and_wide_characters(page: Page) -> None:
    body = "𠮷" * 60
    two = Page(page.theme, make_view([Block(BlockRole.PARAGRAPH, body, ())] * 2))
    found = two.underlay.pieces(Span(0, 121))
    assert len(found) > 4
    assert [piece.baseline for piece in found] == sorted(piece.baseline for piece in found)
    one = two.underlay.pieces(Span(59, 60))[0].box
    assert one.width() == pytest.approx(two.underlay.column.em, abs=1.5)
    point = geometry.caret(two.document, 10**6)
    assert point.box.width() == 0


def test_forgetting_lets_pieces_follow_a_new_layout(page: Page) -> None:
    span = Span(len(BODY) - 1, len(BODY))
    before = page.underlay.pieces(span)[0].box.top()
    page.document.setTextWidth(WIDTH - 120)
    assert page.underlay.pieces(span)[0].box.top() == before
    page.underlay.relaid()
    assert page.underlay.pieces(span)[0].box.top() > before
