"""ALTO: the words of a page as text recognition left them, with their blocks and lines."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

from newsreader.core.errors import BadInputError
from newsreader.core.source import IssueText, SourceFile
from newsreader.core.spans import Span
from newsreader.importers.base import source_of
from newsreader.importers.boxes import (
    PageSize,
    Word,
    are_credible,
    area_of,
    boxes_in,
    size_of,
)
from newsreader.importers.options import PLAIN, Options
from newsreader.importers.xml_tree import (
    Element,
    attribute,
    decode_markup,
    local,
    named,
    parse_xml,
)
from newsreader.language.characters import is_ideograph

_CLOSED_UP = "，。、；：？！“”‘’（）《》〈〉【】—…·「」『』〔〕％○〇"
_SECOND = "HypPart2"
_UNNAMED = "\0"
"""What no IDNEXT can be: it is mostly left out, as is the ID of a page's inner frame."""
_HEAD = 4096


@dataclass(frozen=True, slots=True)
class AltoBlock:
    """A block of text on a page: as one paragraph, line by line, and where its words stand."""

    id: str
    text: str
    lines: tuple[str, ...]
    words: tuple[Word, ...] = ()


@dataclass(frozen=True, slots=True)
class AltoPage:
    """A page with its blocks in reading order; `number` is None where it says none."""

    number: int | None
    blocks: tuple[AltoBlock, ...]


class Alto:
    """The importer of one page of ALTO."""

    id = "alto"
    version = "1"

    def accepts(self, name: str, data: bytes) -> bool:
        """Take XML with the root of ALTO."""
        return is_alto(data)

    def read(self, name: str, data: bytes, options: Options = PLAIN) -> SourceFile:
        """Read the page; its articles are left to recognition."""
        decoded = decode_markup(data, options.encoding)
        issue = issue_of_pages(pages_of(decoded.text, name))
        return source_of(name, data, decoded, (issue,), self)


def is_alto(data: bytes) -> bool:
    """Tell whether a file begins as ALTO does, in any encoding of one byte a letter or UTF-16."""
    return root_name(data) == "alto"


def root_name(data: bytes) -> str:
    """Return the local name of the first element of a file that looks like XML, in lower case."""
    head = data[:_HEAD].replace(b"\0", b"")
    start = head.find(b"<", 0)
    while start >= 0 and head[start + 1 : start + 2] in (b"?", b"!"):
        end = b"-->" if head.startswith(b"<!--", start) else b">"
        close = head.find(end, start)
        start = head.find(b"<", close) if close >= 0 else -1
    words = head[start + 1 : start + 80].split(b">")[0].split() if start >= 0 else []
    return words[0].rpartition(b":")[2].rstrip(b"/").decode("latin-1").lower() if words else ""


def pages_of(text: str, name: str) -> tuple[AltoPage, ...]:
    """Return the pages of an ALTO document; BadInputError if it is damaged."""
    root = parse_xml(text, name)
    order = [attribute(reference, "REF") for reference in named(root, "ElementRef")]
    return tuple(_page(page, order) for page in named(root, "Page"))


def issue_of_pages(pages: Iterable[AltoPage]) -> IssueText:
    """Return the text of pages without known articles: a block a line, marks between pages."""
    shown = [page for page in pages if page.blocks]
    if not shown:
        raise BadInputError("file-blank")
    lines: list[str] = []
    marks: list[Span] = []
    printed: list[tuple[int, tuple[Word, ...]]] = []
    for at, page in enumerate(shown, 1):
        number = page.number or at
        if (at, number) != (1, 1):  # the masthead stands at the very top
            start = sum(len(line) + 2 for line in lines)
            lines.append(f"第{number}版")
            marks.append(Span(start, start + len(lines[-1])))
        lines += [block.text for block in page.blocks]
        printed += [(number, block.words) for block in page.blocks]
    text = "\n\n".join(lines) + "\n"
    return IssueText(text, extracted=True, boxes=boxes_in(text, marks, printed))


