"""What a search should find, by looking through every text character by character."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from newsreader.core.article import ArticleView
from newsreader.core.ids import ArticleId
from newsreader.core.issue import HEAD_ROLES
from newsreader.core.query import And, Gap, Near, Node, Not, Or, Order, Part, Term
from newsreader.language.folding import fold_for_search
from newsreader.services.library import Library
from newsreader.storage.database import Database

_EARLIER = """
SELECT earlier_texts.text FROM earlier_texts JOIN articles ON articles.key = article_key
WHERE articles.id = ?
"""
Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Scanned:
    """An article as it stands, with its texts unfolded; the head is the first `head` characters."""

    id: ArticleId
    key: int
    date: str | None
    text: str
    head: int
    source: str
    earlier: str

    def fits(self, node: Node, *, exact: bool = False) -> bool:
        """Tell whether a query that asks for no fields fits."""
        match node:
            case And(nodes):
                return all(map(partial(self.fits, exact=exact), nodes))
            case Or(nodes):
                return any(map(partial(self.fits, exact=exact), nodes))
            case Not(inner):
                return not self.fits(inner, exact=exact)
            case Near(left, right, within):
                ones, others = (list(self._places(term, exact)) for term in (left, right))
                return any(_are_near(one, other, within) for one in ones for other in others)
            case Term():
                return any(True for _ in self._places(node, exact))
            case _:
                raise TypeError(node)

    def _places(self, term: Term, exact: bool) -> Iterator[Place]:
        text = {Part.SOURCE: self.source, Part.EARLIER: self.earlier}.get(term.part, self.text)
        folded, head = _folded(text, exact), len(_folded(self.text[: self.head], exact))
        pieces = [_folded(piece, exact) for piece in term.pieces]
        inside = {Part.HEAD: range(head), Part.BODY: range(head, len(folded))}
        for begin in inside.get(term.part, range(len(folded))):
            end = _end(folded, begin, pieces, term.gaps)
            if end is not None:
                yield begin, end


def scan(library: Library) -> list[Scanned]:
    """Return all articles of issues that are listed, as they were imported."""
    found = []
    with Database(library.path, read_only=True) as database:
        keys = dict(tuple(row) for row in database.rows("SELECT id, key FROM articles"))
        for issue in library.reading.issues():
            for summary in library.reading.articles(issue.id):
                view = library.reading.article(summary.id)
                earlier = [row[0] for row in database.rows(_EARLIER, [view.id])]
                found.append(_scanned(view, keys[view.id], "\n".join(earlier)))
    return sorted(found, key=lambda each: each.key)


def wanted(articles: list[Scanned], node: Node, order: Order, *, exact: bool) -> list[ArticleId]:
    """Return the articles that fit, those of a day as they came in, undated ones last."""
    fit = [article for article in articles if article.fits(node, exact=exact)]
    days = sorted({each.date for each in fit if each.date}, reverse=order is Order.NEWEST)
    return [each.id for day in (*days, None) for each in fit if each.date == day]


def _scanned(view: ArticleView, key: int, earlier: str) -> Scanned:
    blocks = [item.block for item in view.blocks]
    shown = [block for block in blocks if not block.suppressed]
    body = next((n for n, block in enumerate(shown) if block.role not in HEAD_ROLES), len(shown))
    source = [
        block.text if block.original is None else block.original
        for block in blocks
        if block.suppressed or block.original is not None
    ]
    head = len("\n".join(block.text for block in shown[:body]))
    date = view.issue.date
    return Scanned(view.id, key, date, view.text, head, "\n".join(source), earlier)


def _end(text: str, begin: int, pieces: list[str], gaps: tuple[Gap, ...]) -> int | None:
    """Return where pieces end of which the first one stands at `begin`; None if they don't."""
    piece, *rest = pieces
    end = begin + len(piece)
    if not piece or text[begin:end] != piece:
        return None
    if not rest:
        return end
    for begin_next in range(end + gaps[0].least, end + gaps[0].most + 1):
        if "\n" in text[end:begin_next] or begin_next > len(text):
            return None
        found = _end(text, begin_next, rest, gaps[1:])
        if found is not None:
            return found
    return None


def _are_near(one: Place, other: Place, within: int) -> bool:
    return 0 <= other[0] - one[1] <= within or 0 <= one[0] - other[1] <= within


def _folded(text: str, exact: bool) -> str:
    folded = fold_for_search(text)
    return folded.plain if exact else folded.text
