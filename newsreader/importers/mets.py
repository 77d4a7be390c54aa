"""METS: the tree of an issue over its pages in ALTO, with its articles where it has any."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from urllib.parse import unquote

from newsreader.core.furniture import FurnitureRole
from newsreader.core.issue import HEAD_ROLES, BlockRole
from newsreader.core.known import KnownStructure
from newsreader.core.masthead import Masthead
from newsreader.core.source import IssueText
from newsreader.importers.alto import AltoBlock, AltoPage, issue_of_pages
from newsreader.importers.boxes import boxes_in
from newsreader.importers.composing import Front, Item, Piece, compose
from newsreader.importers.rows import iso_date
from newsreader.importers.xml_tree import Element, attribute, local, named, text_of

_ROLES: Mapping[str, BlockRole] = {
    "OVERLINE": BlockRole.KICKER,
    "TITLE": BlockRole.HEADLINE,
    "HEADLINE": BlockRole.HEADLINE,
    "SUBHEADLINE": BlockRole.SUBTITLE,
    "SUBTITLE": BlockRole.SUBTITLE,
    "AUTHOR": BlockRole.BYLINE,
    "BYLINE": BlockRole.BYLINE,
    "CAPTION": BlockRole.CAPTION,
}
_ARTICLES = ("ARTICLE", "SERIAL", "POEM", "REVIEW", "LETTER", "NEWS", "CHRONICLE")
_FURNITURE: Mapping[str, FurnitureRole] = {
    "ADVERTISEMENT": FurnitureRole.ADVERTISEMENT,
    "ADVERTISEMENTS": FurnitureRole.ADVERTISEMENT,
    "IMPRINT": FurnitureRole.COLOPHON,
    "TABLE_OF_CONTENTS": FurnitureRole.GUIDE,
}
_TITLE_SECTION = "TITLE_SECTION"
_BODY = "BODY"


@dataclass(frozen=True, slots=True)
class Mets:
    """What a METS file says: its pages' files in order, its tree, what it knows of the issue."""

    files: Mapping[str, str]
    order: tuple[str, ...]
    tree: Element | None
    masthead: Masthead


def read_mets(root: Element) -> Mets:
    """Return the files (by id, names decoded), the order of pages, the tree and the title."""
    files = {
        attribute(file, "ID"): unquote(attribute(place, "href"))
        for file in named(root, "file")
        for place in named(file, "FLocat")
    }
    trees = {attribute(tree, "TYPE").upper(): tree for tree in named(root, "structMap")}
    physical = trees.get("PHYSICAL")
    order = [] if physical is None else [p[0] for p in _pointers(physical)]
    return Mets(files, tuple(dict.fromkeys(order)), trees.get("LOGICAL"), _masthead(root))


def issue_of_mets(mets: Mets, pages: Mapping[str, Sequence[AltoPage]]) -> IssueText:
    """Return the issue; `pages` are those of each file by its id.

    Blocks that the tree does not name stand at the end, and are left to recognition.
    """
    order = [id_ for id_ in dict.fromkeys((*mets.order, *pages)) if id_ in pages]
    sheets = _numbered([page for id_ in order for page in pages[id_]])
    gatherer = _Gatherer(_Shelf(dict(zip(order, _regrouped(order, pages, sheets), strict=True))))
    if mets.tree is not None:
        gatherer.walk(mets.tree)
    if not gatherer.has_articles:
        issue = issue_of_pages(sheets)
        return replace(issue, known=KnownStructure(mets.masthead))
    issue = compose(Front(mets.masthead), gatherer.all_items())
    furniture = issue.known.furniture if issue.known else ()
    marks = [item.span for item in furniture if item.role is FurnitureRole.PAGE_MARK]
    printed = [(page, block.words) for page, block in gatherer.taken]
    return replace(issue, boxes=boxes_in(issue.text, marks, printed))


def _numbered(pages: Sequence[AltoPage]) -> list[AltoPage]:
    """Give the pages the numbers they print, or those of their order where two print the same."""
    told = [page.number for page in pages]
    if None not in told and len(set(told)) == len(told):
        return list(pages)
    return [replace(page, number=at) for at, page in enumerate(pages, 1)]


def _regrouped(
    order: Sequence[str], pages: Mapping[str, Sequence[AltoPage]], sheets: Sequence[AltoPage]
) -> Iterator[tuple[AltoPage, ...]]:
    waiting = iter(sheets)
    return (tuple(islice(waiting, len(pages[id_]))) for id_ in order)


