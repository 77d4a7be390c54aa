"""Where words that an annotation lost may stand now, or what may have taken their place.

Nothing is decided here: a person chooses, so several places are told, the likeliest first.
"""

from collections.abc import Iterable, Iterator, Mapping

from newsreader.core.anchor import Anchor, anchor_at
from newsreader.core.candidate import Candidate
from newsreader.core.ids import ArticleId
from newsreader.core.spans import Span

MOST = 5
"""So many places are told."""

_LEAST = 0.45
_CUTOFF = 55.0
_SHORT = 4
_SIDE = 6
"""A context of fewer characters does not say where a quote was."""
_WORDS, _BEFORE, _AFTER, _HOME = 0.55, 0.2, 0.2, 0.05


def candidates(
    anchor: Anchor, home: ArticleId, texts: Mapping[ArticleId, str]
) -> tuple[Candidate, ...]:
    """Return the likeliest places of an anchor that belonged to `home`, among reading texts."""
    if not anchor.quote:
        return ()
    found = [
        _judged(anchor, anchor_at(text, span), id_, at_home=id_ == home)
        for id_, text in texts.items()
        for span in dict.fromkeys(_places(anchor, text))
    ]
    found.sort(key=lambda each: (-each.likeness, each.article_id != home, each.anchor.span))
    return _apart(each for each in found if each.likeness >= _LEAST)


def _places(anchor: Anchor, text: str) -> Iterator[Span]:
    yield from _copies(anchor.quote, text)
    whole = _aligned(anchor.prefix + anchor.quote + anchor.suffix, text)
    for area in (whole, Span(0, len(text))):
        if area is not None and len(anchor.quote) >= _SHORT:
            found = _aligned(anchor.quote, area.of(text))
            if found is not None:
                yield found.shifted(area.start)
    between = _between(anchor, text)
    if between is not None:
        yield between


def _copies(quote: str, text: str) -> Iterator[Span]:
    at = text.find(quote)
    while at >= 0:
        yield Span(at, at + len(quote))
        at = text.find(quote, at + 1)


def _between(anchor: Anchor, text: str) -> Span | None:
    """Return what stands between the words that stood before and after a quote."""
    if min(len(anchor.prefix), len(anchor.suffix)) < _SIDE:
        return None
    before, after = _aligned(anchor.prefix, text), _aligned(anchor.suffix, text)
    if before is None or after is None:
        return None
    gap = after.start - before.end
    return Span(before.end, after.start) if 0 < gap <= 2 * len(anchor.quote) + _SIDE else None


def _aligned(words: str, text: str) -> Span | None:
    from rapidfuzz import fuzz  # noqa: PLC0415  seldom needed

    if len(text) < len(words) // 2:
        return None
    best = fuzz.partial_ratio_alignment(words, text, score_cutoff=_CUTOFF)
    found = Span(best.dest_start, best.dest_end) if best else Span(0, 0)
    return found if found.length else None


def _judged(anchor: Anchor, there: Anchor, id_: ArticleId, *, at_home: bool) -> Candidate:
    likeness = (
        _WORDS * _alike(anchor.quote, there.quote)
        + _BEFORE * _alike(anchor.prefix, there.prefix[-len(anchor.prefix) or len(there.prefix) :])
        + _AFTER * _alike(anchor.suffix, there.suffix[: len(anchor.suffix)])
        + _HOME * at_home
    )
    return Candidate(id_, there, likeness, there.quote == anchor.quote)


def _alike(one: str, other: str) -> float:
    from rapidfuzz import fuzz  # noqa: PLC0415  seldom needed

    return fuzz.ratio(one, other) / 100


def _apart(ordered: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """Return the likeliest ones, of those that overlap the first only."""
    told: list[Candidate] = []
    for each in ordered:
        rivals = (other.anchor.span for other in told if other.article_id == each.article_id)
        if len(told) < MOST and not any(span.overlaps(each.anchor.span) for span in rivals):
            told.append(each)
    return tuple(told)
