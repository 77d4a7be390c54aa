"""What a web page holds: its paragraphs in order, and where on it the article stands."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import groupby

from newsreader.core.issue import BlockRole
from newsreader.importers.composing import Piece
from newsreader.importers.xml_tree import Element, attribute, local, named, text_of

_SKIPPED = frozenset(
    [
        *("script", "style", "noscript", "template", "head", "title", "iframe", "object", "svg"),
        *("nav", "header", "footer", "aside", "form", "button", "select", "textarea", "h1"),
    ]
)
_APART = frozenset(
    [
        *("html", "body", "article", "main", "section", "div", "p", "br", "hr", "pre", "li", "ol"),
        *("ul", "dl", "dt", "dd", "table", "tbody", "tr", "td", "center", "blockquote", "address"),
        *("figure", "figcaption", "founder-content", "h2", "h3", "h4", "h5", "h6"),
    ]
)
_HOLDERS = ("article", "main", "section", "div", "td", "body")
_CAPTION = re.compile(r"caption|图注|pictext|pic[-_]?desc|tushuo", re.IGNORECASE)
_WRAP = re.compile(r"(?<=[\u3000-\uffef])[ \t]*[\r\n]\s*(?=[\u3000-\uffef])")
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_LEAST = 10


def pieces_of(root: Element) -> tuple[Piece, ...]:
    """Return the text below an element, line by line as a browser would break it."""
    lines: list[tuple[BlockRole | None, list[str]]] = [(None, [])]
    for role, text in _runs(root):
        if text == "\n":
            lines.append((role, []))
        else:
            lines[-1][1].append(text)
    shown = [(role, line) for role, texts in lines if (line := "".join(texts).strip())]
    return tuple(
        (role, "\n".join(line for _, line in group))
        for role, group in groupby(shown, key=lambda line: line[0])
    )


def article_of(root: Element) -> Element | None:
    """Return the element that holds the most running text of its own; None if none has much."""
    scores: Counter[int] = Counter()
    holders = list(named(root, *_HOLDERS))
    places = {element: number for number, element in enumerate(holders)}
    skipped: set[Element] = set()
    for element in root.iter("*"):
        name = local(element)
        if name in _SKIPPED or element.getparent() in skipped:
            skipped.add(element)
        if element in skipped or name not in ("p", *_HOLDERS):
            continue
        own = len(_own_text(element)) if element in places else len(text_of(element))
        parent = element.getparent()
        if element in places:
            scores[places[element]] += own
            own //= 2
        if parent in places:
            scores[places[parent]] += own
    number, score = next(iter(scores.most_common(1)), (0, 0))
    return holders[number] if score >= _LEAST else None


def _runs(root: Element) -> Iterator[tuple[BlockRole | None, str]]:
    """Yield the runs of text in an element; a line break stands where a block begins or ends."""
    waiting: list[tuple[Element, BlockRole | None, bool]] = [(root, None, True)]
    while waiting:
        element, around, entering = waiting.pop()
        name = local(element).lower()
        apart = name in _APART
        if entering and name not in _SKIPPED:
            role = _role(element, name) or around
            if apart:
                yield role, "\n"
            yield from _run(element.text, role)
            waiting.append((element, around, False))
            waiting += [(inner, role, True) for inner in reversed(element)]
            continue
        if apart:
            yield around, "\n"
        if element is not root:
            yield from _run(element.tail, around)


def _role(element: Element, name: str) -> BlockRole | None:
    if name == "figcaption" or _CAPTION.search(attribute(element, "class")):
        return BlockRole.CAPTION
    return BlockRole.SUBHEAD if name in ("h2", "h3", "h4", "h5", "h6") else None


def _run(text: str | None, role: BlockRole | None) -> Iterator[tuple[BlockRole | None, str]]:
    if text:
        yield role, _BLANKS.sub(" ", _WRAP.sub("", text))


def _own_text(element: Element) -> str:
    pieces = [element.text, *(inner.tail for inner in element)]
    return "".join("".join((piece or "").split()) for piece in pieces)
