"""One change of a text, and how positions and spans move through it."""

from dataclasses import dataclass

from newsreader.core.spans import Span


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace the characters of `span`, counted before the edit, by `replacement`."""

    span: Span
    replacement: str

    @property
    def growth(self) -> int:
        """How many code points longer the text becomes (negative: shorter)."""
        return len(self.replacement) - self.span.length

    def apply(self, text: str) -> str:
        """Return `text` with the edit made."""
        return text[: self.span.start] + self.replacement + text[self.span.end :]

    def inverse(self, text: str) -> "Edit":
        """Return the edit that takes the result back to `text`, the text before this edit."""
        end = self.span.start + len(self.replacement)
        return Edit(Span(self.span.start, end), self.span.of(text))


def smallest(text: str, span: Span, replacement: str) -> Edit:
    """Return the same replacement without the characters that both sides share at their ends.

    The fewer characters an edit claims, the fewer annotations it touches.
    """
    old = span.of(text)
    head = _shared_prefix(old, replacement)
    tail = _shared_prefix(old[head:][::-1], replacement[head:][::-1])
    inner = Span(span.start + head, span.end - tail)
    return Edit(inner, replacement[head : len(replacement) - tail])


def moved(span: Span, edit: Edit) -> tuple[Span, bool]:
    """Return where `span` stands after `edit`, and whether its own characters changed.

    A span that the edit covers wholly becomes the replacement; one that it cuts keeps the part
    outside together with nothing of the replacement; text inserted at either end stays outside.
    """
    cut = edit.span
    if cut.end <= span.start:
        return span.shifted(edit.growth), False
    if cut.start >= span.end:
        return span, False
    if cut.start <= span.start and cut.end >= span.end:
        return Span(cut.start, cut.start + len(edit.replacement)), True
    if cut.start < span.start:
        after = cut.start + len(edit.replacement)
        return Span(after, span.end + edit.growth), True
    if cut.end > span.end:
        return Span(span.start, cut.start), True
    return Span(span.start, span.end + edit.growth), True


def _shared_prefix(left: str, right: str) -> int:
    count = 0
    for a, b in zip(left, right, strict=False):
        if a != b:
            break
        count += 1
    return count
