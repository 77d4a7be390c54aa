"""Setting Chinese text in lines: where it may be broken, and how much goes in one."""

import re
from collections.abc import Callable, Iterator, Sequence

from newsreader.exporters.pdf.look import Stretch

_OPENING = "（《〈“‘「『【〔［(\\["
_CLOSING = "，。、；：？！）》〉”’」』】〕］…—·％％‰℃,.;:?!)\\]"
_TOKEN = re.compile(
    rf"[{_OPENING}]*(?:[0-9A-Za-z@#&_./%+\-]+|[^{_OPENING}]|$)[{_CLOSING}]*|[{_OPENING}]", re.DOTALL
)


def set_in_lines(
    stretches: Sequence[Stretch], width: float, indent: float, measure: Callable[[str], float]
) -> Iterator[list[Stretch]]:
    """Yield lines no wider than `width`, the first one by `indent` narrower.

    No line begins with a closing sign or ends with an opening one; a token that is too wide for
    any line is broken where the line ends.
    """
    text = "".join(stretch.text for stretch in stretches)
    start, used = 0, indent
    for token in _tokens(text, width, measure):
        wide = sum(map(measure, text[token[0] : token[1]]))
        if used + wide > width and token[0] > start:
            yield _cut(stretches, start, token[0])
            start, used = token[0], 0
        used += wide
    yield _cut(stretches, start, len(text))


def _tokens(text: str, width: float, measure: Callable[[str], float]) -> Iterator[tuple[int, int]]:
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        if sum(map(measure, match.group())) <= width:
            yield start, end
        else:
            yield from ((at, at + 1) for at in range(start, end))


def _cut(stretches: Sequence[Stretch], start: int, end: int) -> list[Stretch]:
    found: list[Stretch] = []
    at = 0
    for stretch in stretches:
        inside = stretch.text[max(0, start - at) : max(0, end - at)]
        at += len(stretch.text)
        if inside:
            found.append(stretch._replace(text=inside, mark=stretch.mark if at <= end else ""))
    return found