def _page(page: Element, order: list[str]) -> AltoPage:
    elements = list(named(page, "TextBlock"))
    size = size_of(page)
    blocks = [_block(element, size) for element in elements]
    if not are_credible([word for block in blocks for word in block.words]):
        blocks = [_block(element, None) for element in elements]
    numbers: dict[str, list[int]] = {}
    for number, element in enumerate(elements):
        for holder in (element, *islice(element.iterancestors(), 2)):
            numbers.setdefault(attribute(holder, "ID") or _UNNAMED, []).append(number)
    told = [number for id_ in order if id_ for number in numbers.get(id_, ())]
    following = [numbers.get(attribute(element, "IDNEXT"), [None])[0] for element in elements]
    ordered = [blocks[number] for number in _ordered(following, told)]
    return AltoPage(_number(page), tuple(block for block in ordered if block.text))


def _number(page: Element) -> int | None:
    for name in ("PRINTED_IMG_NR", "PHYSICAL_IMG_NR"):
        value = attribute(page, name)
        if value.isdecimal() and 0 < len(value) <= 4:
            return int(value) or None
    return None


def _ordered(following: Sequence[int | None], told: Iterable[int]) -> list[int]:
    """Return the numbers of blocks in reading order: as told, then by what follows what."""
    ordered = dict.fromkeys(told)
    later = set(following)
    starts = [number for number in range(len(following)) if number not in later]
    for start in (*starts, *range(len(following))):
        at: int | None = start
        while at is not None and at not in ordered:
            ordered[at] = None
            at = following[at]
    return list(ordered)


def _block(element: Element, size: PageSize | None) -> AltoBlock:
    text, lines, words = "", list[str](), list[Word]()
    hyphened = False
    for line in named(element, "TextLine"):
        shown = _line(line, size, words)
        if shown:
            lines.append(shown)
            apart = not hyphened and not _is_chinese(text[-1:]) and not _is_chinese(shown[:1])
            text += f" {shown}" if text and apart else shown
        hyphened = _is_cut(line)
    return AltoBlock(attribute(element, "ID"), text, tuple(lines), tuple(words))


def _line(line: Element, size: PageSize | None, words: list[Word]) -> str:
    """Return the text of a line: no blank between two Chinese signs, whatever the file says.

    Beside one Chinese sign only a blank that the file has counts; between two words there is one.
    The words themselves are added to `words`; one without a good place has that of its line.
    """
    text, blank = "", False
    around = area_of(line, size)
    for part in line:
        kind = local(part)
        blank = blank or kind == "SP"
        if kind != "String":
            continue
        word = _word(part)
        if word or attribute(part, "SUBS_TYPE") == _SECOND:
            words.append(Word(len(word.replace(" ", "")), area_of(part, size) or around))
        if not word:
            continue
        chinese = _is_chinese(text[-1:]) + _is_chinese(word[:1])
        text += f" {word}" if text and (chinese == 0 or (chinese == 1 and blank)) else word
        blank = False
    return text


def _is_cut(line: Element) -> bool:
    """Tell whether the last word of a line goes on in the next, and is not given as a whole."""
    strings = [part for part in line if local(part) == "String"]
    entire = bool(strings) and bool(attribute(strings[-1], "SUBS_CONTENT"))
    return not entire and any(local(part) == "HYP" for part in line)


def _word(string: Element) -> str:
    """Return a word; of one that is cut at a line's end, the first part gives all of it."""
    part = attribute(string, "SUBS_TYPE")
    entire = attribute(string, "SUBS_CONTENT")
    if part == _SECOND and entire:
        return ""
    content = entire if part == "HypPart1" and entire else attribute(string, "CONTENT")
    return " ".join(content.split())


def _is_chinese(sign: str) -> bool:
    return bool(sign) and (sign in _CLOSED_UP or is_ideograph(sign))