def _masthead(root: Element) -> Masthead:
    """Read the description of the issue: the first that has a day."""
    for section in named(root, "dmdSec"):
        dates = (iso_date(text_of(each)) for each in named(section, "dateIssued", "date"))
        day = next(filter(None, dates), None)
        if day:
            titles = (text_of(each) for each in named(section, "title"))
            numbers = (
                text_of(each)
                for detail in named(section, "detail")
                if attribute(detail, "type").lower() in ("issue", "number")
                for each in named(detail, "number")
            )
            return Masthead(next(filter(None, titles), None), day, next(numbers, None))
    return Masthead()


def _pointers(division: Element) -> Iterator[tuple[str, str]]:
    """Yield the files, and the blocks in them, to which a division points itself or below."""
    for pointer in named(division, "fptr", "area"):
        if attribute(pointer, "FILEID"):
            yield attribute(pointer, "FILEID"), attribute(pointer, "BEGIN")


class _Shelf:
    """The blocks of all pages; each can be taken once."""

    def __init__(self, pages: Mapping[str, Sequence[AltoPage]]) -> None:
        self._left: dict[str, dict[int, tuple[int, AltoBlock]]] = {}
        self._named: dict[tuple[str, str], list[int]] = {}
        for file, sheets in pages.items():
            blocks = [(page.number or 1, block) for page in sheets for block in page.blocks]
            self._left[file] = dict(enumerate(blocks))
            for at, (_, block) in enumerate(blocks):
                self._named.setdefault((file, block.id), []).append(at)

    def take(self, file: str, name: str) -> list[tuple[int, AltoBlock]]:
        """Return a block with its page; all that are left of a file where no block is named."""
        left = self._left.get(file, {})
        places = self._named.get((file, name), []) if name else list(left)
        return [left.pop(at) for at in places if at in left]

    def rest(self) -> list[tuple[int, AltoBlock]]:
        """Return the blocks that nobody took, page by page."""
        return [block for file in list(self._left) for block in self.take(file, "")]


@dataclass(slots=True)
class _Gatherer:
    """Walks down the tree and takes the blocks that its divisions name.

    `taken` are those blocks with their pages, in the order in which the items have their texts.
    """

    shelf: _Shelf
    taken: list[tuple[int, AltoBlock]] = field(default_factory=list[tuple[int, AltoBlock]])
    items: list[Item] = field(default_factory=list[Item])
    has_articles: bool = False

    def walk(self, division: Element) -> None:
        """Take the articles, and what stands beside them, in the order of the tree."""
        kind = attribute(division, "TYPE").upper()
        if kind in _ARTICLES:
            self._add(division, None, beside=False)
        elif kind in _FURNITURE or kind == _TITLE_SECTION:
            self._add(division, _FURNITURE.get(kind), beside=True)
        else:
            for inner in division:
                self.walk(inner)

    def all_items(self) -> list[Item]:
        """Return everything taken, and after it the blocks that no division names."""
        left = self.shelf.rest()
        self.taken += left
        rest = [Item(((None, block.text),), page, beside=True) for page, block in left]
        return [*self.items, *rest]

    def _add(self, division: Element, role: FurnitureRole | None, *, beside: bool) -> None:
        pieces: list[tuple[int, Piece]] = []
        self._take(division, role, pieces, in_body=False)
        if pieces:
            shown = tuple(piece for _, piece in pieces)
            self.items.append(Item(shown, pieces[0][0], beside=beside))
            self.has_articles = self.has_articles or not beside

    def _take(
        self,
        division: Element,
        role: BlockRole | FurnitureRole | None,
        pieces: list[tuple[int, Piece]],
        *,
        in_body: bool,
    ) -> None:
        """Take the blocks below a division; a title in the body of an article is a subhead."""
        for inner in division:
            kind = attribute(inner, "TYPE").upper()
            if local(inner) == "fptr":
                named_here = [
                    found
                    for file, name in _pointers(inner)
                    for found in self.shelf.take(file, name)
                ]
                pieces += [(page, (role, _text(block, role))) for page, block in named_here]
                self.taken += named_here
                continue
            below = in_body or kind == _BODY
            known = role if isinstance(role, FurnitureRole) else _ROLES.get(kind, role)
            if below and known in HEAD_ROLES:
                known = BlockRole.SUBHEAD
            self._take(inner, known, pieces, in_body=below)


def _text(block: AltoBlock, role: BlockRole | FurnitureRole | None) -> str:
    """Return a block's text; the lines of a head stay apart."""
    return " ".join(block.lines) if role in HEAD_ROLES else block.text
