"""Names looked up by what has been typed of them: their beginning, a part, their pinyin."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import accumulate, chain

from newsreader.language.folding import fold_for_search
from newsreader.language.pinyin import spellings


class Names:
    """Names, of which the first ones are offered first, even if there are tens of thousands.

    All of them stand in one folded text, a line each, in which Python searches faster than in a
    list. Names of several lines are left out.
    """

    def __init__(self, names: Iterable[str]) -> None:
        self.names = tuple(name for name in names if name and "\n" not in name)
        self._lines = _Lines(_folded("\n".join(self.names)).split("\n"))

    def matching(self, typed: str, most: int, *, anywhere: bool = False) -> tuple[str, ...]:
        """Return those that go on from `typed`, or with `anywhere` hold it, or are spelled so.

        A tag goes on from what is typed where one of its levels does.
        """
        part = _folded(typed).strip()
        if not part:
            return self.names[:most] if anywhere else ()
        found: dict[int, None] = {}
        for number in self._numbers(part, anywhere):
            found[number] = None
            if len(found) == most:
                break
        return tuple(self.names[number] for number in found)

    def _numbers(self, part: str, anywhere: bool) -> Iterator[int]:
        found = self._lines.beginning(part)
        if anywhere:
            found = chain(found, self._lines.holding(part))
        return chain(found, self._spelled(part)) if part.isascii() else found

    def _spelled(self, part: str) -> Iterator[int]:
        lines, owners = self._spellings
        return (owners[line] for line in lines.beginning(part.replace("'", "")))

    @cached_property
    def _spellings(self) -> tuple["_Lines", Sequence[int]]:
        spelled = [(way, n) for n, name in enumerate(self.names) for way in spellings(name)]
        return _Lines([way for way, _ in spelled]), [n for _, n in spelled]


class _Lines:
    """Lines in one text, in which there are no other newlines."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._text = "\n".join(("", *lines))
        self._levels = "/" in self._text
        self._starts = [0, *accumulate(len(line) + 1 for line in lines)]

    def beginning(self, part: str) -> Iterator[int]:
        """Yield the numbers of the lines that begin with `part`, then of those with a level so."""
        yield from self.holding(f"\n{part}")
        if self._levels:
            yield from self.holding(f"/{part}")

    def holding(self, part: str) -> Iterator[int]:
        """Yield the numbers of the lines that hold `part`, in order."""
        at = self._text.find(part)
        while at >= 0:
            number = bisect_right(self._starts, at) - 1
            yield number
            at = self._text.find(part, self._starts[number + 1])


def _folded(text: str) -> str:
    return fold_for_search(text).text
