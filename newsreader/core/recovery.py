"""Words of an annotation that stand again where they stood before they were changed."""

from newsreader.core.anchor import Anchor, anchor_at, find_quote
from newsreader.core.spans import Span

_SIDE = 4
"""So many characters around words that were all gone have to be the same again, on one side."""


def recovered(text: str, left: Span, words: Anchor) -> Anchor | None:
    """Return the anchor of `words` if they stand again in `text`, over what is `left` of them.

    Where nothing is left, a point, they begin or end there, amid the same characters as before.
    """
    reach = len(words.quote)
    start, end = max(0, left.start - reach), min(len(text), left.end + reach)
    area = text[start:end]
    first = find_quote(area, words.quote) if words.quote else None
    if first is None or find_quote(area, words.quote, 2) is not None:
        return None
    found = anchor_at(text, first.shifted(start))
    if left.length:
        return found if found.span.overlaps(left) else None
    return found if _amid(found, words) else None


def _amid(found: Anchor, words: Anchor) -> bool:
    before, after = words.prefix[-_SIDE:], words.suffix[:_SIDE]
    if not (before or after):
        return True
    return bool(before and found.prefix.endswith(before)) or bool(
        after and found.suffix.startswith(after)
    )
