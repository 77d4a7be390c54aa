"""A page of ALTO of which the words have places, so that a picture can be drawn from them."""

from collections.abc import Sequence
from dataclasses import dataclass

from tests.support.formats import NAMESPACES

WIDTH, HEIGHT = 1400, 2000
CELL = 40
"""Side of the square in which a sign is printed; lines stand twice as far apart."""

Rectangle = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class PrintedWord:
    """A word and its left and top edge, width and height in pixels of the page."""

    text: str
    box: Rectangle


@dataclass(frozen=True, slots=True)
class PrintedPage:
    """The words of a page, and the file that says where they are."""

    alto: str
    words: tuple[PrintedWord, ...]

    def box(self, text: str, nth: int = 0) -> Rectangle:
        """Return where a word is printed."""
        return [word.box for word in self.words if word.text == text][nth]


def printed_page(
    blocks: Sequence[Sequence[Sequence[str]]], *, number: int = 1, per: int = 1, named: str = "B"
) -> PrintedPage:
    """Print blocks of lines of words under each other; a unit of the file is `per` pixels."""
    words: list[PrintedWord] = []
    texts: list[str] = []
    top = CELL
    for at, lines in enumerate(blocks, 1):
        rows: list[str] = []
        for line in lines:
            placed = _line(line, top)
            words += placed
            rows.append(_row(placed, per))
            top += 2 * CELL
        texts.append(f'<TextBlock ID="{named}{at}">{"".join(rows)}</TextBlock>')
        top += CELL
    return PrintedPage(_page("".join(texts), number, per), tuple(words))


def _line(words: Sequence[str], top: int) -> list[PrintedWord]:
    placed: list[PrintedWord] = []
    left = CELL
    for word in words:
        width = CELL * len(word)
        placed.append(PrintedWord(word, (left, top, width, CELL)))
        left += width + CELL // 4
    return placed


def _row(words: Sequence[PrintedWord], per: int) -> str:
    strings = "".join(
        f'<String CONTENT="{word.text}" {_attributes(word.box, per)}/>' for word in words
    )
    left, top = words[0].box[:2]
    right = words[-1].box[0] + words[-1].box[2]
    return f"<TextLine {_attributes((left, top, right - left, CELL), per)}>{strings}</TextLine>"


def _attributes(box: Rectangle, per: int) -> str:
    names = ("HPOS", "VPOS", "WIDTH", "HEIGHT")
    return " ".join(f'{name}="{side / per:g}"' for name, side in zip(names, box, strict=True))


def _page(blocks: str, number: int, per: int) -> str:
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<alto xmlns="{NAMESPACES[4]}"><Description><MeasurementUnit>pixel</MeasurementUnit></Description>
<Layout><Page ID="P" PHYSICAL_IMG_NR="{number}" WIDTH="{WIDTH / per:g}" HEIGHT="{HEIGHT / per:g}">
<PrintSpace>{blocks}</PrintSpace></Page></Layout></alto>
"""


BLOCKS = (
    (("青", "禾", "日", "报"),),
    (("2031年3月5日", "星期三", "第1204期"),),
    (("南岸新桥", "今日通车"),),
    (
        ("本报讯", "（记者", "林小满）", "3月4日，"),
        ("青禾市", "南岸新桥", "通车。"),
    ),
    (("市民", "走上", "新桥，", "连声称好。"),),
    (("春耕从", "一粒种子", "开始"),),
    (
        ("本报讯", "（记者", "沈一禾）"),
        ("种子站里，", "农技员", "正在", "选种。"),
        ("选种", "要看", "粒形。"),
    ),
)
"""A page with two articles."""
