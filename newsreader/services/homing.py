"""Which article an annotation from elsewhere belongs to, and where in it.

What the file says of the article is believed first, then its words: an annotation comes to an
article only where these stand, or where the file names it by an id of this library.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from newsreader.core.anchor import Anchor, AnchorState, anchor_at
from newsreader.core.errors import BadInputError, NewsreaderError
from newsreader.core.ids import ArticleId, issue_of
from newsreader.core.quotation import Fit, Quotation
from newsreader.core.receiving import ForeignAnnotation, Outcome, Reason, Whereabouts
from newsreader.core.spans import Span
from newsreader.services.reanchoring import Reanchoring
from newsreader.services.seeking import Holders, Seeking
from newsreader.storage.database import Database
from newsreader.storage.placed import PlacedArticle, PlacedArticles

_TELLING = 4
"""So many characters around the words have to be the same to tell one article from another."""
_SURE = 12
"""So long are words that mean an article though those around them are others."""
_PROBE = 24
"""So much of the words is looked for in all articles."""
_LIKE = 50.0
"""So much in common, of 100, have words that were changed with what they were."""
_KEPT = 4_096
"""So many articles are kept in memory."""


class Landing(NamedTuple):
    """Where an annotation comes to stand: no article means nowhere, no anchor the whole article."""

    outcome: Outcome
    article: ArticleId | None = None
    anchor: Anchor | None = None
    state: AnchorState = AnchorState.ANCHORED
    reason: Reason | NewsreaderError | None = None
    text: str = ""


class Homing:
    """Places annotations, many at a time; the caller holds a transaction."""

    def __init__(self, database: Database) -> None:
        self._articles = PlacedArticles(database)
        self._seeking = Seeking(database)
        self._homes: dict[str, ArticleId] = {}
        self._holders: dict[str, tuple[PlacedArticle, ...]] = {}
        self._article = lru_cache(_KEPT)(self._read)
        self._day = lru_cache(64)(self._articles.on)
        self._issue = lru_cache(64)(self._articles.of_issue)

    def prepare(
        self,
        entries: Sequence[ForeignAnnotation],
        cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        """Look for the articles of annotations that are placed next."""
        self._homes |= self._articles.homes({each.where.article for each in entries} - {""})
        lost = [each for each in entries if not self._named(each.where)]
        texts = {each.where.text for each in lost if each.where.text}
        self._seek({_probe(text) for text in texts}, cancelled)
        lost = [each for each in lost if self._same(each.where.text) is None]
        self._seek({_probe_of(each) for each in lost if self._printed(each) is None}, cancelled)

    def place(self, entry: ForeignAnnotation) -> Landing:
        """Return where an annotation belongs that was among those of `prepare`."""
        home = self._named(entry.where) or self._same(entry.where.text)
        if home is not None:
            return self._in(home, entry)
        if entry.is_about_all:
            return self._about_all(entry)
        printed = self._printed(entry)
        among = self._holders.get(_probe_of(entry), ()) if printed is None else printed
        among = _narrowed(among, entry.where)
        fits = _fitting(among, entry)
        if not fits:
            named = () if printed is None else among
            return Landing(Outcome.UNPLACED, reason=_missing(entry.where, named))
        return _landed(entry, fits)

    def _seek(self, pieces: Iterable[str], cancelled: Callable[[], bool]) -> None:
        wanted = {piece for piece in pieces if piece} - self._holders.keys()
        found: Holders = self._seeking.holding(wanted, cancelled) if wanted else {}
        self._holders |= {piece: found.get(piece, ()) for piece in wanted}

    def _read(self, article_id: ArticleId) -> PlacedArticle:
        return self._articles.some([article_id])[0]

    def _named(self, where: Whereabouts) -> PlacedArticle | None:
        """Return the article that a file names by its id."""
        home = self._homes.get(where.article)
        return None if home is None else self._article(home)

    def _same(self, text: str | None) -> PlacedArticle | None:
        """Return the one article that has exactly this text; the oldest of several."""
        among = self._holders.get(_probe(text), ()) if text else ()
        return next((article for article in among if article.text == text), None)

    def _printed(self, entry: ForeignAnnotation) -> tuple[PlacedArticle, ...] | None:
        """Return the articles of the issue that is named by its id, or else by its day."""
        where = entry.where
        issue = where.issue or issue_of(ArticleId(where.article))
        named = self._issue(issue) if issue else ()
        if named or not where.date:
            return named or None
        day = self._day(where.date)
        return day or (None if where.text is not None else ())  # a text says more than a day

    def _about_all(self, entry: ForeignAnnotation) -> Landing:
        """Place what has no words: a head that only one article has says which."""
        found = _narrowed(self._printed(entry) or (), entry.where)
        if len(found) == 1 and _squeezed(found[0].head) == _squeezed(entry.where.head):
            return self._in(found[0], entry)
        return Landing(Outcome.UNPLACED, reason=Reason("receive.no-whole-article"))

    def _in(self, home: PlacedArticle, entry: ForeignAnnotation) -> Landing:
        """Place an annotation in its article or, where its words went there, in its issue."""
        if entry.is_about_all:
            return Landing(Outcome.NEW, home.id)
        if not entry.quote.strip():
            return _at_offsets(home, entry)
        quotation = _quotation(entry)
        fit = quotation.fit(home.text) if entry.state is not AnchorState.UNANCHORED else None
        if fit is not None:
            return _standing(home, fit, entry)
        if entry.state is AnchorState.UNANCHORED:
            return _unanchored(home, entry)
        return self._moved(home, entry) or _alike(home, entry) or _unanchored(home, entry)

    def _moved(self, home: PlacedArticle, entry: ForeignAnnotation) -> Landing | None:
        """Place an annotation in the only other article of the issue that has the words."""
        others = [each for each in self._issue(home.issue) if each.id != home.id]
        fits = _fitting(others, entry)
        if len(fits) != 1:
            return None
        return _doubted(_standing(*fits[0], entry), Reason("receive.moved"))


def _quotation(entry: ForeignAnnotation) -> Quotation:
    return Quotation(entry.quote, entry.prefix, entry.suffix, entry.start)


def _fitting(
    articles: Iterable[PlacedArticle], entry: ForeignAnnotation
) -> list[tuple[PlacedArticle, Fit]]:
    """Return the articles that have the words; few words have to stand amid those they stood in."""
    quotation, found = _quotation(entry), list[tuple[PlacedArticle, Fit]]()
    long = len(entry.quote) >= _SURE or not (entry.prefix or entry.suffix)
    for article in articles:
        fit = quotation.fit(article.text)
        if fit and (long or quotation.likeness(article.text, fit.span)):
            found.append((article, fit))
    return found


def _landed(entry: ForeignAnnotation, fits: Sequence[tuple[PlacedArticle, Fit]]) -> Landing:
    """Choose the article by the words around, where several have those that are looked for."""
    quotation = _quotation(entry)
    alike = [quotation.likeness(article.text, fit.span) for article, fit in fits]
    best = max(alike)
    if len(fits) > 1 and (alike.count(best) > 1 or best < _TELLING):
        reason = Reason("receive.several-articles", (("count", len(fits)),))
        return Landing(Outcome.UNPLACED, reason=reason)
    return _standing(*fits[alike.index(best)], entry)


def _narrowed(among: Iterable[PlacedArticle], where: Whereabouts) -> tuple[PlacedArticle, ...]:
    """Return the articles of the paper and, where there are any such, of the page and the head."""
    paper, head = _squeezed(where.paper), _squeezed(where.head)
    found = tuple(each for each in among if _is_paper(paper, _squeezed(each.paper)))
    on_page = tuple(each for each in found if each.page == where.page)
    found = on_page or found
    return tuple(each for each in found if head and head == _squeezed(each.head)) or found


def _missing(where: Whereabouts, named: Sequence[PlacedArticle]) -> Reason:
    """Say what is not here: the issue, or the words in the articles that the file `named`."""
    head = _squeezed(where.head)
    if head and named and all(_squeezed(each.head) == head for each in named):
        return Reason("receive.not-in-article")
    if named:
        return Reason("receive.not-in-issue")
    if where.date:
        return Reason("receive.no-issue", (("date", where.date),))
    return Reason("receive.no-article")


def _is_paper(asked: str, paper: str) -> bool:
    return not asked or not paper or asked in paper or paper in asked


def _standing(article: PlacedArticle, fit: Fit, entry: ForeignAnnotation) -> Landing:
    anchor = anchor_at(article.text, fit.span)
    landing = Landing(Outcome.NEW, article.id, anchor, text=article.text)
    if fit.doubt is not None:
        return _doubted(landing, Reason(fit.doubt.key, (("count", fit.doubt.places),)))
    if entry.state is AnchorState.UNCERTAIN:
        return _doubted(landing, Reason("receive.doubted"))
    return landing


def _doubted(landing: Landing, reason: Reason) -> Landing:
    return landing._replace(outcome=Outcome.UNCERTAIN, state=AnchorState.UNCERTAIN, reason=reason)


def _at_offsets(article: PlacedArticle, entry: ForeignAnnotation) -> Landing:
    """Place an annotation of which only offsets are known, or blanks between words."""
    start, end = entry.start or 0, entry.end or 0
    if not start < end <= len(article.text):
        details = {"start": start, "end": end, "length": len(article.text)}
        error = BadInputError("annotation-beyond-text", **details)
        return Landing(Outcome.INVALID, article.id, reason=error)
    span = Span(start, end)
    landing = _standing(article, Fit(span), entry)
    if entry.quote and entry.quote == span.of(article.text):
        return landing
    return _doubted(landing, Reason("receive.place-only"))


def _alike(article: PlacedArticle, entry: ForeignAnnotation) -> Landing | None:
    """Place an annotation on words that are much like its own, as after a correction."""
    before, quote = entry.prefix, entry.quote
    old = f"{before}{quote}{entry.suffix}"
    span = Span(len(before), len(before) + len(quote))
    anchor = Anchor(span, quote, before, entry.suffix)
    place = Reanchoring([old], [article.text]).place(0, anchor)
    if place.state is AnchorState.UNANCHORED or _likeness(quote, place.anchor.quote) < _LIKE:
        return None
    landing = Landing(Outcome.NEW, article.id, place.anchor, text=article.text)
    return _doubted(landing, Reason("receive.other-words"))


def _likeness(words: str, others: str) -> float:
    """Return how much two quotes have in common, of 100."""
    from rapidfuzz import fuzz  # noqa: PLC0415  needed for changed words only

    return fuzz.ratio(words, others)


def _unanchored(article: PlacedArticle, entry: ForeignAnnotation) -> Landing:
    """Keep the words of an annotation at its article, though they do not stand in it."""
    start = min(entry.start or 0, len(article.text))
    anchor = Anchor(Span(start, start), entry.quote, entry.prefix, entry.suffix)
    reason, state = Reason("receive.words-gone"), AnchorState.UNANCHORED
    return Landing(Outcome.UNANCHORED, article.id, anchor, state, reason, article.text)


def _probe(text: str | None) -> str:
    """Return what is looked for of a text: its longest stretch without white space, or line."""
    stretch = max((text or "").split(), key=len, default="")
    if len(stretch) < _SURE:
        stretch = max((text or "").split("\n"), key=len).strip()
    return stretch[:_PROBE]


def _probe_of(entry: ForeignAnnotation) -> str:
    """Return what is looked for of an annotation's words, with those around a short one."""
    probe = _probe(entry.quote)
    if len(probe) >= _SURE or probe != entry.quote:
        return probe
    before, after = entry.prefix.rpartition("\n")[2], entry.suffix.partition("\n")[0]
    return f"{before[-_SURE:]}{probe}{after[:_SURE]}".strip()


def _squeezed(text: str) -> str:
    return "".join(text.split())
