"""Transcriptions in the manner of the 申报 files: `Page N` lines, heads in square brackets."""

import re
from bisect import bisect_left

from newsreader.core.furniture import FurnitureRole
from newsreader.core.issue import BlockRole, Contributor
from newsreader.core.known import KnownArticle, KnownBlock, KnownFurniture, KnownStructure
from newsreader.core.source import IssueText, SourceFile
from newsreader.core.spans import Span
from newsreader.importers.base import source_of
from newsreader.importers.decoding import decode
from newsreader.importers.options import PLAIN, Options
from newsreader.importers.peeking import peek
from newsreader.importers.stretches import Stretches
from newsreader.recognition.credits import NAME, WRITER

_START = r"(?<![^\r\n])"
_PAGE = re.compile(rf"{_START}[ \t]*Page[ \t]+(\d{{1,4}})[ \t]*(?![^\r\n])", re.IGNORECASE)
_HEAD = re.compile(
    rf"{_START}[ \t\u3000]*(\[)([^\[\]\r\n]{{1,200}})(\])"
    r"[ \t\u3000]*(?:(\[)([^\[\]\r\n]{1,60})(\]))?"
)
_SIGNED = re.compile(r"[謹谨敬同]*[啓啟启白佈布告]$")
_LABEL = re.compile(rf"{_START}[ \t]*#[^\r\n]*")


class Shenbao:
    """The importer of texts whose heads stand in square brackets between page lines."""

    id = "shenbao"
    version = "1"

    def accepts(self, name: str, data: bytes) -> bool:
        """Take a text that has both a page line and a head in brackets."""
        text = peek(name, data, b"page", b"[")
        return bool(_PAGE.search(text) and _HEAD.search(text))

    def read(self, name: str, data: bytes, options: Options = PLAIN) -> SourceFile:
        """Read heads, signers and pages as they are marked; the text stays as it is."""
        decoded = decode(data, options.encoding)
        issue = IssueText(decoded.text, decoded.bad_bytes, structure(decoded.text))
        return source_of(name, data, decoded, (issue,), self)


def structure(text: str) -> KnownStructure:
    """Return the articles; what stands before the first head is left to recognition."""
    furniture = [
        KnownFurniture(role, Span(*match.span()))
        for role, pattern in ((FurnitureRole.PAGE_MARK, _PAGE), (FurnitureRole.OTHER, _LABEL))
        for match in pattern.finditer(text)
    ]
    stretches = Stretches(text, [item.span for item in furniture])
    pages = [(match.start(), int(match[1])) for match in _PAGE.finditer(text)]
    heads = list(_HEAD.finditer(text))
    ends = [*(match.start() for match in heads[1:]), len(text)]
    articles: list[KnownArticle] = []
    for head, end in zip(heads, ends, strict=False):
        at = bisect_left(pages, (head.start(), 0))
        page = pages[at - 1][1] if at else 1
        body = (KnownBlock(None, span) for span in stretches.between(head.end(), end))
        articles.append(KnownArticle(max(1, page), (*_head(head), *body), _signer(head)))
    return KnownStructure(None, tuple(articles), tuple(furniture))


def _signer(match: re.Match[str]) -> tuple[Contributor, ...]:
    """Return who signs, without the word that says so (啓, 白)."""
    name = _SIGNED.sub("", match[5].strip()) if match[5] else ""
    return (Contributor(name, WRITER),) if NAME.fullmatch(name) else ()


def _head(match: re.Match[str]) -> list[KnownBlock]:
    """Return the head and, in a second pair of brackets, the signer."""
    blocks = [_bracketed(match, 1, BlockRole.HEADLINE)]
    return [*blocks, _bracketed(match, 4, BlockRole.BYLINE)] if match[4] else blocks


def _bracketed(match: re.Match[str], first: int, role: BlockRole) -> KnownBlock:
    opening, closing = Span(*match.span(first)), Span(*match.span(first + 2))
    return KnownBlock(role, Span(opening.start, closing.end), (opening, closing))
